//! What the bot is, what it will not do, and what one can do with it.

use crate::knowledge::KnowledgeBase;
use crate::reply::bibliography::Bibliography;
use crate::reply::serving::is_served;
use crate::reply::{Inquiry, Language, wording};

use super::{CommandLine, Content, Sheet};

/// What the bot is: its record, its promises, its limits.
pub(super) fn about(base: &KnowledgeBase, language: Language) -> Sheet {
    let questions = base.faq.iter().filter(|entry| is_served(entry.status)).count();
    let claims = base.claims.iter().filter(|claim| is_served(claim.status)).count();
    let counts = [questions, claims, base.quotations.len(), base.sources.len()];
    let mut parts = vec![
        Content::paragraph(wording::what_it_is(language, &base.event.title)),
        Content::paragraph(wording::counts(language, counts, base.event.as_of)),
    ];
    for (heading, text) in wording::promises(language) {
        parts.push(Content::heading(heading));
        parts.push(Content::paragraph(text));
    }
    let doors = vec![
        (wording::help_door(language), Inquiry::Help),
        (wording::all_topics(language), Inquiry::Topics { topic: None }),
        (wording::all_sources(language), Inquiry::Sources { source: None }),
    ];
    let title = wording::about_title(language);
    Sheet::new(base, language, Some(Inquiry::About), title, parts, Bibliography::new(base)).with_doors(doors)
}

/// What one can do: each command in a line.
pub(super) fn help(base: &KnowledgeBase, language: Language, commands: &[CommandLine]) -> Sheet {
    let mut parts = vec![Content::paragraph(wording::help_introduction(language, &base.event.title))];
    parts.extend(commands.iter().map(|command| Content::Item(wording::help_item(command)).into()));
    parts.push(Content::paragraph(wording::help_besides(language)));
    let doors = vec![
        (wording::about_door(language), Inquiry::About),
        (wording::all_topics(language), Inquiry::Topics { topic: None }),
    ];
    let title = wording::help_title(language);
    Sheet::new(base, language, Some(Inquiry::Help), title, parts, Bibliography::new(base)).with_doors(doors)
}
