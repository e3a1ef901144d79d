//! The kinds of tables a knowledge base is made of.

use std::fmt;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};

use super::{
    Claim, Contrast, Event, FaqEntry, Golden, Person, Quotation, Source, Synonyms, Term, Topic,
    VocabularyTable,
};

/// A kind of table, named as in the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// `[event]`
    Event,
    /// `[[topic]]`
    Topic,
    /// `[[source]]`
    Source,
    /// `[[person]]`
    Person,
    /// `[[quotation]]`
    Quotation,
    /// `[[claim]]`
    Claim,
    /// `[[faq]]`
    Faq,
    /// `[vocabulary]`
    Vocabulary,
    /// `[[synonym]]`
    Synonym,
    /// `[[term]]`
    Term,
    /// `[[contrast]]`
    Contrast,
    /// `[[golden]]`
    Golden,
}

impl Table {
    /// All of them, in the order in which a base is best written.
    pub const ALL: [Self; 12] = [
        Self::Event,
        Self::Topic,
        Self::Source,
        Self::Person,
        Self::Quotation,
        Self::Claim,
        Self::Faq,
        Self::Vocabulary,
        Self::Synonym,
        Self::Term,
        Self::Contrast,
        Self::Golden,
    ];

    /// The name in the files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Topic => "topic",
            Self::Source => "source",
            Self::Person => "person",
            Self::Quotation => "quotation",
            Self::Claim => "claim",
            Self::Faq => "faq",
            Self::Vocabulary => "vocabulary",
            Self::Synonym => "synonym",
            Self::Term => "term",
            Self::Contrast => "contrast",
            Self::Golden => "golden",
        }
    }

    /// What a file of such tables is called: `claims`, `people`.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Event | Self::Topic => "event",
            Self::Source => "sources",
            Self::Person => "people",
            Self::Quotation => "quotations",
            Self::Claim => "claims",
            Self::Faq => "faq",
            Self::Vocabulary | Self::Synonym | Self::Term | Self::Contrast => "vocabulary",
            Self::Golden => "golden",
        }
    }

    /// The kind with this name in the files.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }

    /// Whether it is written once, in single brackets: `[event]` but `[[claim]]`.
    pub fn is_single(self) -> bool {
        matches!(self, Self::Event | Self::Vocabulary)
    }

    /// How it is opened in a file: `[event]`, `[[claim]]`.
    pub fn header(self) -> String {
        if self.is_single() { format!("[{self}]") } else { format!("[[{self}]]") }
    }

    /// The JSON Schema of one such table, everything inlined.
    pub(crate) fn schema(self) -> schemars::Schema {
        match self {
            Self::Event => schema_of::<Event>(),
            Self::Topic => schema_of::<Topic>(),
            Self::Source => schema_of::<Source>(),
            Self::Person => schema_of::<Person>(),
            Self::Quotation => schema_of::<Quotation>(),
            Self::Claim => schema_of::<Claim>(),
            Self::Faq => schema_of::<FaqEntry>(),
            Self::Vocabulary => schema_of::<VocabularyTable>(),
            Self::Synonym => schema_of::<Synonyms>(),
            Self::Term => schema_of::<Term>(),
            Self::Contrast => schema_of::<Contrast>(),
            Self::Golden => schema_of::<Golden>(),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

fn schema_of<T: JsonSchema>() -> schemars::Schema {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    SchemaGenerator::new(settings).into_root_schema_for::<T>()
}
