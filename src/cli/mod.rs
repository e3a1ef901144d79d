//! The command line: one file a subcommand, and the place of wiring.

use std::process::ExitCode;

/// Runs the program and returns its exit status: 0 done, 1 problems found, 2 wrong use.
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}
