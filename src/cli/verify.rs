//! `onrecord verify`: every quotation against the archived texts of its sources.
//!
//! Exit status: 0 when every wording that could be looked for was found, 1 when not, 2 when there is
//! nothing to compare with.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::count::counted;
use super::problems::{Form, print, refuse};
use super::progress::bar;
use super::{Context, PROBLEMS, WRONG_USE, fail};
use crate::knowledge::verify::{Archive, Verification, verify_watched};
use crate::knowledge::{KnowledgeBase, Loaded};

/// Compare every quotation with the archived texts of the sources that it names.
#[derive(Debug, Clone, clap::Args)]
pub struct VerifyArgs {
    /// Folder with the archived texts, named as `document` of the sources says.
    #[arg(long, value_name = "FOLDER")]
    archive: PathBuf,
    /// Print one JSON object a problem, and nothing else.
    #[arg(long)]
    json: bool,
}

/// Prints what is not verbatim, and returns the exit status.
pub fn run(args: &VerifyArgs, context: &Context) -> ExitCode {
    if !args.archive.is_dir() {
        return fail(WRONG_USE, &format!("there is no folder `{}`", args.archive.display()));
    }
    let loaded = match context.load_knowledge() {
        Ok(loaded) => loaded,
        Err(found) => return refuse(&found),
    };
    match read_archive(&loaded.base, &args.archive) {
        Ok(archive) => report(&loaded, &archive, Form::of(args.json)),
        Err((path, cause)) => fail(WRONG_USE, &format!("cannot read `{}`: {cause}", path.display())),
    }
}

fn report(loaded: &Loaded, archive: &Archive, form: Form) -> ExitCode {
    let bar = bar("quotations", loaded.base.quotations.len());
    let verification = verify_watched(&loaded.base, archive, &|done, _| bar.set_position(done as u64));
    bar.finish_and_clear();
    let summary = summary(&verification);
    let mut found = loaded.placed(verification.findings);
    // What the records say of each other counts as well: nothing that is doubtful is verified.
    found.extend(loaded.warnings.iter().cloned());
    let status = if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) };
    print(&found, &summary, form, status)
}

/// The documents that the sources name, as far as they are there; names were checked to be plain.
fn read_archive(base: &KnowledgeBase, folder: &Path) -> Result<Archive, (PathBuf, io::Error)> {
    let mut archive = Archive::new();
    for name in base.sources.iter().filter_map(|source| source.document.as_ref()) {
        let path = folder.join(name);
        match fs::read(&path) {
            Ok(bytes) => drop(archive.insert(name.clone(), bytes)),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => return Err((path, cause)),
        }
    }
    Ok(archive)
}

fn summary(verification: &Verification) -> String {
    format!(
        "{} of {} found verbatim in {}; {} in sources without an archived text",
        verification.verbatim,
        counted(verification.looked_for, "wording", "wordings"),
        counted(verification.documents, "document", "documents"),
        counted(verification.unarchived, "wording", "wordings"),
    )
}
