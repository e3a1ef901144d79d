//! That every catalogue says what the English one says: the same messages, with the same placeholders in
//! every form of each, and nothing that a reader should not see.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser;
use jiff::civil::date;

use super::{FIRST_MARK, Language, Message, catalogue, file, mark, read};
use crate::reply::wording::declared;
use crate::reply::{Line, Piece};

type Pattern = fluent_syntax::ast::Pattern<&'static str>;

/// The categories of plural that Fluent knows; a choice between them is no choice between keywords.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];
/// The form for everything else.
const OTHER: &str = "other";

/// A choice among forms: by what, for which values, and for which of them by default.
#[derive(Debug)]
struct Choice {
    placeholder: &'static str,
    forms: Vec<String>,
    default: String,
}

/// What a message uses.
#[derive(Debug, Default)]
struct Used {
    messages: BTreeSet<&'static str>,
    placeholders: BTreeSet<&'static str>,
    choices: Vec<Choice>,
}

impl Used {
    fn by(pattern: &Pattern) -> Self {
        let mut used = Self::default();
        used.add(pattern);
        used
    }

    fn add(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        panic!("only placeholders choose: {selector:?}");
                    };
                    let key = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    let default = variants.iter().find(|variant| variant.default);
                    self.choices.push(Choice {
                        placeholder: id.name,
                        forms: variants.iter().map(|variant| key(&variant.key)).collect(),
                        default: key(&default.expect("Fluent insists on a default").key),
                    });
                    for variant in variants {
                        self.add(&variant.value);
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'static str>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.placeholders.insert(id.name),
            InlineExpression::MessageReference { id, attribute: None } => _ = self.messages.insert(id.name),
            other => panic!("texts, placeholders, choices and other messages are enough: {other:?}"),
        }
    }
}

/// What every message of a language uses.
fn messages(language: Language) -> BTreeMap<&'static str, Used> {
    let resource = parser::parse(file(language)).expect("it is Fluent");
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                assert!(message.attributes.is_empty(), "{language:?}: {} has attributes", message.id.name);
                let pattern = message.value.expect("a message without attributes has a text");
                let before = messages.insert(message.id.name, Used::by(&pattern));
                assert!(before.is_none(), "{language:?}: {} stands there twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => panic!("{language:?}: {entry:?}"),
        }
    }
    messages
}

/// The messages that one uses, itself included.
fn closure<'a>(messages: &'a BTreeMap<&'static str, Used>, name: &str) -> Vec<&'a Used> {
    let used = messages.get(name).unwrap_or_else(|| panic!("there is no message `{name}`"));
    let below = used.messages.iter().flat_map(|name| closure(messages, name));
    std::iter::once(used).chain(below).collect()
}

/// The values of each placeholder between which any catalogue chooses.
fn keywords() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut keywords: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for used in Language::ALL.into_iter().flat_map(messages).map(|(_, used)| used) {
        for Choice { placeholder, forms, .. } in used.choices {
            keywords.entry(placeholder).or_default().extend(forms);
        }
    }
    keywords
}

fn chooses_plurals(forms: &BTreeSet<String>) -> bool {
    forms.iter().any(|form| PLURALS.contains(&form.as_str()) || form.parse::<usize>().is_ok())
}

#[test]
fn every_catalogue_has_every_message_that_is_declared_and_no_other() {
    let declared: BTreeSet<&str> = declared().map(|(name, _)| *name).collect();
    for language in Language::ALL {
        let messages = messages(language);
        let used = messages.values().flat_map(|used| used.messages.iter().copied());
        let known: BTreeSet<&str> = declared.iter().copied().chain(used).collect();
        let found: BTreeSet<&str> = messages.keys().copied().collect();
        assert_eq!(found, known, "{language:?}");
    }
}

#[test]
fn placeholders_are_those_that_are_declared() {
    let mut chosen_by: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for language in Language::ALL {
        let messages = messages(language);
        for (name, _) in declared() {
            let used = closure(&messages, name).into_iter();
            let choices = used.flat_map(|used| used.choices.iter().map(|choice| choice.placeholder));
            chosen_by.entry(name).or_default().extend(choices);
        }
    }
    for language in Language::ALL {
        let messages = messages(language);
        for (name, parameters) in declared() {
            let shown = closure(&messages, name).into_iter().flat_map(|used| &used.placeholders).copied();
            let known: BTreeSet<&str> = shown.chain(chosen_by[name].iter().copied()).collect();
            assert_eq!(known, parameters.iter().copied().collect(), "{language:?}: {name}");
        }
    }
}

#[test]
fn a_choice_has_a_form_for_every_keyword_or_one_for_all_others() {
    let keywords = keywords();
    for language in Language::ALL {
        for (name, used) in messages(language) {
            for Choice { placeholder, forms, default } in used.choices {
                let mut all = keywords[placeholder].clone();
                all.remove(OTHER);
                let forms: BTreeSet<String> = forms.into_iter().collect();
                let is_complete = default == OTHER || (forms == all && !chooses_plurals(&all));
                assert!(is_complete, "{language:?}: {name} lacks one of {all:?}, or `*[{OTHER}]`");
            }
        }
    }
}

/// Every combination of values for the placeholders by which a message chooses, and a mark for each of
/// the others.
fn samples(parameters: &[&'static str]) -> Vec<FluentArgs<'static>> {
    let keywords = keywords();
    let mut samples: Vec<Vec<(&str, FluentValue<'static>)>> = vec![Vec::new()];
    for (position, parameter) in parameters.iter().enumerate() {
        let values: Vec<FluentValue<'static>> = match keywords.get(parameter) {
            None => vec![mark(position).to_string().into()],
            Some(forms) if chooses_plurals(forms) => [0, 1, 2, 5, 21, 1000].map(Into::into).to_vec(),
            Some(forms) => forms.iter().map(|form| form.clone().into()).collect(),
        };
        let with = |sample: Vec<_>, value: &FluentValue<'static>| {
            sample.into_iter().chain([(*parameter, value.clone())]).collect()
        };
        let all = samples.into_iter();
        samples =
            all.flat_map(|sample| values.iter().map(move |value| with(sample.clone(), value))).collect();
    }
    samples.into_iter().map(|sample| sample.into_iter().collect()).collect()
}

/// A message with these arguments, and without any complaint of Fluent's.
fn said(language: Language, name: &str, arguments: &FluentArgs<'_>) -> String {
    let catalogue = catalogue(language);
    let message = catalogue.get_message(name).and_then(|message| message.value());
    let mut errors = Vec::new();
    let text = catalogue.format_pattern(message.expect("it is there"), Some(arguments), &mut errors);
    assert!(errors.is_empty(), "{language:?}: {name}: {errors:?}");
    text.into_owned()
}

fn marks(text: &str) -> BTreeSet<char> {
    text.chars().filter(|letter| *letter >= FIRST_MARK).collect()
}

#[test]
fn every_form_of_a_message_shows_what_the_english_one_shows() {
    for (name, parameters) in declared() {
        for sample in samples(parameters) {
            let english = said(Language::English, name, &sample);
            for language in Language::ALL {
                let text = said(language, name, &sample);
                assert_eq!(marks(&text), marks(&english), "{language:?}: {name}: {text} ({english})");
                assert!(!text.trim().is_empty(), "{language:?}: {name} says nothing");
                assert_eq!(text.trim(), text, "{language:?}: {name} has a space at its edge");
                assert!(!text.contains("  "), "{language:?}: {name} has two spaces: {text}");
            }
        }
    }
}

#[test]
fn the_manner_is_kept_in_every_language() {
    for language in Language::ALL {
        for line in file(language).lines().filter(|line| !line.starts_with('#')) {
            let strange = line.chars().find(|letter| {
                "!\"'".contains(*letter)
                    || matches!(*letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
                    || *letter >= '\u{e000}'
            });
            assert_eq!(strange, None, "{language:?}: {line}");
        }
    }
}

#[test]
fn what_a_curator_wrote_is_said_as_it_stands() {
    let strange = "\u{e000}\u{e001} { $on } {\"x\"} -term\n.a = b “𝄞”";
    let line: Line = Message::new(Language::German, "withdrawn_because")
        .with("on", date(2031, 5, 4))
        .with("note", strange)
        .into();
    let expected = [
        Piece::Text("Dieser Eintrag wurde am ".to_owned()),
        Piece::Date(date(2031, 5, 4)),
        Piece::Text(format!(" zurückgezogen: {strange}")),
    ];
    assert_eq!(line.pieces, expected);
}

#[test]
fn each_language_has_its_own_order() {
    let page = |language| String::from(Message::new(language, "page").with("page", 2).with("of", 5));
    assert_eq!(page(Language::English), "Page 2 of 5");
    assert_eq!(page(Language::Korean), "5쪽 중 2쪽");
}

#[test]
fn numbers_choose_among_the_plurals_of_a_language() {
    let forms = "records = { $n -> \n [one] { $n } запис\n [few] { $n } записи\n *[many] { $n } записів\n }";
    let catalogue = read(Language::Ukrainian, forms);
    let check = |n: usize, expected: &str| {
        let message = catalogue.get_message("records").and_then(|message| message.value());
        let arguments: FluentArgs<'_> = [("n", n)].into_iter().collect();
        let said = catalogue.format_pattern(message.expect("it is there"), Some(&arguments), &mut Vec::new());
        assert_eq!(said, expected);
    };
    check(1, "1 запис");
    check(3, "3 записи");
    check(5, "5 записів");
    check(21, "21 запис");
}
