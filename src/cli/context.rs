//! What every command gets: the settings as used, and the knowledge base they lead to.

use std::path::{Path, PathBuf};

use crate::config::Settings;

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
    /// The folder or file of the knowledge base; `None`: the built-in one.
    pub fn knowledge_path(&self) -> Option<PathBuf> {
        self.knowledge.clone().or_else(|| self.settings.knowledge_path.clone()).or_else(|| {
            let beside = Path::new(BESIDE_THE_PROCESS);
            beside.is_dir().then(|| beside.to_path_buf())
        })
    }
}
