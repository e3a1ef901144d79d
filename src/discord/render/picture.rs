//! A sheet as a picture: the file above, its sources and controls below.
//!
//! The picture says what the page of words says. It is described in words for those who do not see it, the
//! words are a press away, and they are sent instead where it cannot be drawn.

use super::sheet::{COLOUR, buttons, foot, menu, page_of_words};
use super::{Audience, embed_title};
use crate::discord::message::{Embed, Message, Picture};
use crate::picture;
use crate::reply::sheet::Sheet;
use crate::reply::{Form, Inquiry};

/// Draws a sheet that is wanted as a picture, if it can be one.
pub(super) fn picture(sheet: &Sheet, audience: Audience) -> Option<Message> {
    let is_wanted = matches!(sheet.inquiry, Some(Inquiry::Positions { form: Form::Picture, .. }));
    let chart = sheet.chart.as_ref().filter(|chart| is_wanted && picture::is_drawable(chart))?;
    let choices: Vec<_> = sheet.parts.iter().filter_map(|part| part.choice.as_ref()).collect();
    let footer = sheet.footer.to_string();
    let embed = Embed::new(&embed_title(&sheet.title), &foot(sheet), &footer, COLOUR);
    let rows = menu(sheet, &choices, audience).into_iter().chain(buttons(sheet, audience));
    let instead = page_of_words(sheet, 0, audience);
    Some(Message::embed(embed).with_rows(rows).with_picture(Picture { chart: chart.clone(), instead }))
}
