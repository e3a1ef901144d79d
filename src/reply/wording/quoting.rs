//! What is said of a quotation that was checked, and where quotations are browsed.

use crate::knowledge::Wording;
use crate::quoting::{Concern, Verdict};
use crate::reply::catalogue::{Parameter, sentences};
use crate::reply::{Language, Line, Piece};

sentences! {
    /// The name of a check that leads to one quotation: the verdict first, then whose it is. It is read alone, in
    /// a notification.
    pub fn found_title(verdict: Verdict, speaker: &str) -> String;
    /// The name of a check that leads to none, or to several.
    pub fn unfound_title(verdict: Verdict) -> String;
    /// The name of one check of several.
    pub fn numbered(n: usize, title: &str) -> String;

    /// Says whose words these are: the record's, or an outlet's.
    pub fn is_verbatim(wording: Wording, outlets: &str) -> Line;
    /// Says that other outlets have other words, before these are compared.
    pub fn others_print_otherwise() -> Line;
    /// Says that it is a part.
    pub fn is_part() -> Line;
    /// Says that it breaks off in mid-sentence.
    pub fn breaks_off() -> Line;
    /// Says what the rest of the sentence has, in its words.
    pub fn leaves_out(concern: Concern, words: Line) -> Line;
    /// Says that an outlet printed these words alone.
    pub fn printed_alone(outlets: &str) -> Line;
    /// Says that it is a translation, and whose.
    pub fn is_translated(outlets: &str) -> Line;
    /// Says that the words in which it was said are there to be seen.
    pub fn original_below() -> Line;
    /// Says who said it, and who did not.
    pub fn not_by(speaker: &str, named: &str) -> Line;
    /// The same where the record does not know who was named.
    pub fn not_by_stranger(speaker: &str) -> Line;
    /// Says that the record names a body, and no person.
    pub fn by_body(speaker: &str) -> Line;

    /// Says what was changed.
    pub fn changed(concern: Concern) -> Line;
    /// Says that words stand in another order.
    pub fn moved() -> Line;
    /// Says that only the form differs.
    pub fn differs_in_form() -> Line;
    /// Says that all words are there, and others around them.
    pub fn surrounded() -> Line;
    /// Says that an outlet printed it so, and the transcript has other words.
    pub fn printed_otherwise(outlets: &str) -> Line;
    /// Says that what was compared is a translation.
    pub fn beside_translation(outlets: &str) -> Line;
    /// The words of text and record beside each other; the first two say what the marks mean.
    fn compared_as(left_out: Line, added: Line, differences: Line) -> Line;
    /// The same beside the best attested wording, when another came nearer.
    pub fn beside_best(differences: Line) -> Line;
    /// What a mark of words on record alone means, in the mark itself.
    fn left_out() -> String;
    /// What a mark of words in the text alone means, in the mark itself.
    fn added() -> String;
    /// Says that pieces were put together.
    pub fn is_joined() -> Line;

    /// Says that nothing on record is near.
    pub fn no_such_quotation() -> Line;
    /// Asks for more words.
    pub fn too_few_words() -> Line;
    /// Says how many words can be compared.
    pub fn too_many_words(most: usize) -> Line;
    /// Asks for a quotation.
    pub fn no_words() -> Line;
    /// Heads other quotations in the same words, or near them.
    pub fn also_on_record() -> String;
    /// Says where the other wordings are.
    pub fn more_wordings(n: usize) -> Line;
    /// Says that there were too many quotations at once.
    pub fn unchecked(checked: usize, n: usize) -> Line;
    /// Says that a quotation does not fit here.
    pub fn too_long_to_show() -> Line;

    /// The name of a list of all quotations.
    pub fn quotations_title() -> String;
    /// The name of a list of somebody's quotations, or of those on something, or both.
    pub fn quotations_of(of: &str) -> String;
    /// Says how many there are, and what to do.
    pub fn quotation_count(n: usize) -> Line;
    /// Says that there are none.
    pub fn none_quoted() -> Line;
    /// Says that nobody of that name is quoted.
    pub fn nobody_quoted() -> String;
    /// Says what there is to choose.
    pub fn quotations_overview() -> Line;
    /// Introduces quotations to choose from.
    pub fn choose_quotation() -> String;
    /// Introduces people who are quoted.
    pub fn by_whom() -> String;
    /// Introduces topics on which there are quotations.
    pub fn on_what() -> String;
    /// A name or topic, and how many quotations there are.
    pub fn counted(of: &str, n: usize) -> String;

    /// The name of the command that checks and browses quotations.
    pub fn quote_command() -> String;
    /// What it does.
    pub fn quote_description() -> String;
    /// The name of its option for the words.
    pub fn text_option() -> String;
    /// What its words are.
    pub fn text_description() -> String;
    /// The name of its option for the speaker.
    pub fn speaker_option() -> String;
    /// What its speaker is.
    pub fn speaker_description() -> String;
    /// What its topic is.
    pub fn quoted_description() -> String;
    /// The name of the message menu that checks what a message quotes.
    pub fn check_quotation_menu() -> String;
    /// What that menu does.
    pub fn check_quotation_menu_description() -> String;
}

/// The words of a text and of the record beside each other, with what the marks mean.
pub fn compared(language: Language, differences: Line) -> Line {
    let left_out = Line::piece(Piece::LeftOut(left_out(language)));
    let added = Line::piece(Piece::Added(added(language)));
    compared_as(language, left_out, added, differences)
}

impl From<Verdict> for Parameter {
    fn from(verdict: Verdict) -> Self {
        Self::Keyword(verdict.as_str())
    }
}

impl From<Concern> for Parameter {
    fn from(concern: Concern) -> Self {
        Self::Keyword(concern.as_str())
    }
}
