//! How sure the matcher must be, and whether meaning counts.

/// What `[matching]` of the configuration holds, ready for use.
#[derive(Debug, Clone, PartialEq)]
pub struct MatchingSettings {
    /// Lowest confidence, 0..=1, at which a record is answered.
    pub answer_threshold: f64,
    /// Lowest confidence, 0..=1, at which a record is offered; at most `answer_threshold`.
    pub suggest_threshold: f64,
    /// Lowest confidence, 0..=1, at which a message that was not meant for the bot is answered; at
    /// least `answer_threshold`.
    pub unasked_threshold: f64,
    /// Whether nearness in meaning (the static table) counts beside nearness in letters.
    pub semantic: bool,
}

impl Default for MatchingSettings {
    /// A record answers where it is likelier right than wrong, with one question in six out of scope.
    fn default() -> Self {
        Self { answer_threshold: 0.5, suggest_threshold: 0.33, unasked_threshold: 0.9, semantic: true }
    }
}
