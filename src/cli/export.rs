//! `onrecord export`: the record for others, on standard output.

use std::process::ExitCode;

use clap::ValueEnum;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Context;
use super::problems::refuse;
use crate::knowledge::KnowledgeBase;
use crate::knowledge::export::{Publication, claim_reviews, csv, json, markdown};

/// Write the record for others to standard output.
#[derive(Debug, Clone, clap::Args)]
pub struct ExportArgs {
    /// What to write.
    #[arg(value_enum, value_name = "FORMAT")]
    format: Format,
    /// Address of the page on which the claims are reviewed, for `claimreview`.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Name of the organisation that publishes the reviews, for `claimreview`.
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
}

/// The formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Everything, field names as in the files.
    Json,
    /// schema.org `ClaimReview` as JSON-LD, for the page of a fact check.
    Claimreview,
    /// A page to publish: claims, who says what, quotations, answers, sources.
    Markdown,
    /// Rows for a spreadsheet; `onrecord import` reads the same form.
    Csv,
}

/// Writes the record, and returns the exit status.
pub fn run(args: &ExportArgs, context: &Context) -> ExitCode {
    let base = match context.load_knowledge() {
        Ok(loaded) => loaded.base,
        Err(problems) => return refuse(&problems),
    };
    if args.format == Format::Claimreview && args.url.is_none() {
        tracing::warn!(
            "search engines ask for the address of the page with the review, and none is made up: name it with --url"
        );
    }
    let text = exported(&base, args, today());
    super::print(text.as_bytes())
}

fn exported(base: &KnowledgeBase, args: &ExportArgs, today: Date) -> String {
    match args.format {
        Format::Json => format!("{:#}\n", json(base)),
        Format::Claimreview => {
            let publication = Publication { name: args.publisher.clone(), url: args.url.clone() };
            format!("{:#}\n", claim_reviews(base, &publication, today))
        }
        Format::Markdown => markdown(base, today),
        Format::Csv => csv(base),
    }
}

/// The day that embargoes are compared with.
fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}
