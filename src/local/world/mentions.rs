//! Who is rung by a message: the mentions in its text, as far as `allowed_mentions` lets them through.
//!
//! Embeds never ring anybody. Whether a mentioned id exists is for the caller to know.

use serde_json::Value;

use crate::local::snowflake::Snowflake;

/// Who a message rings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Users, in order of their mention, each once.
    pub users: Vec<Snowflake>,
    /// Roles, in order of their mention, each once.
    pub roles: Vec<Snowflake>,
    /// Whether `@everyone` or `@here` rings.
    pub everyone: bool,
}

/// Which mentions may ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedMentions {
    users: Allowed,
    roles: Allowed,
    everyone: bool,
    replied_user: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Allowed {
    All,
    Only(Vec<Snowflake>),
}

impl AllowedMentions {
    /// What a message rings whose sender says nothing: all it names.
    pub const EVERYTHING: Self =
        Self { users: Allowed::All, roles: Allowed::All, everyone: true, replied_user: true };
    /// What an answer to an interaction rings whose sender says nothing: users only.
    pub const USERS: Self =
        Self { users: Allowed::All, roles: Allowed::Only(Vec::new()), everyone: false, replied_user: true };

    /// Reads the field of a message body; `unsaid` holds where it is missing.
    pub fn read(body: &Value, unsaid: Self) -> Self {
        let field = &body["allowed_mentions"];
        if !field.is_object() {
            return unsaid;
        }
        let parsed =
            |kind: &str| field["parse"].as_array().is_some_and(|kinds| kinds.iter().any(|k| k == kind));
        let listed = |kind: &str| {
            let ids = field[kind].as_array().into_iter().flatten();
            ids.filter_map(Snowflake::from_json).collect()
        };
        let allowed = |kind: &str| if parsed(kind) { Allowed::All } else { Allowed::Only(listed(kind)) };
        Self {
            users: allowed("users"),
            roles: allowed("roles"),
            everyone: parsed("everyone"),
            replied_user: field["replied_user"].as_bool().unwrap_or(false),
        }
    }

    /// Who is rung by `content`, in a message that replies to `replied_user`.
    pub fn rung(&self, content: &str, replied_user: Option<Snowflake>) -> Mentions {
        let mut users = self.users.filter(named(content, "<@"));
        users.extend(self.users.filter(named(content, "<@!")));
        users.extend(replied_user.filter(|_| self.replied_user));
        Mentions {
            users: each_once(users),
            roles: each_once(self.roles.filter(named(content, "<@&"))),
            everyone: self.everyone && (content.contains("@everyone") || content.contains("@here")),
        }
    }
}

impl Allowed {
    fn filter(&self, mut ids: Vec<Snowflake>) -> Vec<Snowflake> {
        if let Self::Only(listed) = self {
            ids.retain(|id| listed.contains(id));
        }
        ids
    }
}

/// The ids in all `<opening 123>` of the text.
fn named(content: &str, opening: &str) -> Vec<Snowflake> {
    let tails = content.split(opening).skip(1);
    tails.filter_map(|tail| tail.split_once('>')?.0.parse().ok()).collect()
}

fn each_once(ids: Vec<Snowflake>) -> Vec<Snowflake> {
    ids.into_iter().fold(Vec::new(), |mut seen, id| {
        if !seen.contains(&id) {
            seen.push(id);
        }
        seen
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(allowed: &Value, expected_users: &[u64], expected_roles: &[u64], everyone: &str) {
        let content = "<@1> <@!2> <@&3> <@1> @everyone <@x> <@4";
        let allowed =
            AllowedMentions::read(&json!({"allowed_mentions": allowed}), AllowedMentions::EVERYTHING);
        let rung = allowed.rung(content, Some(Snowflake::new(5)));
        let numbers = |ids: &[Snowflake]| ids.iter().map(|id| id.get()).collect::<Vec<_>>();
        assert_eq!(numbers(&rung.users), expected_users, "users");
        assert_eq!(numbers(&rung.roles), expected_roles, "roles");
        assert_eq!(if rung.everyone { "everyone" } else { "" }, everyone);
    }

    #[test]
    fn allowed_mentions_decide_who_is_rung() {
        check(&json!(null), &[1, 2, 5], &[3], "everyone");
        check(&json!({}), &[], &[], "");
        check(&json!({"parse": []}), &[], &[], "");
        check(&json!({"parse": ["users"]}), &[1, 2], &[], "");
        check(&json!({"parse": ["roles"]}), &[], &[3], "");
        check(&json!({"parse": ["everyone"]}), &[], &[], "everyone");
        check(&json!({"users": ["2", 7]}), &[2], &[], "");
        check(&json!({"roles": [3]}), &[], &[3], "");
        check(&json!({"parse": [], "replied_user": true}), &[5], &[], "");
    }

    #[test]
    fn an_interaction_rings_users_only_when_nothing_is_said() {
        let rung = AllowedMentions::read(&json!({}), AllowedMentions::USERS).rung("<@1> <@&3> @here", None);
        assert_eq!(rung, Mentions { users: vec![Snowflake::new(1)], ..Mentions::default() });
    }
}
