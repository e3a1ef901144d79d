//! A Discord message as we send it: embeds, buttons and menus as plain data.
//!
//! These types serialise to Discord's own JSON, so that the gateway's adapter, an HTTP endpoint and
//! the tests all speak of the same bytes. Their constructors cut what is too long and drop what is
//! too much: a value that exists is within every limit. `allowed_mentions` is part of every message
//! and always empty; nothing we send can ring.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Serialize, Serializer};

use super::custom_id::CustomId;
use super::limits::{self, cut};
use crate::reply::sheet::Chart;

/// A message, or what a message becomes by an edit: what is empty is cleared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Message {
    content: String,
    embeds: Vec<Embed>,
    components: Vec<Row>,
    allowed_mentions: NoMentions,
    #[serde(skip)]
    links: Links,
    #[serde(skip)]
    picture: Option<Box<Picture>>,
}

/// A picture that goes with a message, before it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it shows.
    pub chart: Chart,
    /// What is sent where it cannot be drawn: the same in words.
    pub instead: Message,
}

impl Picture {
    /// The same in words, for those who do not see it.
    pub fn description(&self) -> String {
        self.chart.in_words(limits::ATTACHMENT_DESCRIPTION)
    }
}

/// What Discord makes of the links of a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Links {
    /// A preview below the text. What keeps it away keeps all embeds away, our own included.
    #[default]
    Previewed,
    /// Nothing: who wants to see the page follows the link.
    Bare,
}

impl Message {
    /// A message of plain markdown text, cut to what fits, without previews of its links.
    pub fn text(markdown: &str) -> Self {
        Self { content: cut(markdown, limits::CONTENT), links: Links::Bare, ..Self::default() }
    }

    /// A message of plain markdown text in whose place an embed may come; what would keep previews away
    /// stays with a message, and would keep that embed away too.
    pub fn interim(markdown: &str) -> Self {
        Self { links: Links::Previewed, ..Self::text(markdown) }
    }

    /// A message of one embed.
    pub fn embed(embed: Embed) -> Self {
        Self { embeds: vec![embed], ..Self::default() }
    }

    /// A message of several embeds, in order, as many as fit.
    pub fn embeds(embeds: impl IntoIterator<Item = Embed>) -> Self {
        let mut room = limits::EMBEDS_TOTAL;
        let fits = |embed: &Embed| {
            let left = room.checked_sub(embed.length());
            room = left.unwrap_or(room);
            left.is_some()
        };
        Self { embeds: embeds.into_iter().take(limits::EMBEDS).take_while(fits).collect(), ..Self::default() }
    }

    /// A number that two messages share if they show the same, whatever controls stand below.
    pub fn shown(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.content, &self.embeds).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether it can be made to show another page in its own place.
    pub fn can_be_turned(&self) -> bool {
        let mut controls = self.components.iter().flat_map(|row| &row.components);
        controls.any(|control| match control {
            Control::Button(button) => {
                matches!(CustomId::parse(&button.custom_id), Ok(CustomId::Turn { .. }))
            }
            Control::Menu(_) => false,
        })
    }

    /// Whether Discord is to show nothing but the message itself.
    pub fn hides_previews(&self) -> bool {
        self.links == Links::Bare
    }

    /// The same message with a picture above its embeds.
    #[must_use]
    pub fn with_picture(self, picture: Picture) -> Self {
        Self { picture: Some(Box::new(picture)), ..self }
    }

    /// The picture that goes with it.
    pub fn picture(&self) -> Option<&Picture> {
        self.picture.as_deref()
    }

    /// The same message with these rows of controls, as many as fit.
    #[must_use]
    pub fn with_rows(mut self, rows: impl IntoIterator<Item = Row>) -> Self {
        self.components.extend(rows);
        self.components.truncate(limits::ROWS);
        self
    }
}

/// One embed: title, text, footer, and the colour of its edge.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Embed {
    r#type: &'static str,
    title: String,
    description: String,
    color: u32,
    /// Never empty, which Discord refuses.
    #[serde(skip_serializing_if = "Option::is_none")]
    footer: Option<Footer>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
struct Footer {
    text: String,
}

impl Embed {
    /// Room for the description beside the longest title and footer that are drawn.
    pub const ROOM: usize = 3600;
    const FOOTER_ROOM: usize = 500;

    /// An embed; title and description are markdown, the footer is plain text, or nothing.
    pub fn new(title: &str, description: &str, footer: &str, color: u32) -> Self {
        let text = cut(footer, Self::FOOTER_ROOM);
        Self {
            r#type: "rich",
            title: cut(title, limits::EMBED_TITLE),
            description: cut(description, Self::ROOM),
            color,
            footer: (!text.is_empty()).then_some(Footer { text }),
        }
    }

    /// What Discord counts of it.
    fn length(&self) -> usize {
        let footer = self.footer.as_ref().map_or(0, |footer| limits::length(&footer.text));
        limits::length(&self.title) + limits::length(&self.description) + footer
    }
}

const _: () = assert!(
    limits::EMBED_TITLE + Embed::ROOM + Embed::FOOTER_ROOM <= limits::EMBEDS_TOTAL
        && Embed::ROOM <= limits::EMBED_DESCRIPTION
        && Embed::FOOTER_ROOM <= limits::EMBED_FOOTER
);

/// One row of controls: up to five buttons, or one menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    r#type: u8,
    components: Vec<Control>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Control {
    Button(Button),
    Menu(Menu),
}

impl Row {
    const TYPE: u8 = 1;

    /// A row of the first five of these buttons; `None` when there are none.
    pub fn buttons(buttons: impl IntoIterator<Item = Button>) -> Option<Self> {
        let components: Vec<Control> =
            buttons.into_iter().take(limits::BUTTONS).map(Control::Button).collect();
        (!components.is_empty()).then_some(Self { r#type: Self::TYPE, components })
    }

    /// A row with one menu.
    pub fn menu(menu: Menu) -> Self {
        Self { r#type: Self::TYPE, components: vec![Control::Menu(menu)] }
    }
}

/// A button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Button {
    r#type: u8,
    style: Style,
    label: String,
    custom_id: String,
}

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// What most people will want.
    Primary,
    /// Everything else.
    Secondary,
}

impl Serialize for Style {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(match self {
            Self::Primary => 1,
            Self::Secondary => 2,
        })
    }
}

impl Button {
    const TYPE: u8 = 2;

    /// A button; `None` when its id cannot be written within Discord's limit, or there is no label.
    pub fn new(style: Style, label: &str, id: &CustomId) -> Option<Self> {
        let label = cut(label.trim(), limits::BUTTON_LABEL);
        let custom_id = id.encode()?;
        (!label.is_empty()).then_some(Self { r#type: Self::TYPE, style, label, custom_id })
    }
}

/// A menu of which one option may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Menu {
    r#type: u8,
    custom_id: String,
    placeholder: String,
    options: Vec<MenuOption>,
}

/// An option of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MenuOption {
    label: String,
    value: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
}

impl Menu {
    const TYPE: u8 = 3;

    /// A menu of the first 25 of these options; `None` when there are none.
    pub fn new(id: &CustomId, placeholder: &str, options: Vec<MenuOption>) -> Option<Self> {
        let mut distinct: Vec<MenuOption> = Vec::new();
        for option in options {
            if !distinct.iter().any(|other| other.value == option.value) {
                distinct.push(option);
            }
        }
        distinct.truncate(limits::SELECT_OPTIONS);
        let custom_id = id.encode()?;
        let placeholder = cut(placeholder, limits::SELECT_PLACEHOLDER);
        (!distinct.is_empty()).then_some(Self {
            r#type: Self::TYPE,
            custom_id,
            placeholder,
            options: distinct,
        })
    }
}

impl MenuOption {
    /// An option with its whole title: what the label cannot hold stands below it.
    ///
    /// `None` when the value is too long to be carried, or there is no title.
    pub fn new(title: &str, value: String) -> Option<Self> {
        let title = title.trim();
        let fits = !value.is_empty() && limits::length(&value) <= limits::SELECT_OPTION;
        let label = cut(title, limits::SELECT_OPTION);
        let kept = label.trim_end_matches('…');
        let description = if label == title { "" } else { title[kept.len()..].trim() };
        let description = cut(description, limits::SELECT_OPTION);
        (fits && !label.is_empty()).then_some(Self { label, value, description })
    }
}

/// `allowed_mentions` that allow none: not in the text, not by replying.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NoMentions {
    parse: [(); 0],
    replied_user: bool,
}

/// A choice that autocomplete offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    name: String,
    value: String,
}

impl Choice {
    /// A choice; `None` when its value is too long to be carried, or there is no name.
    pub fn new(name: &str, value: String) -> Option<Self> {
        let name = cut(name.trim(), limits::CHOICE);
        let fits = !value.is_empty() && limits::length(&value) <= limits::CHOICE;
        (fits && !name.is_empty()).then_some(Self { name, value })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use serde_json::json;

    use super::{Button, Choice, Embed, Menu, MenuOption, Message, Row, Style};
    use crate::discord::custom_id::CustomId;
    use crate::discord::limits::{self, length};

    #[test]
    fn a_message_says_all_that_it_is_and_never_mentions() {
        let delete = Button::new(Style::Secondary, "Delete", &CustomId::Delete { asker: 7 });
        let message = Message::embed(Embed::new("Title", "Text", "Footer", 0x0033_6699))
            .with_rows(Row::buttons(delete));
        assert_eq!(
            serde_json::to_value(&message).expect("plain data serialises"),
            json!({
                "content": "",
                "embeds": [{"type": "rich", "title": "Title", "description": "Text", "color": 0x0033_6699, "footer": {"text": "Footer"}}],
                "components": [{"type": 1, "components": [
                    {"type": 2, "style": 2, "label": "Delete", "custom_id": "1.delete.7"}
                ]}],
                "allowed_mentions": {"parse": [], "replied_user": false}
            })
        );
    }

    #[test]
    fn what_has_no_footer_has_no_empty_one() {
        let bare = serde_json::to_value(Embed::new("Title", "Text", "", 0)).expect("plain data serialises");
        assert_eq!(bare.get("footer"), None);
    }

    #[test]
    fn a_long_title_goes_on_below_its_label() {
        let title = "What did the Pentagon say about the number of soldiers that had already moved closer to the border by then?";
        let option = MenuOption::new(title, "f:x".to_owned()).expect("it has a title and a value");
        assert!(option.label.ends_with('…'));
        assert_eq!(format!("{} {}", option.label.trim_end_matches('…'), option.description), title);
    }

    #[test]
    fn what_cannot_be_carried_is_left_out() {
        assert_eq!(MenuOption::new("Title", "v".repeat(101)), None);
        assert_eq!(MenuOption::new(" ", "v".to_owned()), None);
        assert_eq!(Choice::new("Title", "v".repeat(101)), None);
        assert_eq!(Menu::new(&CustomId::Browse, "Related", Vec::new()), None);
        assert_eq!(Row::buttons([]), None);
    }

    proptest! {
        #[test]
        fn no_text_is_too_long_for_its_place(text in any::<String>(), many in ".{0,300}") {
            let embed = Embed::new(&many.repeat(20), &many.repeat(30), &many.repeat(9), 0);
            prop_assert!(length(&embed.title) <= limits::EMBED_TITLE);
            prop_assert!(length(&embed.description) <= limits::EMBED_DESCRIPTION);
            prop_assert!(embed.length() <= limits::EMBEDS_TOTAL);
            let many_embeds = std::iter::repeat_n(embed.clone(), 12);
            let message = Message::embeds(many_embeds);
            prop_assert!(message.embeds.len() <= limits::EMBEDS && !message.embeds.is_empty());
            prop_assert!(message.embeds.iter().map(Embed::length).sum::<usize>() <= limits::EMBEDS_TOTAL);
            prop_assert!(length(&Message::text(&many.repeat(10)).content) <= limits::CONTENT);
            if let Some(option) = MenuOption::new(&text, "v".to_owned()) {
                prop_assert!(length(&option.label) <= limits::SELECT_OPTION);
                prop_assert!(length(&option.description) <= limits::SELECT_OPTION);
            }
            if let Some(choice) = Choice::new(&many, "v".to_owned()) {
                prop_assert!((1..=limits::CHOICE).contains(&length(&choice.name)));
            }
        }

        #[test]
        fn a_menu_holds_each_value_once(values in proptest::collection::vec("[a-e]{1,2}", 0..60)) {
            let options = values.iter().filter_map(|value| MenuOption::new(value, value.clone())).collect();
            if let Some(menu) = Menu::new(&CustomId::Browse, "Related", options) {
                let mut seen: Vec<_> = menu.options.iter().map(|option| &option.value).collect();
                prop_assert!((1..=limits::SELECT_OPTIONS).contains(&seen.len()));
                let count = seen.len();
                seen.sort();
                seen.dedup();
                prop_assert_eq!(seen.len(), count);
            }
        }
    }
}
