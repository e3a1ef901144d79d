//! Files that come with messages: kept, served, described, and refused where Discord would.

use onrecord::local::LocalDiscord;
use reqwest::Client;
use serde_json::{Value, json};

/// A part of a body: its name, its filename if it has one, and what is in it.
type Part<'a> = (&'a str, Option<&'a str>, &'a [u8]);

struct Sender {
    local: LocalDiscord,
    client: Client,
}

impl Sender {
    async fn new() -> Self {
        Self { local: LocalDiscord::start(0).await.unwrap(), client: Client::new() }
    }

    /// Sends a message in parts.
    async fn send(&self, payload: &Value, files: &[Part<'_>]) -> (u16, Value) {
        let payload = payload.to_string();
        let mut body = Vec::new();
        for (name, filename, bytes) in [("payload_json", None, payload.as_bytes())].iter().chain(files) {
            let filename = filename.map(|name| format!("; filename=\"{name}\"")).unwrap_or_default();
            let head =
                format!("--limit\r\nContent-Disposition: form-data; name=\"{name}\"{filename}\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--limit--\r\n");
        let channel = self.local.channel("general");
        let url = format!("{}/api/v10/channels/{channel}/messages", self.local.base_url());
        let request = self.client.post(url).header("Authorization", format!("Bot {}", self.local.token()));
        let request = request.header("Content-Type", "multipart/form-data; boundary=limit").body(body);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    #[track_caller]
    fn assert_refused((status, answer): &(u16, Value), expected: (u16, u64)) {
        assert_eq!((*status, answer["code"].as_u64().unwrap()), expected, "{answer}");
    }
}

#[tokio::test]
async fn a_file_is_kept_described_and_served() {
    let sender = Sender::new().await;
    let payload = json!({"attachments": [{"id": "0", "filename": "a.png", "description": "A circle"}]});
    let (status, message) = sender.send(&payload, &[("files[0]", Some("a.png"), b"not quite")]).await;
    let file = &message["attachments"][0];
    assert_eq!((status, &file["description"], &file["size"]), (200, &json!("A circle"), &json!(9)));
    let served = sender.client.get(file["url"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(served.headers()["content-type"], "image/png");
    assert_eq!(served.bytes().await.unwrap().as_ref(), b"not quite");
    let (_, unnamed) = sender.send(&json!({"content": "a"}), &[("files[3]", Some("b.txt"), b"b")]).await;
    assert_eq!(unnamed["attachments"][0]["filename"], "b.txt");
}

#[tokio::test]
async fn uploads_that_do_not_fit_together_are_refused() {
    let sender = Sender::new().await;
    let named = json!({"attachments": [{"id": 0}]});
    let refused = |answer, expected| Sender::assert_refused(&answer, expected);
    refused(sender.send(&named, &[]).await, (400, 50035));
    refused(sender.send(&named, &[("files[1]", Some("a.png"), b"a")]).await, (400, 50035));
    refused(sender.send(&named, &[("file", Some("a.png"), b"a")]).await, (400, 50035));
    refused(sender.send(&named, &[("files[0]", None, b"a")]).await, (400, 50035));
    refused(sender.send(&named, &[("files[0]", Some("../a b.png"), b"a")]).await, (400, 50035));
    let largest = vec![0; 10 * 1024 * 1024];
    assert_eq!(sender.send(&named, &[("files[0]", Some("a.png"), &largest)]).await.0, 200);
    let larger = vec![0; 10 * 1024 * 1024 + 1];
    refused(sender.send(&named, &[("files[0]", Some("a.png"), &larger)]).await, (413, 40005));
    let long = json!({"attachments": [{"id": 0, "description": "a".repeat(1025)}]});
    refused(sender.send(&long, &[("files[0]", Some("a.png"), b"a")]).await, (400, 50035));
    refused(sender.send(&json!({"attachments": []}), &[]).await, (400, 50006));
}
