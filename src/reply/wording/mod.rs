//! Every sentence that the bot says in its own voice, asked for by functions with parameters.
//!
//! What a sentence says in each language stands in `locales/`, under the name of its function; how its
//! parts come together is here. The manner: short, plain, no exclamation marks, no emoji, one friendly
//! sentence and what to do next. What the reader wrote is never repeated, but for the words in which a
//! quotation was altered. Names of records are the
//! record's, in its language: [`quotation_choice`] and [`source`] need none of the reader's.

mod cards;
mod claims;
mod commands;
mod quotations;
pub mod quoting;
mod views;

use jiff::civil::Date;

use super::catalogue::{Parameter, sentences};
use super::{Language, Line};
use crate::matching::AbstainReason;

pub use cards::{
    card_choice, checked_introduction, checked_title, claimed_by, close_to, close_to_words, contradicted_by,
    differs, left_unchecked, not_on_record, on_record_as, on_record_as_words, on_record_under, open_card,
    rating_meaning, several_claims, superseded_by, took_the_place_of, uncontradicted, who_says_what,
};
pub use claims::{account, capitalised, speaker_of, standing, standings};
pub use commands::{
    about_command, about_description, ask_command, ask_description, check_command, check_description,
    check_menu, check_menu_description, compare_command, compare_description, compared_description,
    form_description, form_option, from_description, from_option, help_command, help_description,
    positions_command, positions_description, private_description, private_option, question_description,
    question_option, sources_command, sources_description, statement_description, statement_option,
    subject_description, subject_option, timeline_command, timeline_description, to_description, to_option,
    topics_command, topics_description,
};
pub use quotations::{as_above, attribution, cited_sources, quotation_choice, source, variant_attribution};

pub use views::{
    about_door, about_title, all_comparisons, all_sources, all_topics, as_picture, as_table, caution,
    changed_from, changed_then, changed_to, claims_heading, claims_left, compare_introduction, compare_title,
    comparison_title, counts, day_choice, empty_topic, help_besides, help_door, help_introduction, help_item,
    help_title, letter, lettered, never_changed, no_day, no_positions, nothing_changed, nothing_dated,
    nothing_in_this_time, nothing_rests_on_it, open_claim, open_comparison, open_positions, open_record,
    open_source, open_topic, other_positions, person_choice, position, positions_door,
    positions_introduction, positions_list_title, positions_title, promises, records_heading, silence,
    source_address, source_choice, source_item, source_line, source_title, stance_word, stated,
    subject_unknown, time_frame, timeline_door, timeline_title, topic_item, topics_title, undated,
    view_footer, what_it_is, words_choice,
};

sentences! {
    /// The button that declines every suggestion.
    pub fn none_of_these() -> String;
    /// Heads a suggestion.
    pub fn suggestion_title() -> String;
    /// Asks which record is meant.
    pub fn did_you_mean() -> Line;
    /// Introduces the records nearest to a question that has no answer.
    pub fn nearest() -> String;
    /// Introduces records to begin with, where nothing is nearest.
    pub fn for_example() -> String;
    /// Introduces the record that took the place of a withdrawn one.
    pub fn in_its_place() -> String;
    /// Introduces questions that a reader may want next.
    pub fn follow_ups() -> String;
    /// The button that shows the quotations behind an answer.
    pub fn who_said_this() -> String;
    /// The button that shows an answer in order of time.
    pub fn since_when() -> String;
    /// The button that shows how parties stand to an answer.
    pub fn what_others_say() -> String;
    /// Heads the numbered sources, and is the button that shows them in full.
    pub fn sources() -> String;
    /// Heads the claims among the receipts of an answer.
    pub fn who_says_so() -> String;
    /// Heads the claims of others that contradict an answer.
    pub fn others_differ() -> String;
    /// Heads the claims of others that contradict an answer, together with earlier or later ones.
    pub fn accounts_differ() -> String;
    /// Heads the claims of an answer when later ones took the place of earlier ones.
    pub fn account_changed() -> String;
    /// Introduces another wording of a quotation.
    pub fn also_given_as() -> String;
    /// The button that shows everything a record rests on.
    pub fn receipts() -> String;
    /// The button that removes the bot's reply.
    pub fn delete() -> String;
    /// The button that turns back.
    pub fn previous_page() -> String;
    /// The button that turns on.
    pub fn next_page() -> String;
    /// Where a reader stands in something longer than a page.
    pub fn page(page: usize, of: usize) -> String;

    /// Says that nobody's choice fitted, and what to do next.
    pub fn none_chosen() -> String;
    /// What the name of a reply without an answer is.
    pub fn abstention_title(reason: AbstainReason) -> String;
    /// Why there is no answer, in one friendly sentence or two.
    pub fn abstention(reason: AbstainReason, event: &str, as_of: Date) -> Line;
    /// How to tell the moderators what is missing from the record.
    pub fn tell_the_moderators() -> Line;
    /// The name of a reply that shows a record no longer stood by.
    pub fn withdrawn_title() -> String;
    /// Says that a record is no longer stood by.
    pub fn withdrawn() -> Line;
    /// Says that a record is no longer stood by, since when, and why.
    pub fn withdrawn_because(on: Date, note: Line) -> Line;
    /// The name of a reply that shows a record not yet released.
    pub fn held_title() -> String;
    /// Says that a record is not shown for now.
    pub fn held() -> Line;

    /// The name of a claim. It says that it is one: a title is read alone, in a notification, and is not
    /// to pass for a statement of ours.
    pub fn claim_title(statement: &str) -> String;
    /// The name of a quotation where no question or claim names it.
    pub fn quotation_title(speaker: &str) -> String;
    /// The name of a reply that shows everything a record rests on.
    pub fn receipts_title(title: &str) -> String;
    /// The name of a list of sources.
    pub fn sources_title(title: &str) -> String;
    /// Says what was corrected, and when.
    pub fn corrected(on: Date, note: Line) -> Line;
    /// The last line of an answer: as-of date, record and revision.
    pub fn footer(as_of: Date, record: &str, revision: &str) -> Line;
    /// Says that the record is in English, to those who read us in another language.
    pub fn record_language() -> Line;

    /// Leads to the answer that stands above, in the place of the same once more: how long ago it was given,
    /// and a link.
    pub fn answered_above(ago: &str, link: &str) -> String;

    /// Asks whoever asks too much to wait for so many seconds.
    pub fn too_many_questions(seconds: usize) -> String;

    /// Says that the bot may not read the message that a mention replies to, and how to have it checked.
    pub fn unreadable_reply() -> String;

    /// Says that there is nothing to check in the message that a mention replies to.
    pub fn wordless_reply() -> String;

    /// Said to those who press what only others may.
    pub fn not_yours_to_delete() -> String;
    /// Said to those who decline what others were offered.
    pub fn not_yours_to_choose() -> String;
    /// Said when a button or menu is of a version that is no more.
    pub fn earlier_control() -> String;
    /// Said when a button or menu leads to a record that is no more.
    pub fn record_gone() -> String;
    /// Said when a command is no longer one of ours.
    pub fn command_gone() -> String;
    /// Said when the bot failed.
    pub fn apology() -> String;
}

/// "A", "A and B", "A, B and C".
pub fn enumeration(language: Language, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => claims::enumeration_of(language, &first.join(", "), last, Sound::of(last)),
    }
}

/// The sound with which a word begins, as far as the word "and" before it depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// As in "Iran" and "Hidalgo", but not in "hielo".
    I,
    /// Any other.
    Other,
}

impl Sound {
    fn of(word: &str) -> Self {
        let word = word.to_lowercase();
        let after_h = word.strip_prefix('h').unwrap_or(&word);
        let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'o' | 'u');
        match after_h.strip_prefix(['i', 'í']) {
            Some(rest) if !rest.starts_with(is_vowel) => Self::I,
            _ => Self::Other,
        }
    }
}

impl From<Sound> for Parameter {
    fn from(sound: Sound) -> Self {
        Self::Keyword(match sound {
            Sound::I => "i",
            Sound::Other => "other",
        })
    }
}

impl From<AbstainReason> for Parameter {
    fn from(reason: AbstainReason) -> Self {
        Self::Keyword(reason.as_str())
    }
}

/// Every message that is declared, with its parameters.
#[cfg(test)]
pub(super) fn declared() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    let rooms = [
        DECLARED,
        cards::DECLARED,
        claims::DECLARED,
        commands::DECLARED,
        quotations::DECLARED,
        quoting::DECLARED,
        views::DECLARED,
    ];
    rooms.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::{Language, enumeration};

    #[track_caller]
    fn check(language: Language, names: &[&str], expected: &str) {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        assert_eq!(enumeration(language, &names), expected);
    }

    #[test]
    fn names_are_enumerated_as_people_do() {
        check(Language::English, &[], "");
        check(Language::English, &["NATO"], "NATO");
        check(Language::English, &["NATO", "Ukraine"], "NATO and Ukraine");
        check(Language::English, &["NATO", "Ukraine", "Japan"], "NATO, Ukraine and Japan");
        check(Language::German, &["NATO", "Ukraine"], "NATO und Ukraine");
        check(Language::Korean, &["NATO", "Ukraine", "Japan"], "NATO, Ukraine, Japan");
    }

    #[test]
    fn spanish_says_e_before_the_sound_of_i() {
        check(Language::Spanish, &["NATO", "Iran"], "NATO e Iran");
        check(Language::Spanish, &["NATO", "Kyiv", "Hidalgo"], "NATO, Kyiv e Hidalgo");
        check(Language::Spanish, &["NATO", "Hiatt"], "NATO y Hiatt");
        check(Language::Spanish, &["NATO", "Ukraine"], "NATO y Ukraine");
    }
}
