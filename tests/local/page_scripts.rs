//! The page's pure scripts, tested by Node's own runner where there is a Node; nothing else needs one.

use std::io::{Write, stderr};
use std::path::Path;
use std::process::Command;

/// The oldest Node that has the runner for good.
const OLDEST: u32 = 20;

/// The major version of the Node at hand.
fn node() -> Option<u32> {
    let output = Command::new("node").arg("--version").output().ok()?;
    let version = String::from_utf8(output.stdout).ok()?;
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[test]
fn the_scripts_pass_their_tests() {
    if node().is_none_or(|version| version < OLDEST) {
        // Written past the capture of tests, so that it is seen.
        let _ = writeln!(stderr(), "skipped: the page's scripts, which take Node {OLDEST} or later to test");
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/local/page");
    let files = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let tests: Vec<_> = files.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    assert!(!tests.is_empty(), "the tests of the scripts are beside them");
    // Under Node's own runner this variable would have it report to a parent that does not listen.
    let output =
        Command::new("node").arg("--test").args(tests).env_remove("NODE_TEST_CONTEXT").output().unwrap();
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{report}");
    assert!(report.contains("fail 0"), "{report}");
}
