//! `onrecord export`: what others get, whole and true.

use std::path::Path;

use jiff::civil::{Date, date};
use onrecord::knowledge::export::{Publication, claim_reviews, csv, json, markdown};
use onrecord::knowledge::{KnowledgeBase, Status, load};

const TODAY: Date = date(2024, 5, 8);

fn base(path: &str) -> KnowledgeBase {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("it is sound").base
}

fn sound() -> KnowledgeBase {
    base("tests/fixtures/knowledge/sound.toml")
}

#[test]
fn a_page_to_publish() {
    insta::assert_snapshot!(markdown(&base("tests/fixtures/archive/knowledge"), TODAY));
    insta::assert_snapshot!("a_page_with_answers", markdown(&sound(), TODAY));
}

#[test]
fn claim_reviews_as_search_engines_read_them() {
    let publication = Publication {
        name: Some("The Desk".into()),
        url: Some("https://desk.example.org/strike#top".into()),
    };
    insta::assert_json_snapshot!(claim_reviews(&sound(), &publication, TODAY));
}

#[test]
fn every_review_has_what_is_asked_for_and_no_address_is_made_up() {
    let reviews = claim_reviews(&base("knowledge"), &Publication::default(), TODAY);
    let graph = reviews["@graph"].as_array().expect("a list of reviews");
    assert!(!graph.is_empty());
    for review in graph {
        assert_eq!(review["@type"], "ClaimReview");
        assert!(
            review["claimReviewed"].is_string() && review["reviewRating"]["alternateName"].is_string(),
            "{review}"
        );
        assert_eq!(review["itemReviewed"]["@type"], "Claim");
        assert!(review.get("url").is_none());
    }
}

#[test]
fn what_is_held_withdrawn_or_embargoed_is_not_published() {
    let hide = [
        |base: &mut KnowledgeBase| base.claims[1].status = Status::Held,
        |base: &mut KnowledgeBase| base.claims[1].status = Status::Withdrawn,
        |base: &mut KnowledgeBase| base.claims[1].embargo_until = Some(date(2024, 5, 9)),
    ];
    let statement = &sound().claims[1].statement;
    assert!(markdown(&sound(), TODAY).contains(statement));
    for hide in hide {
        let mut base = sound();
        hide(&mut base);
        assert!(!markdown(&base, TODAY).contains(statement));
        assert!(!claim_reviews(&base, &Publication::default(), TODAY).to_string().contains(statement));
        assert!(json(&base).to_string().contains(statement), "what is for ourselves holds everything");
        assert!(csv(&base).contains(statement));
    }
}

#[test]
fn markdown_and_formulas_in_texts_are_only_texts() {
    let mut base = sound();
    base.claims[1].statement = "=1+1 | *a* <b> [c](d)".into();
    let page = markdown(&base, TODAY);
    assert!(page.contains(r"=1+1 \| \*a\* &lt;b&gt; \[c\](d)"), "{page}");
    assert!(csv(&base).contains(",'=1+1"));
}
