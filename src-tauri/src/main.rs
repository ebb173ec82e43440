//! The program with its window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use gcm_review_app::desk::App;
use gcm_review_app::view::AppError;
use gcm_review_app::{configure, context, folder, open};
use review_locale::{Arg, Isolation, Language, Words};
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
                RunEvent::Ready => show_input_method(app),
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

fn system_language() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    named.and_then(|name| name.get(..2)?.parse().ok()).unwrap_or(Language::En)
}

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
