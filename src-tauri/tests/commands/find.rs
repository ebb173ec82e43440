//! Finding and replacing through the door.

use super::Window;
use serde_json::{Value, json};

fn text(words: &str) -> Value {
    json!({"type": "long-text", "blocks": [{"type": "paragraph", "attrs": {"id": "p", "dir": null, "lang": null},
        "content": [{"type": "text", "text": words}]}]})
}

fn sought(words: &str) -> Value {
    json!({"words": words, "exact": false, "wholeWords": false, "language": null})
}

#[test]
fn what_is_being_typed_is_found_replaced_where_chosen_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    window.save(&review, "methodology.lead", &text("L’OIM et l’OIM.")).unwrap();
    let row = json!({"id": "r1", "cells": {"place": {"type": "text", "text": "OIM, Rabat"}}});
    window.save(&review, "methodology.consultations", &json!({"type": "records", "rows": [row]})).unwrap();
    window.save(&review, "objective.05.treatment", &json!({"type": "choice", "option": "full"})).unwrap();
    let aside = json!({"type": "not-available", "reason": "OIM", "printed": "Voir l’oim."});
    window.save(&review, "objective.05.results", &aside).unwrap();
    let find = |words: &str| window.done("find_in_review", json!({"review": review, "sought": sought(words)}));
    let found = find("oim");
    assert_eq!((&found["count"], &found["answers"]), (&json!(4), &json!(3)));
    let hits = found["hits"].as_array().unwrap();
    assert_eq!((&hits[1]["before"], &hits[1]["words"]), (&json!("L’OIM et l’"), &json!("OIM")));
    assert_eq!((&hits[2]["place"]["row"], &hits[2]["place"]["field"]), (&json!("r1"), &json!("place")));
    assert_eq!(hits[3]["place"]["printed"], true);

    // The second is left out; one was changed meanwhile.
    window
        .save(&review, "objective.05.results", &json!({"type": "not-available", "reason": "x", "printed": "Rien."}))
        .unwrap();
    let places: Vec<&Value> = [0, 2, 3].iter().map(|index| &hits[*index]["place"]).collect();
    let values = json!({"review": review, "sought": sought("oim"), "new": "Organisation", "places": places});
    let replaced = window.done("replace_in_review", values);
    assert_eq!((&replaced["places"], replaced["left"].as_array().unwrap().len()), (&json!(2), 1));
    let said = |section: &str, question: &str| window.question(&review, section, question)["answer"].clone();
    assert_eq!(said("chapter.methodology", "methodology.lead"), text("L’Organisation et l’OIM."));
    let table = said("chapter.methodology", "methodology.consultations");
    assert_eq!(table["rows"][0]["cells"]["place"]["text"], "Organisation, Rabat");
    let newest = window.done("history", json!({"review": review, "question": "methodology.lead", "before": null}));
    let reason = newest["versions"][0]["reason"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    assert!(reason.contains("oim") && reason.contains("Organisation"), "{reason}");
    assert_eq!(window.done("steps", json!({"review": review}))[0]["kind"], "replace");

    window.done("undo_step", json!({"review": review, "step": replaced["step"]}));
    assert_eq!(said("chapter.methodology", "methodology.lead"), text("L’OIM et l’OIM."));
    let invented = json!({"question": "methodology.lead", "revision": "x", "language": "fr", "printed": false, "row": "",
        "field": "", "block": "p", "line": 0, "start": 0, "end": 900});
    let values = json!({"review": review, "sought": sought("oim"), "new": "x", "places": [invented]});
    assert_eq!(window.done("replace_in_review", values)["places"], 0);
}

#[test]
fn lines_of_the_page_are_searched_in_its_own_units() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let lines = json!(["😀 Été", "", "ete et ÉTÉ"]);
    let hits = window.done("find_in_lines", json!({"sought": sought("été"), "lines": lines}));
    let expected = json!([{"line": 0, "start": 3, "end": 6}, {"line": 2, "start": 0, "end": 3}, {"line": 2, "start": 7, "end": 10}]);
    assert_eq!(hits, expected);
    let refused =
        window.call("find_in_lines", json!({"sought": sought(&"a".repeat(300)), "lines": lines})).unwrap_err();
    assert_eq!(refused["code"], "error-find-too-long");
}
