//! Files that were sent with messages: kept with the message, in memory, and served by their address.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::local::snowflake::Snowflake;

/// A file of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// Its id.
    pub id: Snowflake,
    /// What it is called.
    pub filename: String,
    /// What those are told who do not see it.
    pub description: Option<String>,
    /// Where it is.
    pub url: String,
    /// What is in it.
    pub bytes: Arc<[u8]>,
}

impl Attachment {
    /// The type of its content, by its name; anything else than a picture is only bytes.
    pub fn content_type(&self) -> &'static str {
        let ending = self.filename.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("png") => "image/png",
            Some("jpg" | "jpeg") => "image/jpeg",
            Some("gif") => "image/gif",
            Some("webp") => "image/webp",
            _ => "application/octet-stream",
        }
    }

    /// Discord's attachment object.
    pub fn object(&self) -> Value {
        let mut object = json!({
            "id": self.id, "filename": self.filename, "size": self.bytes.len(), "url": self.url,
            "proxy_url": self.url, "content_type": self.content_type(),
        });
        if let Some(description) = &self.description {
            object["description"] = json!(description);
        }
        if let Some((width, height)) = pixels(&self.bytes) {
            object["width"] = json!(width);
            object["height"] = json!(height);
        }
        object
    }
}

/// Width and height of a PNG file. Of other pictures the local Discord does not know them.
fn pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    Some((number(0)?, number(4)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(filename: &str, bytes: &[u8], expected: &Value) {
        let attachment = Attachment {
            id: Snowflake::new(7),
            filename: filename.to_owned(),
            description: None,
            url: "http://127.0.0.1:1/attachments/7/a".to_owned(),
            bytes: bytes.into(),
        };
        let object = attachment.object();
        let found = json!([object["content_type"], object["size"], object["width"], object["height"]]);
        assert_eq!(&found, expected, "{filename}");
    }

    #[test]
    fn pictures_are_known_by_their_names_and_measured_by_their_bytes() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x02\0\0\0\x03\x08\x06\0\0\0";
        check("a.png", png, &json!(["image/png", 29, 258, 3]));
        check("A.PNG", &png[..20], &json!(["image/png", 20, null, null]));
        check("a.svg", b"<svg/>", &json!(["application/octet-stream", 6, null, null]));
        check("png", b"", &json!(["application/octet-stream", 0, null, null]));
    }
}
