//! Many questions, one a line; as many replies, in the same order.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read, Write};

use super::{Form, print};
use crate::responder::Responder;

/// Parts the replies where people read them.
const DIVIDER: &str = "\n———\n";

/// Why a batch ends before its time.
#[derive(Debug)]
pub(super) enum BatchError {
    /// The questions cannot be read on.
    Unread(io::Error),
    /// The replies cannot be written.
    Unwritten(io::Error),
}

impl From<io::Error> for BatchError {
    fn from(cause: io::Error) -> Self {
        Self::Unwritten(cause)
    }
}

/// Answers every line of the input, and tells `answered` after each.
pub(super) fn run(
    input: impl Read,
    responder: &Responder,
    form: &Form,
    answered: &dyn Fn(),
) -> Result<(), BatchError> {
    let mut out = anstream::stdout().lock();
    answer(BufReader::new(input), responder, form, &mut out, answered)
}

/// How many questions a file holds: its lines.
pub(super) fn count(input: impl Read) -> io::Result<usize> {
    BufReader::new(input).split(b'\n').try_fold(0, |lines, line| line.map(|_| lines + 1))
}

fn answer(
    mut input: BufReader<impl Read>,
    responder: &Responder,
    form: &Form,
    out: &mut impl Write,
    answered: &dyn Fn(),
) -> Result<(), BatchError> {
    let mut out = io::BufWriter::new(out);
    let mut line = Vec::new();
    let mut is_first = true;
    while input.read_until(b'\n', &mut line).map_err(BatchError::Unread)? > 0 {
        if !is_first && !matches!(form, Form::Json | Form::ExplainedJson) {
            writeln!(out, "{DIVIDER}")?;
        }
        print(&question(&line), responder, form, &mut out)?;
        if input.buffer().is_empty() {
            // Whoever asks one question at a time waits for the reply before the next.
            out.flush()?;
        }
        line.clear();
        is_first = false;
        answered();
    }
    Ok(out.flush()?)
}

/// The question on a line: without its line break, decoded where it is a JSON string.
fn question(line: &[u8]) -> Cow<'_, str> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let text = String::from_utf8_lossy(line);
    match text.starts_with('"').then(|| serde_json::from_str(&text)) {
        Some(Ok(decoded)) => Cow::Owned(decoded),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use proptest::prelude::any;
    use proptest::{collection, proptest};
    use serde_json::Value;

    use super::{answer, count, question};
    use crate::cli::ask::Form;
    use crate::cli::ask::drawing::Paper;
    use crate::matching::MatchingSettings;
    use crate::reply::miniature::miniature;
    use crate::responder::Responder;

    #[track_caller]
    fn check(line: &[u8], expected: &str) {
        assert_eq!(question(line), expected);
    }

    #[test]
    fn a_line_is_a_question() {
        check(b"who?\n", "who?");
        check(b"who?\r\n", "who?");
        check(b"who?", "who?");
        check(b"\n", "");
        check(b" two words \n", " two words ");
    }

    #[test]
    fn a_json_string_is_decoded() {
        check(b"\"a\\nb \\u00e9\"\n", "a\nb é");
        check(b"\"he said\" so\n", "\"he said\" so");
        check(b"\"open\n", "\"open");
        check(b"{\"q\":1}\n", "{\"q\":1}");
    }

    #[test]
    fn what_is_not_unicode_is_replaced() {
        check(b"caf\xff\n", "caf\u{fffd}");
    }

    fn replies(input: &[u8], form: &Form) -> String {
        let responder = Responder::new(miniature(), &MatchingSettings::default());
        let mut out = Vec::new();
        answer(BufReader::new(input), &responder, form, &mut out, &|| ()).expect("memory takes everything");
        String::from_utf8(out).expect("replies are text")
    }

    #[test]
    fn every_line_has_its_reply_in_order() {
        let out =
            replies(b"how many people were aboard the ferry\n\nhello\n\"was anyone hurt?\"", &Form::Json);
        let questions: Vec<Value> = out
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("it is JSON")["question"].clone())
            .collect();
        assert_eq!(questions, ["how many people were aboard the ferry", "", "hello", "was anyone hurt?"]);
    }

    #[test]
    fn people_see_where_a_reply_ends() {
        let out = replies(b"hello\nhello\n", &Form::Drawn(Paper::plain()));
        assert_eq!(out.matches("———").count(), 1, "{out}");
        assert_eq!(replies(b"", &Form::Drawn(Paper::plain())), "");
    }

    proptest! {
        #[test]
        fn as_many_replies_as_lines(input in collection::vec(any::<u8>(), 0..200)) {
            let lines = input.split_inclusive(|byte| *byte == b'\n').count();
            assert_eq!(replies(&input, &Form::Json).lines().count(), lines);
            assert_eq!(count(input.as_slice()).expect("memory can be read"), lines);
        }
    }
}
