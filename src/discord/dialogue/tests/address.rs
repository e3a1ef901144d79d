//! Stories of mentions and direct messages, with and without a message that they reply to.

use super::{ADA, SAID, SAID_QUIETLY, check, done};
use crate::discord::request::{Deed, Outcome, Place};

const CLAIM: &str = "There were 240 people on the ferry.";

fn replying(place: Place, text: &str, replied: Option<&str>) -> Outcome {
    done(ADA, place, Deed::Address { text: text.to_owned(), replied: replied.map(str::to_owned) })
}

#[test]
fn a_mention_that_replies_to_a_message_checks_it() {
    for own in ["", "check this?", "is that true?", "was anyone hurt?", "will it rain tomorrow in town?"] {
        let card = replying(Place::Channel, own, Some(CLAIM));
        check(&card, "mention answer", SAID, "Rating: superseded");
    }
    let direct = replying(Place::Direct, "", Some(CLAIM));
    check(&direct, "direct-message answer", SAID, "Rating: superseded");
    let several = format!("{CLAIM} The ferry hit the bridge because of fog.");
    check(&replying(Place::Channel, "", Some(&several)), "mention several", SAID_QUIETLY, "1.delete.7");
    let foreign = replying(Place::Channel, "true?", Some("Will it rain tomorrow in town?"));
    check(&foreign, "mention out-of-scope", SAID_QUIETLY, "1.delete.7");
}

#[test]
fn a_question_of_ones_own_that_the_record_knows_is_answered() {
    let own = replying(Place::Channel, "how many people were on board?", Some(CLAIM));
    check(&own, "mention answer", SAID, "how-many-aboard");
}

#[test]
fn what_the_bot_may_not_read_can_be_checked_by_the_menu() {
    for own in ["", "check this?"] {
        let unread = replying(Place::Channel, own, Some(""));
        check(&unread, "mention unreadable", SAID_QUIETLY, "Check this message");
    }
    let known = replying(Place::Channel, "how many people were on board?", Some(" "));
    check(&known, "mention answer", SAID, "how-many-aboard");
    let question = replying(Place::Channel, "will it rain tomorrow?", Some(""));
    check(&question, "mention out-of-scope", SAID_QUIETLY, "Not on the record");
    check(&replying(Place::Channel, "", None), "mention empty", SAID_QUIETLY, "No question yet");
}
