//! The program with its window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use gcm_review_app::closing;
use gcm_review_app::desk::App;
use gcm_review_app::{configure, context, folder, open};
use std::process::ExitCode;
use tauri::{AppHandle, Builder, Manager, RunEvent, Wry};

fn main() -> ExitCode {
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| focus(app)))
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            open(app.handle(), &folder());
            Ok(())
        });
    match configure(show_anew(builder)).build(context()) {
        Ok(app) => {
            app.run(|app, event| match event {
                RunEvent::Ready => {
                    complete_webview(app);
                    save_when_ended(app);
                }
                RunEvent::Exit => close(app),
                _ => {}
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A command that is still writing is waited for.
fn close(app: &AppHandle<Wry>) {
    if let Some(opened) = app.try_state::<App>() {
        opened.close();
    }
}

/// A second start shows the first window.
fn focus(app: &AppHandle<Wry>) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// The system ends the program: what is being typed is saved first. Elsewhere than on Unix it says nothing that Tauri
/// hands on.
#[cfg(unix)]
fn save_when_ended(app: &AppHandle<Wry>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    let app = app.clone();
    std::thread::spawn(move || signals.forever().for_each(|_| closing::ending(&app)));
}

#[cfg(not(unix))]
fn save_when_ended(_: &AppHandle<Wry>) {}

/// What wry leaves to its user. It switches off the preview of what is being composed, without which Chinese cannot be
/// typed (<https://github.com/tauri-apps/wry/pull/1724>). And when the process that draws the page ends, for want of
/// memory or by a fault, the window would stay empty: the page is shown anew, with all that was saved.
#[cfg(target_os = "linux")]
fn complete_webview(app: &AppHandle<Wry>) {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.with_webview(|view| {
            let view = view.inner();
            if let Some(context) = view.input_method_context() {
                context.set_enable_preedit(true);
            }
            view.connect_web_process_terminated(|view, _| view.reload());
        });
    }
}

#[cfg(not(target_os = "linux"))]
fn complete_webview(_: &AppHandle<Wry>) {}

/// The page is shown anew when the process that draws it ended. On Windows WebView2 puts a page of its own there.
#[cfg(target_os = "macos")]
fn show_anew(builder: Builder<Wry>) -> Builder<Wry> {
    builder.on_web_content_process_terminate(|view| {
        let _ = view.reload();
    })
}

#[cfg(not(target_os = "macos"))]
fn show_anew(builder: Builder<Wry>) -> Builder<Wry> {
    builder
}
