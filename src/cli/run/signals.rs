//! What the operating system tells the process: to end, or that something changed.
//!
//! SIGTERM and Ctrl-C end it. SIGHUP means "read again" to a service; to a program that a person keeps
//! open in a terminal it means that the terminal was closed, and ends it, unless it was started so as to
//! outlive the terminal (`nohup`).

use tokio_util::sync::CancellationToken;
use tracing::info;

/// What SIGHUP means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hangup {
    /// Something is to be read again.
    Reload,
    /// The terminal was closed.
    End,
}

/// From now on, signals cancel `ending` or are handed to `reload`.
///
/// # Errors
/// When the operating system does not let us hear them.
#[cfg(unix)]
pub(super) fn listen(
    ending: CancellationToken,
    hangup: Hangup,
    reload: impl Fn() + Send + 'static,
) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    if hangup == Hangup::End && outlives_its_terminal() {
        tokio::spawn(async move {
            tokio::select! {
                _ = interrupt.recv() => end(&ending),
                _ = terminate.recv() => end(&ending),
            }
        });
        return Ok(());
    }
    let mut hung_up = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = interrupt.recv() => break,
                _ = terminate.recv() => break,
                _ = hung_up.recv() => match hangup {
                    Hangup::Reload => reload(),
                    Hangup::End => break,
                },
            }
        }
        end(&ending);
    });
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn listen(
    ending: CancellationToken,
    _hangup: Hangup,
    _reload: impl Fn() + Send + 'static,
) -> std::io::Result<()> {
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            end(&ending);
        }
    });
    Ok(())
}

fn end(ending: &CancellationToken) {
    info!("ending; what was begun is finished first");
    ending.cancel();
}

/// Whether SIGHUP was ignored from the start; known on Linux only.
#[cfg(unix)]
fn outlives_its_terminal() -> bool {
    std::fs::read_to_string("/proc/self/status").is_ok_and(|status| ignores_hangup(&status))
}

/// Reads the mask of ignored signals, in which SIGHUP, signal 1, is the lowest bit.
#[cfg(unix)]
fn ignores_hangup(status: &str) -> bool {
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & 1 == 1)
}

#[cfg(all(test, unix))]
mod tests {
    use super::ignores_hangup;

    #[test]
    fn the_mask_of_ignored_signals_is_read() {
        assert!(ignores_hangup("Name:\tx\nSigIgn:\t0000000000001001\nSigCgt:\t0\n"));
        assert!(!ignores_hangup("Name:\tx\nSigIgn:\t0000000000001000\nSigCgt:\t1\n"));
        assert!(!ignores_hangup("SigIgn:\n") && !ignores_hangup(""));
    }
}
