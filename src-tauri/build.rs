//! Lists the commands, so that no other is callable from the window, and lets a fresh clone compile before the page
//! was built.

use std::path::Path;

const COMMANDS: &[&str] = &[
    "start",
    "save_settings",
    "new_review_form",
    "create_review",
    "open_sample",
    "outline",
    "section",
    "save_answer",
    "confirm_answer",
    "set_section_state",
    "add_language",
    "correct_title",
    "findings",
    "preview_page",
    "export_review",
    "reveal_export",
    "about",
    "when_closing",
    "close_window",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let page = Path::new("../ui/dist/index.html");
    if !page.exists() {
        std::fs::create_dir_all("../ui/dist")?;
        std::fs::write(page, "<!doctype html><title>GCM Review</title><p>npm run build</p>\n")?;
    }
    // Without this list every command is callable from every window.
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
