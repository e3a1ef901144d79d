//! Parties against claims, as a picture shows them: plain data, each word in the reader's language.
//!
//! It says what the sheet says that it is made of, and no more. What it says in a picture it can also say
//! in words, for those who do not see it. It does not know how it is drawn.

use super::Sheet;
use super::positions::{Row, Stance};
use crate::reply::{ClaimView, Language, wording};

/// Who says what, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it is about.
    pub title: String,
    /// The claims, in order.
    pub statements: Vec<Statement>,
    /// The parties, in order.
    pub parties: Vec<Party>,
    /// What is to be understood by silence; `None` where nobody is silent.
    pub silence: Option<String>,
    /// As-of date and revision in one line.
    pub footer: String,
    language: Language,
}

/// A claim that parties are set against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// By which the words name it.
    pub letter: char,
    /// What is claimed.
    pub text: String,
    /// Who states it, since when, and how it stands.
    pub standing: String,
}

/// A party and its stances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// What it is called.
    pub name: String,
    /// One for each statement, in their order, with the word for it; `None`: the record has no word of it.
    pub stances: Vec<(Option<Stance>, String)>,
}

impl Chart {
    /// The chart of a sheet that sets these parties against its claims.
    pub(super) fn new(sheet: &Sheet, rows: &[Row]) -> Self {
        let language = sheet.language;
        let word = |stance: &Option<Stance>| (*stance, wording::stance_word(language, *stance));
        let party = |row: &Row| Party {
            name: wording::capitalised(&row.party),
            stances: row.stances.iter().map(word).collect(),
        };
        let is_silent = rows.iter().any(|row| row.stances.contains(&None));
        Self {
            title: sheet.title.clone(),
            statements: sheet
                .claims()
                .enumerate()
                .map(|(at, claim)| Statement::new(language, at, claim))
                .collect(),
            parties: rows.iter().map(party).collect(),
            silence: is_silent.then(|| wording::silence(language).to_string()),
            footer: sheet.footer.to_string(),
            language,
        }
    }

    /// The same in words, at most this many characters: all stances, then the statements, each cut to the same
    /// length where they are too long. What does not fit even so is left out from the end.
    pub fn in_words(&self, most: usize) -> String {
        let mut text = String::new();
        let positions = self.parties.iter().map(|party| self.position(party));
        for line in [format!("{}.", self.title)].into_iter().chain(positions) {
            add(&mut text, &line, most);
        }
        let left = most.saturating_sub(length(&text));
        let share = self.share(left);
        for statement in &self.statements {
            add(&mut text, &format!("({}) {}", statement.letter, shortened(&statement.text, share)), most);
        }
        text
    }

    fn position(&self, party: &Party) -> String {
        let stances: Vec<Option<Stance>> = party.stances.iter().map(|(stance, _)| *stance).collect();
        format!("{}.", wording::position(self.language, &party.name, &stances))
    }

    /// The greatest length of a statement at which all have room in this many characters.
    fn share(&self, room: usize) -> usize {
        const AROUND: usize = "\n(A) ".len();
        let lengths: Vec<usize> = self.statements.iter().map(|statement| length(&statement.text)).collect();
        let taken = |share: usize| lengths.iter().map(|length| AROUND + length.min(&share)).sum::<usize>();
        let longest = lengths.iter().copied().max().unwrap_or_default();
        (1..=longest.min(room)).rev().find(|share| taken(*share) <= room).unwrap_or(1)
    }
}

impl Statement {
    fn new(language: Language, at: usize, claim: &ClaimView) -> Self {
        Self {
            letter: wording::letter(at),
            text: claim.statement.clone(),
            standing: wording::standing(language, claim).to_string(),
        }
    }
}

/// Adds a line if it fits.
fn add(text: &mut String, line: &str, most: usize) {
    let gap = usize::from(!text.is_empty());
    if length(text) + gap + length(line) <= most {
        if gap > 0 {
            text.push('\n');
        }
        text.push_str(line);
    }
}

/// At most this many characters of a text, cut between words where it has some.
fn shortened(text: &str, most: usize) -> String {
    if length(text) <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let at = kept.rfind(' ').filter(|at| *at > kept.len() / 2).unwrap_or(kept.len());
    format!("{}…", kept[..at].trim_end_matches([',', ' ', ';', ':']))
}

/// Length in UTF-16 units, which no way to count characters exceeds.
fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::shortened;
    use crate::reply::miniature::miniature;
    use crate::reply::sheet::{Chart, sheet};
    use crate::reply::{Form, Inquiry, Language, Subject};

    fn chart(language: Language) -> Chart {
        let about = Subject::Topic("cause".to_owned());
        let inquiry = Inquiry::Positions { about, form: Form::Picture };
        let sheet = sheet(&miniature(), &inquiry, &[], language).expect("it is there");
        sheet.chart.expect("a picture was asked for")
    }

    #[test]
    fn the_words_say_what_the_picture_shows() {
        insta::assert_snapshot!(chart(Language::English).in_words(1024));
    }

    #[test]
    fn words_fit_into_any_room() {
        for language in Language::ALL {
            let chart = chart(language);
            let whole = chart.in_words(usize::MAX >> 1);
            for statement in &chart.statements {
                assert!(whole.contains(&statement.text), "{whole}");
            }
            for most in 0..whole.chars().count() + 2 {
                let words = chart.in_words(most);
                assert!(words.chars().count() <= most, "{most}: {words}");
            }
            let tight = chart.in_words(whole.chars().count() - 1);
            assert!(tight.contains('…'), "each statement is still named: {tight}");
            assert!(chart.statements.iter().all(|one| tight.contains(&format!("({})", one.letter))));
        }
    }

    #[test]
    fn texts_are_cut_between_words() {
        assert_eq!(shortened("one two three", 13), "one two three");
        assert_eq!(shortened("one two, three", 10), "one two…");
        assert_eq!(shortened("onetwothree", 5), "onet…");
        assert_eq!(shortened("한국어", 2), "한…");
    }
}
