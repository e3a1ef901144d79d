//! The numbering of sources over a whole reply, in order of first appearance.
//!
//! Where a reader comes from another reply, numbers go on as they were there: `[2]` stays the same source.

use std::collections::BTreeSet;

use crate::knowledge::KnowledgeBase;

use super::Citation;

/// Numbers sources as they are cited; the same source has the same number throughout.
#[derive(Debug)]
pub(super) struct Bibliography<'a> {
    base: &'a KnowledgeBase,
    /// Every source that has a number.
    citations: Vec<Citation>,
    /// The numbers that were cited.
    cited: BTreeSet<usize>,
}

impl<'a> Bibliography<'a> {
    /// Nothing cited yet.
    pub(super) fn new(base: &'a KnowledgeBase) -> Self {
        Self::after(base, Vec::new())
    }

    /// Nothing cited yet, and numbers as in the citations of a reply that was read before.
    pub(super) fn after(base: &'a KnowledgeBase, read_before: Vec<Citation>) -> Self {
        Self { base, citations: read_before, cited: BTreeSet::new() }
    }

    /// The number of a source; `None` when there is no such source.
    pub(super) fn cite(&mut self, source: &str) -> Option<usize> {
        let known = self.citations.iter().find(|citation| citation.source == source);
        let number = match known {
            Some(known) => known.n,
            None => self.number(source)?,
        };
        self.cited.insert(number);
        Some(number)
    }

    /// The next number, for a source that has none yet.
    fn number(&mut self, source: &str) -> Option<usize> {
        let source = self.base.source(source)?;
        let n = self.citations.iter().map(|citation| citation.n).max().unwrap_or(0) + 1;
        self.citations.push(Citation {
            n,
            source: source.id.clone(),
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            url: source.url.clone(),
            document: source.document.clone(),
            published: source.published,
            caution: source.caution.clone(),
        });
        Some(n)
    }

    /// The numbers of several sources, in rising order and each once.
    pub(super) fn cite_all(&mut self, sources: &[String]) -> Vec<usize> {
        let mut numbers: Vec<usize> = sources.iter().filter_map(|source| self.cite(source)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// All that was cited, in order of number.
    pub(super) fn finish(self) -> Vec<Citation> {
        let Self { mut citations, cited, .. } = self;
        citations.retain(|citation| cited.contains(&citation.n));
        citations
    }
}
