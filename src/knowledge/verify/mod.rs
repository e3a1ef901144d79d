//! `onrecord verify`: every quotation against the archived texts of its sources.
//!
//! Pure: the archive is handed in as texts. What is compared, and what is set aside, stands in
//! `passage`; sources without an archived text cannot be looked into, and are counted.

mod attribution;
mod nearest;
mod passage;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Code, Finding, KnowledgeBase, Path, Quotation, Source, Table};
use attribution::Surroundings;
use passage::Passage;

/// The archived documents by file name, as they were read.
pub type Archive = BTreeMap<String, Vec<u8>>;

/// What came of comparing quotations with an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// Wordings that were found verbatim: each once for each source that prints it.
    pub verbatim: usize,
    /// Wordings that were looked for in a document.
    pub looked_for: usize,
    /// Wordings whose source has no archived document.
    pub unarchived: usize,
    /// Documents that were looked into.
    pub documents: usize,
}

/// Compares every quotation and variant with the archived text of each source it names.
pub fn verify(base: &KnowledgeBase, archive: &Archive) -> Verification {
    verify_watched(base, archive, &|_, _| ())
}

/// The same, while `watcher` is told after each quotation how many are done, and how many there are.
pub fn verify_watched(
    base: &KnowledgeBase,
    archive: &Archive,
    watcher: &dyn Fn(usize, usize),
) -> Verification {
    let mut work = Work { base, texts: BTreeMap::new(), result: empty() };
    for (index, source) in base.sources.iter().enumerate() {
        work.open(&Path::of(Table::Source, index), source, archive);
    }
    for (index, quotation) in base.quotations.iter().enumerate() {
        work.quotation(&Path::of(Table::Quotation, index), quotation);
        watcher(index + 1, base.quotations.len());
    }
    work.result
}

fn empty() -> Verification {
    Verification { findings: Vec::new(), verbatim: 0, looked_for: 0, unarchived: 0, documents: 0 }
}

struct Work<'a> {
    base: &'a KnowledgeBase,
    /// Text of the sources that are archived, by id.
    texts: BTreeMap<&'a str, (String, Passage)>,
    result: Verification,
}

/// One wording of a quotation in one source.
struct Wording<'a> {
    quotation: &'a Quotation,
    text: &'a str,
    source: &'a str,
    path: Path,
}

impl<'a> Work<'a> {
    fn open(&mut self, path: &Path, source: &'a Source, archive: &Archive) {
        let Some(name) = &source.document else { return };
        let Some(bytes) = archive.get(name) else {
            let message = format!("the archive has no document `{name}` of source `{}`", source.id);
            let hint = "look whether `--archive` names the right folder";
            return self.report(Code::DOCUMENT_MISSING, path.key("document"), message, hint);
        };
        self.result.documents += 1;
        if let Some(expected) = &source.sha256
            && *expected != hash(bytes)
        {
            let message =
                format!("the document `{name}` is not the one that source `{}` was read from", source.id);
            let hint =
                format!("its SHA-256 is now {}; read it again before you write that down", hash(bytes));
            self.report(Code::DOCUMENT_CHANGED, path.key("sha256"), message, hint);
        }
        let text = String::from_utf8_lossy(bytes).into_owned();
        let passage = Passage::new(&text);
        self.texts.insert(&source.id, (text, passage));
    }

    fn quotation(&mut self, path: &Path, quotation: &'a Quotation) {
        for source in &quotation.sources {
            self.wording(&Wording { quotation, text: &quotation.text, source, path: path.key("text") });
        }
        for (item, variant) in quotation.variants.iter().enumerate() {
            let path = path.key("variant").item(item).key("text");
            self.wording(&Wording { quotation, text: &variant.text, source: &variant.source, path });
        }
    }

    fn wording(&mut self, wording: &Wording<'_>) {
        let Some((text, passage)) = self.texts.get(wording.source) else {
            self.result.unarchived += 1;
            return;
        };
        self.result.looked_for += 1;
        let findings = match passage.find(wording.text) {
            None => vec![not_found(wording, text)],
            Some(found) => {
                self.result.verbatim += 1;
                misattributed(self.base, wording, &Surroundings::new(text, &found))
            }
        };
        self.result.findings.extend(findings);
    }

    fn report(&mut self, code: Code, path: Path, message: String, hint: impl Into<String>) {
        self.result.findings.push(Finding::error(code, path, message, hint));
    }
}

fn not_found(wording: &Wording<'_>, text: &str) -> Finding {
    let message = format!("`{}` does not print these words of `{}`", wording.source, wording.quotation.id);
    let hint = nearest::nearest(text, wording.text).map_or_else(
        || "nothing near them is there either; name the source that prints them".to_owned(),
        |passage| format!("nearest passage, {{+in the document+}} and [-here-] only: {passage}"),
    );
    Finding::error(Code::QUOTATION_NOT_FOUND, wording.path.clone(), message, hint)
}

fn misattributed(base: &KnowledgeBase, wording: &Wording<'_>, surroundings: &Surroundings) -> Vec<Finding> {
    let Wording { quotation, source, path, .. } = wording;
    let mut findings = Vec::new();
    let whole = Path::of(path.table, path.index);
    if let Some(speaker) = base.person(&quotation.speaker)
        && !attribution::names(base, surroundings, speaker)
    {
        let message =
            format!("`{source}` does not name {} around the words of `{}`", speaker.name, quotation.id);
        let hint =
            "look who said it; if it was this person, add the way the source writes the name to `aliases`";
        findings.push(Finding::error(Code::SPEAKER_NOT_NAMED, whole.key("speaker"), message, hint));
    }
    let published = base.source(source).and_then(|source| source.published);
    if let Some(said) = quotation.said
        && let Some(conflict) = attribution::day_conflict(surroundings, said, published)
    {
        let message = format!("`{}` {conflict}", quotation.id);
        let hint = format!("look when `{source}` says that it was said");
        findings.push(Finding::error(Code::DAY_NOT_NAMED, whole.key("said"), message, hint));
    }
    findings
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(u32::from(digit), 16));
        }
        text
    })
}
