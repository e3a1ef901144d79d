//! Sources: their addresses, archived documents and hashes; and that everything has one.

use super::{Finding, View};
use crate::knowledge::{Code, Path, Table};

/// An address begins with `http://` or `https://`, names a host and has no white space.
pub(super) fn addresses_are_web_addresses(view: &View<'_>) -> Vec<Finding> {
    let urls = view.sources.iter().enumerate().filter_map(|(index, row)| Some((index, row.url.as_deref()?)));
    urls.filter(|(_, url)| !is_web_address(url))
        .map(|(index, url)| {
            let path = Path::of(Table::Source, index).key("url");
            let hint = "write the whole address, https://…, or leave `url` out where none is known";
            Finding::error(Code::BAD_URL, path, format!("`{url}` is not a web address"), hint)
        })
        .collect()
}

fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let clean =
        |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"' | '`' | '\\' | '(' | ')' | '[' | ']');
    host.contains('.') && !host.starts_with('.') && !host.contains('@') && rest.chars().all(clean)
}

/// Who gives an address says whether it is the publisher's own page.
pub(super) fn addresses_say_what_they_lead_to(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, source) in view.sources.iter().enumerate() {
        let path = Path::of(Table::Source, index);
        match (&source.url, source.url_kind) {
            (Some(_), None) => findings.push(Finding::error(
                Code::URL_WITHOUT_KIND,
                path.key("url"),
                format!("source `{}` has a `url` but no `url-kind`", source.id),
                "add `url-kind = \"original\"` for the publisher's own page, \"republication\" for a copy elsewhere",
            )),
            (None, Some(_)) => findings.push(Finding::error(
                Code::URL_WITHOUT_KIND,
                path.key("url-kind"),
                format!("source `{}` has a `url-kind` but no `url`", source.id),
                "add the `url`, or delete this line where no address is known",
            )),
            _ => {}
        }
    }
    findings
}

/// A document is a file of the archive's folder, never a path out of it.
pub(super) fn documents_are_plain_file_names(view: &View<'_>) -> Vec<Finding> {
    let documents =
        view.sources.iter().enumerate().filter_map(|(index, row)| Some((index, row.document.as_deref()?)));
    documents
        .filter(|(_, name)| name.contains(['/', '\\', ':']) || name.starts_with('.'))
        .map(|(index, name)| {
            let path = Path::of(Table::Source, index).key("document");
            let hint = "write the name of a file in the archive's folder, without any folder";
            Finding::error(Code::BAD_DOCUMENT, path, format!("`{name}` is not a plain file name"), hint)
        })
        .collect()
}

/// A SHA-256 is 64 digits, and is of some document.
pub(super) fn hashes_are_hashes(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, source) in view.sources.iter().enumerate() {
        let Some(hash) = &source.sha256 else { continue };
        let path = Path::of(Table::Source, index).key("sha256");
        let digit = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        if hash.len() != 64 || !hash.chars().all(digit) {
            let message = format!("`sha256` of source `{}` is not 64 digits from 0 to f", source.id);
            findings.push(Finding::error(
                Code::BAD_HASH,
                path,
                message,
                "copy what `sha256sum FILE` prints, in small letters",
            ));
        } else if source.document.is_none() {
            let message = format!("source `{}` has a `sha256` but no `document`", source.id);
            findings.push(Finding::error(Code::BAD_HASH, path, message, "add the name of the archived text"));
        }
    }
    findings
}

/// Claims and quotations rest on at least one source.
pub(super) fn everything_has_a_source(view: &View<'_>) -> Vec<Finding> {
    let claims = view.claims.iter().enumerate().map(|(at, row)| (Table::Claim, at, &row.id, &row.sources));
    let quotations =
        view.quotations.iter().enumerate().map(|(at, row)| (Table::Quotation, at, &row.id, &row.sources));
    claims
        .chain(quotations)
        .filter(|(.., sources)| sources.is_empty())
        .map(|(table, index, id, _)| {
            let path = Path::of(table, index).key("sources");
            let message = format!("{table} `{id}` rests on no source");
            Finding::error(
                Code::NO_SOURCES,
                path,
                message,
                "name at least one source; what has none is not on record",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[track_caller]
    fn check(url: &str, expected: bool) {
        assert_eq!(is_web_address(url), expected, "{url}");
    }

    #[test]
    fn web_addresses() {
        check("https://www.example.org/a?b=c#d", true);
        check("http://example.org", true);
        check("ftp://example.org", false);
        check("www.example.org", false);
        check("https://", false);
        check("https://localhost/x", false);
        check("https://user@example.org/", false);
        check("https://example.org/a b", false);
        check("https://example.org/a)b", false); // would end a link of Discord's markdown
        check("javascript:alert(1)", false);
    }
}
