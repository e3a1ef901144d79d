//! Checks of quotations as one message: an embed each.
//!
//! A check has one page, for there is nothing from which a second could be drawn later: what a person wrote
//! is kept nowhere. Where it is too long its other wordings go first, then the quotation, which is never
//! shown in part and can be chosen below.

use super::{Audience, Drawing, colour, controls, embed_title, pages, render};
use crate::discord::limits;
use crate::discord::message::{Embed, Message};
use crate::reply::wording::quoting::too_long_to_show;
use crate::reply::{QuotationView, Reply, ReplyKind, VariantView};

/// Room for the title of an embed among several.
const FOR_TITLE: usize = limits::EMBED_TITLE;
/// Room for its footer: as-of date, ids and revision.
const FOR_FOOTER: usize = 200;

/// Draws the checks of a text, in order.
pub fn render_checks(replies: &[Reply], audience: Audience) -> Message {
    match replies {
        [only] if only.kind == ReplyKind::Abstain => render(&Drawing::first(only, audience)),
        [only] => Message::embed(embed(only, Embed::ROOM)).with_rows(controls::check(only, audience)),
        several => {
            let room = (limits::EMBEDS_TOTAL / several.len().max(1)).saturating_sub(FOR_TITLE + FOR_FOOTER);
            let embeds = several.iter().map(|reply| embed(reply, room.min(Embed::ROOM)));
            Message::embeds(embeds).with_rows(controls::checks(several, audience))
        }
    }
}

fn embed(reply: &Reply, room: usize) -> Embed {
    let footer = reply.footer.as_ref().map(ToString::to_string).unwrap_or_default();
    Embed::new(
        &embed_title(&reply.title),
        &description(reply, room),
        &limits::cut(&footer, FOR_FOOTER),
        colour(reply),
    )
}

/// As much of a check as has room on one page.
fn description(reply: &Reply, room: usize) -> String {
    [reply.clone(), without_variants(reply), without_quotations(reply)]
        .iter()
        .find_map(|reply| {
            let [only] = pages::reply_pages(reply, room).try_into().ok()?;
            Some(only)
        })
        .unwrap_or_else(|| pages::reply_pages(&without_quotations(reply), room).swap_remove(0))
}

/// The same check, with the quotation in one wording only.
fn without_variants(reply: &Reply) -> Reply {
    let bare = |variant: &VariantView| VariantView { citation: None, ..variant.clone() };
    let quotations = reply.quotations.iter().map(|quotation| QuotationView {
        variants: quotation.variants.iter().map(bare).collect(),
        ..quotation.clone()
    });
    let quotations: Vec<QuotationView> = quotations.collect();
    let cited = |n: usize| quotations.iter().any(|quotation| quotation.citations.contains(&n));
    let citations = reply.citations.iter().filter(|citation| cited(citation.n)).cloned().collect();
    Reply { quotations, citations, ..reply.clone() }
}

/// The same check without the quotation, of which it says that it can be chosen.
fn without_quotations(reply: &Reply) -> Reply {
    let mut body = reply.body.clone();
    if !reply.quotations.is_empty() {
        body.push(too_long_to_show(reply.language));
    }
    Reply { body, quotations: Vec::new(), citations: Vec::new(), ..reply.clone() }
}

#[cfg(test)]
mod tests;
