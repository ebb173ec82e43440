//! tauri-driver, which starts the window for WebDriver. It comes from the crate registry, into `target/tools/bin`.

use crate::process;
use crate::workspace::Workspace;
use anyhow::Result;

const PACKAGE: &str = "tauri-driver@2.1.0";

/// Installs it; cargo sees for itself whether it is there.
pub fn ensure(workspace: &Workspace) -> Result<()> {
    let tools = workspace.tools();
    if !tools.join("bin/tauri-driver").exists() {
        println!("Set-up: building {PACKAGE} …");
    }
    process::run(workspace.cargo(&["install", "--quiet", "--locked", PACKAGE, "--root"]).arg(tools))
}
