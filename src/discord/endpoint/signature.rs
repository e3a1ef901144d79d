//! Whether a request comes from Discord: its Ed25519 signature over timestamp and body.
//!
//! Pure: the time is given. Discord signs with the key whose public half the Developer Portal shows, and
//! tries now and then whether forged requests are refused; an endpoint that takes one is switched off.
//! `verify_strict` also refuses weak keys and signatures that others could have made equal.

use std::time::Duration;

use data_encoding::HEXLOWER_PERMISSIVE;
use ed25519_dalek::{SIGNATURE_LENGTH, Signature, VerifyingKey};

use crate::discord::error::Error;
use crate::discord::observer::Refusal;

/// The header with the signature, in hexadecimal.
pub(super) const SIGNATURE: &str = "x-signature-ed25519";
/// The header with the time of signing, in seconds since 1970; it is signed with the body.
pub(super) const TIMESTAMP: &str = "x-signature-timestamp";

/// How far the time of signing may lie from ours, either way.
///
/// Discord waits three seconds for an answer, so an honest request is never older; the rest is for clocks
/// that go wrong, for refusing everything would be worse than what the window lets in: whoever has
/// overheard a request can only have the same answer made again.
const WINDOW: Duration = Duration::from_secs(5 * 60);

/// Knows Discord's signatures for one application.
#[derive(Debug)]
pub(super) struct Verifier {
    key: VerifyingKey,
}

/// What a request says of its origin.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seal<'a> {
    /// The signature, in hexadecimal.
    pub(super) signature: &'a [u8],
    /// When it was signed, in seconds since 1970.
    pub(super) timestamp: &'a [u8],
}

impl Verifier {
    /// For the application with this public key.
    ///
    /// # Errors
    /// When these bytes are no key.
    pub(super) fn new(public_key: &[u8; 32]) -> Result<Self, Error> {
        match VerifyingKey::from_bytes(public_key) {
            Ok(key) if !key.is_weak() => Ok(Self { key }),
            _ => Err(Error::PublicKeyInvalid),
        }
    }

    /// Whether Discord has signed this body, not long before or after `now`, the time since 1970.
    ///
    /// # Errors
    /// Why it is not to be believed.
    pub(super) fn verify(&self, seal: Seal<'_>, body: &[u8], now: Duration) -> Result<(), Refusal> {
        let signature = signature(seal.signature).ok_or(Refusal::Unsigned)?;
        let signed_at = seconds(seal.timestamp).ok_or(Refusal::Unsigned)?;
        let message = [seal.timestamp, body].concat();
        self.key.verify_strict(&message, &signature).map_err(|_| Refusal::Forged)?;
        if now.abs_diff(signed_at) > WINDOW { Err(Refusal::Stale) } else { Ok(()) }
    }
}

fn signature(hexadecimal: &[u8]) -> Option<Signature> {
    let bytes = HEXLOWER_PERMISSIVE.decode(hexadecimal).ok()?;
    let bytes: [u8; SIGNATURE_LENGTH] = bytes.try_into().ok()?;
    Some(Signature::from_bytes(&bytes))
}

fn seconds(digits: &[u8]) -> Option<Duration> {
    let is_number = digits.iter().all(u8::is_ascii_digit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_number)?;
    digits.parse().ok().map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use data_encoding::{HEXLOWER, HEXUPPER};
    use ed25519_dalek::{Signer, SigningKey};

    use super::{Refusal, Seal, Verifier};

    const NOW: u64 = 1_730_246_400;
    const BODY: &[u8] = br#"{"type":1}"#;

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    fn sign(key: &SigningKey, timestamp: &str, body: &[u8]) -> String {
        HEXLOWER.encode(&key.sign(&[timestamp.as_bytes(), body].concat()).to_bytes())
    }

    #[track_caller]
    fn check(signature: &str, timestamp: &str, body: &[u8], expected: Result<(), Refusal>) {
        let verifier = Verifier::new(key().verifying_key().as_bytes()).expect("a key");
        let seal = Seal { signature: signature.as_bytes(), timestamp: timestamp.as_bytes() };
        assert_eq!(verifier.verify(seal, body, Duration::from_secs(NOW)), expected);
    }

    #[test]
    fn what_discord_signed_is_believed_and_nothing_else() {
        let timestamp = NOW.to_string();
        let good = sign(&key(), &timestamp, BODY);
        check(&good, &timestamp, BODY, Ok(()));
        let upper = HEXUPPER.encode(&HEXLOWER.decode(good.as_bytes()).expect("hexadecimal"));
        check(&upper, &timestamp, BODY, Ok(()));
        let foreign = sign(&SigningKey::from_bytes(&[8; 32]), &timestamp, BODY);
        check(&foreign, &timestamp, BODY, Err(Refusal::Forged));
        check(&good, &timestamp, br#"{"type":2}"#, Err(Refusal::Forged));
        check(&good, &timestamp, b"", Err(Refusal::Forged));
        check(&good, &(NOW + 1).to_string(), BODY, Err(Refusal::Forged));
        check(&"0".repeat(128), &timestamp, BODY, Err(Refusal::Forged));
    }

    #[test]
    fn what_bears_no_signature_is_not_looked_at() {
        let timestamp = NOW.to_string();
        let good = sign(&key(), &timestamp, BODY);
        for signature in ["", "zz", &good[2..], &format!("{good}00"), &good.replace(&good[..1], "g")] {
            check(signature, &timestamp, BODY, Err(Refusal::Unsigned));
        }
        for timestamp in ["", "now", "-1", "+1", "1.5", "99999999999999999999999"] {
            check(&sign(&key(), timestamp, BODY), timestamp, BODY, Err(Refusal::Unsigned));
        }
    }

    #[test]
    fn what_was_signed_long_ago_is_refused() {
        let signed_at =
            |at: u64, expected| check(&sign(&key(), &at.to_string(), BODY), &at.to_string(), BODY, expected);
        signed_at(NOW - 300, Ok(()));
        signed_at(NOW - 301, Err(Refusal::Stale));
        signed_at(NOW + 300, Ok(()));
        signed_at(NOW + 301, Err(Refusal::Stale));
        signed_at(0, Err(Refusal::Stale));
        signed_at(u64::MAX, Err(Refusal::Stale));
    }

    #[test]
    fn weak_keys_are_none() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        for (bytes, why) in [
            ([2; 32], "it is no point of the curve"),
            ([0; 32], "a point of small order signs anything"),
            (neutral, "so does the neutral one"),
        ] {
            assert!(Verifier::new(&bytes).is_err(), "{why}");
        }
    }
}
