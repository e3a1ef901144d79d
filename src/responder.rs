//! The whole road of a question: utterance → decision → reply.
//!
//! The road never waits on disk, database or network.
