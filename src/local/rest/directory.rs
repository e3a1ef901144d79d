//! Who and what there is: gateway, users, application, guild. Read, with two exceptions: the bot may
//! rename itself, and open a direct message channel.

use data_encoding::HEXLOWER;
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, ApiError};
use super::route::Route;
use crate::local::gateway::intents::Intents;
use crate::local::object::with;
use crate::local::snowflake::Snowflake;
use crate::local::world::channel::Channel;
use crate::local::world::guild::Guild;
use crate::local::world::permissions::Permissions;
use crate::local::world::seed::SIGNING_KEY;

/// Logins a day. Discord: events/gateway, "Session Start Limit Object".
const LOGINS_A_DAY: u64 = 1_000;

/// Answers the routes of this file.
pub fn answer(call: &mut Call<'_>, route: &Route) -> Result<Answer, ApiError> {
    let world = &call.state.world;
    let body = match route {
        Route::Gateway => json!({"url": call.gateway}),
        Route::GatewayBot => gateway_for_bots(call),
        Route::Me => me(call),
        Route::EditMe => return Ok(Answer::ok(rename(call))),
        Route::MyGuilds => world.guilds().iter().map(guild_in_list).collect(),
        Route::OpenDirect => direct_channel(call)?,
        Route::User(id) => world.person(*id).ok_or(ApiError::UnknownUser)?.user(),
        Route::Application => application(call),
        Route::Guild(id) => guild(call, *id)?.object(),
        Route::GuildRoles(id) => json!(guild(call, *id)?.roles()),
        Route::GuildChannels(id) => {
            let on_guild = world.channels_of(guild(call, *id)?.id);
            on_guild.map(|channel| world.channel_object(channel)).collect()
        }
        Route::Members(id) => {
            let role = guild(call, *id)?.moderator_role;
            world.people().map(|person| person.member(role)).collect()
        }
        Route::Member(id, person) => {
            let role = guild(call, *id)?.moderator_role;
            world.person(*person).ok_or(ApiError::UnknownMember)?.member(role)
        }
        _ => return Err(ApiError::NotFound),
    };
    Ok(Answer::ok(body))
}

fn guild<'a>(call: &'a Call<'_>, id: Snowflake) -> Result<&'a Guild, ApiError> {
    call.state.world.guild(id).ok_or(ApiError::UnknownGuild)
}

fn guild_in_list(guild: &Guild) -> Value {
    json!({
        "id": guild.id, "name": guild.name, "icon": null, "banner": null, "owner": false,
        "permissions": Permissions::EVERYONE, "features": [],
    })
}

fn gateway_for_bots(call: &Call<'_>) -> Value {
    let remaining = LOGINS_A_DAY.saturating_sub(call.state.sessions.begun);
    json!({
        "url": call.gateway, "shards": call.state.faults.shards,
        "session_start_limit": {
            "total": LOGINS_A_DAY, "remaining": remaining, "reset_after": 86_400_000,
            "max_concurrency": call.state.faults.logins.at_once,
        },
    })
}

fn me(call: &Call<'_>) -> Value {
    let private = json!({
        "verified": true, "mfa_enabled": true, "locale": "en-US", "email": null, "premium_type": 0, "bio": "",
    });
    with(call.state.world.bot().user(), private)
}

fn rename(call: &mut Call<'_>) -> Value {
    if let Some(name) = call.body["username"].as_str().map(str::trim).filter(|name| !name.is_empty()) {
        let bot = call.state.world.bot_mut();
        name.clone_into(&mut bot.username);
        name.clone_into(&mut bot.display_name);
    }
    me(call)
}

fn direct_channel(call: &Call<'_>) -> Result<Value, ApiError> {
    let world = &call.state.world;
    let recipient = Snowflake::from_json(&call.body["recipient_id"]);
    let channel: Option<&Channel> = recipient.and_then(|id| world.direct_channel(id));
    channel.map(|channel| world.channel_object(channel)).ok_or(ApiError::InvalidRecipient)
}

/// The application's public key, as the developer portal shows it.
fn verify_key() -> String {
    HEXLOWER.encode(SigningKey::from_bytes(&SIGNING_KEY).verifying_key().as_bytes())
}

fn application(call: &Call<'_>) -> Value {
    let world = &call.state.world;
    let flags: u64 = if call.state.faults.granted.contain(Intents::MESSAGE_CONTENT) { 1 << 19 } else { 0 };
    let said = json!({
        "id": world.bot().id, "name": world.bot().display_name, "icon": null, "description": "", "summary": "",
        "type": null, "bot_public": true, "bot_require_code_grant": false, "verify_key": verify_key(),
        "flags": flags, "flags_new": flags.to_string(), "team": null, "owner": world.user_object(world.home().owner),
        "rpc_origins": [], "eligible_oauth2_scopes": [], "bot": world.bot().user(), "redirect_uris": [],
    });
    let unsaid = json!({
        "interactions_endpoint_url": call.state.endpoint.as_ref().map(|endpoint| &endpoint.url), "role_connections_verification_url": null,
        "approximate_guild_count": world.guilds().len(), "integration_types_config": {"0": {}}, "event_webhooks_status": 1,
        "explicit_content_filter": 0, "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0, "hook": true, "is_monetized": false, "is_verified": false,
        "storefront_available": false, "integration_public": true, "integration_require_code_grant": false,
    });
    with(said, unsaid)
}
