//! Every code a problem can have, with what it means: the list the handbook prints.
//!
//! A code is never renamed and never used again for something else.

use super::Code;

macro_rules! codes {
    ($($list:ident, $about:literal { $($name:ident = $code:literal, $meaning:literal;)* })*) => {
        impl Code {
            $($(#[doc = $meaning] pub const $name: Self = Self($code);)*)*

            $(#[doc = $about] pub const $list: &'static [(Self, &'static str)] = &[$((Self::$name, $meaning)),*];)*
        }
    };
}

codes! {
    ALL, "What `onrecord check` may find, with its meaning, in the order in which it is looked for." {
        UNREADABLE = "unreadable", "A folder or file is not there or cannot be read.";
        TOO_LARGE = "too-large", "A file is larger than any curated file should be.";
        NOT_UTF8 = "not-utf8", "A file holds bytes that are not UTF-8 text.";
        EMPTY = "empty", "There is no record that could answer anything.";
        SYNTAX = "syntax", "A file is not valid TOML.";
        UNKNOWN_TABLE = "unknown-table", "A table that no knowledge base has.";
        UNKNOWN_KEY = "unknown-key", "A key that this table does not have.";
        MISSING_KEY = "missing-key", "A key that this table needs is not there.";
        WRONG_TYPE = "wrong-type", "A value is of the wrong kind: text for a list, a number for text.";
        UNKNOWN_VALUE = "unknown-value", "A value outside the closed set that the key allows.";
        BAD_DATE = "bad-date", "A date is not written as a plain day, such as 2024-10-29.";
        MISSING_EVENT = "missing-event", "No file has the `[event]` table.";
        DUPLICATE_EVENT = "duplicate-event", "More than one file has an `[event]` table.";
        CONFLICTING_ABBREVIATION = "conflicting-abbreviation", "An abbreviation has two long forms.";
        EMPTY_TEXT = "empty-text", "A text is empty or only white space.";
        HIDDEN_CHARACTER = "hidden-character", "A text holds a character that nobody can see.";
        MENTION = "mention", "A text would notify people or link a channel on Discord.";
        BAD_ID = "bad-id", "An id is not small letters and digits joined by hyphens.";
        LONG_ID = "long-id", "An id has more than 60 characters, too many for a button to carry.";
        DUPLICATE_ID = "duplicate-id", "Two records of a kind have the same id.";
        UNKNOWN_SOURCE = "unknown-source", "A source is named that is not there.";
        UNKNOWN_PERSON = "unknown-person", "A person or body is named that is not there.";
        UNKNOWN_QUOTATION = "unknown-quotation", "A quotation is named that is not there.";
        UNKNOWN_CLAIM = "unknown-claim", "A claim is named that is not there.";
        UNKNOWN_FAQ = "unknown-faq", "An FAQ entry is named that is not there.";
        UNKNOWN_TOPIC = "unknown-topic", "A topic is named that is not there.";
        UNKNOWN_RECORD = "unknown-record", "A golden question expects a record that is not there.";
        SELF_REFERENCE = "self-reference", "A record names itself.";
        SUPERSEDES_CIRCLE = "supersedes-circle", "Claims supersede each other in a circle.";
        BAD_URL = "bad-url", "An address is not a web address.";
        URL_WITHOUT_KIND = "url-without-kind", "Of `url` and `url-kind` one stands without the other.";
        BAD_DOCUMENT = "bad-document", "The name of an archived text is not a plain file name.";
        BAD_HASH = "bad-hash", "A SHA-256 is not 64 digits, or is of no document.";
        NO_SOURCES = "no-sources", "A claim or quotation rests on no source.";
        BAD_MARKER = "bad-marker", "A citation marker is not written `[^source-id]`.";
        UNCITED_SENTENCE = "uncited-sentence", "A sentence of an answer states something without a source.";
        LONG_ANSWER = "long-answer", "An answer is longer than 900 characters.";
        PHRASING_CLASH = "phrasing-clash", "One wording leads to two records, or to one that shuts it out.";
        LONE_WORD = "lone-word", "A group of synonyms or contrasts has fewer than two members.";
        UNEXPLAINED_WITHDRAWAL = "unexplained-withdrawal", "A record is withdrawn without a reason or a successor.";
        UNEXPLAINED_CORRECTION = "unexplained-correction", "A record is corrected without saying what was wrong.";
        WITHDRAWN_REFERENCE = "withdrawn-reference", "An entry that is served names a withdrawn record.";
        DATES_OUT_OF_ORDER = "dates-out-of-order", "Two dates cannot follow each other as they are written.";
        SPEAKER_DIFFERS = "speaker-differs", "No claim with a quotation is made by its speaker.";
        DAY_DIFFERS = "day-differs", "No claim with a quotation is made on its day.";
        REPLY_TOO_LONG = "reply-too-long", "A reply does not fit into one message on Discord.";
        GOLDEN_ASTRAY = "golden-astray", "A golden question does not lead where it says.";
    }
    VERIFY, "What `onrecord verify` may find, with its meaning." {
        DOCUMENT_MISSING = "document-missing", "The archive lacks the document of a source.";
        DOCUMENT_CHANGED = "document-changed", "A document has not the SHA-256 that its source names.";
        QUOTATION_NOT_FOUND = "quotation-not-found", "A source does not print the words of a quotation.";
        SPEAKER_NOT_NAMED = "speaker-not-named", "A source does not name the speaker around the words.";
        DAY_NOT_NAMED = "day-not-named", "The day of a quotation does not agree with the text around it.";
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Code;

    #[test]
    fn codes_are_kebab_case_and_unique() {
        let all = || Code::ALL.iter().chain(Code::VERIFY);
        let unique: BTreeSet<_> = all().map(|(code, _)| code.0).collect();
        assert_eq!(unique.len(), all().count());
        for (code, meaning) in all() {
            assert!(
                code.0.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{code}"
            );
            assert!(meaning.ends_with('.'), "{code}: {meaning}");
        }
    }
}
