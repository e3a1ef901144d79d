//! Why the bot cannot start or had to end: what happened, and what to do about it.
//!
//! Nothing here carries the token or anything that a user wrote.

use std::net::SocketAddr;

use thiserror::Error;

/// A reason to end the process; its text says what to do.
#[derive(Debug, Error)]
pub enum Error {
    /// The token is empty.
    #[error(
        "no bot token: set the environment variable `DISCORD_TOKEN` (Discord Developer Portal → your \
         application → Bot → Reset Token); without a token, try `onrecord run --local`"
    )]
    TokenMissing,
    /// The token is not of a token's form.
    #[error(
        "the bot token is malformed: a token has three parts with dots between them; copy it again from \
         the Discord Developer Portal → your application → Bot → Reset Token (not the public key, not the \
         client secret)"
    )]
    TokenMalformed,
    /// Discord does not know the token: HTTP status 401 or close code 4004.
    #[error(
        "Discord refused the bot token: it was reset, or belongs to a deleted application; make a new one \
         in the Discord Developer Portal → your application → Bot → Reset Token, and set `DISCORD_TOKEN` \
         to it"
    )]
    TokenRefused,
    /// The endpoint's public key is no point of the curve, or one that signs anything.
    #[error(
        "the public key of `discord.public-key` is no Ed25519 key; copy it again from the Discord \
         Developer Portal → your application → General Information → Public Key"
    )]
    PublicKeyInvalid,
    /// The endpoint's public key belongs to another application than the token.
    #[error(
        "the public key of `discord.public-key` does not belong to the application of the bot token; copy \
         both from the same application in the Discord Developer Portal"
    )]
    PublicKeyForeign,
    /// The operating system does not let us listen.
    #[error(
        "cannot listen on {address}, which `discord.listen` names: {cause}; choose another port, or stop \
         what listens there"
    )]
    CannotListen {
        /// Where.
        address: SocketAddr,
        /// What the operating system says.
        cause: std::io::Error,
    },
    /// The endpoint ended on its own.
    #[error("the endpoint for Discord's interactions ended: {cause}; start the bot again")]
    EndpointEnded {
        /// Why.
        cause: String,
    },
    /// Close code 4014.
    #[error(
        "Discord refused the gateway intents (close code 4014): the bot asks for server and direct \
         messages only, which need no approval; look in the Discord Developer Portal → your application → \
         Bot whether the application is restricted"
    )]
    IntentsDisallowed,
    /// Close code 4014, where the words of all messages were asked for.
    #[error(
        "Discord does not let the bot read messages that do not mention it (close code 4014), which \
         `discord.unasked-channels` needs: switch on Message Content Intent in the Discord Developer \
         Portal → your application → Bot → Privileged Gateway Intents, or take the channels out of the \
         setting"
    )]
    MessageContentDisallowed,
    /// Close code 4013.
    #[error(
        "Discord does not know the gateway intents that the bot asks for (close code 4013): the server may \
         speak another version of the API than v10; update onrecord, or check `discord.api-url`"
    )]
    IntentsInvalid,
    /// Nothing answers at the address, or not as Discord does.
    #[error("cannot reach Discord at `{address}`: {cause}; {remedy}")]
    Unreachable {
        /// Where it was looked for.
        address: String,
        /// What came instead of an answer.
        cause: String,
        /// What to look at.
        remedy: &'static str,
    },
    /// Discord lets no more shards, or too few, log in today.
    #[error(
        "Discord does not let all shards of this bot log in for {minutes} minutes: it was started too \
         often today; find out why it restarts before starting it again"
    )]
    TooManyStarts {
        /// Until the count begins anew.
        minutes: u64,
    },
    /// Discord refuses the commands; a failure that may pass is none.
    #[error("cannot register the bot's commands{place}: {cause}; {remedy}")]
    Registration {
        /// ` in guild 5`, or nothing.
        place: String,
        /// What Discord says.
        cause: String,
        /// What to look at.
        remedy: &'static str,
    },
    /// The operating system gives no threads.
    #[error("cannot start the threads of the Discord client: {0}")]
    Runtime(#[from] std::io::Error),
    /// The client ended on its own.
    #[error("the connection to Discord ended: {cause}; start the bot again")]
    Ended {
        /// What the client says.
        cause: String,
    },
}

impl Error {
    /// Whether a setting is wrong, so that starting again would change nothing.
    pub const fn is_wrong_use(&self) -> bool {
        match self {
            Self::TokenMissing
            | Self::TokenMalformed
            | Self::TokenRefused
            | Self::IntentsDisallowed
            | Self::MessageContentDisallowed
            | Self::IntentsInvalid
            | Self::PublicKeyInvalid
            | Self::PublicKeyForeign
            | Self::Registration { .. } => true,
            Self::Unreachable { .. }
            | Self::TooManyStarts { .. }
            | Self::Runtime(_)
            | Self::CannotListen { .. }
            | Self::EndpointEnded { .. }
            | Self::Ended { .. } => false,
        }
    }
}
