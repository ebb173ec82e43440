//! One thing in `target/tools`, installed once per version.

use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Something that is installed into a folder of its own.
pub struct Install<'a> {
    /// Its folder in `target/tools`, which is deleted before it is filled.
    pub folder: &'a str,
    /// What it is, with its version; when this changes, it is installed anew.
    pub version: &'a str,
    /// A path in the folder that is there only if it was installed.
    pub proof: &'a str,
}

impl Install<'_> {
    /// Installs it with the given function, which is handed the folder, unless it is there.
    pub fn ensure(&self, workspace: &Workspace, install: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
        let folder = workspace.tools().join(self.folder);
        // Written last, so that what was broken off is started anew.
        let stamp = folder.join("installed-version.txt");
        if fs::read_to_string(&stamp).is_ok_and(|found| found == self.version) && folder.join(self.proof).exists() {
            return Ok(());
        }
        println!("Set-up: installing {} to {} …", self.title(), workspace.shown(&folder));
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("could not delete {}", folder.display()))?;
        }
        fs::create_dir_all(&folder).with_context(|| format!("could not create {}", folder.display()))?;
        install(&folder).with_context(|| format!("could not install {}", self.title()))?;
        if !folder.join(self.proof).exists() {
            bail!("{} was installed, but has no {}", self.title(), self.proof);
        }
        fs::write(&stamp, self.version).with_context(|| format!("could not write {}", stamp.display()))
    }

    fn title(&self) -> &str {
        self.version.lines().next().unwrap_or(self.folder)
    }
}
