//! Stories of mentions and direct messages, with and without a message that they reply to.

use super::{ADA, SAID, SAID_QUIETLY, check, done};
use crate::discord::request::{Deed, Outcome, Place, Replied};

const CLAIM: &str = "There were 240 people on the ferry.";

fn replying(place: Place, text: &str, words: &str) -> Outcome {
    replying_to(place, text, Some(Replied::Words(words.to_owned())))
}

fn replying_to(place: Place, text: &str, replied: Option<Replied>) -> Outcome {
    done(ADA, place, Deed::Address { text: text.to_owned(), replied })
}

#[test]
fn a_mention_that_replies_to_a_message_checks_it() {
    for own in ["", "check this?", "is that true?", "was anyone hurt?", "will it rain tomorrow in town?"] {
        let card = replying(Place::Channel, own, CLAIM);
        check(&card, "mention answer", SAID, "Rating: superseded");
    }
    let direct = replying(Place::Direct, "", CLAIM);
    check(&direct, "direct-message answer", SAID, "Rating: superseded");
    let several = format!("{CLAIM} The ferry hit the bridge because of fog.");
    check(&replying(Place::Channel, "", &several), "mention several", SAID_QUIETLY, "1.delete.7");
    let foreign = replying(Place::Channel, "true?", "Will it rain tomorrow in town?");
    check(&foreign, "mention out-of-scope", SAID_QUIETLY, "1.delete.7");
}

#[test]
fn a_question_of_ones_own_that_the_record_knows_is_answered() {
    let own = replying(Place::Channel, "how many people were on board?", CLAIM);
    check(&own, "mention answer", SAID, "how-many-aboard");
}

#[test]
fn what_the_bot_may_not_read_can_be_checked_by_the_menu() {
    for own in ["", "check this?"] {
        let unread = replying_to(Place::Channel, own, Some(Replied::Hidden));
        check(&unread, "mention unreadable", SAID_QUIETLY, "Check this message");
        let wordless = replying_to(Place::Channel, own, Some(Replied::Wordless));
        check(&wordless, "mention wordless", SAID_QUIETLY, "has no words");
    }
    for replied in [Replied::Hidden, Replied::Wordless] {
        let known = replying_to(Place::Channel, "how many people were on board?", Some(replied.clone()));
        check(&known, "mention answer", SAID, "how-many-aboard");
        let question = replying_to(Place::Channel, "will it rain tomorrow?", Some(replied));
        check(&question, "mention out-of-scope", SAID_QUIETLY, "Not on the record");
    }
    check(&replying_to(Place::Channel, "", None), "mention empty", SAID_QUIETLY, "No question yet");
}
