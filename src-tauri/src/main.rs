//! The program with its window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use gcm_review_app::closing;
use gcm_review_app::desk::{App, system_language};
use gcm_review_app::view::AppError;
use gcm_review_app::{configure, context, folder, open};
use review_locale::{Arg, Isolation, Words};
use std::process::ExitCode;
use tauri::{AppHandle, Manager, RunEvent, Wry};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

fn main() -> ExitCode {
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| focus(app)))
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            if let Err(error) = open(app.handle(), &folder()) {
                refuse(app.handle(), &error);
            }
            Ok(())
        });
    match configure(builder).build(context()) {
        Ok(app) => {
            app.run(|app, event| match event {
                RunEvent::Ready => {
                    show_input_method(app);
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

/// Says why the store cannot be opened, and ends. Settings are in the store, so the language is the system's.
fn refuse(app: &AppHandle<Wry>, error: &AppError) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.hide();
    }
    let words = Words::new(system_language(), Isolation::On);
    let args: Vec<(&str, Arg)> = error.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value))).collect();
    let text = words.format(&error.code, &args);
    eprintln!("{text}");
    let ending = app.clone();
    app.dialog().message(text).title("GCM Review").kind(MessageDialogKind::Error).show(move |_| ending.exit(1));
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

/// wry switches off the preview of what is being composed, without which Chinese cannot be typed
/// (<https://github.com/tauri-apps/wry/pull/1724>).
#[cfg(target_os = "linux")]
fn show_input_method(app: &AppHandle<Wry>) {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.with_webview(|view| {
            if let Some(context) = view.inner().input_method_context() {
                context.set_enable_preedit(true);
            }
        });
    }
}

#[cfg(not(target_os = "linux"))]
fn show_input_method(_: &AppHandle<Wry>) {}
