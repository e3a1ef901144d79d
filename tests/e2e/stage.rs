//! A local Discord with the bot connected to it, and what tests say about messages.
//!
//! [`Stage::close`] ends the bot and then asks every witness: a test that forgets it proves less than
//! it looks, so dropping an open stage is a failure.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use onrecord::discord::{Bot, DiscordSettings, Door, ENDPOINT_PATH, Error, Event, Observer, Talk};
use onrecord::knowledge::{self, KnowledgeBase};
use onrecord::local::{Exchange, LocalDiscord, Person, Port, Snowflake};
use onrecord::matching::MatchingSettings;
use onrecord::responder::Responder;
use secrecy::SecretString;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::validation::openapi::OpenApi;
use crate::validation::twilight;

/// How long anything may take that should be there at once; generous, for slow machines.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A local Discord, and a bot that can be ended and started anew.
pub struct Stage {
    /// Where everything happens.
    pub discord: LocalDiscord,
    settings: DiscordSettings,
    responder: Arc<ArcSwap<Responder>>,
    observer: Arc<dyn Observer>,
    bot: Option<Running>,
    closed: bool,
}

/// Hears where an endpoint listens, and passes everything on.
#[derive(Debug)]
struct Doorbell {
    listening: watch::Sender<Option<SocketAddr>>,
    next: Arc<dyn Observer>,
}

impl Observer for Doorbell {
    fn observe(&self, event: &Event<'_>) {
        if let Event::Listening { address } = event {
            self.listening.send_replace(Some(*address));
        }
        self.next.observe(event);
    }
}

/// A bot that runs.
pub struct Running {
    cancel: CancellationToken,
    task: JoinHandle<Result<(), Error>>,
}

impl Stage {
    /// The miniature record, with the shipped thresholds.
    pub async fn open() -> Self {
        Self::started(Arc::clone(&SURE)).await
    }

    /// The miniature record, and a matcher that is never sure: it suggests wherever it can.
    pub async fn unsure() -> Self {
        Self::started(Arc::clone(&UNSURE)).await
    }

    /// Another record, with the shipped thresholds.
    pub async fn with_record(base: KnowledgeBase) -> Self {
        Self::started(Arc::new(Responder::new(base, &MatchingSettings::default()))).await
    }

    /// The miniature record, and nobody connected.
    pub async fn without_bot() -> Self {
        Self::empty(Arc::clone(&SURE)).await
    }

    /// The miniature record, and a bot that behaves so in the flow of talk; on any other stage it answers
    /// whatever it is asked, as often as it is asked.
    pub async fn in_talk(talk: Talk) -> Self {
        let mut stage = Self::without_bot().await;
        stage.settings.talk = talk;
        stage.start().await;
        stage
    }

    /// The same, called by the local Discord.
    pub async fn in_talk_at_endpoint(talk: Talk) -> Self {
        let mut stage = Self::without_bot().await;
        stage.settings.talk = talk;
        stage.answer_calls().await;
        stage
    }

    /// The miniature record, and a bot that is called by the local Discord instead of connecting to it.
    pub async fn with_endpoint() -> Self {
        Self::called(Arc::clone(&SURE)).await
    }

    /// The same, and a matcher that is never sure.
    pub async fn with_unsure_endpoint() -> Self {
        Self::called(Arc::clone(&UNSURE)).await
    }

    async fn called(responder: Arc<Responder>) -> Self {
        let mut stage = Self::empty(responder).await;
        stage.answer_calls().await;
        stage
    }

    /// Starts the bot as the endpoint of the local Discord.
    async fn answer_calls(&mut self) {
        let address = self.listen(self.discord.public_key()).await;
        let url = format!("http://{address}{ENDPOINT_PATH}");
        self.discord.set_interactions_endpoint(&url).await.expect("it answers as Discord wants it");
        self.discord.registered(PATIENCE).await.expect("the bot registers its commands");
    }

    async fn started(responder: Arc<Responder>) -> Self {
        let mut stage = Self::empty(responder).await;
        stage.start().await;
        stage
    }

    async fn empty(responder: Arc<Responder>) -> Self {
        let discord = LocalDiscord::start(Port::ANY).await.expect("a free port");
        let settings = DiscordSettings {
            api_url: Some(discord.base_url()),
            ..DiscordSettings::new(SecretString::from(discord.token()))
        };
        let responder = Arc::new(ArcSwap::from(responder));
        Self { discord, settings, responder, observer: Arc::new(()), bot: None, closed: false }
    }

    /// The settings with which the bot is started.
    pub fn settings(&mut self) -> &mut DiscordSettings {
        &mut self.settings
    }

    /// Has every bot that is made from now on observed.
    pub fn observe_with(&mut self, observer: Arc<dyn Observer>) {
        self.observer = observer;
    }

    /// What the bot answers from.
    pub fn responder(&self) -> Arc<Responder> {
        self.responder.load_full()
    }

    /// Serves another record from now on, as after SIGHUP.
    pub fn serve(&self, base: KnowledgeBase) {
        self.responder.store(Arc::new(Responder::new(base, &MatchingSettings::default())));
    }

    /// A bot that is not started.
    pub fn bot(&self) -> Bot {
        let bot = Bot::new(self.settings.clone(), Arc::clone(&self.responder));
        bot.with_observer(Arc::clone(&self.observer))
    }

    /// Starts the bot and waits until it is connected and its commands are there.
    pub async fn start(&mut self) {
        self.bot = Some(Running::start(self.bot()));
        self.discord.ready(PATIENCE).await.expect("the bot connects and registers");
    }

    /// Starts the bot as an endpoint for whoever signs with this key, and tells where it listens.
    pub async fn listen(&mut self, public_key: [u8; 32]) -> SocketAddr {
        let listen = SocketAddr::from(([127, 0, 0, 1], 0));
        self.settings.door = Door::Endpoint { listen, public_key };
        let (listening, mut heard) = watch::channel(None);
        let doorbell = Doorbell { listening, next: Arc::clone(&self.observer) };
        self.bot = Some(Running::start(self.bot().with_observer(Arc::new(doorbell))));
        let address = tokio::time::timeout(PATIENCE, heard.wait_for(Option::is_some)).await;
        let address = *address.expect("it listens in time").expect("the bot runs");
        address.expect("there is an address")
    }

    /// Ends the bot as Ctrl-C does.
    pub async fn stop(&mut self) -> Result<(), Error> {
        let ended = self.bot.take().expect("a bot was started").stop().await;
        self.discord.offline(PATIENCE).await.expect("the local Discord sees it leave");
        ended
    }

    /// Kills the bot: no farewell, as when its process is killed.
    pub async fn kill(&mut self) {
        let bot = self.bot.take().expect("a bot was started");
        bot.task.abort();
        let _ = bot.task.await;
        self.discord.faults().forget_sessions();
    }

    /// Ends the bot, and fails if anybody objects to anything that went over the wire.
    pub async fn close(mut self) {
        if self.bot.is_some() {
            self.stop().await.expect("the bot ends in order");
        }
        self.closed = true;
        let exchanges = self.discord.exchanges();
        let findings: Vec<String> = exchanges.iter().flat_map(objections).collect();
        assert!(findings.is_empty(), "the strangers object:\n{}", findings.join("\n"));
        let refused = exchanges.iter().find(|exchange| (400..429).contains(&exchange.status));
        assert!(refused.is_none(), "the local Discord refused: {refused:#?}");
    }

    /// The same, where the bot was refused something on purpose.
    pub async fn close_after_refusals(mut self) {
        if self.bot.is_some() {
            self.stop().await.expect("the bot ends in order");
        }
        self.closed = true;
    }

    /// A member.
    pub fn ada(&self) -> Person {
        self.discord.person("Ada")
    }

    /// Another member.
    pub fn ben(&self) -> Person {
        self.discord.person("Ben")
    }

    /// A moderator.
    pub fn mira(&self) -> Person {
        self.discord.person("Mira")
    }

    /// The channel where questions are asked.
    pub fn questions(&self) -> Snowflake {
        self.discord.channel("questions")
    }

    /// How the bot is mentioned.
    pub fn mention(&self) -> String {
        format!("<@{}>", self.discord.bot_id())
    }

    /// Ada asks by slash command, and this is the reply.
    pub async fn ada_asks(&self, question: &str) -> Value {
        let asked = self.ada().slash(self.questions(), "ask", &json!({ "question": question }));
        asked.expect("Ada may ask").reply(PATIENCE).await.expect("the bot replies")
    }

    /// A message in the channel of questions with these controls, as another version of the bot may have left it.
    pub async fn old_message(&self, components: &Value) -> Value {
        let url = format!("{}/api/v10/channels/{}/messages", self.discord.base_url(), self.questions());
        let mentions = json!({"parse": [], "replied_user": false});
        let body = json!({"content": "old", "components": components, "allowed_mentions": mentions});
        let sent = reqwest::Client::new()
            .post(url)
            .header("authorization", format!("Bot {}", self.discord.token()))
            .json(&body)
            .send()
            .await
            .expect("the local Discord answers");
        sent.json().await.expect("a message")
    }

    /// The bodies with which the bot wrote or changed messages, oldest first.
    pub fn bodies(&self) -> Vec<Value> {
        let sent = self.discord.exchanges().into_iter().filter_map(|exchange| {
            let body = exchange.body?;
            if exchange.path.ends_with("/callback") {
                body.get("data").filter(|data| data.get("choices").is_none()).cloned()
            } else {
                exchange.path.contains("/messages").then_some(body)
            }
        });
        sent.collect()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        assert!(self.closed || std::thread::panicking(), "the stage was not closed");
    }
}

impl Running {
    /// Starts a bot.
    pub fn start(bot: Bot) -> Self {
        let cancel = CancellationToken::new();
        let task = tokio::spawn(bot.run(cancel.clone()));
        Self { cancel, task }
    }

    /// Ends it as Ctrl-C does.
    pub async fn stop(self) -> Result<(), Error> {
        self.cancel.cancel();
        self.task.await.expect("the bot does not panic")
    }

    /// Waits until it ends by itself.
    pub async fn ended(self) -> Result<(), Error> {
        let ended = tokio::time::timeout(PATIENCE, self.task).await;
        ended.expect("it ends by itself").expect("the bot does not panic")
    }
}

static SURE: LazyLock<Arc<Responder>> =
    LazyLock::new(|| Arc::new(Responder::new(miniature(), &MatchingSettings::default())));

static UNSURE: LazyLock<Arc<Responder>> = LazyLock::new(|| {
    let settings = MatchingSettings {
        answer_threshold: 1.1,
        suggest_threshold: 0.0,
        unasked_threshold: 1.1,
        ..MatchingSettings::default()
    };
    Arc::new(Responder::new(miniature(), &settings))
});

/// The miniature record.
pub fn miniature() -> KnowledgeBase {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/miniature");
    knowledge::load(&path).expect("the miniature record is without error").base
}

static DESCRIPTION: LazyLock<Option<OpenApi>> = LazyLock::new(OpenApi::at_hand);

/// What twilight, and Discord's own description where it is at hand, object to. They are asked when
/// all is over: compiling a description takes longer than Discord has patience.
fn objections(exchange: &Exchange) -> Vec<String> {
    let Exchange { method, path, body, status, answer, .. } = exchange;
    let mut found = heard(method, path, body.as_ref());
    if let Some(description) = &*DESCRIPTION {
        found.extend(description.response(method, path, *status, answer.as_ref()));
    }
    found.iter().map(|finding| format!("{method} {path} {status}: {finding}")).collect()
}

fn heard(method: &str, path: &str, body: Option<&Value>) -> Vec<String> {
    let mut found = twilight::request(method, path, body);
    if let Some(description) = &*DESCRIPTION {
        found.extend(description.request(method, path, body));
    }
    found
}

/// What the same two object to in a request, for those who cannot wait until all is over. Where they are
/// asked while the bot is waited for, they must have been asked before.
pub fn opinions(method: &str, path: &str, body: &Value) -> Vec<String> {
    heard(method, path, Some(body))
}

/// A message's id.
#[track_caller]
pub fn id(message: &Value) -> Snowflake {
    Snowflake::from_json(&message["id"]).expect("a message has an id")
}

/// The `custom_id` of the button with this label.
#[track_caller]
pub fn button(message: &Value, label: &str) -> String {
    let found = controls(message).into_iter().find(|control| control["label"] == label);
    let found = found.unwrap_or_else(|| panic!("there is no button `{label}` on {message:#}"));
    found["custom_id"].as_str().expect("a button has an id").to_owned()
}

/// The labels of all buttons, in order.
pub fn labels(message: &Value) -> Vec<String> {
    let controls = controls(message);
    controls.iter().filter_map(|control| Some(control["label"].as_str()?.to_owned())).collect()
}

/// The `custom_id` of the menu, and the values of its options.
#[track_caller]
pub fn menu(message: &Value) -> (String, Vec<String>) {
    let found = controls(message).into_iter().find(|control| control["type"] == 3);
    let found = found.unwrap_or_else(|| panic!("there is no menu on {message:#}"));
    let options = found["options"].as_array().expect("a menu has options");
    let values = options.iter().filter_map(|option| Some(option["value"].as_str()?.to_owned()));
    (found["custom_id"].as_str().expect("a menu has an id").to_owned(), values.collect())
}

fn controls(message: &Value) -> Vec<Value> {
    let rows = message["components"].as_array().cloned().unwrap_or_default();
    rows.iter().flat_map(|row| row["components"].as_array().cloned().unwrap_or_default()).collect()
}

/// Whether only one person sees a message.
pub fn is_private(message: &Value) -> bool {
    message["flags"].as_u64().unwrap_or(0) & 64 != 0
}

/// Checks that a message's words, titles or footers contain all of these.
#[track_caller]
pub fn assert_says(message: &Value, parts: &[&str]) {
    let embed = &message["embeds"][0];
    let said = [&message["content"], &embed["title"], &embed["description"], &embed["footer"]["text"]]
        .map(|text| text.as_str().unwrap_or_default())
        .join("\n");
    for part in parts {
        assert!(said.contains(part), "`{part}` is missing in:\n{said}");
    }
}
