//! Whatever people type or press in Discord is answered with what Discord takes: within its limits, with controls
//! that can be read again, and ringing nobody.

#![no_main]

use std::sync::LazyLock;

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use onrecord::discord::{
    Authority, Callback, CustomId, Deed, Field, Person, Place, Replied, Request, Visibility, Wanted, limits,
    outcome,
};
use onrecord::knowledge;
use onrecord::matching::MatchingSettings;
use onrecord::reply::{Form, Language};
use onrecord::responder::Responder;
use serde_json::{Value, json};

static RESPONDER: LazyLock<Responder> = LazyLock::new(|| {
    let base = knowledge::embedded().expect("the built-in knowledge base can be read").base;
    Responder::new(base, &MatchingSettings::default())
});

/// What somebody does.
#[derive(Debug, Arbitrary)]
enum Input<'a> {
    Ask(&'a str),
    Complete(u8, &'a str),
    Check(&'a str),
    Claim(&'a str),
    Quote(&'a str, &'a str, &'a str),
    CheckQuotation(&'a str),
    Timeline(&'a str, &'a str, &'a str),
    Positions(&'a str),
    Compare(&'a str),
    Address(&'a str, Option<RepliedTo<'a>>),
    Overhear(&'a str),
    Press(&'a str, Vec<&'a str>),
}

/// The message that somebody replies to.
#[derive(Debug, Arbitrary)]
enum RepliedTo<'a> {
    Words(&'a str),
    Wordless,
    Hidden,
}

const FIELDS: [Field; 7] = [
    Field::Question,
    Field::Statement,
    Field::Day,
    Field::Subject,
    Field::Comparison,
    Field::Speaker,
    Field::Quoted,
];

fuzz_target!(|input: (Input<'_>, u8, bool)| {
    let (input, language, is_direct) = input;
    let languages = Language::ALL;
    let request = Request {
        person: Person {
            id: 1,
            authority: Authority::Member,
            language: languages[usize::from(language) % languages.len()],
        },
        place: if is_direct { Place::Direct } else { Place::Channel },
        deed: deed(input),
    };
    let done = outcome(&RESPONDER, &request);
    let callback = serde_json::to_value(Callback::new(&done.action)).expect("an action is plain data");
    taken(&callback["data"]);
});

fn deed(input: Input<'_>) -> Deed {
    let visibility = Visibility::Public;
    let view = |wanted| Deed::View { wanted, visibility };
    match input {
        Input::Ask(text) => Deed::Ask { question: text.to_owned(), visibility },
        Input::Complete(field, text) => {
            Deed::Complete { field: FIELDS[usize::from(field) % FIELDS.len()], typed: text.to_owned() }
        }
        Input::Check(text) => Deed::Check { text: text.to_owned() },
        Input::Claim(text) => Deed::Claim { statement: text.to_owned(), visibility },
        Input::Quote(text, speaker, about) => Deed::Quote {
            text: text.to_owned(),
            speaker: speaker.to_owned(),
            about: about.to_owned(),
            visibility,
        },
        Input::CheckQuotation(text) => Deed::CheckQuotation { text: text.to_owned() },
        Input::Timeline(from, to, about) => {
            view(Wanted::Timeline { from: from.to_owned(), to: to.to_owned(), about: about.to_owned() })
        }
        Input::Positions(about) => view(Wanted::Positions { about: about.to_owned(), form: Form::Table }),
        Input::Compare(about) => view(Wanted::Compare { about: about.to_owned() }),
        Input::Address(text, replied) => Deed::Address { text: text.to_owned(), replied: replied.map(read) },
        Input::Overhear(text) => Deed::Overhear { text: text.to_owned() },
        Input::Press(control, values) => Deed::Press {
            control: control.to_owned(),
            values: values.into_iter().map(str::to_owned).collect(),
            on: visibility,
        },
    }
}

fn read(message: RepliedTo<'_>) -> Replied {
    match message {
        RepliedTo::Words(text) => Replied::Words(text.to_owned()),
        RepliedTo::Wordless => Replied::Wordless,
        RepliedTo::Hidden => Replied::Hidden,
    }
}

/// Panics unless Discord takes it.
fn taken(data: &Value) {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let length = |value: &Value| limits::length(value.as_str().unwrap_or_default());
    assert!(length(&data["content"]) <= limits::CONTENT, "{data}");
    if data.get("content").is_some() || data.get("embeds").is_some() {
        // Where it is missing, Discord rings whoever the text names.
        let nobody = json!({"parse": [], "replied_user": false});
        assert_eq!(data["allowed_mentions"], nobody, "it may ring: {data}");
    }
    let embeds = list(&data["embeds"]);
    let of = |embed: &Value| {
        let parts = [length(&embed["title"]), length(&embed["description"]), length(&embed["footer"]["text"])];
        assert!(parts[0] <= limits::EMBED_TITLE && parts[1] <= limits::EMBED_DESCRIPTION, "{embed}");
        parts.iter().sum::<usize>()
    };
    assert!(embeds.iter().map(of).sum::<usize>() <= limits::EMBEDS_TOTAL, "{data}");
    assert!(list(&data["choices"]).len() <= limits::CHOICES, "{data}");
    for choice in list(&data["choices"]) {
        assert!((1..=limits::CHOICE).contains(&length(&choice["name"])), "{choice}");
        assert!((1..=limits::CHOICE).contains(&length(&choice["value"])), "{choice}");
    }
    let rows = list(&data["components"]);
    assert!(rows.len() <= limits::ROWS, "{data}");
    let mut seen = Vec::new();
    for control in rows.iter().flat_map(|row| list(&row["components"])) {
        let Some(id) = control["custom_id"].as_str().map(str::to_owned) else { continue };
        assert!(limits::length(&id) <= limits::CUSTOM_ID && !seen.contains(&id), "{data}");
        assert!(CustomId::parse(&id).is_ok(), "nobody can press `{id}`");
        assert!(length(&control["label"]) <= limits::BUTTON_LABEL, "{control}");
        let options = list(&control["options"]);
        assert!(options.len() <= limits::SELECT_OPTIONS, "{control}");
        for option in options {
            assert!((1..=limits::SELECT_OPTION).contains(&length(&option["label"])), "{option}");
            assert!((1..=limits::SELECT_OPTION).contains(&length(&option["value"])), "{option}");
        }
        seen.push(id);
    }
}
