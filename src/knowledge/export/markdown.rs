//! A page that a newsroom can publish: what is claimed and by whom, what was said in which wording,
//! questions with answers, and the sources as footnotes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;

use super::Public;
use crate::knowledge::marker;
use crate::knowledge::{
    Claim, Correction, FaqEntry, KnowledgeBase, Person, Quotation, Source, Topic, UrlKind, Wording,
};

/// The page as Markdown with tables and footnotes, as GitHub and most publishing systems read it.
pub fn markdown(base: &KnowledgeBase, today: Date) -> String {
    let page = Page { base, public: Public { base, today } };
    let parts =
        [page.head(), page.claims(), page.people(), page.quotations(), page.questions(), page.sources()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

const CLAIMS_HEAD: &str = "| claim | who says so | when | how it stands |\n| --- | --- | --- | --- |\n";

struct Page<'a> {
    base: &'a KnowledgeBase,
    public: Public<'a>,
}

impl Page<'_> {
    fn head(&self) -> String {
        let event = &self.base.event;
        format!(
            "# {}\n\n{}\n\nThe record as of {}, revision {}.\n",
            escaped(&event.title),
            escaped(&event.summary),
            event.as_of,
            self.base.revision
        )
    }

    /// One table a topic.
    fn claims(&self) -> String {
        let mut text = String::from("## What is claimed\n");
        for (topic, claims) in by_topic(self.base, self.public.claims(), |claim| claim.topic.as_deref()) {
            let _ = write!(text, "\n### {topic}\n\n{CLAIMS_HEAD}");
            text.extend(claims.iter().map(|claim| self.claim(claim)));
        }
        text
    }

    fn claim(&self, claim: &Claim) -> String {
        let mut statement =
            format!("<a id=\"{}\"></a>{}{}", claim.id, escaped(&claim.statement), marks(&claim.sources));
        if let Some(note) = &claim.note {
            let _ = write!(statement, "<br>{}", escaped(note));
        }
        statement += &corrections(&claim.corrections, "<br>");
        let mut standing = claim.rating.as_str().to_owned();
        let related = [("supersedes", &claim.supersedes), ("conflicts with", &claim.conflicts_with)];
        for (word, ids) in related {
            for other in ids.iter().filter_map(|id| self.base.claim(id)) {
                let _ = write!(standing, "<br>{word}: [{}](#{})", escaped(&other.statement), other.id);
            }
        }
        let claimants = claim.claimants.iter().filter_map(|id| self.base.person(id));
        let names: Vec<_> = claimants.map(|person| escaped(&person.name)).collect();
        let made = claim.made.map_or_else(String::new, |day| day.to_string());
        format!(
            "| {} | {} | {made} | {} |\n",
            in_cell(&statement),
            in_cell(&names.join(", ")),
            in_cell(&standing)
        )
    }

    /// What each person and body says, in order of time.
    fn people(&self) -> String {
        let mut text = String::from("## Who says what\n");
        for person in &self.base.people {
            let mut claims: Vec<&Claim> =
                self.public.claims().filter(|claim| claim.claimants.contains(&person.id)).collect();
            if claims.is_empty() {
                continue;
            }
            claims.sort_by_key(|claim| claim.made);
            let _ = write!(text, "\n**{}**\n\n", self.name_and_role(person));
            for claim in claims {
                let when = claim.made.map_or_else(String::new, |day| format!("{day}: "));
                let standing = claim.rating.as_str();
                let _ = writeln!(
                    text,
                    "- {when}{} ({standing}){}",
                    escaped(&claim.statement),
                    marks(&claim.sources)
                );
            }
        }
        text
    }

    fn name_and_role(&self, person: &Person) -> String {
        let body = person.body.as_deref().and_then(|id| self.base.person(id)).map(|body| body.name.as_str());
        let all = [Some(person.name.as_str()), person.role.as_deref(), body];
        all.into_iter().flatten().map(escaped).collect::<Vec<_>>().join(", ")
    }

    fn quotations(&self) -> String {
        let mut text = String::from("## What was said\n");
        for (topic, quotations) in
            by_topic(self.base, self.base.quotations.iter(), |row| row.topic.as_deref())
        {
            let _ = write!(text, "\n### {topic}\n");
            text.extend(quotations.into_iter().map(|quotation| self.quotation(quotation)));
        }
        text
    }

    fn quotation(&self, quotation: &Quotation) -> String {
        let speaker = self
            .base
            .person(&quotation.speaker)
            .map_or_else(String::new, |person| self.name_and_role(person));
        let said = quotation.said.map(|day| day.to_string());
        let place = [Some(speaker), said, quotation.occasion.as_deref().map(escaped)];
        let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let mut text = format!(
            "\n> “{}”\n>\n> — {place} ({}){}\n",
            escaped(&quotation.text),
            level(quotation.wording),
            marks(&quotation.sources)
        );
        if let Some(note) = &quotation.note {
            let _ = write!(text, "\n{}\n", escaped(note));
        }
        for (index, variant) in quotation.variants.iter().enumerate() {
            let note = variant.note.as_deref().map_or_else(String::new, |note| format!(" {}", escaped(note)));
            text += if index == 0 { "\n" } else { "" };
            let (words, level) = (escaped(&variant.text), level(variant.wording));
            let mark = marks(std::slice::from_ref(&variant.source));
            let _ = writeln!(text, "- also given as “{words}” ({level}){mark}{note}");
        }
        text
    }

    fn questions(&self) -> String {
        let mut text = String::from("## Questions and answers\n");
        for (topic, entries) in by_topic(self.base, self.public.faq(), |entry| entry.topic.as_deref()) {
            let _ = write!(text, "\n### {topic}\n");
            for FaqEntry { question, answer, corrections: notes, .. } in entries {
                let _ = write!(
                    text,
                    "\n**{}**\n\n{}\n{}",
                    escaped(question),
                    escaped(answer.trim()),
                    corrections(notes, "\n\n")
                );
            }
        }
        text
    }

    /// The footnotes that the markers above lead to.
    fn sources(&self) -> String {
        let sources = self.base.sources.iter().map(source);
        format!("## Sources\n\n{}", sources.collect::<String>())
    }
}

fn source(source: &Source) -> String {
    let title = source.title.as_deref().map(|title| format!("“{}”", escaped(title)));
    let published = source.published.map(|day| day.to_string());
    let parts = [
        Some(escaped(&source.publisher)),
        title,
        published,
        source.url.as_deref().map(|url| format!("<{url}>")),
    ];
    let mut line = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if source.url_kind == Some(UrlKind::Republication) {
        line += " (a copy)";
    }
    if let Some(caution) = &source.caution {
        let _ = write!(line, ". {}", escaped(caution));
    }
    format!("[^{}]: {line}\n", source.id)
}

/// What belongs to each heading, in the order of the headings; what has none comes last.
fn by_topic<'a, T>(
    base: &KnowledgeBase,
    rows: impl Iterator<Item = &'a T>,
    topic_of: impl Fn(&T) -> Option<&str>,
) -> Vec<(String, Vec<&'a T>)> {
    let mut groups: BTreeMap<usize, Vec<&T>> = BTreeMap::new();
    for row in rows {
        let place = topic_of(row).and_then(|id| base.topics.iter().position(|topic| topic.id == id));
        groups.entry(place.unwrap_or(base.topics.len())).or_default().push(row);
    }
    let title = |place: usize| {
        base.topics.get(place).map_or_else(|| "Other".to_owned(), |Topic { title, .. }| escaped(title))
    };
    groups.into_iter().map(|(place, rows)| (title(place), rows)).collect()
}

fn corrections(corrections: &[Correction], before: &str) -> String {
    let line = |Correction { on, note }: &Correction| format!("{before}Corrected on {on}: {}", escaped(note));
    corrections.iter().map(line).collect()
}

fn marks(sources: &[String]) -> String {
    sources.iter().flat_map(|id| ["[^", id, "]"]).collect()
}

fn level(wording: Wording) -> &'static str {
    match wording {
        Wording::Record => "transcript or recording",
        Wording::Press => "as printed",
        Wording::Translation => "translation",
    }
}

/// Text in which Markdown sees nothing but our citation markers, which are its footnotes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(marker) = marker::leading(rest).filter(|marker| marker.id.is_some()) {
            out.push_str(marker.written);
            rest = marker.after;
            continue;
        }
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => out.extend(['\\', c]),
            _ => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    // A list item of ours is one of Markdown's, too.
    out.replace("\n\\* ", "\n* ")
}

/// In a cell of a table there are no line breaks.
fn in_cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
