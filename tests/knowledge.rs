//! The knowledge base from outside: a broken fixture for every code, and what a reader of the
//! problems sees.

#[path = "knowledge/check.rs"]
mod check;
#[path = "knowledge/codes.rs"]
mod codes;
#[path = "knowledge/export.rs"]
mod export;
#[path = "knowledge/import.rs"]
mod import;
#[path = "knowledge/robust.rs"]
mod robust;
#[path = "knowledge/schema.rs"]
mod schema;
#[path = "knowledge/verify.rs"]
mod verify;

/// The file of the project holds this text; with `UPDATE` set it is written instead.
#[track_caller]
fn assert_fresh(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, text).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == text, "{name} is stale: run `UPDATE=1 cargo test --test knowledge`");
}
