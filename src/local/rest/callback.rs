//! The first answer to an interaction: once, in time, and of a kind that fits.

use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, ApiError};
use super::sent::{edited_body, is_ephemeral, new_body};
use crate::local::hub::Change;
use crate::local::snowflake::Snowflake;
use crate::local::world::Post;
use crate::local::world::interaction::{Callback, Interaction, InteractionKind};
use crate::local::world::mentions::AllowedMentions;
use crate::local::world::message::{Body, Origin, flag};

/// Answers the interaction with this id and token.
pub fn answer(call: &mut Call<'_>, id: Snowflake, token: &str) -> Result<Answer, ApiError> {
    let now = call.state.now();
    let interaction = call.state.world.interaction(token).filter(|interaction| interaction.id == id);
    let interaction = interaction.cloned().ok_or(ApiError::UnknownInteraction)?;
    if interaction.answer.is_some() {
        return Err(ApiError::AlreadyAcknowledged);
    }
    if interaction.is_overdue(now) {
        return Err(ApiError::UnknownInteraction);
    }
    let callback = callback(call.body, &interaction)?;
    let data = &call.body["data"];
    let original = match callback {
        Callback::Message => {
            let body = new_body(call, interaction.channel, data).map_err(below_data)?;
            Some(send(call, &interaction, body))
        }
        Callback::DeferredMessage => Some(promise(call, &interaction)),
        Callback::Update => Some(update(call, &interaction)?),
        Callback::DeferredUpdate => interaction.source,
        Callback::Choices | Callback::Modal => None,
    };
    match callback {
        Callback::Modal => open_modal(call, &interaction),
        Callback::DeferredUpdate => {
            let done = json!({"interaction_id": interaction.id});
            call.state.notify(vec![interaction.by], "INTERACTION_DONE", &done);
        }
        _ => {}
    }
    if let Some(kept) = call.state.world.interaction_mut(token) {
        kept.answer = Some(callback);
        kept.original = original;
        if callback == Callback::Choices {
            kept.choices = Some(data["choices"].as_array().cloned().unwrap_or_default());
        }
    }
    close_submitted_modal(call, &interaction);
    if call.is_on("with_response") {
        return Ok(Answer::ok(response(call, &interaction, callback, original)));
    }
    Ok(Answer::empty())
}

/// An error in the message of an answer, at its place in the answer.
fn below_data(error: ApiError) -> ApiError {
    match error {
        ApiError::InvalidForm(tree) => ApiError::InvalidForm(json!({ "data": tree })),
        other => other,
    }
}

fn callback(body: &Value, interaction: &Interaction) -> Result<Callback, ApiError> {
    let callback = body["type"].as_u64().and_then(Callback::from_number);
    callback.filter(|callback| interaction.admits(*callback)).ok_or_else(|| {
        let message = "This interaction cannot be answered with this type of response.";
        let error = json!({"code": "INTERACTION_CALLBACK_TYPE_INVALID", "message": message});
        ApiError::InvalidForm(json!({"type": {"_errors": [error]}}))
    })
}

fn send(call: &mut Call<'_>, interaction: &Interaction, mut body: Body) -> Snowflake {
    let data = &call.body["data"];
    let only_for = is_ephemeral(data).then_some(interaction.by);
    if only_for.is_some() {
        body.flags |= flag::EPHEMERAL;
    }
    let post = Post {
        channel: interaction.channel,
        author: call.state.world.bot().id,
        body,
        allowed: AllowedMentions::read(data, AllowedMentions::USERS),
        replies_to: interaction.source.filter(|_| interaction.kind == InteractionKind::Component),
        origin: Some(origin(interaction, None)),
        only_for,
        nonce: None,
    };
    let now = call.state.now();
    let id = call.state.world.post(post, now);
    call.state.publish_message(id, Change::Created);
    id
}

fn promise(call: &mut Call<'_>, interaction: &Interaction) -> Snowflake {
    send(call, interaction, Body { flags: flag::LOADING, ..Body::default() })
}

fn update(call: &mut Call<'_>, interaction: &Interaction) -> Result<Snowflake, ApiError> {
    let data = &call.body["data"];
    let source = interaction.source.and_then(|id| call.state.world.message(id));
    let source = source.ok_or(ApiError::UnknownMessage)?;
    let id = source.id;
    let body = edited_body(call, id, data).map_err(below_data)?;
    let now = call.state.now();
    call.state.world.revise(id, body, &AllowedMentions::read(data, AllowedMentions::USERS), now);
    call.state.publish_message(id, Change::Updated);
    Ok(id)
}

fn open_modal(call: &mut Call<'_>, interaction: &Interaction) {
    let data = call.body["data"].clone();
    let components = crate::local::world::outgoing::components(&data["components"]);
    let modal = json!({
        "interaction_id": interaction.id, "custom_id": data["custom_id"], "title": data["title"],
        "components": components,
    });
    call.state.notify(vec![interaction.by], "MODAL", &modal);
    if let Some(kept) = call.state.world.interaction_mut(&interaction.token) {
        kept.modal = Some(modal);
    }
}

/// A form closes when what was sent in is answered, as in Discord; until then it can be sent again.
fn close_submitted_modal(call: &mut Call<'_>, interaction: &Interaction) {
    let InteractionKind::Submit { opened_by } = interaction.kind else { return };
    let opener = call.state.world.interaction_by_id(opened_by).map(|opener| opener.token.clone());
    if let Some(opener) = opener.and_then(|token| call.state.world.interaction_mut(&token)) {
        opener.modal = None;
    }
}

/// How an interaction is named in the messages that answer it.
pub fn origin(interaction: &Interaction, follow_up_to: Option<Snowflake>) -> Origin {
    Origin {
        interaction: interaction.id,
        token: interaction.token.clone(),
        kind: interaction.kind.clone(),
        by: interaction.by,
        follow_up_to,
        interacted: interaction.source,
    }
}

fn response(
    call: &Call<'_>,
    interaction: &Interaction,
    callback: Callback,
    original: Option<Snowflake>,
) -> Value {
    let mut told = json!({"id": interaction.id, "type": interaction.kind.number()});
    let mut response = json!({});
    if let Some(message) = original.and_then(|id| call.state.world.message(id)) {
        told["response_message_id"] = json!(message.id);
        told["response_message_loading"] = json!(message.has(flag::LOADING));
        told["response_message_ephemeral"] = json!(message.only_for.is_some());
        response["resource"] =
            json!({"type": callback.number(), "message": call.state.world.message_object(message)});
    }
    response["interaction"] = told;
    response
}
