//! A reply as a Discord message: one pure function, from plain data to embeds and action rows.
//!
//! It says what [`crate::reply::text`] says, in the same order; only the drawing differs. Whatever
//! the reply, the message is within every limit of [`super::limits`]: what does not fit on one page
//! is paged, titles on buttons are cut between words and stand in full in the text. Components v2 are
//! left out: serenity 0.12 loses them on the way in.

mod check;
mod controls;
mod pages;
mod picture;
mod sheet;
mod span;

pub use check::render_checks;
pub use sheet::render_sheet;

use super::custom_id::{UserId, View};
use super::limits::{self, cut, length};
use super::markdown::{self, escape};
use super::message::{Embed, Message};
use super::request::{Spot, Visibility};
use crate::knowledge::{Rating, RecordKind};
use crate::reply::{Language, MOST_CHOICES, Reply, ReplyKind, wording};

/// Who will see a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Only the person who asked; Discord lets them dismiss it.
    OnlyAsker,
    /// The person who asked, in their direct messages with the bot.
    Direct {
        /// Who asked.
        asker: UserId,
    },
    /// Everybody in the channel.
    Channel {
        /// Who asked.
        asker: UserId,
    },
}

impl Audience {
    /// Who sees what is said in a channel to whoever asked.
    pub const fn in_channel(asker: UserId, visibility: Visibility) -> Self {
        match visibility {
            Visibility::Private => Self::OnlyAsker,
            Visibility::Public | Visibility::Quiet => Self::Channel { asker },
        }
    }

    /// Who asked, where a control needs to know it.
    pub const fn asker(self) -> Option<UserId> {
        match self {
            Self::OnlyAsker => None,
            Self::Direct { asker } | Self::Channel { asker } => Some(asker),
        }
    }
}

/// What is to be drawn.
#[derive(Debug, Clone, Copy)]
pub struct Drawing<'a> {
    /// The reply, or the receipts of a record.
    pub reply: &'a Reply,
    /// Which side of it.
    pub view: View,
    /// Which page, from 0; a page that is not there is the last one.
    pub page: usize,
    /// For whom.
    pub audience: Audience,
}

impl<'a> Drawing<'a> {
    /// The first page of a reply.
    pub const fn first(reply: &'a Reply, audience: Audience) -> Self {
        Self { reply, view: View::Answer, page: 0, audience }
    }
}

/// Draws a reply.
pub fn render(drawing: &Drawing<'_>) -> Message {
    match drawing.reply.kind {
        ReplyKind::Answer => answer(drawing),
        ReplyKind::Suggest => {
            let rows = controls::choices(drawing);
            Message::interim(&plain(drawing.reply)).with_rows(rows)
        }
        ReplyKind::Abstain => {
            let rows = controls::abstention(drawing.reply, drawing.audience);
            Message::text(&plain(drawing.reply)).with_rows(rows)
        }
    }
}

/// How many pages a reply takes; only an answer has a control to turn them.
pub fn pages(reply: &Reply) -> usize {
    match reply.kind {
        ReplyKind::Answer => pages::reply_pages(reply, Embed::ROOM).len(),
        ReplyKind::Suggest | ReplyKind::Abstain => plain_pages(reply).len(),
    }
}

/// Whether the title of a reply stands in full at the head of its message, which takes more room where
/// markdown's signs have to be escaped.
pub fn shows_whole_title(reply: &Reply) -> bool {
    length(&escape(&reply.title)) <= limits::EMBED_TITLE
}

/// A sentence of ours, as a message.
pub fn sentence(text: &str) -> Message {
    Message::text(&escape(text))
}

/// A sentence of ours that ends an exchange; the asker may delete it.
pub fn parting(text: &str, audience: Audience, language: Language) -> Message {
    sentence(text).with_rows(controls::delete_row(audience, language))
}

/// Where an answer stands that need not be given again: the message with this id in this channel.
pub fn pointer(spot: Spot, above: u64, audience: Audience, language: Language) -> Message {
    let guild = spot.guild.map_or_else(|| "@me".to_owned(), |guild| guild.to_string());
    let link = format!("https://discord.com/channels/{guild}/{}/{above}", spot.channel);
    let text = wording::answered_above(language, &markdown::moment(sent_at(above)), &link);
    Message::text(&text).with_rows(controls::delete_row(audience, language))
}

/// When a message with this id was sent, in seconds since 1970: Discord's ids tell (`reference`, "Snowflakes").
const fn sent_at(id: u64) -> u64 {
    const FIRST_MILLISECOND: u64 = 1_420_070_400_000;
    ((id >> 22) + FIRST_MILLISECOND) / 1000
}

fn answer(drawing: &Drawing<'_>) -> Message {
    let reply = drawing.reply;
    let (title, pages) = match drawing.view {
        View::Answer | View::Receipts | View::Card => {
            (reply.title.clone(), pages::reply_pages(reply, Embed::ROOM))
        }
        View::Sources => {
            let title = wording::sources_title(reply.language, &reply.title);
            (title, pages::source_pages(reply, Embed::ROOM))
        }
    };
    let page = drawing.page.min(pages.len() - 1);
    let mut footer = reply.footer.as_ref().map(ToString::to_string).unwrap_or_default();
    if pages.len() > 1 {
        footer = format!("{} · {footer}", wording::page(reply.language, page + 1, pages.len()));
    }
    let embed = Embed::new(&embed_title(&title), &pages[page], &footer, colour(reply));
    Message::embed(embed).with_rows(controls::answer(drawing, pages.len()))
}

/// The title as markdown, cut before it is escaped so that no escape is torn.
fn embed_title(title: &str) -> String {
    let escaped = escape(title);
    if length(&escaped) <= limits::EMBED_TITLE {
        return escaped;
    }
    escape(&cut(title, limits::EMBED_TITLE / 2))
}

/// A few sentences without an embed: short, and quiet in a channel.
fn plain(reply: &Reply) -> String {
    let pages = plain_pages(reply);
    let more = if pages.len() > 1 { "…" } else { "" };
    format!("{}{}{more}{}", plain_title(reply), pages[0], unabridged(reply))
}

fn plain_title(reply: &Reply) -> String {
    format!("**{}**\n", escape(&cut(&reply.title, limits::EMBED_TITLE)))
}

/// What stands between title and choices, of which only the first page is shown.
fn plain_pages(reply: &Reply) -> Vec<String> {
    let room = limits::CONTENT - length(&plain_title(reply)) - length(&unabridged(reply));
    pages::reply_pages(reply, room - "…".chars().count())
}

/// The titles that stand on buttons, in full, where a button cannot hold one of them.
fn unabridged(reply: &Reply) -> String {
    let on_buttons = reply.kind == ReplyKind::Suggest;
    let too_long = |title: &str| length(title) > limits::BUTTON_LABEL;
    if !on_buttons || !reply.suggestions.iter().any(|suggestion| too_long(&suggestion.title)) {
        return String::new();
    }
    let shown = controls::distinct(&reply.suggestions).take(MOST_CHOICES);
    let line = |title: &str| format!("\n- {}", escape(&cut(title, LONGEST_LISTED_TITLE)));
    shown.map(|suggestion| line(&suggestion.title)).collect()
}

/// So long may a title be in a list of choices: four of them fit into a message, escapes included.
const LONGEST_LISTED_TITLE: usize = 180;

/// The colour at the edge: after the words, for those who see it.
fn colour(reply: &Reply) -> u32 {
    let record = reply.record.as_ref();
    let own = record
        .filter(|record| record.kind == RecordKind::Claim)
        .and_then(|record| reply.claims.iter().find(|claim| claim.id == record.id).map(|claim| claim.rating));
    match own {
        None => 0x003B_6EA8,
        Some(Rating::Confirmed) => 0x002E_7D32,
        Some(Rating::Asserted | Rating::Reported) => 0x00B2_8A00,
        Some(Rating::Disputed | Rating::Denied) => 0x00C6_2828,
        Some(Rating::Superseded | Rating::Background) => 0x0060_6B75,
    }
}

#[cfg(test)]
mod tests;
