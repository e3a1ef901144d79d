//! What every command gets: the settings as used, and the knowledge base they lead to.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::config::Settings;
use crate::knowledge::{self, Loaded, Problem};
use crate::matching;

/// Where a knowledge base is looked for when none is named.
const BESIDE_THE_PROCESS: &str = "knowledge";

/// What every command gets.
#[derive(Debug, Clone)]
pub struct Context {
    /// The settings as used.
    pub settings: Settings,
    /// `--knowledge`, which comes before the settings.
    pub knowledge: Option<PathBuf>,
}

impl Context {
    /// The folder or file of the knowledge base; `None`: the one that is built in.
    pub fn knowledge_path(&self) -> Option<PathBuf> {
        self.knowledge.clone().or_else(|| self.settings.knowledge_path.clone()).or_else(|| {
            let beside = Path::new(BESIDE_THE_PROCESS);
            beside.is_dir().then(|| beside.to_path_buf())
        })
    }

    /// Reads the knowledge base, and holds back what is under embargo on this day (UTC).
    ///
    /// # Errors
    /// All problems that keep it from being read.
    pub fn load_knowledge(&self) -> Result<Loaded, Vec<Problem>> {
        std::thread::spawn(matching::warm_up);
        let mut loaded = match self.knowledge_path() {
            Some(path) => knowledge::load(&path),
            None => knowledge::embedded(),
        }?;
        loaded.base.hold_embargoed(Timestamp::now().to_zoned(TimeZone::UTC).date());
        Ok(loaded)
    }
}
