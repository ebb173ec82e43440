//! The commands as the window calls them, through the same door and under the same capabilities, on Tauri's mock
//! runtime with a store in a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod find;
mod history;
mod pictures;
mod safety;
mod spelling;

use gcm_review_app::desk::App as Desk;
use gcm_review_app::view::{ExportForm, Format, Numbers, PageSetup, Paper};
use gcm_review_app::{configure, context, open};
use review_locale::Language;
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
        open(app.handle(), folder);
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Self { app, window }
    }

    fn call(&self, command: &str, values: Value) -> Result<Value, Value> {
        let origin = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        Self::call_from(&self.window, origin, command, values)
    }

    fn call_from(
        window: &WebviewWindow<MockRuntime>,
        origin: &str,
        command: &str,
        values: Value,
    ) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: origin.parse().unwrap(),
            body: values.into(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
    }

    fn store(&self) -> std::path::PathBuf {
        self.app.state::<gcm_review_app::desk::App>().path().to_owned()
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
fn what_is_carried_over_is_confirmed_or_changed_or_listed_at_the_export() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let sample = window.done("open_sample", json!({}));
    let form = json!({
        "template": "gcm-standard", "country": "MAR", "region": null, "cycle": "imrf-2030", "language": "fr",
        "otherLanguages": [], "title": null, "deadline": null, "writer": "", "from": sample,
    });
    let later = window.done("create_review", json!({"form": form}));
    let later = later.as_str().unwrap();
    let to_confirm = || {
        let lines = window.done("findings", json!({"review": later}));
        let lines = lines.as_array().unwrap().iter().filter(|line| line["finding"]["code"] == "finding-to-confirm");
        lines.map(|line| line["question"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(to_confirm().iter().any(|question| question == "methodology.sources"));
    let earlier = window.question(later, "chapter.methodology", "methodology.sources")["answer"].clone();
    window.save(later, "methodology.sources", &answers()[2].2).unwrap();
    let languages = ["ar", "zh", "en", "ru", "es"];
    for language in languages {
        let values = json!({"review": later, "question": "methodology.sources", "language": language,
            "answer": answers()[2].2});
        window.done("save_answer", values);
    }
    let changed = window.question(later, "chapter.methodology", "methodology.sources");
    assert_eq!((&changed["toConfirm"], &changed["earlier"]), (&json!(false), &earlier));
    assert_ne!(changed["answer"], earlier);
    let left = to_confirm();
    assert!(!left.iter().any(|question| question == "methodology.sources") && !left.is_empty());
    let form = ExportForm {
        format: Format::Docx,
        language: Language::Fr,
        draft: false,
        fill_from_authentic: false,
        setup: PageSetup { paper: Paper::A4, numbers: Numbers::None, wide_margin: false },
        milestone: None,
    };
    let desk = window.app.state::<Desk>();
    let path = folder.path().join("final.docx");
    let exported = gcm_review_app::export::export(&desk, later, &form, &path, "2030-01-01T00:00:00Z").unwrap();
    let doubt = exported.doubts.iter().find(|doubt| doubt.code == "unconfirmed-answers").unwrap();
    let questions: std::collections::BTreeSet<String> = left.into_iter().collect();
    assert_eq!(doubt.args["count"], questions.len().to_string());
}

#[test]
fn official_wording_is_corrected_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    let values = |title: &str| json!({"review": review, "official": "objective.01", "language": "ar", "title": title});
    let shown = || {
        let section = window.done("section", json!({"review": review, "section": "objective.01", "language": "ar"}));
        section["official"].clone()
    };
    let official = shown();
    assert_eq!((&official["replaces"], &official["verified"]), (&Value::Null, &json!(false)));
    let corrected = window.done("correct_title", values("عنوان الفريق"));
    assert_eq!((&corrected["text"], &corrected["replaces"]), (&json!("عنوان الفريق"), &official["text"]));
    assert_eq!(shown(), corrected);
    let unverified = || {
        let lines = window.done("findings", json!({"review": review}));
        let of_title = |line: &&Value| line["section"] == "objective.01" && line["language"] == "ar";
        let lines = lines.as_array().unwrap().iter().filter(of_title).cloned().collect::<Vec<_>>();
        lines.iter().filter(|line| line["finding"]["code"] == "finding-unverified").count()
    };
    assert_eq!(unverified(), 0);
    assert_eq!(window.done("correct_title", values("")), official);
    assert_eq!(unverified(), 1);
    let no_objective = json!({"review": review, "official": "objective.24", "language": "ar", "title": "x"});
    assert_eq!(window.call("correct_title", no_objective).unwrap_err()["code"], "error-unknown-section");
    let chosen = json!({"type": "choices", "options": ["principle-1", "principle-2"]});
    let values = json!({"review": review, "question": "objective.01.principles", "language": "ar", "answer": chosen});
    window.done("save_answer", values);
    let wordings = || {
        let section = window.done("section", json!({"review": review, "section": "objective.01", "language": "ar"}));
        let asked =
            section["questions"].as_array().unwrap().iter().find(|asked| asked["id"] == "objective.01.principles");
        asked.unwrap()["wordings"].as_array().unwrap().clone()
    };
    let doubtful = wordings();
    assert_eq!(
        (doubtful.len(), &doubtful[0]["id"], &doubtful[0]["verified"]),
        (2, &json!("principle.01"), &json!(false))
    );
    let ours = json!({"review": review, "official": "principle.01", "language": "ar", "title": "مبدأ"});
    assert_eq!(window.done("correct_title", ours)["text"], "مبدأ");
    assert_eq!((&wordings()[0]["replaces"], &wordings()[1]["replaces"]), (&doubtful[0]["text"], &Value::Null));
    let name = |language: &str| {
        let section = window.done("section", json!({"review": review, "section": "cover", "language": language}));
        section["questions"][0]["suggested"].clone()
    };
    assert!(name("ar").as_str().is_some_and(|name| !name.is_empty()));
    window.save(&review, "cover.state", &json!({"type": "text", "text": "Royaume du Maroc"})).unwrap();
    assert_eq!(name("fr"), Value::Null);
}

#[test]
fn the_pages_are_seen_before_the_report_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let sample = window.done("open_sample", json!({}));
    let setup = json!({"paper": "letter", "numbers": "lines", "wideMargin": true});
    let form = json!({"format": "pdf", "language": "ar", "draft": false, "setup": setup, "fillFromAuthentic": false,
        "milestone": null});
    let page = |page: usize| window.call("preview_page", json!({"review": sample, "form": form, "page": page}));
    let cover = page(0).unwrap();
    assert!(cover["image"].as_str().unwrap().starts_with("data:image/svg+xml;base64,"));
    let pages = usize::try_from(cover["pages"].as_u64().unwrap()).unwrap();
    assert_ne!(page(pages - 1).unwrap()["label"], cover["label"]);
    assert_eq!(page(pages).unwrap_err()["code"], "error-unknown-page");
    assert_eq!(cover["missing"], json!([]));
    let content = json!([{"type": "text", "text": "😀"}]);
    let paragraph = json!({"type": "paragraph", "attrs": {"id": "p", "dir": null, "lang": null}, "content": content});
    let answer = json!({"type": "long-text", "blocks": [paragraph]});
    let question = "methodology.sources";
    window.done("save_answer", json!({"review": sample, "question": question, "language": "ar", "answer": answer}));
    let missing = &page(0).unwrap()["missing"][0];
    assert_eq!((&missing["code"], &missing["args"]["number"]), (&json!("missing-glyph"), &json!("U+1F600")));
    assert!(missing["args"]["heading"].as_str().unwrap().ends_with("مصادر البيانات وحدود الاستعراض"), "{missing}");
}

#[test]
fn the_customs_of_the_state_come_with_the_review() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let outline = window.done("outline", json!({"review": window.create(), "language": "fr"}));
    assert_eq!(outline["review"]["custom"], json!({"digits": "latn", "months": "morocco"}));
}

#[test]
fn our_own_commands_are_refused_to_other_windows_and_other_pages() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let other = WebviewWindowBuilder::new(&window.app, "other", Default::default()).build().unwrap();
    let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    assert!(Window::call_from(&window.window, own, "about", json!({})).is_ok());
    for (from, origin) in [(&other, own), (&window.window, "https://example.org")] {
        let refused = Window::call_from(from, origin, "about", json!({})).unwrap_err();
        assert!(refused.as_str().is_some_and(|reason| reason.contains("not allowed")), "{refused}");
    }
}

#[test]
fn what_the_window_says_of_failures_does_not_speak_of_the_command_line() {
    let of_the_command_line = ["error-language-needed", "error-file-exists"];
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/locales").join(language.tag());
        let errors = std::fs::read_to_string(folder.join("errors.ftl")).unwrap();
        for line in errors.lines().filter(|line| line.contains("--")) {
            assert!(of_the_command_line.iter().any(|id| line.starts_with(id)), "{language}: {line}");
        }
    }
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
