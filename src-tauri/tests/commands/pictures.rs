//! Pictures through the door: taken in, named by a text, shown, missed where nothing says what they show.

use crate::Window;
use serde_json::{Value, json};

/// One point.
const POINT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn figure(blob: &Value, alt: &str) -> Value {
    let attrs = json!({"id": "f1", "dir": null, "lang": null, "blob": blob, "alt": alt});
    let caption = json!({"type": "caption", "content": [{"type": "text", "text": "Légende"}]});
    json!({"type": "long-text", "blocks": [{"type": "figure", "attrs": attrs, "content": [caption, {"type": "credit"}]}]})
}

#[test]
fn a_picture_is_taken_in_once_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let added = window.done("add_picture", json!({"data": POINT}));
    assert_eq!(added["image"], format!("data:image/png;base64,{POINT}"));
    assert_eq!(window.done("add_picture", json!({"data": POINT})), added);
    assert_eq!(window.done("picture", json!({"blob": added["blob"]})), added);
    let absent = window.call("picture", json!({"blob": "0".repeat(64)})).unwrap_err();
    assert_eq!(absent["code"], "error-picture-gone");
}

#[test]
fn what_is_no_picture_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    for (data, code) in [
        ("V29yZHM=".to_owned(), "error-not-a-picture"),
        ("not base 64".to_owned(), "error-not-a-picture"),
        (POINT[..40].to_owned(), "error-picture-damaged"),
        ("A".repeat(46_000_000), "error-picture-too-large"),
    ] {
        assert_eq!(window.call("add_picture", json!({"data": data})).unwrap_err()["code"], code);
    }
}

#[test]
fn a_picture_without_alternative_text_is_left_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    let blob = window.done("add_picture", json!({"data": POINT}))["blob"].clone();
    let findings = |alt: &str| {
        let saved = window.save(&review, "methodology.lead", &figure(&blob, alt)).unwrap();
        let codes = saved["findings"].as_array().unwrap().iter().map(|finding| finding["code"].clone());
        codes.collect::<Vec<_>>()
    };
    assert!(findings(" ").contains(&json!("finding-undescribed")));
    assert!(!findings("Un point").contains(&json!("finding-undescribed")));
    let asked = window.question(&review, "chapter.methodology", "methodology.lead");
    assert_eq!(asked["answer"], figure(&blob, "Un point"));
}
