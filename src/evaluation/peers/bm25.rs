//! BM25 by tantivy: stemmed English words, one document a phrasing, any of the words.

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, Searcher, TantivyDocument, Term};

use super::{Peer, Scored, best_entries};
use crate::evaluation::LabelledEntry;

/// tantivy's own name of its English tokenizer: simple words, lower case, Porter's stemmer.
const ENGLISH: &str = "en_stem";

/// Memory in which the index is built; tantivy asks for at least fifteen megabytes.
const BUILD_BYTES: usize = 64_000_000;

/// Phrasings that are fetched for a ranking of entries.
const MOST_PHRASINGS: usize = 50;

/// An index in memory.
pub struct Bm25 {
    searcher: Searcher,
    words: Field,
    tokenizers: TokenizerManager,
}

impl Bm25 {
    /// Indexes the phrasings.
    pub fn new(entries: &[LabelledEntry]) -> Self {
        Self::indexed(entries).expect("an index in memory meets no error of disk or data")
    }

    fn indexed(entries: &[LabelledEntry]) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let stemmed = TextFieldIndexing::default()
            .set_tokenizer(ENGLISH)
            .set_index_option(IndexRecordOption::WithFreqs);
        let words = schema.add_text_field("words", TextOptions::default().set_indexing_options(stemmed));
        let entry = schema.add_u64_field("entry", FAST);
        let index = Index::create_in_ram(schema.build());
        // One thread, so that documents keep their order and rankings are the same every time.
        let mut writer = index.writer_with_num_threads(1, BUILD_BYTES)?;
        for (place, labelled) in (0_u64..).zip(entries) {
            for phrasing in &labelled.phrasings {
                let mut document = TantivyDocument::new();
                document.add_text(words, phrasing);
                document.add_u64(entry, place);
                writer.add_document(document)?;
            }
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let searcher = index.reader()?.searcher();
        Ok(Self { searcher, words, tokenizers: index.tokenizers().clone() })
    }

    /// The best phrasings for a text, best first: each with its entry and its score.
    pub fn phrasings(&self, text: &str, limit: usize) -> Vec<Scored> {
        self.search(text, limit).expect("an index in memory meets no error of disk or data")
    }

    fn search(&self, text: &str, limit: usize) -> tantivy::Result<Vec<Scored>> {
        let found = self.searcher.search(&self.query(text), &TopDocs::with_limit(limit).order_by_score())?;
        let readers = self.searcher.segment_readers();
        let mut scored = Vec::with_capacity(found.len());
        for (score, at) in found {
            let column = readers[at.segment_ord as usize].fast_fields().u64("entry")?;
            let entry = column.first(at.doc_id).expect("every document has its entry");
            scored.push((usize::try_from(entry).expect("it was a place in a list"), f64::from(score)));
        }
        Ok(scored)
    }

    /// Any of the stemmed words, each once.
    fn query(&self, text: &str) -> BooleanQuery {
        let mut tokenizer = self.tokenizers.get(ENGLISH).expect("tantivy has an English tokenizer");
        let mut stream = tokenizer.token_stream(text);
        let mut stems = Vec::new();
        while let Some(token) = stream.next() {
            if !stems.contains(&token.text) {
                stems.push(token.text.clone());
            }
        }
        let clause = |stem: &String| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.words, stem);
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        BooleanQuery::new(stems.iter().map(clause).collect())
    }
}

impl Peer for Bm25 {
    fn rank(&self, text: &str) -> Vec<Scored> {
        best_entries(self.phrasings(text, MOST_PHRASINGS).into_iter())
    }

    fn bytes(&self) -> usize {
        let usage = self.searcher.space_usage().expect("an index in memory can be measured");
        usize::try_from(usage.total().get_bytes()).expect("it is in memory")
    }
}

#[cfg(test)]
mod tests {
    use super::Bm25;
    use crate::evaluation::LabelledEntry;

    /// Robertson and Zaragoza's formula with tantivy's k1 = 1.2 and b = 0.75, by hand.
    #[test]
    fn scores_are_those_of_the_formula() {
        let entry = |text: &str| LabelledEntry { id: text.to_owned(), phrasings: vec![text.to_owned()] };
        let index = Bm25::new(&[entry("ships sailing"), entry("a ship at the pier"), entry("rain")]);
        let found = index.phrasings("ship", 10);
        // "ship" is in two of three phrasings, of 2 and 5 words where the mean is 8/3.
        let idf = (1.0_f64 + (3.0 - 2.0 + 0.5) / (2.0 + 0.5)).ln();
        let score = |length: f64| idf * 2.2 / (1.0 + 1.2 * (0.25 + 0.75 * length / (8.0 / 3.0)));
        let expected = [(0, score(2.0)), (1, score(5.0))];
        assert_eq!(found.len(), 2);
        for ((entry, score), (place, by_hand)) in found.into_iter().zip(expected) {
            assert_eq!(entry, place);
            assert!((score - by_hand).abs() < 1e-4, "{score} instead of {by_hand}");
        }
    }
}
