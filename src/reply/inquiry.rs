//! What a reader may look up on the record beside asking: plain names, so that a control can carry them.

use jiff::civil::Date;

use crate::knowledge::RecordRef;

/// A side of the record that a reader wants to see.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Inquiry {
    /// Claims and quotations in order of time.
    Timeline {
        /// Nothing before this day.
        from: Option<Date>,
        /// Nothing after this day.
        to: Option<Date>,
        /// What about.
        about: Subject,
    },
    /// Which party says what.
    Positions {
        /// What about.
        about: Subject,
        /// How it is shown.
        form: Form,
    },
    /// How a statement changed, and who says otherwise.
    Compare {
        /// The claim whose history it is; `None`: all that have one, to choose from.
        claim: Option<String>,
    },
    /// What the record rests on.
    Sources {
        /// The source whose records are wanted; `None`: all sources.
        source: Option<String>,
    },
    /// Quotations, each whole; without speaker and subject, by whom and on what there are some.
    Quotations {
        /// The person or body whose quotations are wanted.
        speaker: Option<String>,
        /// What about.
        about: Subject,
    },
    /// What is on the record, by heading.
    Topics {
        /// The topic whose records are wanted; `None`: all topics.
        topic: Option<String>,
    },
    /// What the bot is and does not do.
    About,
    /// What one can do with it.
    Help,
}

/// How the positions of parties are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Form {
    /// As words.
    #[default]
    Table,
    /// As a picture, which says the same.
    Picture,
}

/// What a view of the record is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// All of it.
    Everything,
    /// A topic, by id.
    Topic(String),
    /// A person, office or body, by id, with all who speak for it.
    Person(String),
    /// A record and what it rests on.
    Record(RecordRef),
}

/// What a choice leads to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Target {
    /// The answer of a record.
    Record(RecordRef),
    /// The claim card of a record.
    Card(RecordRef),
    /// A view of the record.
    Inquiry(Inquiry),
}
