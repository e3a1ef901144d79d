//! Payloads as frames: plain text, single payloads in zlib, or one zlib stream for the connection.
//!
//! A client asks for the stream in the address it connects to, and for single payloads when it
//! identifies; then larger payloads come compressed and small ones as text, as Discord does it.
//! zstd streams and ETF are not spoken.

use axum::extract::ws::Message;
use flate2::{Compress, Compression, FlushCompress, Status};

/// Payloads shorter than this, in bytes, stay text under payload compression.
const WORTH_COMPRESSING: usize = 512;
/// By how much the buffer for a compressed payload grows, in bytes.
const STEP: usize = 4096;

/// How payloads become frames on one connection.
#[derive(Debug)]
pub enum Frames {
    /// Text, always.
    Text,
    /// Text, or zlib for larger payloads, each by itself.
    Payload(Box<Compress>),
    /// One zlib stream, flushed after each payload.
    Stream(Box<Compress>),
}

impl Frames {
    /// One zlib stream.
    pub fn stream() -> Self {
        Self::Stream(Box::new(quick()))
    }

    /// Compresses larger payloads from now on, unless a stream compresses everything anyway.
    pub fn compress_payloads(&mut self) {
        if matches!(self, Self::Text) {
            *self = Self::Payload(Box::new(quick()));
        }
    }

    /// The frame for a payload, which is written as JSON.
    pub fn encode(&mut self, text: &str) -> Message {
        match self {
            Self::Payload(stream) if text.len() >= WORTH_COMPRESSING => {
                Message::Binary(deflated(stream, text.as_bytes()).into())
            }
            Self::Text | Self::Payload(_) => Message::Text(text.into()),
            Self::Stream(stream) => Message::Binary(flushed(stream, text.as_bytes()).into()),
        }
    }
}

/// A compressor that would rather be quick: on loopback nothing is gained by fewer bytes.
fn quick() -> Compress {
    Compress::new(Compression::fast(), true)
}

fn deflated(stream: &mut Compress, text: &[u8]) -> Vec<u8> {
    stream.reset();
    let mut out = Vec::with_capacity(text.len() / 2 + STEP);
    loop {
        let taken = usize::try_from(stream.total_in()).unwrap_or(text.len());
        let status = stream.compress_vec(&text[taken..], &mut out, FlushCompress::Finish);
        if status.expect("a stream that was reset takes any input") == Status::StreamEnd {
            return out;
        }
        out.reserve(STEP);
    }
}

fn flushed(stream: &mut Compress, text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() / 2 + STEP);
    let mut rest = text;
    loop {
        let before = stream.total_in();
        stream
            .compress_vec(rest, &mut out, FlushCompress::Sync)
            .expect("a stream that is never finished takes any input");
        let taken = usize::try_from(stream.total_in() - before).unwrap_or(rest.len());
        rest = &rest[taken..];
        // Space left over means that the flush is complete.
        if rest.is_empty() && out.len() < out.capacity() {
            return out;
        }
        out.reserve(STEP);
    }
}

#[cfg(test)]
mod tests {
    use flate2::{Decompress, FlushDecompress};
    use proptest::prelude::{any, proptest};

    use super::*;

    fn inflated(stream: &mut Decompress, frame: &Message) -> String {
        let Message::Binary(bytes) = frame else { panic!("not binary: {frame:?}") };
        let mut out = Vec::with_capacity(1 << 20);
        stream.decompress_vec(bytes, &mut out, FlushDecompress::Sync).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn small_payloads_stay_text_and_large_ones_are_compressed() {
        let mut frames = Frames::Text;
        let large = "x".repeat(WORTH_COMPRESSING);
        assert!(matches!(frames.encode(&large), Message::Text(_)));
        frames.compress_payloads();
        assert!(matches!(frames.encode(&large[1..]), Message::Text(_)));
        let frame = frames.encode(&large);
        assert_eq!(inflated(&mut Decompress::new(true), &frame), large);
    }

    #[test]
    fn a_stream_ends_every_payload_with_the_flush_marker() {
        let mut frames = Frames::stream();
        frames.compress_payloads();
        let Message::Binary(bytes) = frames.encode("{}") else { panic!("not binary") };
        assert!(bytes.ends_with(&[0, 0, 0xff, 0xff]));
    }

    proptest! {
        #[test]
        fn a_stream_gives_back_any_sequence_of_payloads(payloads in proptest::collection::vec(any::<String>(), 1..20), repeat in 1..400_usize) {
            let mut frames = Frames::stream();
            let mut stream = Decompress::new(true);
            for payload in payloads {
                let payload = payload.repeat(repeat);
                let frame = frames.encode(&payload);
                assert_eq!(inflated(&mut stream, &frame), payload);
            }
        }
    }
}
