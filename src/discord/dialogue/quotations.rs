//! Quotations: checked by command and by menu, and browsed.
//!
//! A check is as public as was wished, unless nothing of it is on record. What there is to browse is for
//! the person who looks for something.

use super::{Dialogue, private};
use crate::discord::inquiry_form::parse_subject;
use crate::discord::render::render_checks;
use crate::discord::request::{Action, Note, Outcome, Surface, Visibility};
use crate::reply::wording::{self, quoting::nobody_quoted};
use crate::reply::{ReplyKind, Subject};
use crate::responder::Unfound;

impl Dialogue<'_> {
    /// Checks a text, or shows what there is where there is none.
    pub(super) fn quote(&self, [text, speaker, about]: [&str; 3], visibility: Visibility) -> Outcome {
        if text.trim().is_empty() {
            return self.look_for(speaker, about);
        }
        self.check_quotations(Surface::Quote, [text, speaker, about], visibility)
    }

    /// Checks what a message quotes, for the person who chose it.
    pub(super) fn check_quoted(&self, text: &str) -> Outcome {
        self.check_quotations(Surface::CheckQuotation, [text, "", ""], Visibility::Private)
    }

    fn check_quotations(
        &self,
        surface: Surface,
        [text, speaker, about]: [&str; 3],
        wanted: Visibility,
    ) -> Outcome {
        let examined = self.responder.examine(text, speaker, about, self.language());
        let is_on_record = examined.replies.iter().any(|reply| reply.kind == ReplyKind::Answer);
        let visibility = if is_on_record { wanted } else { Visibility::Private };
        let (decision, record) = match (examined.examination.checks.as_slice(), examined.replies.as_slice()) {
            ([only], [reply]) => (only.verdict.as_str(), reply.record.clone()),
            _ => ("several", None),
        };
        let message = render_checks(&examined.replies, self.audience(visibility));
        Outcome { action: Action::Say(message, visibility), note: Note { surface, decision, record } }
    }

    /// A subject may be given by the value of a choice that was offered.
    fn look_for(&self, speaker: &str, about: &str) -> Outcome {
        let surface = Surface::Quotations;
        let subject: Option<Subject> = parse_subject(about.trim()).or_else(|| self.responder.subject(about));
        let sheet = self
            .responder
            .quotations(speaker, subject)
            .and_then(|inquiry| self.sheet(&inquiry).ok_or(Unfound::Subject));
        match sheet {
            Ok(sheet) => self.show_sheet(surface, "view", &sheet, 0, self.aside()),
            Err(Unfound::Speaker) => private(surface, "unknown-speaker", &nobody_quoted(self.language())),
            Err(Unfound::Subject) => {
                private(surface, "unknown-subject", &wording::subject_unknown(self.language()))
            }
        }
    }
}
