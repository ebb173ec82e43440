//! Where things are: the root of the workspace, the folders in `target` that chores fill, and cargo itself.

use anyhow::{Context, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The arguments of Clippy's compiler, as `cargo clippy` hands them on.
const DENY_WARNINGS: &str = "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__";

/// The workspace that this program belongs to.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the workspace from the folder of this package, which cargo names when it starts a program.
    pub fn find() -> Result<Self> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package).ancestors().nth(2).context("xtask is not in the folder crates/xtask")?;
        Ok(Self { root: root.to_owned() })
    }

    /// The folder of the page that the window shows.
    pub fn page(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A folder by its path from the root.
    pub fn folder(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A folder or file in `target`.
    pub fn target(&self, name: &str) -> PathBuf {
        self.root.join("target").join(name)
    }

    /// What the set-up installs that is not the system's.
    pub fn tools(&self) -> PathBuf {
        self.target("tools")
    }

    /// A path as people read it: from the root of the workspace on.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The cargo that started this program, at the root of the workspace.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// Cargo on the whole workspace, always with the same features, so that nothing is compiled twice: each step finds
    /// what the one before has built, the programs that the tests of the window start included. Our own crates are
    /// compiled by Clippy, so that the lints need no build of their own. The tools of the set-up are found by name, their
    /// folder in `GCM_REVIEW_TOOLS`.
    pub fn cargo_on_all(&self, arguments: &[&str]) -> Result<Command> {
        let mut path = vec![self.tools().join("bin")];
        path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
        let path = std::env::join_paths(path).context("the workspace is in a folder whose name PATH cannot hold")?;
        let (command, rest) = arguments.split_at(1);
        let mut command = self.cargo(&[command, &["--workspace", "--features", "gcm-review-app/e2e"], rest].concat());
        command.env("PATH", path).env("GCM_REVIEW_TOOLS", self.tools());
        command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("CLIPPY_ARGS", DENY_WARNINGS);
        Ok(command)
    }

    /// A program of the release profile, once built.
    pub fn release_program(&self, name: &str) -> Result<PathBuf> {
        // Cargo's target folder may be elsewhere than in the workspace, but this program stands in <target>/debug.
        let xtask = std::env::current_exe().context("where this program is")?;
        let target = xtask.ancestors().nth(2).context("this program is not in cargo's target folder")?;
        Ok(target.join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    }
}
