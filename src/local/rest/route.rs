//! Which of Discord's REST routes a request means.

use crate::local::snowflake::Snowflake;
use crate::local::world::command::Scope;

/// A route of Discord's REST interface that is spoken here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `GET /gateway`
    Gateway,
    /// `GET /gateway/bot`
    GatewayBot,
    /// `GET /users/@me`
    Me,
    /// `PATCH /users/@me`
    EditMe,
    /// `GET /users/@me/guilds`
    MyGuilds,
    /// `POST /users/@me/channels`
    OpenDirect,
    /// `GET /users/{id}`
    User(Snowflake),
    /// `GET /oauth2/applications/@me` and `GET /applications/@me`
    Application,
    /// `… /applications/{id}/commands`, also below `guilds/{id}`
    Commands(Snowflake, Scope, CommandsVerb),
    /// `… /applications/{id}/commands/{id}`, also below `guilds/{id}`
    Command(Snowflake, Scope, Snowflake, CommandVerb),
    /// `GET /guilds/{id}`
    Guild(Snowflake),
    /// `GET /guilds/{id}/channels`
    GuildChannels(Snowflake),
    /// `GET /guilds/{id}/roles`
    GuildRoles(Snowflake),
    /// `GET /guilds/{id}/members`
    Members(Snowflake),
    /// `GET /guilds/{id}/members/{id}`
    Member(Snowflake, Snowflake),
    /// `GET /channels/{id}`
    Channel(Snowflake),
    /// `POST /channels/{id}/typing`
    Typing(Snowflake),
    /// `GET /channels/{id}/messages`
    Messages(Snowflake),
    /// `POST /channels/{id}/messages`
    Post(Snowflake),
    /// `… /channels/{id}/messages/{id}`
    Message(Snowflake, Snowflake, MessageVerb),
    /// `POST /interactions/{id}/{token}/callback`
    Callback(Snowflake, String),
    /// `POST /webhooks/{id}/{token}`
    FollowUp(Snowflake, String),
    /// `… /webhooks/{id}/{token}/messages/{id}`
    Answered(Snowflake, String, AnsweredMessage, MessageVerb),
}

/// What is done with all commands of a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommandsVerb {
    /// `GET`
    List,
    /// `PUT`
    Replace,
    /// `POST`
    Add,
}

/// What is done with one command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommandVerb {
    /// `GET`
    Get,
    /// `PATCH`
    Edit,
    /// `DELETE`
    Delete,
}

/// What is done with one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageVerb {
    /// `GET`
    Get,
    /// `PATCH`
    Edit,
    /// `DELETE`
    Delete,
}

/// Which answer to an interaction is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnsweredMessage {
    /// The first.
    Original,
    /// The one with this id.
    Id(Snowflake),
}

impl Route {
    /// The route of a request; `path` is as in `/channels/1/messages`.
    pub fn parse(method: &str, path: &str) -> Option<Self> {
        let path = path.replace("%40", "@");
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        let id = |text: &str| text.parse::<Snowflake>().ok();
        Some(match (method, segments.as_slice()) {
            ("GET", ["gateway"]) => Self::Gateway,
            ("GET", ["gateway", "bot"]) => Self::GatewayBot,
            ("GET", ["users", "@me"]) => Self::Me,
            ("PATCH", ["users", "@me"]) => Self::EditMe,
            ("GET", ["users", "@me", "guilds"]) => Self::MyGuilds,
            ("POST", ["users", "@me", "channels"]) => Self::OpenDirect,
            ("GET", ["users", user]) => Self::User(id(user)?),
            ("GET", ["oauth2", "applications", "@me"] | ["applications", "@me"]) => Self::Application,
            (_, ["applications", application, rest @ ..]) => Self::commands(method, id(application)?, rest)?,
            ("GET", ["guilds", guild]) => Self::Guild(id(guild)?),
            ("GET", ["guilds", guild, "channels"]) => Self::GuildChannels(id(guild)?),
            ("GET", ["guilds", guild, "roles"]) => Self::GuildRoles(id(guild)?),
            ("GET", ["guilds", guild, "members"]) => Self::Members(id(guild)?),
            ("GET", ["guilds", guild, "members", user]) => Self::Member(id(guild)?, id(user)?),
            ("GET", ["channels", channel]) => Self::Channel(id(channel)?),
            ("POST", ["channels", channel, "typing"]) => Self::Typing(id(channel)?),
            ("GET", ["channels", channel, "messages"]) => Self::Messages(id(channel)?),
            ("POST", ["channels", channel, "messages"]) => Self::Post(id(channel)?),
            (_, ["channels", channel, "messages", message]) => {
                Self::Message(id(channel)?, id(message)?, MessageVerb::parse(method)?)
            }
            ("POST", ["interactions", interaction, token, "callback"]) => {
                Self::Callback(id(interaction)?, (*token).to_owned())
            }
            ("POST", ["webhooks", application, token]) => {
                Self::FollowUp(id(application)?, (*token).to_owned())
            }
            (_, ["webhooks", application, token, "messages", message]) => {
                let message = match *message {
                    "@original" => AnsweredMessage::Original,
                    message => AnsweredMessage::Id(id(message)?),
                };
                Self::Answered(id(application)?, (*token).to_owned(), message, MessageVerb::parse(method)?)
            }
            _ => return None,
        })
    }

    fn commands(method: &str, application: Snowflake, rest: &[&str]) -> Option<Self> {
        let (scope, rest) = match rest {
            ["guilds", guild, rest @ ..] => (Scope::Guild(guild.parse().ok()?), rest),
            rest => (Scope::Global, rest),
        };
        match rest {
            ["commands"] => {
                let verb = match method {
                    "GET" => CommandsVerb::List,
                    "PUT" => CommandsVerb::Replace,
                    "POST" => CommandsVerb::Add,
                    _ => return None,
                };
                Some(Self::Commands(application, scope, verb))
            }
            ["commands", command] => {
                let verb = match method {
                    "GET" => CommandVerb::Get,
                    "PATCH" => CommandVerb::Edit,
                    "DELETE" => CommandVerb::Delete,
                    _ => return None,
                };
                Some(Self::Command(application, scope, command.parse().ok()?, verb))
            }
            _ => None,
        }
    }

    /// Whether the path itself holds the secret, so that no bot token is needed; or none is needed.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Gateway) || self.answers_interaction()
    }

    /// Whether a message is sent or edited, and files may come with it.
    pub const fn takes_files(&self) -> bool {
        matches!(
            self,
            Self::Post(_)
                | Self::Message(_, _, MessageVerb::Edit)
                | Self::Callback(..)
                | Self::FollowUp(..)
                | Self::Answered(_, _, _, MessageVerb::Edit)
        )
    }

    /// Whether the route answers an interaction. Such routes know no rate limit headers.
    pub const fn answers_interaction(&self) -> bool {
        matches!(self, Self::Callback(..) | Self::FollowUp(..) | Self::Answered(..))
    }
}

impl MessageVerb {
    fn parse(method: &str) -> Option<Self> {
        match method {
            "GET" => Some(Self::Get),
            "PATCH" => Some(Self::Edit),
            "DELETE" => Some(Self::Delete),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(method: &str, path: &str, expected: &str) {
        let found = Route::parse(method, path).map_or_else(String::new, |route| format!("{route:?}"));
        let found = found.replace("Snowflake(", "").replace(')', "");
        assert_eq!(found, expected.replace(')', ""), "{method} {path}");
    }

    #[test]
    fn routes_are_known_by_method_and_path() {
        check("GET", "/gateway/bot", "GatewayBot");
        check("GET", "/users/%40me", "Me");
        check("GET", "/users/7", "User(7");
        check("GET", "/users/x", "");
        check("PUT", "/applications/1/commands", "Commands(1, Global, Replace");
        check("POST", "/applications/1/guilds/2/commands", "Commands(1, Guild(2, Add");
        check("DELETE", "/applications/1/commands/3", "Command(1, Global, 3, Delete");
        check("DELETE", "/applications/1/commands", "");
        check("PATCH", "/webhooks/1/t/messages/@original", "Answered(1, \"t\", Original, Edit");
        check("GET", "/webhooks/1/t/messages/5", "Answered(1, \"t\", Id(5, Get");
        check("PUT", "/webhooks/1/t/messages/5", "");
        check("POST", "/interactions/1/t/callback", "Callback(1, \"t\"");
        check("GET", "/stage-instances", "");
        check("GET", "/", "");
    }
}
