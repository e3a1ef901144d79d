//! The Discord door: the only place where serenity is named.
