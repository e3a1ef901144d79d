//! The log: one line a request, and never a word of what a person wrote.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;
use tokio::runtime::Builder;
use tracing::Dispatch;
use tracing::dispatcher::{set_default, set_global_default};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::stage::{PATIENCE, Stage, button, id};

/// A log that is kept in memory.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Kept {
    fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        String::from_utf8(bytes).expect("a log is text")
    }
}

impl io::Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Kept {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Everything of ours, and of serenity what it warns of.
fn writing_to(kept: &Kept) -> Dispatch {
    let filter = EnvFilter::new("onrecord=trace,serenity=warn");
    let lines = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(kept.clone());
    Dispatch::new(lines.finish())
}

/// A log of what happens on this runtime alone, for other tests run beside this one; and one of
/// everything, because serenity has threads of its own.
#[test]
fn one_line_a_request_and_nobodys_words() {
    let (own, all) = (Kept::default(), Kept::default());
    set_global_default(writing_to(&all)).expect("no other test of this program keeps a log");
    let dispatch = writing_to(&own);
    let on_thread = dispatch.clone();
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .on_thread_start(move || std::mem::forget(set_default(&on_thread)))
        .build()
        .expect("threads can be started");
    let _kept = set_default(&dispatch);
    runtime.block_on(one_line_a_request(&own, &all));
}

async fn one_line_a_request(own: &Kept, all: &Kept) {
    let mut stage = Stage::open().await;
    let (ada, channel) = (stage.ada(), stage.questions());
    let words = "zxqvjk how many were on board?";
    stage.ada_asks(words).await;
    ada.autocomplete(channel, "ask", "question", words).await.expect("Ada may type");
    let said = ada.say(channel, words).expect("Ada may write");
    let checked = ada.menu(channel, "Check this message", said).expect("Ada may check");
    checked.reply(PATIENCE).await.expect("the bot replies");
    let said = ada.say(channel, &format!("{} {words}", stage.mention())).expect("Ada may write");
    ada.wait_for_reply(said, PATIENCE).await.expect("the bot replies");
    ada.say(ada.direct_channel(), words).expect("Ada may write");
    let is_bots = |message: &serde_json::Value| message["author"]["bot"] == true;
    ada.wait_for(ada.direct_channel(), PATIENCE, is_bots).await.expect("the bot answers");
    let answer = stage.ada_asks("f:how-many-aboard").await;
    let pressed = ada.click(id(&answer), &button(&answer, "Sources")).expect("Ada may press");
    pressed.reply(PATIENCE).await.expect("the bot replies");
    stage.discord.faults().break_rest("/callback", 1, 500);
    let lost = ada.slash(channel, "ask", &json!({ "question": words })).expect("Ada may ask");
    let is_lost = |one: &onrecord::local::Exchange| one.status == 500;
    stage.discord.exchange(PATIENCE, is_lost).await.expect("the answer is lost");
    drop(lost);
    stage.stop().await.expect("the bot ends in order");

    let (log, everything) = (own.text(), all.text());
    for secret in ["zxqvjk", stage.discord.token(), "interaction-"] {
        assert!(!log.contains(secret) && !everything.contains(secret), "`{secret}` is in the log");
    }
    let surfaces = ["ask", "autocomplete", "check", "mention", "direct-message", "sources"];
    for surface in surfaces {
        assert!(log.contains(&format!("\"surface\":\"{surface}\"")), "no line for {surface}");
    }
    assert!(log.contains("\"record\":\"how-many-aboard\"") && log.contains("\"elapsed_us\":"));
    assert!(log.contains("Discord refused the request"), "what went wrong is said");
    let ends = |words: &str| log.matches(&format!("\"message\":\"{words}\"")).count();
    let ended = [ends("asked and answered"), ends("asked, but the answer did not arrive")];
    assert_eq!(ended, [7, 1], "only what arrived was answered:\n{log}");
    stage.close_after_refusals().await;
}
