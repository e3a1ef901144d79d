//! Carrying out an action: the requests that go back to Discord.
//!
//! Failures are logged and never repeated: an answer that came too late is worth nothing. The log has
//! Discord's code and the status, never an address, for it holds the interaction's token.

use std::borrow::Cow;
use std::time::Duration;

use serenity::builder::CreateAttachment;
use serenity::http::{Http, HttpError};
use serenity::model::channel::Message as Received;
use serenity::model::id::{ChannelId, InteractionId};
use tokio::time::timeout;
use tracing::{debug, warn};

use super::callback::{Callback, Outgoing};
use super::connection::Connection;
use super::drawing::PICTURE;
use super::message::Message;
use super::observer::Delivery;
use super::request::{Action, Visibility};

/// Discord takes the first answer to an interaction for three seconds.
const CALLBACK: Duration = Duration::from_secs(3);
/// How long any other request may take; a rate limit may be waited out within it.
const REQUEST: Duration = Duration::from_secs(30);

/// Codes of Discord that mean: too late, or somebody else was first.
const HARMLESS: &[isize] = &[10_008, 10_015, 10_062, 40_060];
/// Codes of Discord that mean: the bot may not do that here.
const FORBIDDEN: &[isize] = &[50_001, 50_013, 160_002];

impl Connection {
    /// Answers an interaction, and tells whether Discord took all of it.
    pub(super) async fn answer(&self, id: InteractionId, token: &str, action: &Action) -> Delivery {
        let (action, files) = self.drawn(action).await;
        let callback = Callback::new(&action);
        let sent = self.callbacks.create_interaction_response(id, token, &callback, files);
        let answered = report("answer an interaction", timeout(CALLBACK, sent).await);
        if answered == Delivery::Lost || *action != Action::Delete {
            return answered;
        }
        let deleted = self.api.delete_original_interaction_response(token);
        report("delete a reply", timeout(REQUEST, deleted).await)
    }

    /// Replies to a message of a person's, in a channel by pointing at it, and tells whether Discord took
    /// the reply.
    pub(super) async fn reply(&self, to: Trigger, action: &Action) -> Delivery {
        let (action, files) = self.drawn(action).await;
        let Action::Say(message, visibility) = &*action else { return Delivery::Lost };
        let visibility = match visibility {
            Visibility::Private => Visibility::Quiet,
            other => *other,
        };
        let outgoing = Outgoing::new(message, visibility);
        let outgoing = match to.message {
            Some(message) => outgoing.replying_to(message),
            None => outgoing,
        };
        let sent = send(&self.api, to.channel, &outgoing, files);
        report("reply to a message", timeout(REQUEST, sent).await)
    }
}

impl Connection {
    /// An action with the file that goes with it; where it cannot be drawn, with the words instead.
    async fn drawn<'a>(&self, action: &'a Action) -> (Cow<'a, Action>, Vec<CreateAttachment>) {
        let Some(picture) = action.message().and_then(Message::picture) else {
            return (Cow::Borrowed(action), Vec::new());
        };
        match self.studio.draw(&picture.chart).await {
            Ok(file) => (Cow::Borrowed(action), vec![CreateAttachment::bytes(file.to_vec(), PICTURE)]),
            Err(cause) => {
                warn!(%cause, "a picture could not be drawn; its words are sent instead");
                (Cow::Owned(action.with_message(picture.instead.clone())), Vec::new())
            }
        }
    }
}

/// The message that is replied to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trigger {
    channel: ChannelId,
    /// Pointed at in a channel; in direct messages there is nobody else to be told apart from.
    message: Option<u64>,
}

impl Trigger {
    /// A message that was received.
    pub(super) fn new(message: &Received) -> Self {
        Self { channel: message.channel_id, message: message.guild_id.map(|_| message.id.get()) }
    }
}

async fn send(
    http: &Http,
    channel: ChannelId,
    message: &Outgoing<'_>,
    files: Vec<CreateAttachment>,
) -> serenity::Result<()> {
    http.send_message(channel, files, message).await.map(|_| ())
}

/// Logs what went wrong with a request, if anything did.
fn report(
    doing: &'static str,
    result: Result<serenity::Result<()>, tokio::time::error::Elapsed>,
) -> Delivery {
    match result {
        Ok(Ok(())) => return Delivery::Arrived,
        Err(_) => warn!(doing, "Discord took too long"),
        Ok(Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response)))) => {
            let (status, code) = (response.status_code.as_u16(), response.error.code);
            if HARMLESS.contains(&code) {
                debug!(doing, status, code, "too late, or answered already");
            } else if FORBIDDEN.contains(&code) {
                warn!(
                    doing,
                    status,
                    code,
                    "the bot may not do this here: it needs View Channel, Send Messages, Embed Links and Read Message History"
                );
            } else {
                warn!(doing, status, code, "Discord refused the request");
            }
        }
        Ok(Err(error)) => warn!(doing, cause = %error, "the request failed"),
    }
    Delivery::Lost
}
