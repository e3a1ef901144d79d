//! Second and third opinions on what goes over the wire, besides the local Discord's own rules.
//!
//! [`openapi`] holds each request and response against Discord's published description, wherever
//! that file is at hand; [`twilight`] reads the same bodies with another library's models and
//! validators. A finding is a sentence; none means that nobody objects.

pub mod openapi;
pub mod twilight;
