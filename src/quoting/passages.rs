//! What of a text is somebody else's words: whatever stands between quotation marks, of any shape and
//! nested, or in a block quote; and what stands around it.

use std::ops::Range;

/// What stands between two passages of one sentence is no longer, in bytes.
const LONGEST_BETWEEN: usize = 120;

/// A text made ready: without the marks that Discord puts before lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Post {
    /// The text.
    pub text: String,
    /// Where it quotes, in order.
    pub passages: Vec<Range<usize>>,
}

/// The marks that end what a mark has begun, and those that careless typing ends it with; none for
/// what begins nothing.
fn closers(opener: char) -> [&'static [char]; 2] {
    match opener {
        '“' | '‟' => [&['”'], &['"']],
        '”' => [&['”'], &[]],
        '„' => [&['“', '”'], &['"']],
        '«' => [&['»'], &[]],
        '»' => [&['«', '»'], &[]],
        '「' => [&['」'], &[]],
        '『' => [&['』'], &[]],
        '〝' => [&['〞', '〟'], &[]],
        '"' | '＂' => [&['"', '＂'], &['”']],
        '‘' | '‚' => [&['’', '‘'], &[]],
        '‹' => [&['›'], &[]],
        '\'' => [&['\''], &[]],
        _ => [&[], &[]],
    }
}

/// Marks that only quote within a quotation, or where a text has no others.
const SINGLE: [char; 4] = ['‘', '‚', '‹', '\''];

impl Post {
    pub fn read(text: &str) -> Self {
        let (text, quoted) = without_prefixes(text);
        let mut passages = between_marks(&text, Marks::Double);
        if passages.is_empty() {
            passages = quoted;
        }
        if passages.is_empty() {
            passages = between_marks(&text, Marks::Single);
        }
        Self { text, passages }
    }

    /// The words of a passage.
    pub fn passage(&self, at: usize) -> &str {
        self.text[self.passages[at].clone()].trim()
    }

    /// Whether a passage and the next are of one sentence, in which something stands between them: "Yes,"
    /// she said, "and no."
    pub fn goes_on(&self, passage: usize) -> bool {
        let between = self.after(passage);
        let is_line = !between.contains('\n') && between.len() <= LONGEST_BETWEEN;
        is_line
            && !between.contains(['.', '!', '?', ';'])
            && !self.passage(passage).ends_with(['.', '!', '?'])
    }

    /// A passage and the next as one: without a gap, with the comma that only what stands between them
    /// wanted or without it, and with an omission marked there.
    pub fn put_together(&self, passage: usize) -> [String; 3] {
        let (first, second) = (self.passage(passage), self.passage(passage + 1));
        let bare = first.trim_end_matches([',', '–', '—', '-', ' ']);
        [format!("{bare} {second}"), format!("{first} {second}"), format!("{bare} […] {second}")]
    }

    /// What stands before a passage, back to the one before it.
    pub fn before(&self, passage: usize) -> &str {
        let start = passage.checked_sub(1).map_or(0, |before| self.passages[before].end);
        &self.text[start..self.passages[passage].start]
    }

    /// What stands after a passage, on to the next one.
    pub fn after(&self, passage: usize) -> &str {
        let end = self.passages.get(passage + 1).map_or(self.text.len(), |next| next.start);
        &self.text[self.passages[passage].end..end]
    }
}

/// The text without the marks of headings, lists and block quotes, and where block quotes stand.
fn without_prefixes(text: &str) -> (String, Vec<Range<usize>>) {
    let mut plain = String::with_capacity(text.len());
    let mut quoted: Vec<Range<usize>> = Vec::new();
    let mut to_the_end = false;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start();
        let block = bare.strip_prefix(">>> ").or_else(|| bare.strip_prefix("> "));
        to_the_end |= bare.starts_with(">>> ");
        let heading = ["### ", "## ", "# ", "-# "].iter().find_map(|mark| bare.strip_prefix(mark));
        let start = plain.len();
        plain.push_str(block.or(heading).unwrap_or(line));
        if block.is_some() || to_the_end {
            match quoted.last_mut().filter(|range| range.end == start) {
                Some(range) => range.end = plain.len(),
                None => quoted.push(start..plain.len()),
            }
        }
    }
    quoted.retain(|range| plain[range.clone()].contains(char::is_alphanumeric));
    (plain, quoted)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marks {
    Double,
    Single,
}

/// The passages between marks of a kind; what stands within a passage belongs to it.
fn between_marks(text: &str, marks: Marks) -> Vec<Range<usize>> {
    let mut passages = Vec::new();
    let mut at = 0;
    while let Some((offset, opener)) = text[at..].char_indices().find(|(_, c)| begins(*c, marks)) {
        let start = at + offset + opener.len_utf8();
        let is_opening = opens(text, at + offset, opener);
        match end(text, start, opener).filter(|_| is_opening) {
            Some(end) => {
                passages.push(start..end);
                at = end + text[end..].chars().next().map_or(0, char::len_utf8);
            }
            None => at = start,
        }
    }
    passages.retain(|passage| text[passage.clone()].contains(char::is_alphanumeric));
    passages
}

fn begins(c: char, marks: Marks) -> bool {
    !closers(c)[0].is_empty() && SINGLE.contains(&c) == (marks == Marks::Single)
}

/// Whether a mark opens: not from within a word, and towards a word.
fn opens(text: &str, at: usize, opener: char) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + opener.len_utf8()..].chars().next();
    let is_free =
        !before.is_some_and(char::is_alphanumeric) || matches!(opener, '「' | '『' | '«' | '“' | '„');
    is_free && after.is_some_and(|c| !c.is_whitespace() || opener == '«')
}

/// Where what begins at `start` ends; a quotation that nobody closes goes on to the end of its
/// paragraph, unless its mark may be something else.
fn end(text: &str, start: usize, opener: char) -> Option<usize> {
    if SINGLE.contains(&opener) {
        return single_end(text, start, opener);
    }
    let closed = closers(opener).into_iter().find_map(|closers| closed(text, start, opener, closers));
    let is_doubtful = matches!(opener, '"' | '＂' | '”' | '»');
    let paragraph = || text[start..].find("\n\n").map_or(text.len(), |length| start + length);
    closed.or_else(|| (!is_doubtful).then(paragraph))
}

/// Where the mark stands that closes what begins at `start`; what is opened within is closed before.
fn closed(text: &str, start: usize, opener: char, closers: &[char]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut before = opener;
    for (offset, c) in text[start..].char_indices() {
        let at = start + offset;
        if closers.contains(&c) {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        } else if c == opener && before != '\n' && opens(text, at, c) {
            depth += 1;
        }
        before = c;
    }
    None
}

/// The last mark on the line that closes, since one that does may be an apostrophe.
fn single_end(text: &str, start: usize, opener: char) -> Option<usize> {
    let line_end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    let stop = text[start..line_end].char_indices().skip(1).map(|(offset, _)| start + offset);
    let next_opening = stop.clone().find(|&at| text[at..].starts_with(opener) && opens(text, at, opener));
    let within = &text[start..next_opening.unwrap_or(line_end)];
    let closes = |at: usize, c: char| {
        let after = within[at + c.len_utf8()..].chars().next();
        closers(opener)[0].contains(&c) && at > 0 && !after.is_some_and(char::is_alphanumeric)
    };
    within.char_indices().rfind(|&(at, c)| closes(at, c)).map(|(at, _)| start + at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::Post;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let post = Post::read(text);
        let found: Vec<&str> =
            post.passages.iter().map(|passage| post.text[passage.clone()].trim()).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn marks_of_any_shape_quote() {
        check("Ryder said: “We remain.” Then left.", &["We remain."]);
        check("\"We remain\" — Pat Ryder", &["We remain"]);
        check("Er sagte: „Wir bleiben.“ Und »so« auch.", &["Wir bleiben.", "so"]);
        check("Il dit : « Nous restons », puis ‹ non ›.", &["Nous restons"]);
        check("彼は「残る」と言った", &["残る"]);
        check("He said ‘it’s the allies’ choice’ and left", &["it’s the allies’ choice"]);
        check("He said 'we don't remain' today", &["we don't remain"]);
    }

    #[test]
    fn what_is_nested_belongs_to_what_is_around_it() {
        check("“He called it “fake news” twice.” So he did.", &["He called it “fake news” twice."]);
        check("“He called it ‘fake news’.”", &["He called it ‘fake news’."]);
        check("\"He called it 'fake news'.\"", &["He called it 'fake news'."]);
        check("“We counted «about 240» names.”", &["We counted «about 240» names."]);
    }

    #[test]
    fn several_are_told_apart() {
        check("“One,” she said, “and two.”", &["One,", "and two."]);
        check("\"One\", \"two\" and \"three\"", &["One", "two", "three"]);
    }

    #[track_caller]
    fn check_goes_on(text: &str, expected: Option<&str>) {
        let post = Post::read(text);
        let together = post.goes_on(0).then(|| post.put_together(0)[0].clone());
        assert_eq!(together.as_deref(), expected, "{text:?}");
    }

    #[test]
    fn two_of_one_sentence_may_be_one() {
        check_goes_on("“One,” she said, “and two.”", Some("One and two."));
        check_goes_on("“One.” She said: “And two.”", None);
        check_goes_on("“One,” she said.\n“And two.”", None);
    }

    #[test]
    fn a_quotation_may_go_on_over_paragraphs() {
        check("“One.\n\n“Two.” End", &["One.\n\n“Two."]);
        check("“One and no end\n\nmore", &["One and no end"]);
    }

    #[test]
    fn block_quotes_quote() {
        check("> We remain\n> concerned\nlol", &["We remain\nconcerned"]);
        check("look:\n>>> We remain\nconcerned", &["We remain\nconcerned"]);
        check("> Ryder: “We remain”\nlol", &["We remain"]);
    }

    #[test]
    fn apostrophes_and_inches_do_not() {
        check("it’s the soldiers’ war, isn't it", &[]);
        check("a 5\" gun", &[]);
        check("don't and won't", &[]);
        check("", &[]);
        check("“ ” \"\"", &[]);
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_passages_are_in_order(text in any::<String>()) {
            assert_in_order(&Post::read(&text));
        }

        #[test]
        fn marks_in_any_order_are_read(text in "[“”„«»‘’\"'>a \n]{0,40}") {
            assert_in_order(&Post::read(&text));
        }
    }

    fn assert_in_order(post: &Post) {
        let mut end = 0;
        for (at, passage) in post.passages.iter().enumerate() {
            assert!(end <= passage.start && passage.start <= passage.end);
            end = passage.end;
            post.before(at);
            post.after(at);
        }
    }
}
