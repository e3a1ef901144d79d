//! `onrecord run --local`: the built-in Discord, with the bot connected to it or called by it.

use std::io::Write;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use secrecy::SecretString;
use tokio_util::sync::CancellationToken;
use tracing::error;

use super::Service;
use crate::cli::{WRONG_USE, fail};
use crate::discord::{DiscordSettings, Door, ENDPOINT_PATH, Event, Observer, Talk};
use crate::local::{Intents, LocalDiscord};

/// The name of the bot's account on the local Discord.
const NAME: &str = "Onrecord";

/// How the bot and the local Discord come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Approach {
    /// The bot connects to its gateway.
    Connect,
    /// It calls the bot's endpoint.
    Call,
}

/// Starts the local Discord and the bot, and says where the page is.
pub(super) async fn run(
    port: u16,
    approach: Approach,
    talk: Talk,
    service: &Service,
    ending: CancellationToken,
) -> ExitCode {
    let discord = match LocalDiscord::start_for(NAME, port).await {
        Ok(discord) => discord,
        Err(error) => return fail(WRONG_USE, &error),
    };
    let address = discord.base_url();
    // Whoever closed standard output does not want to know.
    let _ = writeln!(
        anstream::stdout(),
        "The local Discord is at {address}\nOpen it in a browser and ask; Ctrl-C ends it."
    );
    if !talk.unasked_channels.is_empty() {
        // What one switches on in Discord's developer portal.
        discord.grant(Intents::MESSAGE_CONTENT);
    }
    let settings = DiscordSettings {
        api_url: Some(address),
        talk,
        ..DiscordSettings::new(SecretString::from(discord.token()))
    };
    let bot = match approach {
        Approach::Connect => service.bot(settings),
        Approach::Call => {
            let listen = SocketAddr::from(([127, 0, 0, 1], 0));
            let door = Door::Endpoint { listen, public_key: discord.public_key() };
            let introduction = Introduction { discord: discord.clone(), next: service.observer() };
            service.bot(DiscordSettings { door, ..settings }).with_observer(Arc::new(introduction))
        }
    };
    service.run(bot, ending).await
}

/// Tells the local Discord where to call as soon as the bot listens, and passes on everything.
#[derive(Debug)]
struct Introduction {
    discord: LocalDiscord,
    next: Arc<dyn Observer>,
}

impl Observer for Introduction {
    fn observe(&self, event: &Event<'_>) {
        if let Event::Listening { address } = event {
            let (discord, url) = (self.discord.clone(), format!("http://{address}{ENDPOINT_PATH}"));
            tokio::spawn(async move {
                if let Err(refused) = discord.set_interactions_endpoint(&url).await {
                    error!(%refused, "the local Discord does not call the bot");
                }
            });
        }
        self.next.observe(event);
    }
}
