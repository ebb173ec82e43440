//! Packages of the Python package index, each in a fixed version and in a folder of its own.

use super::install::Install;
use super::system;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// A Python 3 that can make virtual environments with pip in them. The first one on the path may be someone's own
/// build, the system's may lack its package for that: either will do.
pub fn with_venv() -> Option<&'static str> {
    ["python3", "/usr/bin/python3"]
        .into_iter()
        .find(|python| process::ask(Command::new(python).args(["-c", "import ensurepip, venv"])).is_some())
}

/// Installs a package, without what it depends on, so that nothing but the named version comes in.
pub fn install(workspace: &Workspace, package: &str, folder: &Path) -> Result<()> {
    // pip comes from a virtual environment, because Debian forbids it to run with the system's Python.
    Install { folder: "python", version: "a Python environment", proof: "bin/pip" }.ensure(
        workspace,
        |environment| {
            system::ensure(&[&[system::PYTHON]])?;
            let python = with_venv().context("there is no Python 3 with venv")?;
            process::run(Command::new(python).args(["-m", "venv"]).arg(environment))
        },
    )?;
    let mut pip = Command::new(workspace.tools().join("python/bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]);
    process::run(pip.arg("--target").arg(folder).arg(package))
}
