//! The production code path with nothing switched off: https, and serenity's own rate limiter.
//!
//! The limiter sends to discord.com whatever `discord.api-url` says, so here discord.com is led to
//! loopback, with a certificate of its own that only this test's client trusts.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use onrecord::local::Reach;
use rcgen::CertifiedKey;
use serde_json::Value;
use serenity::http::HttpBuilder;

use crate::stage::{PATIENCE, Running, Stage, assert_says};

/// Serves the stage's local Discord over https as well; gives back where, and the certificate.
async fn serve_over_https(stage: &Stage) -> (SocketAddr, reqwest::Certificate, Handle<SocketAddr>) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["discord.com".to_owned()]).expect("a certificate is made");
    let (chain, key) = (cert.der().to_vec(), signing_key.serialize_der());
    let config = RustlsConfig::from_der(vec![chain], key).await.expect("the certificate is valid");
    let handle = Handle::new();
    let serving = axum_server::bind_rustls(SocketAddr::from(([127, 0, 0, 1], 0)), config)
        .handle(handle.clone())
        .serve(stage.discord.router_for("discord.com").into_make_service());
    tokio::spawn(serving);
    let address = handle.listening().await.expect("a port is free");
    let trusted = reqwest::Certificate::from_pem(cert.pem().as_bytes()).expect("the certificate is valid");
    (address, trusted, handle)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rate_limits_are_waited_out_and_the_answer_arrives() {
    let mut stage = Stage::without_bot().await;
    let (address, trusted, https) = serve_over_https(&stage).await;
    let client = reqwest::Client::builder()
        .resolve("discord.com", address)
        .add_root_certificate(trusted)
        .build()
        .expect("a client is built");
    stage.settings().api_url = None;
    let over_https = Arc::new(move |builder: HttpBuilder| builder.client(client.clone()));
    let bot = Running::start(stage.bot().with_transport(over_https));
    stage.discord.ready(PATIENCE).await.expect("the bot connects and registers");

    let wait = Duration::from_millis(300);
    stage.discord.faults().rate_limit("/messages", 1, Reach::Route, wait);
    stage.discord.faults().rate_limit("/messages", 1, Reach::Global, wait);
    let begun = Instant::now();
    let question = format!("{} how many were on board?", stage.mention());
    let asked = stage.ada().say(stage.questions(), &question).expect("Ada may write");
    let answer = stage.ada().wait_for_reply(asked, PATIENCE).await.expect("the reply arrives");
    assert_says(&answer, &["How many people were aboard the ferry?"]);
    assert!(begun.elapsed() >= wait * 2, "both were waited out");

    // Callbacks are not limited and must not wait for anything.
    let at_once = stage.ada_asks("any injuries").await;
    assert_ne!(at_once["embeds"], Value::Array(Vec::new()));
    bot.stop().await.expect("the bot ends in order");
    https.shutdown();
    let statuses = stage.discord.exchanges().into_iter().filter(|one| one.path.ends_with("/messages"));
    assert_eq!(statuses.map(|one| one.status).collect::<Vec<_>>(), [429, 429, 200]);
    stage.close_after_refusals().await;
}
