//! `onrecord run`: the bot, connected to Discord or called by it, the real one or the built-in local one.
//!
//! Wiring only. It ends on SIGTERM and Ctrl-C after what was begun is finished; SIGHUP reads the
//! knowledge base again, and what does not hold never replaces what is being served. With `--local`
//! SIGHUP says that the terminal was closed, and ends it.

mod local;
mod signals;

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use arc_swap::ArcSwap;
use clap::Args;
use tokio::runtime::Builder;
use tokio_util::sync::CancellationToken;
use tracing::{error, info};

use super::{Context, PROBLEMS, WRONG_USE, fail, problems};
use crate::config;
use crate::discord::{Bot, DiscordSettings, Door, Observer, ShardRange, Talk};
use crate::knowledge::Problem;
use crate::monitor::{CannotListen, Listening, Monitor, Reload};
use crate::responder::Responder;
use local::Approach;
use signals::Hangup;

/// Connect to Discord or listen for its calls, as the settings say; or with --local use the built-in one
/// with its page in the browser.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Use the Discord that is built in, with its page in the browser: no token, no server.
    #[arg(long)]
    pub local: bool,
    /// Port of the local Discord on 127.0.0.1; 0 takes any that is free [default: `local.port` of the
    /// settings, 8765].
    #[arg(long, value_name = "PORT", requires = "local")]
    pub port: Option<u16>,
    /// Have the local Discord call the bot over HTTP, as `discord.mode = "endpoint"` has Discord itself;
    /// mentions and direct messages do not come this way.
    #[arg(long, requires = "local")]
    pub endpoint: bool,
}

/// Runs the bot until it is told to end.
pub fn run(args: &RunArgs, context: &Context) -> ExitCode {
    let responder = match responder(context) {
        Ok(responder) => responder,
        Err(problems) => return problems::refuse(&problems),
    };
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(cause) => return fail(PROBLEMS, &format!("cannot start: {cause}")),
    };
    runtime.block_on(async {
        let service = Arc::new(Service::new(responder, context));
        let ending = CancellationToken::new();
        let hangup = if args.local { Hangup::End } else { Hangup::Reload };
        let reload = reloader(Arc::clone(&service), context.clone());
        if let Err(cause) = signals::listen(ending.clone(), hangup, reload) {
            return fail(PROBLEMS, &format!("cannot listen to signals: {cause}"));
        }
        let _listening = match service.tell_of_health(context.settings.monitor_listen).await {
            Ok(listening) => listening,
            Err(error) => return fail(PROBLEMS, &error),
        };
        if args.local {
            let port = args.port.unwrap_or(context.settings.local_port);
            let approach = if args.endpoint { Approach::Call } else { Approach::Connect };
            local::run(port, approach, talk(&context.settings.discord_talk), &service, ending).await
        } else {
            connected(context, &service, ending).await
        }
    })
}

/// What is served, and who is told of it.
struct Service {
    responder: Arc<ArcSwap<Responder>>,
    /// Only where it is configured.
    monitor: Option<Arc<Monitor>>,
}

impl Service {
    fn new(responder: Responder, context: &Context) -> Self {
        let monitor = context.settings.monitor_listen.map(|_| Arc::new(Monitor::default()));
        let service = Self { responder: Arc::new(ArcSwap::from_pointee(responder)), monitor };
        service.tell(|monitor| monitor.serving(service.responder.load().knowledge()));
        service
    }

    /// Serves health and metrics, where that is configured, until what it gives back is dropped.
    async fn tell_of_health(&self, address: Option<SocketAddr>) -> Result<Option<Listening>, CannotListen> {
        match (&self.monitor, address) {
            (Some(monitor), Some(address)) => Arc::clone(monitor).listen(address).await.map(Some),
            _ => Ok(None),
        }
    }

    /// Whoever watches the bot.
    fn observer(&self) -> Arc<dyn Observer> {
        match &self.monitor {
            Some(monitor) => Arc::clone(monitor) as Arc<dyn Observer>,
            None => Arc::new(()),
        }
    }

    fn bot(&self, settings: DiscordSettings) -> Bot {
        Bot::new(settings, Arc::clone(&self.responder)).with_observer(self.observer())
    }

    async fn run(&self, bot: Bot, ending: CancellationToken) -> ExitCode {
        match bot.run(ending).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) if error.is_wrong_use() => fail(WRONG_USE, &error),
            Err(error) => fail(PROBLEMS, &error),
        }
    }

    /// Reads the knowledge base again beside the one that is serving; only one that holds replaces it.
    fn reload(&self, context: &Context) {
        match responder(context) {
            Ok(fresh) => {
                self.tell(|monitor| monitor.serving(fresh.knowledge()));
                self.responder.store(Arc::new(fresh));
                self.tell(|monitor| monitor.reloaded(Reload::Served));
            }
            Err(problems) => {
                error!(
                    problems = problems.len(),
                    "the new knowledge does not hold; the old one goes on serving"
                );
                problems::complain(&problems);
                self.tell(|monitor| monitor.reloaded(Reload::Refused));
            }
        }
    }

    fn tell(&self, what: impl Fn(&Monitor)) {
        if let Some(monitor) = &self.monitor {
            what(monitor);
        }
    }
}

/// Connects to Discord, or to the server that the settings name; or listens for Discord's calls.
async fn connected(context: &Context, service: &Service, ending: CancellationToken) -> ExitCode {
    let door = door(context.settings.discord_door);
    let token = match (config::discord_token(&context.settings), door) {
        (Ok(token), _) => Some(token),
        (Err(config::Error::NoToken), Door::Endpoint { .. }) => None,
        (Err(error), _) => return fail(WRONG_USE, &error),
    };
    let (api_url, guild) = (context.settings.discord_api_url.clone(), context.settings.discord_guild);
    let talk = talk(&context.settings.discord_talk);
    service.run(service.bot(DiscordSettings { token, api_url, guild, door, talk }), ending).await
}

/// The door of the settings, in the words of the bot.
fn door(door: config::Door) -> Door {
    match door {
        config::Door::Gateway { shards } => Door::Gateway {
            shards: shards.map(|config::ShardRange { first, last, of }| ShardRange { first, last, of }),
        },
        config::Door::Endpoint { listen, public_key } => Door::Endpoint { listen, public_key },
    }
}

/// The same for how it behaves in the flow of talk.
fn talk(talk: &config::Talk) -> Talk {
    let config::Talk { surge_window, questions_per_minute, unasked_channels } = talk.clone();
    Talk { surge_window, questions_per_minute, unasked_channels }
}

fn responder(context: &Context) -> Result<Responder, Vec<Problem>> {
    let loaded = context.load_knowledge()?;
    let responder = Responder::new(loaded.base, &context.settings.matching);
    let base = responder.knowledge();
    info!(revision = %base.revision, faq = base.faq.len(), claims = base.claims.len(), "knowledge is served");
    Ok(responder)
}

/// Reads the knowledge base again on a thread of its own, while the bot goes on answering.
fn reloader(service: Arc<Service>, context: Context) -> impl Fn() + Send + 'static {
    move || {
        let (service, context) = (Arc::clone(&service), context.clone());
        tokio::task::spawn_blocking(move || service.reload(&context));
    }
}

#[cfg(test)]
mod tests {
    use super::{Talk, config, talk};

    #[test]
    fn who_sets_nothing_gets_what_the_bot_calls_its_default() {
        assert_eq!(talk(&config::defaults().discord_talk), Talk::default());
    }
}
