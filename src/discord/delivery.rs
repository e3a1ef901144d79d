//! Carrying out an action: the requests that go back to Discord; and looking whether an answer still stands.
//!
//! Failures are logged and never repeated: an answer that came too late is worth nothing. The log has
//! Discord's code and the status, never an address, for it holds the interaction's token.

use std::borrow::Cow;
use std::time::Duration;

use serde::Deserialize;
use serenity::builder::CreateAttachment;
use serenity::http::{HttpError, LightMethod, Request, Route, StatusCode};
use serenity::model::channel::Message as Received;
use serenity::model::id::{ChannelId, InteractionId, MessageId};
use tokio::time::timeout;
use tracing::{debug, warn};

use super::callback::{Callback, Outgoing};
use super::connection::Connection;
use super::drawing::PICTURE;
use super::memory::Trace;
use super::message::Message;
use super::observer::Delivery;
use super::request::{Action, Place, Visibility};

/// Discord takes the first answer to an interaction for three seconds.
const CALLBACK: Duration = Duration::from_secs(3);
/// How long any other request may take; a rate limit may be waited out within it.
const REQUEST: Duration = Duration::from_secs(30);
/// How long looking for a message may take: whoever asked waits for it.
const LOOK: Duration = Duration::from_secs(1);

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
        let answered = report("answer an interaction", &timeout(CALLBACK, sent).await);
        if answered == Delivery::Lost || *action != Action::Delete {
            return answered;
        }
        let deleted = self.api.delete_original_interaction_response(token);
        report("delete a reply", &timeout(REQUEST, deleted).await)
    }

    /// Replies to a message of a person's, in a channel by pointing at it; tells whether Discord took the
    /// reply, and under which id.
    pub(super) async fn reply(&self, to: Trigger, action: &Action) -> (Delivery, Option<Trace>) {
        let (action, files) = self.drawn(action).await;
        let (message, visibility) = match &*action {
            Action::Say(message, visibility) => (message, visibility),
            Action::Silence => return (Delivery::Arrived, None),
            Action::Replace(_) | Action::Offer(_) | Action::Delete => return (Delivery::Lost, None),
        };
        let visibility = match visibility {
            Visibility::Private => Visibility::Quiet,
            other => *other,
        };
        let outgoing = Outgoing::new(message, visibility);
        // In direct messages there is nobody else to be told apart from.
        let outgoing = match to.place {
            Place::Channel => outgoing.replying_to(to.message),
            Place::Direct => outgoing,
        };
        let sent = timeout(REQUEST, self.api.send_message(to.channel, files, &outgoing)).await;
        let trace = match &sent {
            Ok(Ok(reply)) => Some(Trace::Message(reply.id.get())),
            _ => None,
        };
        (report("reply to a message", &sent), trace)
    }

    /// Puts what is now to be said in the place of a reply of the bot's, or takes the reply away; tells whether
    /// Discord took it.
    pub(super) async fn revise(&self, to: Trigger, reply: u64, action: &Action) -> (Delivery, Option<Trace>) {
        let (action, files) = self.drawn(action).await;
        let message = match &*action {
            Action::Say(message, _) => message,
            Action::Delete => {
                let deleted = self.api.delete_message(to.channel, MessageId::new(reply), None);
                return (report("delete a reply", &timeout(REQUEST, deleted).await), None);
            }
            _ => return (Delivery::Arrived, None),
        };
        let outgoing = Outgoing::instead(message);
        let edited = self.api.edit_message(to.channel, MessageId::new(reply), &outgoing, files);
        let delivery = report("change a reply", &timeout(REQUEST, edited).await);
        (delivery, Some(Trace::Message(reply)))
    }

    /// Looks for a message of the bot's in this channel.
    pub(super) async fn look(&self, channel: u64, trace: &Trace) -> Sight {
        let (http, route) = match trace {
            Trace::Message(id) => {
                let (channel_id, message_id) = (ChannelId::new(channel), MessageId::new(*id));
                (&self.api, Route::ChannelMessage { channel_id, message_id })
            }
            Trace::Interaction(token) | Trace::Response(token) => {
                let Some(application_id) = self.callbacks.application_id() else { return Sight::Unknown };
                let route = Route::WebhookOriginalInteractionResponse { application_id, token: &token.0 };
                (&self.callbacks, route)
            }
        };
        match timeout(LOOK, http.fire::<Found>(Request::new(route, LightMethod::Get))).await {
            Ok(Ok(found)) => Sight::Stands(found.id.get()),
            Ok(Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response))))
                if response.status_code == StatusCode::NOT_FOUND =>
            {
                Sight::Gone
            }
            Ok(Err(_)) | Err(_) => Sight::Unknown,
        }
    }
}

/// What is known of a message after it was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sight {
    /// It is there, with this id.
    Stands(u64),
    /// It is not.
    Gone,
    /// Discord does not say.
    Unknown,
}

/// What is read of a message that is looked for.
#[derive(Debug, Deserialize)]
struct Found {
    id: MessageId,
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
    message: u64,
    place: Place,
    /// When it came to say what it says, in nanoseconds since 1970.
    since: i128,
}

impl Trigger {
    /// A message that was received.
    pub(super) fn new(message: &Received) -> Self {
        let place = if message.guild_id.is_some() { Place::Channel } else { Place::Direct };
        let since = message.edited_timestamp.unwrap_or(message.timestamp).unix_timestamp_nanos();
        Self { channel: message.channel_id, message: message.id.get(), place, since }
    }

    /// The message's id.
    pub(super) const fn message(self) -> u64 {
        self.message
    }

    /// When it came to say what it says, in nanoseconds since 1970.
    pub(super) const fn since(self) -> i128 {
        self.since
    }
}

/// Logs what went wrong with a request, if anything did.
fn report<T>(
    doing: &'static str,
    result: &Result<serenity::Result<T>, tokio::time::error::Elapsed>,
) -> Delivery {
    match result {
        Ok(Ok(_)) => return Delivery::Arrived,
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
                    "the bot may not do this here: it needs View Channel, Send Messages, Embed Links and \
                     Read Message History"
                );
            } else {
                warn!(doing, status, code, "Discord refused the request");
            }
        }
        Ok(Err(error)) => warn!(doing, cause = %error, "the request failed"),
    }
    Delivery::Lost
}
