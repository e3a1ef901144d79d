//! What Discord brings, as requests of ours: serenity's types in, plain data out, nothing decided.
//!
//! Interactions are read here, what people write in `messages`.

mod messages;

use serenity::model::Permissions;
use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue, CommandInteraction, CommandType, ComponentInteraction,
    ComponentInteractionDataKind, Interaction, ResolvedTarget,
};
use serenity::model::channel::MessageFlags;
use serenity::model::guild::Member;
use serenity::model::id::{GuildId, UserId};

use super::commands;
use super::request::{Authority, Deed, Field, Person, Place, Request, Spot, Visibility, Wanted};
use crate::reply::{Form, Language};

pub use self::messages::{edited, message, overheard, overheard_again, spot_of};

/// What an interaction asks for; `None` for what wants no answer of ours.
pub fn interaction(interaction: &Interaction) -> Option<Request> {
    Some(match interaction {
        Interaction::Command(command) => command_request(command, used(command)),
        Interaction::Autocomplete(command) => command_request(command, typed(command)),
        Interaction::Component(press) => Request {
            person: person(press.user.id, press.member.as_ref(), &press.locale),
            place: place(press.guild_id),
            deed: pressed(press),
        },
        Interaction::Modal(modal) => Request {
            person: person(modal.user.id, modal.member.as_ref(), &modal.locale),
            place: place(modal.guild_id),
            deed: Deed::Submit,
        },
        _ => return None,
    })
}

/// The channel in which an interaction happens; `None` for what wants no answer of ours.
pub fn spot(interaction: &Interaction) -> Option<Spot> {
    let (guild, channel) = match interaction {
        Interaction::Command(command) | Interaction::Autocomplete(command) => {
            (command.guild_id, command.channel_id)
        }
        Interaction::Component(press) => (press.guild_id, press.channel_id),
        Interaction::Modal(modal) => (modal.guild_id, modal.channel_id),
        _ => return None,
    };
    Some(Spot { guild: guild.map(GuildId::get), channel: channel.get() })
}

/// The message whose control was pressed, if one was.
pub fn pressed_on(interaction: &Interaction) -> Option<u64> {
    match interaction {
        Interaction::Component(press) => Some(press.message.id.get()),
        _ => None,
    }
}

/// The guild where an interaction happens, and the language in which people write there.
pub fn guild_language(interaction: &Interaction) -> Option<(GuildId, Language)> {
    let (guild, locale) = match interaction {
        Interaction::Command(command) | Interaction::Autocomplete(command) => {
            (command.guild_id, &command.guild_locale)
        }
        Interaction::Component(press) => (press.guild_id, &press.guild_locale),
        Interaction::Modal(modal) => (modal.guild_id, &modal.guild_locale),
        _ => return None,
    };
    Some((guild?, Language::of_locale(locale.as_deref()?)))
}

fn command_request(command: &CommandInteraction, deed: Deed) -> Request {
    Request {
        person: person(command.user.id, command.member.as_deref(), &command.locale),
        place: place(command.guild_id),
        deed,
    }
}

fn used(command: &CommandInteraction) -> Deed {
    let options = Options(&command.data.options);
    match (command.data.kind, command.data.name.as_str()) {
        (CommandType::ChatInput, commands::ASK) => {
            Deed::Ask { question: options.text(commands::QUESTION), visibility: options.visibility() }
        }
        (CommandType::ChatInput, commands::CHECK_STATEMENT) => {
            Deed::Claim { statement: options.text(commands::STATEMENT), visibility: options.visibility() }
        }
        (CommandType::ChatInput, commands::QUOTE) => Deed::Quote {
            text: options.text(commands::TEXT),
            speaker: options.text(commands::SPEAKER),
            about: options.text(commands::SUBJECT),
            visibility: options.visibility(),
        },
        (CommandType::ChatInput, name) => match wanted(name, &options) {
            Some(wanted) => Deed::View { wanted, visibility: options.visibility() },
            None => Deed::Unknown,
        },
        (CommandType::Message, commands::CHECK) => Deed::Check { text: target(command) },
        (CommandType::Message, commands::CHECK_QUOTATION) => Deed::CheckQuotation { text: target(command) },
        _ => Deed::Unknown,
    }
}

/// The words of the message that a menu was opened on.
fn target(command: &CommandInteraction) -> String {
    match command.data.target() {
        Some(ResolvedTarget::Message(message)) => messages::readable(message),
        _ => String::new(),
    }
}

/// The view that a command is for.
fn wanted(command: &str, options: &Options<'_>) -> Option<Wanted> {
    let about = options.text(commands::SUBJECT);
    Some(match command {
        commands::TIMELINE => {
            Wanted::Timeline { from: options.text(commands::FROM), to: options.text(commands::TO), about }
        }
        commands::POSITIONS => Wanted::Positions { about, form: options.form() },
        commands::COMPARE => Wanted::Compare { about },
        commands::SOURCES => Wanted::Sources,
        commands::TOPICS => Wanted::Topics,
        commands::ABOUT => Wanted::About,
        commands::HELP => Wanted::Help,
        _ => return None,
    })
}

/// The options of a command, by name.
struct Options<'a>(&'a [CommandDataOption]);

impl Options<'_> {
    /// A text; empty where it was left out.
    fn text(&self, name: &str) -> String {
        let found = self.0.iter().find(|option| option.name == name);
        match found.map(|option| &option.value) {
            Some(CommandDataOptionValue::String(text)) => text.clone(),
            _ => String::new(),
        }
    }

    fn form(&self) -> Form {
        if self.text(commands::FORM) == commands::PICTURE { Form::Picture } else { Form::Table }
    }

    fn visibility(&self) -> Visibility {
        let private = self.0.iter().find(|option| option.name == commands::PRIVATE);
        match private.map(|option| &option.value) {
            Some(CommandDataOptionValue::Boolean(true)) => Visibility::Private,
            _ => Visibility::Public,
        }
    }
}

fn typed(command: &CommandInteraction) -> Deed {
    let option = command.data.autocomplete();
    let field = match (command.data.name.as_str(), option.as_ref().map(|option| option.name)) {
        (commands::COMPARE, _) => Field::Comparison,
        (commands::CHECK_STATEMENT, _) => Field::Statement,
        (commands::QUOTE, Some(commands::SPEAKER)) => Field::Speaker,
        (commands::QUOTE, _) => Field::Quoted,
        (_, Some(commands::FROM | commands::TO)) => Field::Day,
        (_, Some(commands::SUBJECT)) => Field::Subject,
        _ => Field::Question,
    };
    Deed::Complete { field, typed: option.map(|option| option.value.to_owned()).unwrap_or_default() }
}

fn pressed(press: &ComponentInteraction) -> Deed {
    let values = match &press.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.clone(),
        _ => Vec::new(),
    };
    let private = press.message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL));
    let on = if private { Visibility::Private } else { Visibility::Public };
    Deed::Press { control: press.data.custom_id.clone(), values, on }
}

fn person(id: UserId, member: Option<&Member>, locale: &str) -> Person {
    let may = member.and_then(|member| member.permissions).unwrap_or(Permissions::empty());
    let moderates = may.intersects(Permissions::MANAGE_MESSAGES | Permissions::ADMINISTRATOR);
    let authority = if moderates { Authority::Moderator } else { Authority::Member };
    Person { id: id.get(), authority, language: Language::of_locale(locale) }
}

const fn place(guild: Option<GuildId>) -> Place {
    match guild {
        Some(_) => Place::Channel,
        None => Place::Direct,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use serenity::model::id::GuildId;

    use super::messages::written;
    use super::{guild_language, interaction};
    use crate::discord::request::{Authority, Deed, Field, Place, Visibility, Wanted};
    use crate::reply::{Form, Language};

    fn command(data: &Value, extra: &Value) -> Value {
        let mut command = json!({
            "id": "1", "application_id": "2", "type": 2, "token": "t", "version": 1, "channel_id": "3",
            "guild_id": "4", "locale": "en-US", "entitlements": [], "attachment_size_limit": 1,
            "authorizing_integration_owners": {}, "data": data,
            "member": {"user": {"id": "5", "username": "ada"}, "roles": [], "deaf": false, "mute": false,
                       "flags": 0, "permissions": "0", "joined_at": null}
        });
        let fields = command.as_object_mut().expect("an object");
        fields.extend(extra.as_object().expect("an object").clone());
        command
    }

    fn read(value: Value) -> super::Request {
        let read = serde_json::from_value(value).expect("an interaction of Discord's form");
        interaction(&read).expect("it wants an answer")
    }

    #[test]
    fn a_slash_command_asks() {
        let ask = |options: &Value| json!({"id": "9", "name": "ask", "type": 1, "options": options});
        let question = json!({"name": "question", "type": 3, "value": "how many?"});
        let request = read(command(&ask(&json!([question])), &json!({})));
        let expected = Deed::Ask { question: "how many?".to_owned(), visibility: Visibility::Public };
        assert_eq!((request.deed, request.place), (expected, Place::Channel));
        assert_eq!((request.person.id, request.person.authority), (5, Authority::Member));
        let private = json!({"name": "private", "type": 5, "value": true});
        let request = read(command(&ask(&json!([question, private])), &json!({})));
        let expected = Deed::Ask { question: "how many?".to_owned(), visibility: Visibility::Private };
        assert_eq!(request.deed, expected);
        let unknown = json!({"id": "9", "name": "ping", "type": 1});
        assert_eq!(read(command(&unknown, &json!({}))).deed, Deed::Unknown);
    }

    #[test]
    fn each_command_is_a_view() {
        let text = |name: &str, value: &str| json!({"name": name, "type": 3, "value": value});
        let used = |name: &str, options: &Value| {
            read(command(&json!({"id": "9", "name": name, "type": 1, "options": options}), &json!({}))).deed
        };
        let (from, about) = (|| "28 Oct".to_owned(), || "x".to_owned());
        let private = json!({"name": "private", "type": 5, "value": true});
        let view = |wanted, visibility| Deed::View { wanted, visibility };
        assert_eq!(
            used("timeline", &json!([text("from", "28 Oct"), text("about", "x"), private])),
            view(Wanted::Timeline { from: from(), to: String::new(), about: about() }, Visibility::Private)
        );
        for (name, wanted) in [
            ("positions", Wanted::Positions { about: about(), form: Form::Table }),
            ("compare", Wanted::Compare { about: about() }),
            ("sources", Wanted::Sources),
            ("topics", Wanted::Topics),
            ("about", Wanted::About),
            ("help", Wanted::Help),
        ] {
            assert_eq!(used(name, &json!([text("about", "x")])), view(wanted, Visibility::Public), "{name}");
        }
        let claim = Deed::Claim { statement: "x y".to_owned(), visibility: Visibility::Public };
        assert_eq!(used("check", &json!([text("statement", "x y")])), claim);
        assert_eq!(
            used("check", &json!([{"name": "statement", "type": 5, "value": true}])),
            Deed::Claim { statement: String::new(), visibility: Visibility::Public }
        );
    }

    #[test]
    fn who_types_in_an_option_is_offered_what_it_names() {
        let typing = |name: &str, option: &str| {
            let options = json!([{"name": option, "type": 3, "value": "ab", "focused": true}]);
            let data = json!({"id": "9", "name": name, "type": 1, "options": options});
            read(command(&data, &json!({"type": 4}))).deed
        };
        for (name, option, field) in [
            ("ask", "question", Field::Question),
            ("check", "statement", Field::Statement),
            ("timeline", "from", Field::Day),
            ("timeline", "to", Field::Day),
            ("timeline", "about", Field::Subject),
            ("positions", "about", Field::Subject),
            ("compare", "about", Field::Comparison),
            ("quote", "speaker", Field::Speaker),
            ("quote", "about", Field::Quoted),
        ] {
            assert_eq!(
                typing(name, option),
                Deed::Complete { field, typed: "ab".to_owned() },
                "{name} {option}"
            );
        }
    }

    #[test]
    fn quotations_are_checked_by_command_and_by_menu() {
        let text = |name: &str, value: &str| json!({"name": name, "type": 3, "value": value});
        let quote = |options: &Value| {
            let data = json!({"id": "9", "name": "quote", "type": 1, "options": options});
            read(command(&data, &json!({}))).deed
        };
        let deed = |[text, speaker, about]: [&str; 3], visibility| Deed::Quote {
            text: text.to_owned(),
            speaker: speaker.to_owned(),
            about: about.to_owned(),
            visibility,
        };
        let private = json!({"name": "private", "type": 5, "value": true});
        assert_eq!(
            quote(&json!([text("text", "a b"), text("speaker", "c"), private])),
            deed(["a b", "c", ""], Visibility::Private)
        );
        assert_eq!(quote(&json!([text("about", "d")])), deed(["", "", "d"], Visibility::Public));
        assert_eq!(quote(&json!([])), deed([""; 3], Visibility::Public));
        let odd = json!({"name": "text", "type": 5, "value": true});
        assert_eq!(quote(&json!([odd])), deed([""; 3], Visibility::Public));
        let menu = json!({
            "id": "9", "name": "Check this quotation", "type": 3, "target_id": "1",
            "resolved": {"messages": {"1": written(&json!({"content": "“Yes.”"}))}}
        });
        let deed = read(command(&menu, &json!({}))).deed;
        assert_eq!(deed, Deed::CheckQuotation { text: "“Yes.”".to_owned() });
    }

    #[test]
    fn the_message_menu_reads_words_or_else_forwards_and_embeds() {
        let check = |message: &Value| {
            let data = json!({
                "id": "9", "name": "Check this message", "type": 3, "target_id": "1",
                "resolved": {"messages": {"1": written(message)}}
            });
            read(command(&data, &json!({}))).deed
        };
        let text = |text: &str| Deed::Check { text: text.to_owned() };
        assert_eq!(check(&json!({"content": "They are there."})), text("They are there."));
        assert_eq!(
            check(&json!({"embeds": [{"title": "Title", "description": "Text"}]})),
            text("Title\nText")
        );
        assert_eq!(check(&json!({})), text(""));
    }

    #[test]
    fn a_moderator_is_known_by_permission() {
        let ask = json!({"id": "9", "name": "ask", "type": 1});
        for (bits, authority) in
            [("8192", Authority::Moderator), ("8", Authority::Moderator), ("2048", Authority::Member)]
        {
            let mut moderator = command(&ask, &json!({}));
            moderator["member"]["permissions"] = json!(bits);
            assert_eq!(read(moderator).person.authority, authority, "{bits}");
        }
    }

    #[test]
    fn a_person_is_answered_in_the_language_of_their_discord() {
        let ask = json!({"id": "9", "name": "ask", "type": 1});
        let message = written(&json!({}));
        let press = json!({"custom_id": "1.browse", "component_type": 2});
        for (locale, language) in
            [("uk", Language::Ukrainian), ("es-419", Language::Spanish), ("ja", Language::English)]
        {
            let asked = command(&ask, &json!({"locale": locale, "guild_locale": "fr"}));
            let guild = guild_language(&serde_json::from_value(asked.clone()).expect("an interaction"));
            assert_eq!(guild, Some((GuildId::new(4), Language::French)));
            assert_eq!(read(asked).person.language, language, "{locale}");
            let pressed = json!({"type": 3, "message": message, "locale": locale});
            assert_eq!(read(command(&press, &pressed)).person.language, language, "{locale}");
        }
    }

    #[test]
    fn a_press_tells_who_sees_the_message() {
        let press = |flags: u64| {
            let data = json!({"custom_id": "1.browse", "component_type": 3, "values": ["f:x"]});
            let message = written(&json!({"flags": flags}));
            read(command(&data, &json!({"type": 3, "message": message}))).deed
        };
        let expected =
            |on| Deed::Press { control: "1.browse".to_owned(), values: vec!["f:x".to_owned()], on };
        assert_eq!(press(0), expected(Visibility::Public));
        assert_eq!(press(64), expected(Visibility::Private));
    }
}
