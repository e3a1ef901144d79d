//! The questions that follow on an answer: who said this, since when, and what the others say.
//!
//! Each is offered only where the view that answers it has something to show.

use crate::knowledge::{KnowledgeBase, RecordKind, RecordRef};

use super::{Form, Further, Inquiry, Language, Subject, sheet, wording};

/// The questions that the record can answer about one of its records, in the order in which they are asked.
pub(super) fn further(base: &KnowledgeBase, record: &RecordRef, language: Language) -> Vec<Further> {
    let about = Subject::Record(record.clone());
    // A quotation says itself who said it.
    let is_quoted = record.kind != RecordKind::Quotation && sheet::is_quoted(base, &about);
    let quotations = Inquiry::Quotations { speaker: None, about: about.clone() };
    let timeline = Inquiry::Timeline { from: None, to: None, about: about.clone() };
    let offered = [
        (is_quoted, wording::who_said_this(language), quotations),
        (sheet::is_dated(base, &about), wording::since_when(language), timeline),
        (
            sheet::is_told_by_several(base, &about),
            wording::what_others_say(language),
            Inquiry::Positions { about, form: Form::Table },
        ),
    ];
    let known = offered.into_iter().filter(|(is_known, ..)| *is_known);
    known.map(|(_, question, inquiry)| Further { question, inquiry }).collect()
}

#[cfg(test)]
mod tests {
    use super::further;
    use crate::knowledge::{KnowledgeBase, RecordKind, RecordRef};
    use crate::reply::Language;
    use crate::reply::miniature::miniature;

    const WHO: &str = "Who said this?";
    const WHEN: &str = "Since when?";
    const OTHERS: &str = "What do the others say?";

    #[track_caller]
    fn check(base: &KnowledgeBase, kind: RecordKind, id: &str, expected: &[&str]) {
        let record = RecordRef { kind, id: id.to_owned() };
        let found = further(base, &record, Language::English);
        assert_eq!(found.iter().map(|one| one.question.as_str()).collect::<Vec<_>>(), expected, "{id}");
    }

    /// Checks what can be asked about a claim when the record is changed like this.
    #[track_caller]
    fn check_without(change: impl Fn(&mut KnowledgeBase), expected: &[&str]) {
        let mut base = miniature();
        change(&mut base);
        check(&base, RecordKind::Claim, "fog-was-the-cause", expected);
    }

    #[test]
    fn each_question_is_offered_where_it_has_an_answer() {
        check(&miniature(), RecordKind::Faq, "what-was-the-cause", &[WHO, WHEN, OTHERS]);
        check_without(|_| {}, &[WHO, WHEN, OTHERS]);
        check_without(|base| base.quotations.clear(), &[WHEN, OTHERS]);
        check_without(|base| base.claims.retain(|claim| claim.id == "fog-was-the-cause"), &[WHO, WHEN]);
        let undated = |base: &mut KnowledgeBase| {
            base.claims.iter_mut().for_each(|claim| claim.made = None);
            base.quotations.iter_mut().for_each(|words| words.said = None);
        };
        check_without(undated, &[WHO, OTHERS]);
        check(&miniature(), RecordKind::Claim, "no-such-claim", &[]);
    }

    #[test]
    fn a_quotation_says_itself_who_said_it() {
        let record = RecordRef { kind: RecordKind::Quotation, id: "captain-fog".to_owned() };
        let found = further(&miniature(), &record, Language::English);
        assert!(found.iter().all(|one| one.question != WHO), "{found:?}");
    }
}
