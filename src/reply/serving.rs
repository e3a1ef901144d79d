//! Whether a record may be shown as an answer.

use crate::knowledge::{Record, Status};

/// Whether a record of this status is served.
pub(super) const fn is_served(status: Status) -> bool {
    matches!(status, Status::Current | Status::Corrected)
}

/// The status of a record; quotations have none and are always in force.
pub(super) const fn status(record: Record<'_>) -> Status {
    match record {
        Record::Faq(entry) => entry.status,
        Record::Claim(claim) => claim.status,
        Record::Quotation(_) => Status::Current,
    }
}
