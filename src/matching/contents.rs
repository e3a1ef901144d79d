//! What the table's texts say, as far as coverage and guards look.

use super::{
    features::Features,
    guards::{Facts, Observer},
    reading::Texts,
};

/// What all texts of a table say.
#[derive(Debug)]
pub struct Contents<'a> {
    texts: &'a Texts<'a>,
    contents: Vec<Content>,
}

/// What one text says.
#[derive(Debug, Clone)]
pub struct Content {
    /// The keys of its stems.
    pub stems: Vec<u64>,
    /// What it states.
    pub facts: Facts,
}

impl<'a> Contents<'a> {
    /// Looks at every text.
    pub fn of(texts: &'a Texts<'a>, features: &Features, observer: &Observer) -> Self {
        let content = |text: usize| Content {
            stems: texts.of(text).iter().map(|&word| features.stem(word)).collect(),
            facts: observer.observe(&texts.spelled(text)),
        };
        Self { texts, contents: (0..texts.len()).map(content).collect() }
    }

    /// What each text of the table states.
    pub fn facts(&self) -> impl Iterator<Item = &Facts> {
        self.contents.iter().map(|content| &content.facts)
    }

    /// What a text of the table says.
    pub fn in_text(&self, text: &str) -> &Content {
        &self.contents[self.texts.number(text)]
    }
}
