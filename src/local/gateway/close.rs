//! The codes with which the gateway closes a connection, and whether a client should come back.

use axum::extract::ws::CloseFrame;

/// Why the gateway closes. Discord: topics/opcodes-and-status-codes, "Gateway Close Event Codes".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseCode {
    /// 4000: something went wrong.
    UnknownError,
    /// 4001: an opcode that is none, or not for clients.
    UnknownOpcode,
    /// 4002: not JSON, not an object, or longer than 4096 bytes.
    DecodeError,
    /// 4003: something was sent before identifying.
    NotAuthenticated,
    /// 4004: the token is wrong.
    AuthenticationFailed,
    /// 4005: identified twice.
    AlreadyAuthenticated,
    /// 4007: resumed after an event that was never sent.
    InvalidSequence,
    /// 4008: too many payloads in a minute.
    RateLimited,
    /// 4009: no heartbeat for too long.
    SessionTimedOut,
    /// 4010: a shard that is none.
    InvalidShard,
    /// 4011: too many guilds for one shard.
    ShardingRequired,
    /// 4012: a version of the gateway that is none.
    InvalidApiVersion,
    /// 4013: intents that are none.
    InvalidIntents,
    /// 4014: privileged intents that the application was not granted.
    DisallowedIntents,
    /// Any other code, such as 1001.
    Other(u16),
}

impl CloseCode {
    /// The code on the wire.
    pub const fn number(self) -> u16 {
        match self {
            Self::UnknownError => 4000,
            Self::UnknownOpcode => 4001,
            Self::DecodeError => 4002,
            Self::NotAuthenticated => 4003,
            Self::AuthenticationFailed => 4004,
            Self::AlreadyAuthenticated => 4005,
            Self::InvalidSequence => 4007,
            Self::RateLimited => 4008,
            Self::SessionTimedOut => 4009,
            Self::InvalidShard => 4010,
            Self::ShardingRequired => 4011,
            Self::InvalidApiVersion => 4012,
            Self::InvalidIntents => 4013,
            Self::DisallowedIntents => 4014,
            Self::Other(number) => number,
        }
    }

    /// The reason on the wire.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::UnknownError => "Unknown error.",
            Self::UnknownOpcode => "Unknown opcode.",
            Self::DecodeError => "Error while decoding payload.",
            Self::NotAuthenticated => "Not authenticated.",
            Self::AuthenticationFailed => "Authentication failed.",
            Self::AlreadyAuthenticated => "Already authenticated.",
            Self::InvalidSequence => "Invalid seq.",
            Self::RateLimited => "Rate limited.",
            Self::SessionTimedOut => "Session timed out.",
            Self::InvalidShard => "Invalid shard.",
            Self::ShardingRequired => "Sharding required.",
            Self::InvalidApiVersion => "Invalid API version.",
            Self::InvalidIntents => "Invalid intent(s).",
            Self::DisallowedIntents => "Disallowed intent(s).",
            Self::Other(_) => "",
        }
    }

    /// The frame on the wire.
    pub fn frame(self) -> CloseFrame {
        CloseFrame { code: self.number(), reason: self.reason().into() }
    }
}
