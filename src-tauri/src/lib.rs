//! The shell: Tauri's window around the program. Each command receives, calls one function and answers; what the
//! report says is decided elsewhere.

pub mod closing;
pub mod commands;
pub mod desk;
mod difference;
pub mod error;
pub mod export;
mod find;
mod gate;
mod history;
pub mod picture;
pub mod review;
mod safety;
pub mod show;
mod spelling;
pub mod view;

use closing::Closing;
use desk::App;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Builder, Context, Manager, Runtime, WindowEvent};

/// What is told of the licences of the program.
pub const LICENCES: &str = concat!(include_str!("../../LICENSE-MIT"), "\n\n", include_str!("../../LICENSE-APACHE"));

/// The folder of the store: that of the command line, or the one that a test names.
pub fn folder() -> PathBuf {
    let own = || dirs::data_local_dir().unwrap_or_default().join("gcm-review");
    std::env::var_os("GCM_REVIEW_DATA_DIR").map_or_else(own, PathBuf::from)
}

/// The program without what needs a desktop; the store is opened by [`open`].
pub fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let builder = builder.manage(Closing::default()).on_window_event(|window, event| {
        if let WindowEvent::CloseRequested { api, .. } = event
            && !closing::requested(window.app_handle())
        {
            api.prevent_close();
        }
    });
    builder.invoke_handler(tauri::generate_handler![
        commands::start,
        commands::save_settings,
        commands::new_review_form,
        commands::create_review,
        commands::open_sample,
        commands::outline,
        commands::section,
        commands::save_answer,
        commands::confirm_answer,
        commands::set_section_state,
        commands::add_language,
        commands::correct_title,
        commands::targets,
        commands::findings,
        commands::preview_page,
        commands::export_review,
        commands::reveal_export,
        commands::safety::gate,
        commands::safety::open_again,
        commands::safety::unlock,
        commands::safety::open_to_read,
        commands::safety::rescue,
        commands::safety::repair,
        commands::settle,
        commands::safety::save_copy,
        commands::history::history,
        commands::history::compare,
        commands::history::restore,
        commands::history::restore_version,
        commands::history::steps,
        commands::history::undo_step,
        commands::history::milestones,
        commands::history::set_milestone,
        commands::history::save_milestone_file,
        commands::history::export_audit,
        commands::history::expunge,
        commands::history::conflict,
        commands::history::resolve_conflict,
        commands::find::find_in_lines,
        commands::find::find_in_review,
        commands::find::replace_in_review,
        commands::bin_review,
        commands::unbin_review,
        commands::safety::backups,
        commands::safety::make_backup,
        commands::safety::restore_backup,
        commands::safety::verify_backup,
        commands::safety::choose_second_folder,
        commands::safety::forget_second_folder,
        commands::safety::check_store,
        commands::safety::encrypt,
        commands::safety::change_passphrase,
        commands::safety::decrypt,
        commands::safety::recovery_key,
        commands::safety::lock,
        commands::pictures::choose_picture,
        commands::pictures::add_picture,
        commands::pictures::picture,
        commands::spelling::misspelt,
        commands::spelling::suggest,
        commands::spelling::own_words,
        commands::spelling::learn_word,
        commands::spelling::forget_word,
        commands::about,
        commands::when_closing,
        commands::close_window,
    ])
}

/// Opens the store in `folder` for the commands. One that cannot be opened is told of at the gate.
pub fn open<R: Runtime>(app: &AppHandle<R>, folder: &Path) {
    app.manage(App::open(folder));
}

/// The configuration, the capabilities and the page, compiled in.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}
