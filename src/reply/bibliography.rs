//! The numbering of sources over a whole reply, in order of first appearance.

use crate::knowledge::KnowledgeBase;

use super::Citation;

/// Numbers sources as they are cited; the same source has the same number throughout.
#[derive(Debug)]
pub(super) struct Bibliography<'a> {
    base: &'a KnowledgeBase,
    citations: Vec<Citation>,
}

impl<'a> Bibliography<'a> {
    /// Nothing cited yet.
    pub(super) fn new(base: &'a KnowledgeBase) -> Self {
        Self { base, citations: Vec::new() }
    }

    /// The number of a source; `None` when there is no such source.
    pub(super) fn cite(&mut self, source: &str) -> Option<usize> {
        if let Some(known) = self.citations.iter().find(|citation| citation.source == source) {
            return Some(known.n);
        }
        let source = self.base.source(source)?;
        let n = self.citations.len() + 1;
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
        self.citations
    }
}
