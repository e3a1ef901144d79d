//! What people ask, state and quote: the words of the shipped record, as they stand, mistyped and altered,
//! and words that have nothing to do with it.

use fastrand::Rng;
use onrecord::evaluation::mistyped;
use onrecord::knowledge;

/// One text in this many has typing errors, and as many are about something else.
const ONE_ODD_IN: u32 = 6;
/// What the record says nothing of.
const ELSEWHERE: &[&str] = &[
    "what is the weather like in lisbon tomorrow",
    "who won the match last night",
    "hello there",
    "thank you",
    "can you write me a poem about the sea",
    "how do I reset my password",
];

/// Words by what they are for.
#[derive(Debug)]
pub struct Words {
    questions: Vec<String>,
    statements: Vec<String>,
    quotations: Vec<String>,
    subjects: Vec<String>,
}

impl Words {
    /// Those of the shipped record.
    pub fn shipped() -> Self {
        let base = knowledge::embedded().expect("the built-in knowledge base can be read").base;
        let mut subjects: Vec<String> = base.claims.iter().map(|claim| claim.statement.clone()).collect();
        subjects.extend(base.people.iter().map(|person| person.name.clone()));
        let asked = base.faq.iter().flat_map(|row| row.phrasings.iter().chain([&row.question]));
        let stated = base.claims.iter().flat_map(|claim| claim.phrasings.iter().chain([&claim.statement]));
        Self {
            questions: asked.cloned().collect(),
            statements: stated.cloned().collect(),
            quotations: base.quotations.iter().map(|quotation| quotation.text.clone()).collect(),
            subjects,
        }
    }

    /// A question.
    pub fn question(&self, chance: &mut Rng) -> String {
        odd(&self.questions, chance)
    }

    /// A statement.
    pub fn statement(&self, chance: &mut Rng) -> String {
        odd(&self.statements, chance)
    }

    /// A name or statement that a view can be about.
    pub fn subject(&self, chance: &mut Rng) -> String {
        any(&self.subjects, chance).chars().take(100).collect()
    }

    /// A quotation, every other time with a word left out.
    pub fn quotation(&self, chance: &mut Rng) -> String {
        let mut words: Vec<&str> = any(&self.quotations, chance).split(' ').collect();
        if words.len() > 4 && chance.bool() {
            words.remove(chance.usize(..words.len()));
        }
        words.join(" ")
    }

    /// What somebody has typed of a question so far.
    pub fn beginning(&self, chance: &mut Rng) -> String {
        let question = any(&self.questions, chance);
        question.chars().take(chance.usize(..=24)).collect()
    }
}

fn odd(texts: &[String], chance: &mut Rng) -> String {
    match chance.u32(..ONE_ODD_IN) {
        0 => mistyped(any(texts, chance), 2, chance.u64(..)),
        1 => (*chance.choice(ELSEWHERE).expect("there are some")).to_owned(),
        _ => any(texts, chance).to_owned(),
    }
}

fn any<'a>(texts: &'a [String], chance: &mut Rng) -> &'a str {
    chance.choice(texts).expect("the record has some of each kind")
}
