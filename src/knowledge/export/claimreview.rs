//! schema.org `ClaimReview` as JSON-LD, in the form that Google's documentation of fact checks asks
//! for: `claimReviewed`, `reviewRating` with `alternateName`, `url`; author, dates and appearances
//! where they are known.
//!
//! Our ratings are words, not points on a scale, so no `ratingValue` is made up. What nobody claims
//! (background) is not reviewed. The address of the page is the publisher's to say: without one it is
//! left out.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::Public;
use crate::knowledge::{Claim, KnowledgeBase, Person, Rating, Source};

/// Who publishes the reviews, and where; both are left out where nobody says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publication {
    /// Name of the organisation.
    pub name: Option<String>,
    /// Address of the page; each claim has an anchor of its id there.
    pub url: Option<String>,
}

/// One `ClaimReview` for each claim that somebody makes and that may be published today.
pub fn claim_reviews(base: &KnowledgeBase, publication: &Publication, today: Date) -> Value {
    let claims = Public { base, today }.claims().filter(|claim| claim.rating != Rating::Background);
    let reviews: Vec<Value> = claims.map(|claim| review(base, publication, claim)).collect();
    json!({ "@context": "https://schema.org", "@graph": reviews })
}

fn review(base: &KnowledgeBase, publication: &Publication, claim: &Claim) -> Value {
    let mut rating = thing("Rating");
    rating.put("alternateName", claim.rating.as_str());
    rating.put("ratingExplanation", claim.rating.meaning());

    let mut review = thing("ClaimReview");
    review.put("claimReviewed", &*claim.statement);
    review.put_some("url", publication.url.as_ref().map(|url| format!("{}#{}", page(url), claim.id)));
    review.put_some("datePublished", claim.reviewed.map(|day| day.to_string()));
    review.put_some("author", publication.name.as_ref().map(|name| organisation(name)));
    review.put("reviewRating", rating);
    review.put("itemReviewed", item(base, claim));
    Value::Object(review)
}

/// The address without an anchor of its own.
fn page(url: &str) -> &str {
    url.split('#').next().unwrap_or(url)
}

fn item(base: &KnowledgeBase, claim: &Claim) -> Value {
    let mut authors: Vec<Value> =
        claim.claimants.iter().filter_map(|id| base.person(id)).map(|person| author(base, person)).collect();
    let appearances: Vec<Value> =
        claim.sources.iter().filter_map(|id| base.source(id)).map(appearance).collect();
    let mut item = thing("Claim");
    item.put_some("datePublished", claim.made.map(|day| day.to_string()));
    match authors.len() {
        0 => {}
        1 => item.put("author", authors.remove(0)),
        _ => item.put("author", authors),
    }
    item.put("appearance", appearances);
    Value::Object(item)
}

fn author(base: &KnowledgeBase, person: &Person) -> Value {
    let Some(role) = &person.role else { return organisation(&person.name) };
    let mut author = thing("Person");
    author.put("name", &*person.name);
    author.put("jobTitle", &**role);
    let body = person.body.as_deref().and_then(|id| base.person(id));
    author.put_some("affiliation", body.map(|body| organisation(&body.name)));
    Value::Object(author)
}

fn organisation(name: &str) -> Value {
    json!({ "@type": "Organization", "name": name })
}

fn appearance(source: &Source) -> Value {
    let mut work = thing("CreativeWork");
    work.put_some("url", source.url.clone());
    work.put_some("headline", source.title.clone());
    work.put_some("datePublished", source.published.map(|day| day.to_string()));
    work.put("publisher", organisation(&source.publisher));
    Value::Object(work)
}

fn thing(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".to_owned(), kind.into())])
}

trait Put {
    fn put(&mut self, key: &str, value: impl Into<Value>);
    fn put_some(&mut self, key: &str, value: Option<impl Into<Value>>);
}

impl Put for Map<String, Value> {
    fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.insert(key.to_owned(), value.into());
    }

    fn put_some(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }
}
