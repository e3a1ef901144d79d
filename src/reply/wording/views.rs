//! The views of the record: timeline, positions, comparisons, sources, topics, and what the bot is.

use jiff::civil::Date;

use super::{claims, enumeration};
use crate::knowledge::{RecordKind, Source, UrlKind};
use crate::reply::catalogue::{Parameter, sentences};
use crate::reply::day::NoDay;
use crate::reply::sheet::{CommandLine, Stance};
use crate::reply::{ClaimView, Language, Line};

sentences! {
    /// The last line of a view: as-of date and revision.
    pub fn view_footer(as_of: Date, revision: &str) -> Line;
    /// Introduces claims of which a card can be opened.
    pub fn open_claim() -> String;
    /// Introduces records that can be opened.
    pub fn open_record() -> String;
    /// The button that leads to the timeline.
    pub fn timeline_door() -> String;
    /// The button that leads to the positions.
    pub fn positions_door() -> String;
    /// The button that leads to all topics.
    pub fn all_topics() -> String;
    /// The button that leads to all sources.
    pub fn all_sources() -> String;
    /// The button that leads to what the bot is.
    pub fn about_door() -> String;
    /// The button that leads to what one can do.
    pub fn help_door() -> String;
    /// Heads questions.
    fn questions_heading() -> String;
    /// Heads claims.
    pub fn claims_heading() -> String;
    /// Heads quotations.
    fn quotations_heading() -> String;
    /// A quotation as a choice, where its words have no room.
    fn words_of(number: usize, speaker: &str) -> String;
    /// Said when a view is asked for of what is not on the record.
    pub fn subject_unknown() -> String;

    /// The name of a timeline.
    pub fn timeline_title(subject: &str) -> String;
    /// The time that a timeline is limited to.
    fn time_frame_of(frame: Frame, from: Option<Date>, to: Option<Date>) -> Line;
    /// Says that nothing is of a time.
    pub fn nothing_in_this_time() -> Line;
    /// Says that nothing has a day.
    pub fn nothing_dated() -> Line;
    /// Says how much has no place in time.
    pub fn undated(count: usize) -> Line;
    /// Said when a day cannot be read.
    fn no_day_of(problem: NoDay, example: &str) -> String;
    /// A day as a choice, with how much was stated or said on it.
    fn day_choice_of(day: &str, count: usize) -> String;

    /// Heads the list of subjects on which parties have positions.
    pub fn positions_list_title() -> String;
    /// Introduces the subjects on which parties have positions.
    pub fn open_positions() -> String;
    /// The button that leads to that list.
    pub fn other_positions() -> String;
    /// The button that shows positions as words, and the choice that asks for it.
    pub fn as_table() -> String;
    /// The button that shows positions as a picture, and the choice that asks for it.
    pub fn as_picture() -> String;
    /// How a party stands to one claim, in a word or two.
    pub fn stance_word(stance: Option<Stance>) -> String;
    /// The name of the positions on a subject.
    pub fn positions_title(subject: &str) -> String;
    /// Introduces the subjects on which parties have positions.
    pub fn positions_introduction() -> Line;
    /// A party with its stances.
    fn position_line(party: &str, stances: &str) -> Line;
    /// How a party stands to some claims.
    fn stance_on(stance: Option<Stance>, claims: &str) -> String;
    /// What silence means.
    pub fn silence() -> Line;
    /// Says that nobody has a position.
    pub fn no_positions() -> Line;
    /// Says how many claims are not set against each other.
    pub fn claims_left(count: usize) -> Line;

    /// Heads the list of statements that changed or are contradicted.
    pub fn compare_title() -> String;
    /// Introduces what can be compared.
    pub fn open_comparison() -> String;
    /// The button that leads to that list.
    pub fn all_comparisons() -> String;
    /// Heads a statement that nothing replaced.
    pub fn stated() -> String;
    /// Heads the first of several statements.
    pub fn changed_from() -> String;
    /// Heads a statement between the first and the last.
    pub fn changed_then() -> String;
    /// Heads the last of several statements.
    pub fn changed_to() -> String;
    /// The name of a comparison.
    pub fn comparison_title(statement: &str) -> String;
    /// Introduces the statements that can be compared.
    pub fn compare_introduction() -> Line;
    /// Says that there is nothing to compare.
    pub fn nothing_changed() -> Line;
    /// Says that a claim has no history.
    pub fn never_changed() -> Line;

    /// Introduces the sources that can be opened.
    pub fn open_source() -> String;
    /// The name of a source.
    pub fn source_title(publisher: &str) -> String;
    /// Says that the day of publication is not known.
    fn day_unknown() -> String;
    /// How many records rest on a source.
    fn records_resting(count: usize) -> String;
    /// Says that there is a caution about a source.
    fn with_caution() -> String;
    /// Says that no address is known.
    fn no_address() -> Line;
    /// Says that the address is not the publisher's.
    fn copy_elsewhere() -> Line;
    /// What a reader should know before relying on a source.
    pub fn caution(caution: &str) -> Line;
    /// Says that no record rests on a source.
    pub fn nothing_rests_on_it() -> Line;

    /// Introduces the topics that can be opened.
    pub fn open_topic() -> String;
    /// The name of the list of all topics.
    pub fn topics_title(event: &str) -> String;
    /// Says that there is nothing under a topic.
    pub fn empty_topic() -> Line;
    /// How many questions.
    fn counted_questions(count: usize) -> String;
    /// How many claims.
    fn counted_claims(count: usize) -> String;
    /// How many quotations.
    fn counted_quotations(count: usize) -> String;
    /// How many sources.
    fn counted_sources(count: usize) -> String;

    /// The name of what the bot is.
    pub fn about_title() -> String;
    /// The name of what one can do.
    pub fn help_title() -> String;
    /// What the bot is.
    pub fn what_it_is(event: &str) -> Line;
    /// What is on the record, and until when it is kept.
    fn on_the_record(counts: &str, as_of: Date) -> Line;
    /// Heads what the bot will not do.
    fn will_not_heading() -> String;
    /// What the bot will not do.
    fn will_not() -> Line;
    /// Heads what the bot keeps.
    fn privacy_heading() -> String;
    /// What the bot keeps: nothing.
    fn privacy() -> Line;
    /// Heads how to report an error.
    fn errors_heading() -> String;
    /// How to report an error.
    fn errors() -> Line;
    /// Heads the licence.
    fn licence_heading() -> String;
    /// The licence.
    fn licence() -> Line;
    /// Introduces the commands.
    pub fn help_introduction(event: &str) -> Line;
    /// What one can do beside commands.
    pub fn help_besides() -> Line;
}

/// Which ends a time frame has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    From,
    To,
    Day,
    Both,
}

impl From<Frame> for Parameter {
    fn from(frame: Frame) -> Self {
        Self::Keyword(match frame {
            Frame::From => "from",
            Frame::To => "to",
            Frame::Day => "day",
            Frame::Both => "both",
        })
    }
}

impl From<NoDay> for Parameter {
    fn from(problem: NoDay) -> Self {
        Self::Keyword(match problem {
            NoDay::Ambiguous => "ambiguous",
            NoDay::Unreadable => "unreadable",
        })
    }
}

impl From<Option<Stance>> for Parameter {
    fn from(stance: Option<Stance>) -> Self {
        Self::Keyword(match stance {
            Some(Stance::Confirms) => "confirms",
            Some(Stance::Asserts) => "asserts",
            Some(Stance::Reports) => "reports",
            Some(Stance::SaidEarlier) => "said-earlier",
            Some(Stance::HasNoInformation) => "no-information",
            Some(Stance::Denies) => "denies",
            Some(Stance::Contradicts) => "contradicts",
            None => "silent",
        })
    }
}

/// Heads the records of a kind.
pub fn records_heading(language: Language, kind: RecordKind) -> String {
    match kind {
        RecordKind::Faq => questions_heading(language),
        RecordKind::Claim => claims_heading(language),
        RecordKind::Quotation => quotations_heading(language),
    }
}

/// A quotation as a choice, where its words have no room.
pub fn words_choice(language: Language, number: usize, speaker: &str, said: Option<Date>) -> String {
    let words = words_of(language, number, speaker);
    said.map_or(words.clone(), |said| format!("{words}, {said}"))
}

/// A person as a choice.
pub fn person_choice(name: &str, role: Option<&str>) -> String {
    role.map_or_else(|| name.to_owned(), |role| format!("{name}, {role}"))
}

/// The time that a timeline is limited to; `None` when it is not.
pub fn time_frame(language: Language, from: Option<Date>, to: Option<Date>) -> Option<Line> {
    let frame = match (from, to) {
        (None, None) => return None,
        (Some(_), None) => Frame::From,
        (None, Some(_)) => Frame::To,
        (Some(from), Some(to)) if from == to => Frame::Day,
        (Some(_), Some(_)) => Frame::Both,
    };
    Some(time_frame_of(language, frame, from, to))
}

/// Said when a day cannot be read, with the way to write one.
pub fn no_day(language: Language, problem: NoDay, example: Date) -> String {
    no_day_of(language, problem, &example.to_string())
}

/// A day as a choice, with how much was stated or said on it.
pub fn day_choice(language: Language, day: Date, count: usize) -> String {
    day_choice_of(language, &day.to_string(), count)
}

/// A claim with its letter.
pub fn lettered(language: Language, at: usize, claim: &ClaimView) -> Line {
    Line::text(format!("({}) ", letter(at))).join(claims::account(language, claim))
}

/// The letter of a claim among those that parties are set against.
pub fn letter(at: usize) -> char {
    u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at)).map_or('?', char::from)
}

/// One party's positions: each stance with the letters of its claims, its silence last.
pub fn position(language: Language, party: &str, stances: &[Option<Stance>]) -> Line {
    let mut groups: Vec<(Option<Stance>, Vec<String>)> = Vec::new();
    for (at, stance) in stances.iter().enumerate() {
        let letter = letter(at).to_string();
        match groups.iter_mut().find(|(known, _)| known == stance) {
            Some((_, letters)) => letters.push(letter),
            None => groups.push((*stance, vec![letter])),
        }
    }
    groups.sort_by_key(|(stance, _)| stance.is_none());
    let groups = groups.iter().map(|(stance, letters)| stance_on(language, *stance, &letters.join(", ")));
    let stances: Vec<String> = groups.collect();
    position_line(language, &claims::capitalised(party), &stances.join(" · "))
}

/// A source in a list, with how many records rest on it.
pub fn source_item(language: Language, source: &Source, records: usize, citations: &[usize]) -> Line {
    let mut words = records_resting(language, records);
    if source.caution.is_some() {
        words = format!("{words}; {}", with_caution(language));
    }
    source_line(language, source, &[]).and(&format!(" ({words})")).cite(citations)
}

/// A source by itself: publisher, headline and date.
pub fn source_line(language: Language, source: &Source, citations: &[usize]) -> Line {
    let mut line = Line::text(source.publisher.clone());
    if let Some(title) = &source.title {
        line = line.and(&format!(", “{title}”"));
    }
    let line = line.and(", ");
    match source.published {
        Some(published) => line.on(published),
        None => line.and(&day_unknown(language)),
    }
    .cite(citations)
}

/// A source as a choice.
pub fn source_choice(source: &Source) -> String {
    match source.published {
        Some(published) => format!("{}, {published}", source.publisher),
        None => source.publisher.clone(),
    }
}

/// What the address of a source leads to, or that none is known; `None` where the link says all.
pub fn source_address(language: Language, source: &Source) -> Option<Line> {
    match (&source.url, source.url_kind) {
        (None, _) => Some(no_address(language)),
        (Some(_), Some(UrlKind::Republication)) => Some(copy_elsewhere(language)),
        (Some(_), _) => None,
    }
}

/// A topic with how many questions, claims and quotations it has.
pub fn topic_item(language: Language, title: &str, [questions, claims, quotations]: [usize; 3]) -> Line {
    let counted = [
        counted_questions(language, questions),
        counted_claims(language, claims),
        counted_quotations(language, quotations),
    ];
    Line::text(format!("{title} ({})", counted.join(", ")))
}

/// What is on the record, and until when it is kept.
pub fn counts(language: Language, [questions, claims, quotations, sources]: [usize; 4], as_of: Date) -> Line {
    let counted = [
        counted_questions(language, questions),
        counted_claims(language, claims),
        counted_quotations(language, quotations),
        counted_sources(language, sources),
    ];
    on_the_record(language, &enumeration(language, &counted), as_of)
}

/// What the bot will not do, what it keeps, how to report an error, and its licence, under headings.
pub fn promises(language: Language) -> [(String, Line); 4] {
    [
        (will_not_heading(language), will_not(language)),
        (privacy_heading(language), privacy(language)),
        (errors_heading(language), errors(language)),
        (licence_heading(language), licence(language)),
    ]
}

/// A command with what it does.
pub fn help_item(command: &CommandLine) -> Line {
    Line::text(format!("{}{}: {}", command.prefix, command.name, command.description.trim_end_matches('.')))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Language, NoDay, Stance, no_day, position, time_frame};

    #[track_caller]
    fn check(language: Language, stances: &[Option<Stance>], expected: &str) {
        assert_eq!(position(language, "the Coast Guard", stances).to_string(), expected);
    }

    #[test]
    fn a_party_is_read_in_one_line_with_its_silence_last() {
        let stances = [None, Some(Stance::Asserts), Some(Stance::Denies), Some(Stance::Asserts)];
        check(Language::English, &stances, "The Coast Guard: asserts B, D · denies C · silent on A");
        check(Language::German, &stances, "The Coast Guard: gibt an B, D · bestreitet C · schweigt zu A");
        let no_information = [Some(Stance::HasNoInformation)];
        check(Language::English, &no_information, "The Coast Guard: has no information (A)");
    }

    #[test]
    fn a_time_frame_is_said_as_people_do() {
        let (one, two) = (date(2024, 10, 28), date(2024, 10, 29));
        let said = |from, to| time_frame(Language::English, from, to).map(|line| line.to_string());
        assert_eq!(said(None, None), None);
        assert_eq!(said(Some(one), None).as_deref(), Some("From 2024-10-28 on."));
        assert_eq!(said(None, Some(two)).as_deref(), Some("Up to 2024-10-29."));
        assert_eq!(said(Some(one), Some(one)).as_deref(), Some("On 2024-10-28 alone."));
        assert_eq!(said(Some(one), Some(two)).as_deref(), Some("From 2024-10-28 to 2024-10-29."));
    }

    #[test]
    fn who_wrote_no_day_is_shown_how() {
        assert_eq!(
            no_day(Language::English, NoDay::Unreadable, date(2024, 10, 8)),
            "That is no day that can be read. Write it as year-month-day, like 2024-10-08, or as “yesterday”."
        );
    }
}
