//! A guild of the local Discord, as libraries ask for it.

use serde_json::{Value, json};

use super::permissions::Permissions;
use crate::local::locale::Locale;
use crate::local::object::with;
use crate::local::snowflake::Snowflake;

/// A guild with its two roles: everyone, and the moderators.
#[derive(Debug, Clone)]
pub struct Guild {
    /// The guild's id, which is the id of the role "everyone" too.
    pub id: Snowflake,
    /// The name as shown.
    pub name: String,
    /// Who founded it.
    pub owner: Snowflake,
    /// The role of the moderators.
    pub moderator_role: Snowflake,
    /// In which language people write there.
    pub locale: Locale,
}

impl Guild {
    /// Discord's role object with this id.
    pub fn role(&self, id: Snowflake) -> Option<Value> {
        self.roles().into_iter().find(|role| Snowflake::from_json(&role["id"]) == Some(id))
    }

    /// Discord's role objects.
    pub fn roles(&self) -> Vec<Value> {
        vec![
            role(self.id, "@everyone", 0, Permissions::EVERYONE),
            role(self.moderator_role, "moderators", 1, Permissions::MODERATOR),
        ]
    }

    /// Discord's guild object, without what only the gateway tells.
    pub fn object(&self) -> Value {
        let said = json!({
            "id": self.id, "name": self.name, "icon": null, "description": null, "home_header": null,
            "splash": null, "discovery_splash": null, "features": [], "banner": null,
            "owner_id": self.owner, "application_id": null, "region": "us-west", "afk_channel_id": null,
            "afk_timeout": 300, "system_channel_id": null, "system_channel_flags": 0,
        });
        let unsaid = json!({
            "widget_enabled": false, "widget_channel_id": null, "verification_level": 0,
            "roles": self.roles(), "default_message_notifications": 0, "mfa_level": 0,
            "explicit_content_filter": 0, "max_presences": null, "max_members": 500_000,
            "max_stage_video_channel_users": 50, "max_video_channel_users": 25, "vanity_url_code": null,
            "premium_tier": 0, "premium_subscription_count": 0, "preferred_locale": self.locale,
            "rules_channel_id": null, "safety_alerts_channel_id": null,
            "public_updates_channel_id": null, "premium_progress_bar_enabled": false,
            "premium_progress_bar_enabled_user_updated_at": null, "nsfw": false, "nsfw_level": 0,
            "emojis": [], "stickers": [], "incidents_data": null, "icon_hash": null,
            "latest_onboarding_question_id": null, "hub_type": null, "inventory_settings": null,
            "owner_configured_content_level": 0,
        });
        with(said, unsaid)
    }
}

fn role(id: Snowflake, name: &str, position: u64, permissions: Permissions) -> Value {
    json!({
        "id": id, "name": name, "description": null, "color": 0,
        "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
        "hoist": false, "icon": null, "unicode_emoji": null, "position": position,
        "permissions": permissions, "managed": false, "mentionable": false, "flags": 0,
    })
}
