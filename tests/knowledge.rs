//! The knowledge base from outside: a broken fixture for every code, and what a reader of the
//! problems sees.

#[path = "knowledge/check.rs"]
mod check;
#[path = "knowledge/codes.rs"]
mod codes;
