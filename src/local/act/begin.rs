//! How an interaction begins: it is remembered, and the bot is told, by its endpoint or the gateway.

use serde_json::{Value, json};

use super::Done;
use crate::local::courier::Letter;
use crate::local::gateway::intents::Intents;
use crate::local::gateway::session::{Content, Dispatch};
use crate::local::hub::State;
use crate::local::locale::Locale;
use crate::local::snowflake::Snowflake;
use crate::local::world::interaction::{Interaction, InteractionKind};

/// Bytes of a file that a person may send along, as Discord tells bots.
const ATTACHMENT_SIZE_LIMIT: u64 = 10 * 1024 * 1024;
/// Discord's numbers for where an interaction happens.
const CONTEXT_GUILD: u64 = 0;
const CONTEXT_BOT_DIRECT: u64 = 1;

/// An interaction about to begin.
pub struct Beginning {
    /// What is begun.
    pub kind: InteractionKind,
    /// By whom.
    pub by: Snowflake,
    /// Where.
    pub channel: Snowflake,
    /// The message it belongs to.
    pub source: Option<Snowflake>,
    /// Discord's `data` for it.
    pub data: Value,
}

/// Begins an interaction.
pub fn begin(state: &mut State, beginning: Beginning) -> Done {
    Done::Interaction(begin_forged(state, beginning, |_| ()))
}

/// Begins an interaction, of which the bot is told what `forge` makes of it.
pub fn begin_forged(state: &mut State, beginning: Beginning, forge: impl FnOnce(&mut Value)) -> Snowflake {
    let now = state.now();
    let id = state.world.next_id(now);
    let Beginning { kind, by, channel, source, data } = beginning;
    let token = format!("interaction-{id}-{:x}", id.get().wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let interaction = Interaction {
        id,
        token,
        kind,
        by,
        channel,
        source,
        born: now,
        answer: None,
        original: None,
        modal: None,
        choices: None,
        expired: false,
    };
    let mut payload = event(state, &interaction, &data);
    forge(&mut payload);
    let place = state.world.place_of(channel);
    let token = interaction.token.clone();
    state.world.begin(interaction);
    if let Some(endpoint) = &state.endpoint {
        endpoint.send(Letter { id, token, payload });
        return id;
    }
    let (name, needs, content) = ("INTERACTION_CREATE", Intents::NONE, Content::Open);
    state.dispatch(&Dispatch { name, payload, needs, place, content });
    id
}

fn event(state: &State, interaction: &Interaction, data: &Value) -> Value {
    let world = &state.world;
    let Interaction { id, by, channel, .. } = interaction;
    let locale = world.person(*by).map_or(Locale::AMERICAN, |person| person.locale);
    let mut event = json!({
        "id": id, "application_id": world.bot().id, "type": interaction.kind.number(), "data": data,
        "channel_id": channel, "channel": world.channel(*channel).map(|channel| world.channel_object(channel)),
        "token": interaction.token, "version": 1, "locale": locale, "entitlements": [], "entitlement_sku_ids": [],
        "app_permissions": world.permissions_in(world.bot().id, *channel),
        "authorizing_integration_owners": world.installed_by(*channel), "context": CONTEXT_BOT_DIRECT,
        "attachment_size_limit": ATTACHMENT_SIZE_LIMIT,
    });
    let permissions = json!(world.permissions_in(*by, *channel));
    if let Some(guild) = world.guild_of(*channel) {
        event["context"] = json!(CONTEXT_GUILD);
        event["guild_id"] = json!(guild);
        let locale = world.guild(guild).map_or(Locale::AMERICAN, |guild| guild.locale);
        event["guild"] = json!({"id": guild, "locale": locale, "features": []});
        event["guild_locale"] = json!(locale);
        event["member"] = world.member_object(guild, *by);
        event["member"]["permissions"] = permissions.clone();
    } else {
        event["user"] = world.user_object(*by);
    }
    event["channel"]["permissions"] = permissions;
    if let Some(message) = interaction.source.and_then(|source| world.message(source)) {
        event["message"] = world.message_object(message);
    }
    event
}
