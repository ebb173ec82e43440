//! The commands as the window calls them, through the same door and under the same capabilities, on Tauri's mock
//! runtime with a store in a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use gcm_review_app::{configure, context, open};
use serde_json::{Value, json};
use std::path::Path;
use tauri::ipc::CallbackFn;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};

struct Window {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
}

impl Window {
    fn open(folder: &Path) -> Self {
        let app = configure(mock_builder()).build(context()).unwrap();
        open(app.handle(), folder).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Self { app, window }
    }

    fn call(&self, command: &str, values: Value) -> Result<Value, Value> {
        let origin = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: origin.parse().unwrap(),
            body: values.into(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().unwrap())
    }

    fn close(self) {
        self.app.state::<gcm_review_app::desk::App>().close();
    }

    fn done(&self, command: &str, values: Value) -> Value {
        self.call(command, values).unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    fn create(&self) -> String {
        let form = json!({
            "template": "gcm-short", "country": "MAR", "region": "ECA", "cycle": "imrf-2026", "language": "fr",
            "otherLanguages": ["ar"], "title": null, "deadline": "2026-04-30", "writer": "Amina", "from": null,
        });
        self.done("create_review", json!({"form": form})).as_str().unwrap().to_owned()
    }

    fn save(&self, review: &str, question: &str, answer: &Value) -> Result<Value, Value> {
        let values = json!({"review": review, "question": question, "language": "fr", "answer": answer});
        self.call("save_answer", values)
    }

    fn question(&self, review: &str, section: &str, question: &str) -> Value {
        let shown = self.done("section", json!({"review": review, "section": section, "language": "fr"}));
        let questions = shown["questions"].as_array().unwrap();
        questions.iter().find(|asked| asked["id"] == question).unwrap().clone()
    }
}

/// Section, question, answer: one of each kind.
fn answers() -> Vec<(&'static str, &'static str, Value)> {
    let paragraph = json!({
        "type": "paragraph", "attrs": {"id": "p1", "dir": null, "lang": null},
        "content": [{"type": "text", "text": "Trois mots ici"}],
    });
    let row = json!({"id": "r1", "cells": {
        "date": {"type": "date", "value": "2025-11"},
        "place": {"type": "text", "text": "Rabat"},
        "group": {"type": "choices", "options": ["migrants", "media"]},
        "women": {"type": "number", "value": "12"},
    }});
    vec![
        ("cover", "cover.title", json!({"type": "text", "text": "Examen national"})),
        ("cover", "cover.date", json!({"type": "date", "value": "2026-05"})),
        ("chapter.methodology", "methodology.lead", json!({"type": "long-text", "blocks": [paragraph]})),
        ("chapter.methodology", "methodology.consultations", json!({"type": "records", "rows": [row]})),
        ("objective.05", "objective.05.treatment", json!({"type": "choice", "option": "full"})),
        ("objective.05", "objective.05.sdg", json!({"type": "choices", "options": ["10.7"]})),
        (
            "objective.05",
            "objective.05.results",
            json!({"type": "not-available", "reason": "no data", "printed": "Pas de données."}),
        ),
    ]
}

#[test]
fn answers_of_every_kind_are_kept_until_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let review = {
        let window = Window::open(folder.path());
        let review = window.create();
        for (_, question, answer) in answers() {
            window.save(&review, question, &answer).unwrap();
        }
        window.close();
        review
    };
    let window = Window::open(folder.path());
    for (section, question, answer) in answers() {
        assert_eq!(window.question(&review, section, question)["answer"], answer, "{question}");
    }
    let start = window.done("start", json!({}));
    assert_eq!(start["settings"]["writer"], "Amina");
    assert_eq!(start["reviews"][0]["title"], "Examen national");
    assert_eq!(start["reviews"][0]["deadline"], "2026-04-30");
    let outline = window.done("outline", json!({"review": review, "language": "fr"}));
    let chapters = outline["chapters"].as_array().unwrap();
    let methodology = chapters.iter().find(|chapter| chapter["id"] == "methodology").unwrap();
    assert_eq!(methodology["sections"][0]["state"], "drafting");
    assert_eq!(methodology["sections"][0]["words"], 4);
    assert_eq!(methodology["number"], "1");
}

#[test]
fn answers_are_taken_back_and_sections_declared() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    let saved = window.save(&review, "methodology.sources", &answers()[2].2).unwrap();
    assert_eq!((&saved["state"], &saved["words"]), (&json!("drafting"), &json!(3)));
    let taken_back = window.save(&review, "methodology.sources", &json!({"type": "nothing"})).unwrap();
    assert_eq!((&taken_back["state"], &taken_back["words"]), (&json!("empty"), &json!(0)));
    let ready = json!({"review": review, "section": "chapter.methodology", "state": "ready"});
    window.done("set_section_state", ready);
    let values = json!({"review": review, "section": "chapter.methodology", "language": "fr"});
    assert_eq!(window.done("section", values)["state"], "ready");
    window.done("add_language", json!({"review": review, "language": "es"}));
    assert_eq!(window.done("start", json!({}))["reviews"][0]["languages"], json!(["ar", "fr", "es"]));
    let findings = window.done("findings", json!({"review": review}));
    assert!(findings.as_array().unwrap().iter().any(|line| line["section"] == "chapter.summary"));
}

#[test]
fn a_later_review_shows_what_the_earlier_one_said_and_is_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let sample = window.done("open_sample", json!({}));
    assert_eq!(window.done("open_sample", json!({})), sample);
    let form = json!({
        "template": "gcm-standard", "country": "MAR", "region": null, "cycle": "imrf-2030", "language": "fr",
        "otherLanguages": [], "title": null, "deadline": null, "writer": "", "from": sample,
    });
    let later = window.done("create_review", json!({"form": form}));
    let later = later.as_str().unwrap();
    let carried = window.question(later, "chapter.methodology", "methodology.lead");
    assert_eq!(carried["toConfirm"], true);
    assert_eq!(carried["earlier"], carried["answer"]);
    window.done("confirm_answer", json!({"review": later, "question": "methodology.lead"}));
    assert_eq!(window.question(later, "chapter.methodology", "methodology.lead")["toConfirm"], false);
}

#[test]
fn failures_name_their_message_and_other_commands_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    let wrong = window.save(&review, "cover.date", &json!({"type": "date", "value": "soon"})).unwrap_err();
    assert_eq!((&wrong["code"], &wrong["args"]["value"]), (&json!("error-not-a-date"), &json!("soon")));
    let unknown = window.call("outline", json!({"review": "none", "language": "fr"})).unwrap_err();
    assert_eq!(unknown["code"], "error-unknown-draft");
    for command in ["plugin:dialog|open", "plugin:fs|read_file", "erase_everything"] {
        assert!(window.call(command, json!({})).is_err(), "{command}");
    }
}

#[test]
fn settings_and_the_form_of_a_new_review_are_there_from_the_first_start() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let mut settings = window.done("start", json!({}))["settings"].clone();
    settings["language"] = json!("ar");
    window.done("save_settings", json!({"settings": settings}));
    assert_eq!(window.done("start", json!({}))["settings"]["language"], "ar");
    let form = window.done("new_review_form", json!({"language": "fr"}));
    assert!(form["states"].as_array().unwrap().len() > 190);
    assert!(form["regions"].as_array().unwrap().iter().any(|region| region["code"] == "ECA"));
    assert!(window.done("about", json!({}))["licences"].as_str().unwrap().contains("Apache"));
}

#[test]
fn a_folder_that_is_open_is_not_opened_twice() {
    let folder = tempfile::tempdir().unwrap();
    let first = gcm_review_app::desk::App::open(folder.path()).unwrap();
    let second = gcm_review_app::desk::App::open(folder.path());
    assert_eq!(second.err().unwrap().code, "error-already-open");
    drop(first);
    assert!(gcm_review_app::desk::App::open(folder.path()).is_ok());
}
