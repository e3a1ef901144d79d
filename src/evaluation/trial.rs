//! What became of one query: the ranking, the confidence, and what was done.

use crate::matching::{Explanation, Outcome};

use super::Query;

/// What a method says of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Names of entries, best first, each once.
    pub ranked: Vec<String>,
    /// How sure the method is of the best, or how it scores it; the higher, the surer.
    pub score: f64,
    /// What is done; `None` for a method that only ranks.
    pub action: Option<Action>,
}

/// What is done with a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// This entry answers it.
    Answered(String),
    /// Entries were offered to choose from.
    Offered,
    /// Nothing was claimed to fit.
    Silent,
}

/// A query with what a method says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial<'a> {
    /// Names of the entries that are right; `None`: out of scope.
    pub gold: Option<&'a [String]>,
    /// What the method says.
    pub standing: Standing,
}

impl From<&Explanation> for Standing {
    /// The candidates in their order; a record that answers, or was repeated word for word, before them.
    fn from(explanation: &Explanation) -> Self {
        let (first, action) = match &explanation.decision.outcome {
            Outcome::Answer(answer) => (Some(&answer.record), Action::Answered(answer.record.id.clone())),
            Outcome::Suggest(_) => (explanation.exact.as_ref(), Action::Offered),
            Outcome::Abstain { .. } => (explanation.exact.as_ref(), Action::Silent),
        };
        let candidates = explanation.candidates.iter().map(|candidate| &candidate.record);
        let mut ranked: Vec<String> = Vec::new();
        for record in first.into_iter().chain(candidates) {
            if !ranked.contains(&record.id) {
                ranked.push(record.id.clone());
            }
        }
        Self { ranked, score: explanation.decision.confidence, action: Some(action) }
    }
}

impl<'a> Trial<'a> {
    /// A query with what a method says of it.
    pub fn new(query: &'a Query, standing: Standing) -> Self {
        Self { gold: query.gold.as_deref(), standing }
    }

    /// Whether some entry is right.
    pub fn is_in_scope(&self) -> bool {
        self.gold.is_some()
    }

    /// Whether an entry is right for the query.
    pub fn is_right(&self, id: &str) -> bool {
        self.gold.is_some_and(|gold| gold.iter().any(|right| right == id))
    }

    /// Whether the best entry is right.
    pub fn first_is_right(&self) -> bool {
        self.standing.ranked.first().is_some_and(|first| self.is_right(first))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Action, Standing, Trial};

    /// A trial in short: names of the right entries, or none; the ranking as letters; the score.
    pub fn trial<'a>(gold: Option<&'a [String]>, ranked: &str, score: f64) -> Trial<'a> {
        let ranked = ranked.chars().map(String::from).collect();
        Trial { gold, standing: Standing { ranked, score, action: None } }
    }

    /// The same with something done.
    pub fn acted(trial: Trial<'_>, action: Action) -> Trial<'_> {
        Trial { standing: Standing { action: Some(action), ..trial.standing }, ..trial }
    }
}
