//! Versions, restoration, milestones, conflicts, the bin through the door.

use super::Window;
use review_core::record::{Origin, RecordKey, RecordKind};
use review_store::{Change, Store};
use serde_json::{Value, json};

const QUESTION: &str = "methodology.lead";

fn text(words: &[&str]) -> Value {
    let blocks = words.iter().enumerate().map(|(index, words)| {
        json!({"type": "paragraph", "attrs": {"id": format!("p{index}"), "dir": null, "lang": null},
            "content": [{"type": "text", "text": words}]})
    });
    json!({"type": "long-text", "blocks": blocks.collect::<Vec<_>>()})
}

fn settled(window: &Window, review: &str, words: &[&str]) {
    window.save(review, QUESTION, &text(words)).unwrap();
    window.done("settle", json!({"review": review, "question": QUESTION}));
}

fn versions(window: &Window, review: &str) -> Vec<Value> {
    let page = window.done("history", json!({"review": review, "question": QUESTION, "before": null}));
    page["versions"].as_array().unwrap().clone()
}

fn said(window: &Window, review: &str) -> Value {
    window.question(review, "chapter.methodology", QUESTION)["answer"].clone()
}

#[test]
fn bursts_become_one_version_when_the_writer_is_done_and_it_can_be_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    for words in ["We", "We count", "We count visas."] {
        window.save(&review, QUESTION, &text(&[words])).unwrap();
    }
    assert_eq!(versions(&window, &review).len(), 0);
    window.done("settle", json!({"review": review, "question": QUESTION}));
    settled(&window, &review, &["We count all visas."]);
    let all = versions(&window, &review);
    assert_eq!(all.len(), 2);
    assert_eq!((&all[0]["current"], &all[0]["person"]), (&json!(true), &json!("Amina")));
    let arrival = &all[0]["arrival"];
    let changed = window.done(
        "compare",
        json!({"review": review, "question": QUESTION, "language": "fr",
            "from": {"kind": "before", "arrival": arrival}, "to": {"kind": "after", "arrival": arrival}}),
    );
    let pieces = json!([
        {"change": "same", "text": "We count "}, {"change": "added", "text": "all "}, {"change": "same", "text": "visas."}
    ]);
    assert_eq!(changed[0]["lines"][0]["pieces"], pieces);
    let restored = window.done("restore_version", json!({"review": review, "revision": all[1]["revision"]}));
    assert_eq!(restored["written"], 1);
    assert_eq!(said(&window, &review), text(&["We count visas."]));
    let undone = window.done("undo_step", json!({"review": review, "step": restored["step"]}));
    assert_eq!((&undone["written"], &undone["left"]), (&json!(1), &json!([])));
    assert_eq!(said(&window, &review), text(&["We count all visas."]));
    let steps = window.done("steps", json!({"review": review}));
    assert_eq!((&steps[0]["kind"], &steps[1]["undone"]), (&json!("undo"), &json!(true)));
}

#[test]
fn a_milestone_is_compared_exported_and_restored_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    settled(&window, &review, &["As it was sent."]);
    let milestones =
        window.done("set_milestone", json!({"review": review, "name": "Sent to the Minister", "keepExport": false}));
    let milestone = milestones[0]["id"].clone();
    settled(&window, &review, &["As it is now."]);
    let moment = json!({"kind": "milestone", "milestone": milestone});
    let values = json!({"review": review, "question": null, "language": "fr", "from": moment, "to": {"kind": "now"}});
    let changed = window.done("compare", values);
    assert_eq!(changed.as_array().unwrap().len(), 1);
    assert_eq!(changed[0]["question"], QUESTION);
    let page = |milestone: &Value| {
        let form = json!({"format": "pdf", "language": "fr", "draft": false, "setup": {"paper": "letter", "numbers": "lines", "wideMargin": true}, "fillFromAuthentic": false,
            "milestone": milestone});
        window.done("preview_page", json!({"review": review, "form": form, "page": 3}))["image"].clone()
    };
    assert_ne!(page(&milestone), page(&Value::Null));
    window.done("restore", json!({"review": review, "scope": {"kind": "draft"}, "moment": moment}));
    assert_eq!(said(&window, &review), text(&["As it was sent."]));
    assert_eq!(page(&milestone), page(&Value::Null));
}

#[test]
fn two_versions_written_at_the_same_time_are_decided_stretch_by_stretch() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    settled(&window, &review, &["First.", "Second."]);
    let base = versions(&window, &review)[0]["revision"].as_str().unwrap().to_owned();
    settled(&window, &review, &["First, by Amina.", "Second."]);
    let mut other = Store::open(window.store()).unwrap();
    let by = other.authorship("Boris", "2026-05-08T09:30:00Z", Origin::Typed).unwrap();
    let key = RecordKey::neutral(RecordKind::Answer, QUESTION).in_language(review_locale::Language::Fr);
    let words = serde_json::to_vec(&text(&["First, by Boris.", "Second, by Boris."])["blocks"]).unwrap();
    let change = Change { bases: Some(vec![base.as_str().into()]), ..Change::new(key, words) };
    other.write(&review.as_str().into(), vec![change], &by).unwrap();
    assert_eq!(window.question(&review, "chapter.methodology", QUESTION)["conflict"], true);
    let values = json!({"review": review, "question": QUESTION, "language": "fr"});
    let conflict = window.done("conflict", values.clone());
    let people: Vec<&str> =
        conflict["versions"].as_array().unwrap().iter().map(|version| version["person"].as_str().unwrap()).collect();
    let kinds: Vec<&str> =
        conflict["choices"].as_array().unwrap().iter().map(|choice| choice["kind"].as_str().unwrap()).collect();
    // Only Boris changed the second paragraph: nobody has to decide about it.
    assert_eq!(kinds, ["differs", "agreed"]);
    let amina = if people[0] == "Amina" { "left" } else { "right" };
    let decide = |heads: &Value| {
        let resolution = json!({"kind": "picks", "picks": {"0": amina}});
        window.call(
            "resolve_conflict",
            json!({"review": review, "question": QUESTION, "language": "fr", "heads": heads, "resolution": resolution}),
        )
    };
    assert_eq!(decide(&json!(["other", "heads"])).unwrap_err()["code"], "error-cannot-restore");
    decide(&conflict["heads"]).unwrap();
    assert_eq!(said(&window, &review), text(&["First, by Amina.", "Second, by Boris."]));
    assert_eq!(window.done("conflict", values)["heads"], json!([]));
    assert_eq!(versions(&window, &review)[0]["origin"], "merged");
}

#[test]
fn words_are_erased_with_a_reason_and_the_record_of_changes_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    settled(&window, &review, &["Classified."]);
    settled(&window, &review, &["Open."]);
    window.done("make_backup", json!({}));
    let revision = versions(&window, &review)[1]["revision"].clone();
    let erase = |reason: &str| {
        let values = json!({"review": review, "revision": revision, "inBackups": true, "reason": reason});
        window.call("expunge", values)
    };
    assert_eq!(erase(" ").unwrap_err()["code"], "error-expunge-reason");
    assert_eq!(erase("pasted by mistake").unwrap(), 1);
    assert_eq!(versions(&window, &review)[1]["erased"], true);
    window.close();
    for file in
        std::fs::read_dir(folder.path()).unwrap().chain(std::fs::read_dir(folder.path().join("backups")).unwrap())
    {
        let path = file.unwrap().path();
        let Ok(bytes) = std::fs::read(&path) else { continue };
        assert!(!bytes.windows(11).any(|part| part == b"Classified."), "{}", path.display());
    }
}

#[test]
fn a_review_is_put_into_the_bin_and_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    window.done("bin_review", json!({"review": review}));
    let start = window.done("start", json!({}));
    assert_eq!((&start["reviews"], &start["binned"][0]["review"]["id"]), (&json!([]), &json!(review)));
    assert_eq!(start["binned"][0]["daysLeft"], 30);
    window.done("unbin_review", json!({"review": review}));
    assert_eq!(window.done("start", json!({}))["reviews"][0]["id"], review);
}
