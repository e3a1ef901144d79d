//! The interactions that are remembered: those whose tokens live, and of these the latest.

use std::collections::{BTreeMap, HashMap};

use super::interaction::{Interaction, TOKEN_LIFE};
use crate::local::snowflake::Snowflake;

/// Interactions remembered at most; Discord remembers all for as long as their tokens live. At a thousand
/// a second each still has more than the time for its first answer.
const KEPT: usize = 5_000;

/// Interactions by id and by token.
#[derive(Debug, Default)]
pub struct Interactions {
    /// Ids rise with time.
    by_id: BTreeMap<Snowflake, Interaction>,
    ids: HashMap<String, Snowflake>,
}

impl Interactions {
    /// Keeps a new interaction, and forgets those whose tokens have died, or that are too many.
    pub fn begin(&mut self, interaction: Interaction) {
        let now = interaction.born;
        self.ids.insert(interaction.token.clone(), interaction.id);
        self.by_id.insert(interaction.id, interaction);
        while let Some(oldest) = self.by_id.first_entry() {
            if self.ids.len() <= KEPT && now.since(oldest.get().born) <= TOKEN_LIFE {
                break;
            }
            self.ids.remove(&oldest.remove().token);
        }
    }

    /// The interaction with this id.
    pub fn get(&self, id: Snowflake) -> Option<&Interaction> {
        self.by_id.get(&id)
    }

    /// The interaction with this id, to be changed.
    pub fn get_mut(&mut self, id: Snowflake) -> Option<&mut Interaction> {
        self.by_id.get_mut(&id)
    }

    /// The interaction with this token.
    pub fn with_token(&self, token: &str) -> Option<&Interaction> {
        self.by_id.get(self.ids.get(token)?)
    }

    /// The interaction with this token, to be answered.
    pub fn with_token_mut(&mut self, token: &str) -> Option<&mut Interaction> {
        self.by_id.get_mut(self.ids.get(token)?)
    }

    /// All of them, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Interaction> {
        self.by_id.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::local::clock::Moment;
    use crate::local::world::interaction::{InteractionKind, tests};

    fn interaction(id: u64, born: u64) -> Interaction {
        Interaction {
            id: Snowflake::new(id),
            token: format!("token-{id}"),
            born: Moment::from_millis(born),
            ..tests::interaction(InteractionKind::Component, None)
        }
    }

    #[track_caller]
    fn check(interactions: &Interactions, expected: impl Iterator<Item = u64>) {
        let ids: Vec<u64> = interactions.iter().map(|one| one.id.get()).collect();
        assert_eq!(ids, expected.collect::<Vec<_>>());
        assert_eq!(interactions.ids.len(), ids.len(), "no token outlives its interaction");
    }

    #[test]
    fn tokens_die_after_a_quarter_of_an_hour_or_when_there_are_too_many() {
        let mut interactions = Interactions::default();
        interactions.begin(interaction(1, 0));
        interactions.begin(interaction(2, 1));
        interactions.begin(interaction(3, 900_000));
        check(&interactions, 1..=3);
        interactions.begin(interaction(4, 900_001));
        check(&interactions, 2..=4);
        assert!(interactions.with_token("token-1").is_none() && interactions.with_token("token-2").is_some());
        let last = 4 + KEPT as u64;
        (5..=last).for_each(|id| interactions.begin(interaction(id, 900_001)));
        check(&interactions, 5..=last);
    }
}
