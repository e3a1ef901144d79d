//! A bar on standard error while there is something to wait for; nothing where nobody watches.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar for `steps` steps of something, drawn only where standard error is a terminal.
pub fn bar(what: &'static str, steps: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:>12} {wide_bar:.cyan/dim} {pos}/{len} {eta}");
    let bar = ProgressBar::new(steps as u64).with_message(what);
    bar.set_style(style.expect("the template is well formed"));
    bar
}
