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
    "targets",
    "findings",
    "preview_page",
    "export_review",
    "reveal_export",
    "gate",
    "open_again",
    "unlock",
    "open_to_read",
    "rescue",
    "repair",
    "settle",
    "save_copy",
    "history",
    "compare",
    "restore",
    "restore_version",
    "steps",
    "undo_step",
    "milestones",
    "set_milestone",
    "save_milestone_file",
    "export_audit",
    "expunge",
    "conflict",
    "resolve_conflict",
    "find_in_lines",
    "find_in_review",
    "replace_in_review",
    "bin_review",
    "unbin_review",
    "backups",
    "make_backup",
    "restore_backup",
    "verify_backup",
    "choose_second_folder",
    "forget_second_folder",
    "check_store",
    "encrypt",
    "change_passphrase",
    "decrypt",
    "recovery_key",
    "lock",
    "choose_picture",
    "add_picture",
    "picture",
    "misspelt",
    "suggest",
    "own_words",
    "learn_word",
    "forget_word",
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
