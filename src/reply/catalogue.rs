//! The catalogue of messages: one Fluent file a language, and how a message becomes a [`Line`].
//!
//! What a sentence says stands in `locales/`, and that it exists is declared in [`super::wording`] by
//! [`sentences!`]. A file is read when the first sentence of its language is asked for. Nothing that a
//! curator wrote passes through Fluent: it sees marks, in the places of which the pieces are put, so
//! every language has its own order of words and a date in the middle of a sentence stays a date.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::{Language, Line};

/// Declares messages as functions: each asks for the message of its own name, with the language before
/// its own parameters. `DECLARED` lists them for the tests.
macro_rules! sentences {
    ($(
        $(#[$documentation:meta])*
        $visibility:vis fn $name:ident($($parameter:ident: $kind:ty),*) -> $output:ty;
    )*) => {
        $(
            $(#[$documentation])*
            $visibility fn $name(language: $crate::reply::Language $(, $parameter: $kind)*) -> $output {
                $crate::reply::catalogue::Message::new(language, stringify!($name))
                    $(.with(stringify!($parameter), $parameter))*
                    .into()
            }
        )*

        /// Every message declared here, with its parameters.
        #[cfg(test)]
        pub(in crate::reply) const DECLARED: &[(&str, &[&str])] =
            &[$((stringify!($name), &[$(stringify!($parameter)),*])),*];
    };
}
pub(super) use sentences;

/// The first of the characters that stand for pieces while a sentence is formatted; no catalogue holds
/// any of them.
const FIRST_MARK: char = '\u{e000}';

/// A message about to be said.
#[derive(Debug)]
pub(super) struct Message {
    language: Language,
    name: &'static str,
    arguments: FluentArgs<'static>,
    /// What takes the places of the marks, in their order.
    pieces: Vec<Line>,
}

/// What a message is given.
#[derive(Debug, Clone)]
pub(super) enum Parameter {
    /// Chooses among forms of the sentence, and is not shown.
    Keyword(&'static str),
    /// Is shown, and chooses among plural forms.
    Number(usize),
    /// Is shown as it is, whatever it holds.
    Pieces(Line),
}

impl Message {
    /// The message of this name, without anything for its placeholders yet.
    pub(super) fn new(language: Language, name: &'static str) -> Self {
        Self { language, name, arguments: FluentArgs::new(), pieces: Vec::new() }
    }

    /// The same with something for a placeholder.
    pub(super) fn with(mut self, placeholder: &'static str, parameter: impl Into<Parameter>) -> Self {
        match parameter.into() {
            Parameter::Keyword(word) => self.arguments.set(placeholder, word),
            Parameter::Number(number) => self.arguments.set(placeholder, number),
            Parameter::Pieces(pieces) => {
                self.arguments.set(placeholder, mark(self.pieces.len()).to_string());
                self.pieces.push(pieces);
            }
        }
        self
    }

    /// The sentence with its marks.
    fn marked(&self) -> String {
        let catalogue = catalogue(self.language);
        let message = catalogue.get_message(self.name).and_then(|message| message.value());
        let pattern = message.expect("a test finds every declared message in every catalogue");
        let mut errors = Vec::new();
        catalogue.format_pattern(pattern, Some(&self.arguments), &mut errors).into_owned()
    }
}

impl From<Message> for Line {
    fn from(message: Message) -> Self {
        let (mut line, mut words) = (Self::default(), String::new());
        for letter in message.marked().chars() {
            match position(letter).and_then(|position| message.pieces.get(position)) {
                Some(piece) => line = line.and(&std::mem::take(&mut words)).join(piece.clone()),
                None => words.push(letter),
            }
        }
        line.and(&words)
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        Line::from(message).to_string()
    }
}

impl From<usize> for Parameter {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Parameter {
    fn from(text: &str) -> Self {
        Self::Pieces(Line::text(text))
    }
}

impl From<Date> for Parameter {
    fn from(date: Date) -> Self {
        Self::Pieces(Line::default().on(date))
    }
}

impl From<Option<Date>> for Parameter {
    fn from(date: Option<Date>) -> Self {
        Self::Pieces(date.map(|date| Line::default().on(date)).unwrap_or_default())
    }
}

impl From<Line> for Parameter {
    fn from(line: Line) -> Self {
        Self::Pieces(line)
    }
}

fn mark(position: usize) -> char {
    let position = u32::try_from(position).ok();
    let mark = position.and_then(|position| char::from_u32(u32::from(FIRST_MARK) + position));
    mark.expect("no sentence has thousands of placeholders")
}

/// Which piece a character stands for, if it is a mark.
fn position(letter: char) -> Option<usize> {
    usize::try_from(u32::from(letter).checked_sub(u32::from(FIRST_MARK))?).ok()
}

/// The file of a language.
const fn file(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../locales/en.ftl"),
        Language::Ukrainian => include_str!("../../locales/uk.ftl"),
        Language::Korean => include_str!("../../locales/ko.ftl"),
        Language::German => include_str!("../../locales/de.ftl"),
        Language::French => include_str!("../../locales/fr.ftl"),
        Language::Spanish => include_str!("../../locales/es.ftl"),
    }
}

type Catalogue = FluentBundle<FluentResource>;

/// The catalogue of a language, read when it is first asked for.
fn catalogue(language: Language) -> &'static Catalogue {
    static CATALOGUES: [OnceLock<Catalogue>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    CATALOGUES[language as usize].get_or_init(|| read(language, file(language)))
}

fn read(language: Language, text: &str) -> Catalogue {
    let tag: LanguageIdentifier = language.tag().parse().expect("two letters are a language tag");
    let mut catalogue = FluentBundle::new_concurrent(vec![tag]);
    // Marks of direction around each placeholder would be seen in Discord.
    catalogue.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned());
    catalogue.add_resource_overriding(resource.expect("a test reads every catalogue"));
    catalogue
}

#[cfg(test)]
mod tests;
