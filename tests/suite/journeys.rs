//! What a team does from the first command to the exported file, across all crates.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use journeys::{Desk, docx_text, word_list};
use review_core::answer::Neutral;
use review_core::check::FindingKind;
use review_core::draft::{OUTLINE, record_key};
use review_core::record::{Origin, RecordKey, RecordKind};
use review_locale::Language;
use review_store::{Authorship, Change};
use serde_json::Value;

const ARABIC: &str = include_str!("../fixtures/arabic.md");

/// A sentence in each language, with a character or two that trips careless programs.
const SENTENCES: [(&str, &str); 6] = [
    ("ar", "تولّت وزارة الداخلية إعداد هذا الاستعراض بالتعاون مع 14 جهة حكومية."),
    ("zh", "本次评估由内政部牵头，14个政府机构参与。"),
    ("en", "The review was led by the Ministry of the Interior & 14 public entities <jointly>."),
    ("fr", "L’examen a été conduit par le ministère de l’intérieur, avec 14 entités."),
    ("ru", "Обзор подготовлен Министерством внутренних дел и 14 государственными органами."),
    ("es", "El examen fue dirigido por el Ministerio del Interior, con 14 entidades; ¿cómo? Así."),
];

#[test]
fn a_review_is_started_answered_and_exported_in_each_language() {
    for (language, sentence) in SENTENCES {
        let desk = Desk::new();
        let draft = desk.review("gcm-short", language);
        desk.answer(&draft, "methodology.lead", language, &sentence.replace('<', "\\<"));
        desk.set(&draft, "objective.05.treatment", "full");
        desk.answer(&draft, "objective.05.measures", language, &format!("- {}", sentence.replace('<', "\\<")));
        let docx = docx_text(&desk.export(&draft, "docx", language, &[]));
        assert_eq!(docx.matches(sentence).count(), 2, "{language}: {docx}");
        let pdf = desk.export(&draft, "pdf", language, &[]);
        assert!(pdf.starts_with(b"%PDF-1.7"), "{language}");
        let data: Value = serde_json::from_slice(&desk.export(&draft, "json", language, &[])).unwrap();
        assert_eq!(data["language"], language);
        let questions: Vec<&Value> =
            data["answers"].as_array().unwrap().iter().map(|answer| &answer["question"]).collect();
        assert!(questions.contains(&&Value::from("objective.05.measures")), "{data:#}");
    }
}

#[test]
fn every_word_of_an_arabic_text_comes_back_from_the_docx() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "ar");
    desk.answer(&draft, "methodology.lead", "ar", ARABIC);
    let came_back = docx_text(&desk.export(&draft, "docx", "ar", &[]));
    let words = word_list(&came_back);
    let source = ARABIC.replace("https://migrationnetwork.un.org/country-regional-network/arab-states", "");
    let source = source.replace("Table: ", "").replace("Source: ", "").replace("[^1]", "").replace("  2. ", "");
    let lost: Vec<String> =
        word_list(&source.replace("  1. ", "")).into_iter().filter(|word| !words.contains(word)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    for phrase in ["استناداً إلى الفقرة 53", "ابتداءً من القرار رقم 112/2023", "أيّاً كان وضعهم القانوني"]
    {
        assert!(came_back.contains(phrase), "{phrase}");
    }
}

#[test]
fn the_same_draft_gives_the_same_bytes_in_two_runs_and_two_stores() {
    let (here, there) = (Desk::new(), Desk::new());
    let draft = here.done(&["sample"]);
    there.done(&["union", &here.store_path().display().to_string()]);
    let other = there.done(&["sample"]);
    for format in ["docx", "pdf", "md", "json"] {
        for language in ["ar", "en"] {
            let first = here.export(&draft, format, language, &[]);
            assert!(first == here.export(&draft, format, language, &[]), "{format} {language}: two runs");
            assert!(first == there.export(&draft, format, language, &[]), "{format} {language}: two stores");
            // A DOCX names the revisions of its answers, and those are of one draft alone.
            let same = first == there.export(&other, format, language, &[]);
            assert_eq!(same, format != "docx", "{format} {language}: two samples");
        }
    }
}

#[test]
fn two_stores_edited_apart_unite_without_loss_and_keep_the_one_true_conflict() {
    let here = Desk::new();
    let draft = here.review("gcm-short", "fr");
    here.answer(&draft, "policy.laws", "fr", "Loi commune.");
    let rows = r#"[{"id": "a", "action": "Première", "responsible": "X"}, {"id": "b", "action": "Deuxième"}]"#;
    here.answer(&draft, "next.actions", "fr", rows);
    let there = here.copy();

    // Rows of a table: each side changes one and adds one.
    let ours = r#"[{"id": "a", "action": "Première revue", "responsible": "X"}, {"id": "b", "action": "Deuxième"},
        {"id": "c", "action": "Troisième"}]"#;
    let theirs = r#"[{"id": "a", "action": "Première", "responsible": "X"}, {"id": "b", "action": "Deuxième revue"},
        {"id": "d", "action": "Quatrième"}]"#;
    here.answer(&draft, "next.actions", "fr", ours);
    there.answer(&draft, "next.actions", "fr", theirs);
    // The outline here, the state of a section there.
    let mut template = here.draft(&draft).template;
    template.chapters.retain(|chapter| chapter.id != "annexes");
    let outline = serde_json::to_vec(&template).unwrap();
    write(&here, &draft, RecordKey::neutral(RecordKind::Outline, OUTLINE), &outline);
    write(&there, &draft, RecordKey::neutral(RecordKind::State, "methodology"), br#""complete""#);
    // Two languages.
    here.answer(&draft, "methodology.lead", "fr", "Texte français.");
    there.answer(&draft, "methodology.lead", "ar", "نص عربي.");
    // The same answer twice.
    here.answer(&draft, "means.resources", "fr", "Version d’ici.");
    there.answer(&draft, "means.resources", "fr", "Version de là-bas.");

    let (other_here, other_there) = (here.copy(), there.copy());
    here.done(&["union", &there.store_path().display().to_string()]);
    other_there.done(&["union", &other_here.store_path().display().to_string()]);
    let (united, otherwise) = (here.draft(&draft), other_there.draft(&draft));
    assert_eq!(united.heads, otherwise.heads);
    assert_eq!(here.store().verify().unwrap(), []);

    let conflicts: Vec<String> = united.conflicts().map(ToString::to_string).collect();
    assert_eq!(conflicts, ["answer means.resources (fr)"]);
    let printed = here.markdown(&draft, "fr", &[]);
    for words in ["Première revue", "Deuxième revue", "Troisième", "Quatrième", "Texte français", "Loi commune"] {
        assert!(printed.contains(words), "{words}: {printed}");
    }
    assert!(printed.contains("Version d’ici.") && printed.contains("Version de là-bas."), "both are printed");
    assert!(printed.contains("Projet du"), "marked as a draft: {printed}");
    assert!(here.markdown(&draft, "ar", &[]).contains("نص عربي"));

    // A person decides; the decision replaces both.
    here.answer(&draft, "means.resources", "fr", "Version commune.");
    assert_eq!(here.draft(&draft).conflicts().count(), 0);
    assert!(!here.markdown(&draft, "fr", &[]).contains("Projet du"));
}

/// Two desks with the same review, edited apart by the two functions, then united.
fn apart(draft_language: &str, here: impl Fn(&Desk, &str), there: impl Fn(&Desk, &str)) -> (Desk, String) {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", draft_language);
    let rows = r#"[{"id": "a", "action": "First"}, {"id": "b", "action": "Second"}]"#;
    desk.answer(&draft, "next.actions", draft_language, rows);
    let other = desk.copy();
    here(&desk, &draft);
    there(&other, &draft);
    desk.done(&["union", &other.store_path().display().to_string()]);
    (desk, draft)
}

#[test]
fn words_beside_a_not_applicable_are_a_conflict_and_are_printed() {
    let (desk, draft) = apart(
        "en",
        |desk, draft| desk.answer(draft, "policy.laws", "en", "A law was adopted."),
        |desk, draft| {
            desk.done(&["answer", draft, "policy.laws", "--not-applicable", "none"]);
        },
    );
    let printed = desk.markdown(&draft, "en", &[]);
    assert!(printed.contains("A law was adopted.") && printed.contains("Not applicable."), "{printed}");
    assert!(printed.contains("Draft of"), "{printed}");
    assert!(desk.done(&["check", &draft]).contains("policy.laws (en): two versions"));
    desk.done(&["answer", &draft, "policy.laws", "--not-applicable", "none"]);
    assert!(!desk.markdown(&draft, "en", &[]).contains("Draft of"), "decided");
}

#[test]
fn two_covers_and_two_treatments_are_both_printed_in_a_draft() {
    let (desk, draft) = apart(
        "en",
        |desk, draft| {
            desk.answer(draft, "cover.title", "en", "First review");
            desk.set(draft, "objective.01.treatment", "brief");
        },
        |desk, draft| {
            desk.answer(draft, "cover.title", "en", "National report");
            desk.set(draft, "objective.01.treatment", "full");
        },
    );
    let printed = desk.markdown(&draft, "en", &[]);
    assert!(printed.contains("First review") && printed.contains("National report"), "{printed}");
    assert!(printed.contains("In brief") && printed.contains("In full") && printed.contains("Draft of"), "{printed}");
}

#[test]
fn a_row_removed_here_and_changed_there_is_shown_again() {
    let (desk, draft) = apart(
        "en",
        |desk, draft| desk.answer(draft, "next.actions", "en", r#"[{"id": "b"}]"#),
        |desk, draft| {
            let rows = r#"[{"id": "a", "action": "First, rewritten"}, {"id": "b"}]"#;
            desk.answer(draft, "next.actions", "en", rows);
        },
    );
    let printed = desk.markdown(&draft, "en", &[]);
    assert!(printed.contains("First, rewritten") && printed.contains("Second"), "{printed}");
}

#[test]
fn the_same_words_typed_on_both_sides_are_no_conflict() {
    let words = |desk: &Desk, draft: &str| desk.answer(draft, "policy.laws", "en", "The same words.");
    let (desk, draft) = apart("en", words, words);
    assert_eq!(desk.draft(&draft).conflicts().count(), 0);
    assert_eq!(desk.markdown(&draft, "en", &[]).matches("The same words.").count(), 1);
}

#[test]
fn what_is_not_decided_is_not_said_to_be_left_out() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    desk.answer(&draft, "progress.overview", "en", "An overview.");
    desk.set(&draft, "objective.02.treatment", "not-covered");
    let printed = desk.markdown(&draft, "en", &[]);
    let (not_covered, undecided) = printed.split_once("has not yet been decided").unwrap();
    let (_, not_covered) = not_covered.split_once("are not covered in this review").unwrap();
    assert!(not_covered.contains("Objective 2.") && !not_covered.contains("Objective 3."), "{not_covered}");
    assert!(undecided.contains("Objective 3."), "{undecided}");
}

#[test]
fn a_field_that_is_not_given_keeps_what_it_has_and_a_row_needs_an_id_of_its_own() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "fr");
    let table = "methodology.consultations";
    desk.answer(&draft, table, "fr", r#"[{"id": "a", "date": "2025", "place": "Fès"}]"#);
    desk.set(&draft, table, r#"[{"id": "a", "participants": 12}]"#);
    let shown = desk.done(&["show", &draft, table]);
    assert!(["2025", "Fès", "12"].iter().all(|value| shown.contains(value)), "{shown}");
    for ids in [r#"[{"id": ""}]"#, r#"[{"id": 5}]"#, r#"[{"id": "x"}, {"id": "x"}]"#] {
        assert_eq!(desk.type_in(&["answer", &draft, table], ids).code, 1, "{ids}");
    }
    assert_eq!(desk.done(&["show", &draft, table]), shown);
}

fn write(desk: &Desk, draft: &str, key: RecordKey, content: &[u8]) {
    let mut store = desk.store();
    let person = store.ensure_person("colleague", "", "").unwrap();
    let at = "2026-03-12T10:00:00Z".to_owned();
    let by = Authorship { person, at, origin: Origin::Typed, reason: String::new() };
    let id = store.find_draft(draft).unwrap();
    store.write(&id, vec![Change::new(key, content)], &by).unwrap();
}

#[test]
fn an_earlier_review_is_carried_over_and_asks_to_be_confirmed() {
    let desk = Desk::new();
    let earlier = desk.done(&["sample"]);
    let new = ["new", "--template", "gcm-short", "--country", "MAR", "--cycle", "imrf-2030", "--language", "en"];
    let draft = desk.done(&[&new[..], &["--from", &earlier[..6]]].concat());
    let to_confirm = |question: &str| {
        let draft = desk.draft(&draft);
        let findings = review_core::check::check(&draft, &[Language::En]);
        findings.iter().any(|found| found.question == question && found.kind == FindingKind::ToConfirm)
    };
    assert!(desk.markdown(&draft, "en", &[]).contains("9,870 (73 per cent)"));
    assert!(to_confirm("objective.05.results") && to_confirm("policy.laws"));
    desk.done(&["answer", &draft, "objective.05.results", "--confirm"]);
    desk.answer(&draft, "policy.laws", "en", "A new law.");
    assert!(!to_confirm("objective.05.results") && to_confirm("objective.06.results"));
    assert_eq!(desk.draft(&draft).choice("cover.edition").as_deref(), Some("third"));
    // The cover of the new review is its own.
    assert_eq!(desk.draft(&draft).date("cover.date"), None);
    assert!(
        desk.markdown(&earlier, "en", &[]).contains("6 | Transparent")
            || desk.draft(&earlier).to_confirm().count() == 0
    );
}

#[test]
fn what_is_missing_in_a_language_is_said_or_taken_from_the_authentic_one() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "fr");
    desk.answer(&draft, "methodology.lead", "fr", "Texte authentique.");
    let said = desk.markdown(&draft, "es", &[]);
    assert!(said.contains("español") && !said.contains("Texte authentique"), "{said}");
    let filled = desk.markdown(&draft, "es", &["--fill-from-authentic"]);
    assert!(filled.contains("Texte authentique") && filled.contains("francés"), "{filled}");

    // A table has its rows in every language and its words in some.
    let rows = r#"[{"action": "Première action", "responsible": {"fr": "Le ministère", "es": "El ministerio"}}]"#;
    desk.answer(&draft, "next.actions", "fr", rows);
    let said = desk.markdown(&draft, "es", &[]);
    assert!(said.contains("El ministerio") && !said.contains("Première action"), "{said}");
    let filled = desk.markdown(&draft, "es", &["--fill-from-authentic"]);
    assert!(filled.contains("El ministerio") && filled.contains("Première action"), "{filled}");
}

#[test]
fn internal_reasons_and_notes_are_in_no_exported_file() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    desk.set(&draft, "objective.05.treatment", "full");
    desk.answer(&draft, "objective.05.notes", "en", "Zanzibar is a secret.");
    let reason = ["answer", &draft, "objective.05.results", "--not-applicable", "Zanzibar again", "--language", "en"];
    desk.done(&[&reason[..], &["--printed", "No results were expected in this period."]].concat());
    desk.done(&["answer", &draft, "means.resources", "--not-available", "Zanzibar thrice"]);
    for format in ["md", "json"] {
        let file = String::from_utf8(desk.export(&draft, format, "en", &[])).unwrap();
        assert!(!file.contains("Zanzibar"), "{format}: {file}");
        assert!(file.contains("No results were expected in this period."), "{format}: {file}");
    }
    let docx = docx_text(&desk.export(&draft, "docx", "en", &[]));
    assert!(!docx.contains("Zanzibar") && docx.contains("Not available."), "{docx}");
    assert!(desk.done(&["show", &draft, "objective.05.notes"]).contains("Zanzibar"), "the team sees its notes");
}

#[test]
fn numbers_dates_and_choices_are_taken_as_plain_values() {
    let desk = Desk::new();
    let draft = desk.review("gcm-standard", "ar");
    desk.set(&draft, "cover.date", "٢٠٢٦-٠٣");
    desk.set(&draft, "context.roles", "origin، transit");
    let rows =
        r#"[{"date": "2025-09-16", "participants": "١٢٣٤٫٥", "women": 7, "group": ["media"], "place": "الرباط"}]"#;
    desk.answer(&draft, "methodology.consultations", "ar", rows);
    let shown = desk.done(&["show", &draft, "methodology.consultations", "--language", "ar"]);
    assert!(shown.contains(r#""participants":"1234.5""#), "{shown}");
    let printed = desk.markdown(&draft, "ar", &[]);
    assert!(printed.contains("1.234,5") && printed.contains("16 شتنبر 2025"), "by the custom of Morocco: {printed}");
    assert!(printed.contains("بلد منشأ؛ بلد عبور"), "{printed}");
}

#[test]
fn wrong_input_is_refused_with_its_reason_and_changes_nothing() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    desk.answer(&draft, "policy.laws", "en", "A law.");
    let before = desk.draft(&draft).heads;
    let long = "x".repeat(17 * 1024 * 1024);
    for (arguments, input, reason) in [
        (&["show", "nothing"][..], "", "no review with the id"),
        (&["answer", &draft, "policy.lows", "--language", "en"], "x", "no question policy.lows"),
        (&["answer", &draft, "policy.laws"], "x", "say in which language"),
        (&["answer", &draft, "policy.laws", "--language", "en"], &long, "larger than 16 megabytes"),
        (&["answer", &draft, "cover.date"], "yesterday", "is not a date"),
        (&["answer", &draft, "objective.05.treatment"], "whole", "full, brief, not-covered"),
        (&["answer", &draft, "next.actions", "--language", "en"], "[{", "JSON list of objects"),
        (&["answer", &draft, "next.actions", "--language", "en"], r#"[{"who": "x"}]"#, "Row 1"),
        (&["answer", &draft, "methodology.consultations"], r#"[{"participants": "many"}]"#, "not a number"),
        (&["answer", &draft, "policy.laws", "--not-applicable", " "], "", "why the question does not apply"),
        (&["answer", &draft, "policy.laws", "--language", "en", "/nowhere/file.md"], "", "cannot be read"),
        (&["new", "--template", "gcm-long", "--country", "MAR", "--cycle", "x", "--language", "en"], "", "no outline"),
        (&["new", "--template", "gcm-short", "--country", "MOR", "--cycle", "x", "--language", "en"], "", "MOR"),
        (&["union", "/nowhere"], "", "/nowhere"),
    ] {
        let outcome = desk.type_in(arguments, input);
        assert_eq!(outcome.code, 1, "{arguments:?}: {outcome:?}");
        assert!(outcome.errors.contains(reason), "{arguments:?}: {}", outcome.errors);
        assert!(outcome.output.is_empty(), "{outcome:?}");
    }
    assert_eq!(desk.draft(&draft).heads, before);
    for usage in [
        &["answer"][..],
        &["export", &draft, "--format", "odt", "--output", "x"],
        &["new"],
        &["--messages", "pt", "list"],
    ] {
        assert_eq!(desk.run(usage).code, 2, "{usage:?}");
    }
}

#[test]
fn refusals_speak_the_language_that_was_asked_for() {
    let desk = Desk::new();
    desk.done(&["sample"]);
    let mut spoken: Vec<String> = Vec::new();
    for language in Language::ALL {
        let outcome = desk.run(&["--messages", language.tag(), "show", "nothing"]);
        assert!(outcome.errors.contains("nothing"), "{language}: {}", outcome.errors);
        assert!(!spoken.contains(&outcome.errors));
        spoken.push(outcome.errors);
    }
}

#[test]
fn an_exported_file_is_replaced_only_when_asked() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    let path = desk.path("report.md");
    std::fs::write(&path, "mine").unwrap();
    let output = path.display().to_string();
    let export = ["export", &draft, "--format", "md", "--output", &output];
    let outcome = desk.run(&export);
    assert_eq!((outcome.code, std::fs::read_to_string(&path).unwrap().as_str()), (1, "mine"), "{outcome:?}");
    desk.done(&[&export[..], &["--force"]].concat());
    assert_ne!(std::fs::read_to_string(&path).unwrap(), "mine");
    let folder = desk.path("exports");
    std::fs::create_dir(&folder).unwrap();
    desk.done(&["export", &draft, "--format", "md", "--output", &folder.display().to_string()]);
    assert!(folder.join("GCM-review_MAR_imrf-2026_en.md").exists());
}

#[test]
fn a_teams_own_outline_is_added_used_and_refused_with_all_its_faults() {
    let desk = Desk::new();
    let file = desk.path("outline.json");
    let add = ["template", "add", &file.display().to_string()].map(str::to_owned);
    let add: Vec<&str> = add.iter().map(String::as_str).collect();
    std::fs::write(
        &file,
        r#"{"id": "Ours", "version": 1, "chapters": [{"id": "a", "items": [{"question": {"id": "a.b"}}]}]}"#,
    )
    .unwrap();
    let refused = desk.run(&add);
    assert_eq!(refused.code, 1);
    assert!(
        refused.errors.contains("/id") && refused.errors.contains("/chapters/0/items/0/question"),
        "{}",
        refused.errors
    );
    std::fs::write(
        &file,
        r#"{"id": "ours", "version": 1, "chapters": [{"id": "views", "items": [
            {"question": {"id": "views.youth", "kind": "long-text"}}, {"question": {"id": "views.count", "kind": "number"}}]}],
            "words": {"fr": {"chapter-views": "Points de vue", "views-youth": "Jeunesse", "views-count": "Nombre"}}}"#,
    )
    .unwrap();
    desk.done(&add);
    assert!(desk.done(&["template", "list"]).contains("ours"));
    let draft = desk.review("ours", "fr");
    desk.answer(&draft, "views.youth", "fr", "Des jeunes ont été entendus.");
    desk.set(&draft, "views.count", "1234.5");
    let printed = desk.markdown(&draft, "fr", &[]);
    assert!(printed.contains("## 1 Points de vue") && printed.contains("### 1.1 Jeunesse"), "{printed}");
    assert!(printed.contains("<b>Nombre\u{a0}:</b> 1\u{202f}234,5"), "{printed}");
}

#[test]
fn every_question_has_guidance_in_six_languages() {
    let desk = Desk::new();
    for language in Language::ALL {
        let mut spoken = std::collections::BTreeSet::new();
        for question in ["methodology.lead", "objective.05.measures", "cover.state", "next.actions"] {
            let guide = desk.done(&["--messages", language.tag(), "template", "show", "gcm-short", question]);
            let guidance = guide.lines().nth(1).unwrap_or_default().to_owned();
            assert!(guidance.chars().count() > 20, "{language} {question}: {guide}");
            assert!(spoken.insert(guidance));
        }
    }
    let guide = desk.done(&["template", "show", "gcm-short", "objective.05.treatment"]);
    assert!(guide.contains("not-covered\tNot covered"), "{guide}");
}

#[test]
fn an_answer_shown_can_be_entered_again_as_it_is() {
    let desk = Desk::new();
    let sample = desk.done(&["sample"]);
    let draft = desk.review("gcm-standard", "ar");
    for question in ["objective.05.results", "policy.laws", "objective.20.measures"] {
        let shown = desk.done(&["show", &sample, question, "--language", "ar"]);
        desk.answer(&draft, question, "ar", &shown);
        assert_eq!(desk.done(&["show", &draft, question, "--language", "ar"]), shown, "{question}");
    }
}

#[test]
fn not_applicable_gives_way_to_words_and_the_words_come_back() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    desk.answer(&draft, "policy.plan", "en", "A plan.");
    desk.done(&["answer", &draft, "policy.plan", "--not-applicable", "There is none"]);
    assert!(!desk.markdown(&draft, "en", &[]).contains("A plan."));
    desk.answer(&draft, "policy.plan", "en", "A plan after all.");
    assert!(desk.markdown(&draft, "en", &[]).contains("A plan after all."));
    let neutral = desk.draft(&draft).heads[&record_key("policy.plan")][0].content.clone().unwrap();
    assert_eq!(serde_json::from_slice::<Neutral>(&neutral).unwrap(), Neutral::Empty);
}

/// Two versions of an answer; gives the draft and the id of the first version.
fn two_versions(desk: &Desk) -> (String, String) {
    let draft = desk.review("gcm-short", "fr");
    desk.answer(&draft, "policy.laws", "fr", "La loi de 2003 est en vigueur.");
    desk.answer(&draft, "policy.laws", "fr", "La loi de 2024 est en vigueur.");
    let history: Value = serde_json::from_str(&desk.done(&["history", &draft, "policy.laws", "--json"])).unwrap();
    let first = history[1]["id"].as_str().unwrap().to_owned();
    (draft, first)
}

#[test]
fn the_history_of_an_answer_is_listed_compared_and_brought_back() {
    let desk = Desk::new();
    let (draft, first) = two_versions(&desk);
    let history = desk.done(&["history", &draft, "policy.laws"]);
    assert_eq!(history.lines().count(), 2, "{history}");
    assert!(history.lines().next().unwrap().ends_with('*') && history.contains(&first[..12]), "{history}");
    let cut = desk.run(&["history", &draft, "--limit", "1"]);
    assert!(cut.output.lines().count() == 1 && cut.errors.contains("--limit"), "{cut:?}");

    let compared = desk.done(&["compare", &draft, "policy.laws"]);
    assert_eq!(compared, "* La loi de [-2003-]{+2024+} est en vigueur.");
    assert_eq!(desk.done(&["compare", &draft, "policy.laws", "--from", &first[..12]]), compared);
    let same = desk.run(&["compare", &draft, "policy.laws", "--from", &first, "--to", &first]);
    assert!(same.output.is_empty() && same.errors.contains("the same"), "{same:?}");

    let step = desk.done(&["restore", &draft, "policy.laws", &first[..12]]);
    assert_eq!(desk.done(&["show", &draft, "policy.laws"]), "La loi de 2003 est en vigueur.");
    assert!(desk.done(&["undo", &draft]).contains(&step[..12]));
    desk.done(&["undo", &draft, &step[..12]]);
    assert_eq!(desk.done(&["show", &draft, "policy.laws"]), "La loi de 2024 est en vigueur.");
    for wrong in [
        &["restore", &draft, "policy.plan", &first][..],
        &["restore", &draft, "policy.laws", "nothing"],
        &["compare", &draft, "policy.laws", "--from", "nothing"],
        &["undo", &draft, "nothing"],
    ] {
        assert!(desk.run(wrong).errors.contains("no version or milestone"), "{wrong:?}");
    }
}

#[test]
fn a_milestone_is_shown_compared_exported_and_brought_back_as_it_was() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "fr");
    desk.answer(&draft, "policy.laws", "fr", "Avant.");
    desk.answer(&draft, "policy.plan", "fr", "Plan.");
    std::fs::write(desk.path("sent.pdf"), b"%PDF-1.7 as it was sent").unwrap();
    let sent = desk.path("sent.pdf").display().to_string();
    desk.done(&["milestone", "make", &draft, "Sent to the Minister", "--file", &sent]);
    desk.answer(&draft, "policy.laws", "fr", "Après.");
    desk.answer(&draft, "means.resources", "fr", "Ajout.");
    assert!(desk.done(&["milestone", "list", &draft]).contains("Sent to the Minister\tsent.pdf"));
    let name = "Sent to the Minister";
    assert_eq!(desk.done(&["milestone", "show", &draft, name, "policy.laws"]), "Avant.");
    let exported = desk.done(&["milestone", "export", &draft, name, "--format", "md", "--output", "-"]);
    assert!(exported.contains("Avant.") && !exported.contains("Après.") && !exported.contains("Ajout."), "{exported}");
    assert_eq!(desk.done(&["milestone", "file", &draft, name, "--output", "-"]), "%PDF-1.7 as it was sent");
    let compared = desk.done(&["compare", &draft, "policy.laws", "--from", name]);
    assert!(compared.contains("[-Avant.-]") || compared.contains("- Avant."), "{compared}");

    desk.done(&["restore", &draft, "--section", "chapter.policy", "--at", name]);
    assert_eq!(desk.done(&["show", &draft, "policy.laws"]), "Avant.");
    assert_eq!(desk.done(&["show", &draft, "means.resources"]), "Ajout.");
    let step = desk.done(&["restore", &draft, "--at", name]);
    assert!(desk.run(&["show", &draft, "means.resources"]).output.is_empty());
    desk.done(&["undo", &draft, &step]);
    assert_eq!(desk.done(&["show", &draft, "means.resources"]), "Ajout.");
}

#[test]
fn the_audit_says_who_changed_what_and_no_cell_of_it_is_a_formula() {
    let desk = Desk::new();
    let (draft, _) = two_versions(&desk);
    desk.answer(&draft, "cover.title", "fr", "=HYPERLINK(\"https://example.org\")");
    let csv = desk.done(&["audit", &draft, "--format", "csv"]);
    assert!(csv.starts_with("\u{feff}at,received_at,person,"), "{csv}");
    assert!(csv.contains("La loi de 2003 est en vigueur.,La loi de 2024 est en vigueur.,"), "{csv}");
    assert!(csv.contains("\"'=HYPERLINK("), "{csv}");
    let json: Value = serde_json::from_str(&desk.done(&["audit", &draft, "--format", "json"])).unwrap();
    let rows = json.as_array().unwrap();
    assert_eq!(rows.len() + 1, csv.trim_end().split("\r\n").count());
    assert!(rows.iter().any(|row| row["new"] == "=HYPERLINK(\"https://example.org\")"), "{json:#}");
    assert!(rows.iter().any(|row| row["kind"] == "event" && row["action"] == "create"), "{json:#}");
}

#[test]
fn words_are_erased_with_a_reason_in_the_backups_too() {
    let desk = Desk::new();
    let (draft, first) = two_versions(&desk);
    desk.done(&["backup", "make"]);
    assert_eq!(desk.run(&["expunge", &draft, "--revision", &first, "--reason", " "]).code, 1);
    let absent = desk.run(&["expunge", &draft, "--passage", "loi de 1999", "--reason", "x"]);
    assert!(absent.errors.contains("No version"), "{absent:?}");
    let erased = desk.type_in(&["expunge", &draft, "--passage", "-", "--reason", "classified"], "loi de 2003");
    assert_eq!((erased.code, erased.output.trim_end()), (0, first.as_str()), "{erased:?}");
    assert!(erased.errors.contains("--in-backups"), "{erased:?}");
    let holds = |word: &str| {
        let backups = review_store::backup::backups(&desk.path("backups")).unwrap().into_iter();
        let with = backups.filter(|backup| {
            let store = review_store::Store::open_read_only(&backup.path).unwrap();
            !store.revisions_with(&store.find_draft(&draft).unwrap(), word).unwrap().is_empty()
        });
        with.count()
    };
    assert_eq!((holds("loi de 2003"), holds("loi de 2024")), (1, 2), "the backup made for the step has no copy");
    desk.done(&["expunge", &draft, "--passage", "loi de 2003", "--reason", "classified", "--in-backups"]);
    assert!(holds("loi de 2003") == 0 && holds("loi de 2024") >= 2);
    let audit = desk.done(&["audit", &draft, "--format", "csv"]);
    assert!(!audit.contains("2003") && audit.contains("expunge,classified"), "{audit}");
    desk.done(&["verify"]);
    desk.done(&["backup", "verify"]);
}

#[test]
fn a_backup_is_made_listed_proved_and_brought_back() {
    let desk = Desk::new();
    let (draft, _) = two_versions(&desk);
    let stick = desk.path("stick");
    let second = stick.display().to_string();
    let absent = desk.run(&["backup", "make", "--second", &second]);
    assert!(absent.code == 1 && absent.output.contains("backups"), "{absent:?}");
    std::fs::create_dir(&stick).unwrap();
    assert_eq!(desk.done(&["backup", "make", "--second", &second]).lines().count(), 2);
    assert_eq!(desk.done(&["backup", "list", "--second", &second]).lines().count(), 1);
    desk.done(&["backup", "verify", "--second", &second]);
    desk.answer(&draft, "policy.laws", "fr", "Après la sauvegarde.");
    let name = desk.done(&["backup", "list"]).split('\t').next().unwrap().to_owned();
    let held = {
        let _lock = review_store::Lock::take(&desk.store_path(), &review_store::Holder::default()).unwrap();
        desk.run(&["backup", "restore", &name])
    };
    assert!(held.code == 1 && held.errors.contains("already open"), "{held:?}");
    desk.done(&["backup", "restore", &name]);
    assert_eq!(desk.done(&["show", &draft, "policy.laws"]), "La loi de 2024 est en vigueur.");
    assert!(desk.done(&["backup", "list"]).contains("\trestore\t"), "what was there is kept");
    desk.done(&["verify"]);
}

#[test]
fn a_review_goes_into_the_bin_and_comes_back() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    desk.done(&["bin", "put", &draft]);
    assert!(desk.done(&["list"]).is_empty() && desk.done(&["bin", "list"]).starts_with(&draft));
    assert_eq!(desk.done(&["bin", "empty"]), "", "it has not lain there long enough");
    desk.done(&["bin", "take-out", &draft]);
    assert!(desk.done(&["list"]).starts_with(&draft) && desk.done(&["bin", "list"]).is_empty());
}

#[test]
fn an_encrypted_store_opens_with_the_passphrase_or_the_recovery_key_only() {
    let desk = Desk::new();
    let (draft, first) = two_versions(&desk);
    desk.done(&["backup", "make"]);
    let differ = desk.type_in_secret(&["encrypt"], "", &["one passphrase", "another one"]);
    assert!(differ.code == 1 && differ.errors.contains("not the same"), "{differ:?}");
    let encrypted = desk.type_in_secret(&["encrypt"], "", &["one passphrase", "one passphrase"]);
    assert_eq!(encrypted.code, 0, "{encrypted:?}");
    let recovery = encrypted.output.trim_end().to_owned();
    let show = ["show", &draft, "policy.laws"];
    let shown = "La loi de 2024 est en vigueur.\n";
    assert!(desk.run(&show).errors.contains("is encrypted"));
    assert!(desk.type_in_secret(&show, "", &["wrong"]).errors.contains("cannot be opened"));
    assert_eq!(desk.type_in_secret(&show, "", &["one passphrase"]).output, shown);
    assert_eq!(desk.type_in_secret(&show, "", &[&recovery]).output, shown);

    let (file, new) = (desk.path("passphrase"), desk.path("new"));
    std::fs::write(&file, "one passphrase\n").unwrap();
    std::fs::write(&new, "deux phrases\r\n").unwrap();
    let change = ["passphrase", "--new-passphrase-file", &new.display().to_string()].map(str::to_owned);
    let change: Vec<&str> = change.iter().map(String::as_str).collect();
    let given = |file: &std::path::Path, arguments: &[&str]| {
        desk.done(&[&["--passphrase-file", &file.display().to_string()][..], arguments].concat())
    };
    given(&file, &change);
    assert_eq!(desk.type_in_secret(&show, "", &["one passphrase"]).code, 1);
    given(&new, &["restore", &draft, "policy.laws", &first]);
    given(&new, &["expunge", &draft, "--passage", "loi de 2024", "--reason", "x", "--in-backups"]);
    given(&new, &["backup", "verify"]);
    let plain = Desk::new();
    let other = desk.store_path().display().to_string();
    let union = ["union", &other, "--other-passphrase-file", &new.display().to_string()].map(str::to_owned);
    plain.done(&union.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(plain.done(&show), "La loi de 2003 est en vigueur.");
    assert!(plain.done(&["backup", "list"]).contains("\tunion\t"));
    let target = desk.path("recovered");
    std::fs::create_dir(&target).unwrap();
    given(&new, &["recover", &other, "--to", &target.display().to_string()]);
    assert!(target.join("reviews.sqlite").exists());
    given(&new, &["decrypt"]);
    assert_eq!(desk.done(&show), "La loi de 2003 est en vigueur.");
    assert!(desk.run(&["decrypt"]).errors.contains("not encrypted"));
}

#[test]
fn who_keeps_reviews_in_a_synchronised_folder_is_warned_once_and_told_a_better_place() {
    let desk = Desk::new();
    desk.review("gcm-short", "en");
    std::fs::write(desk.path(".dropbox"), "").unwrap();
    let warned = desk.run(&["list"]);
    assert_eq!(warned.code, 0);
    assert_eq!(warned.errors.matches("Dropbox").count(), 1, "{}", warned.errors);
    let lines = warned.errors.replace(['\u{2068}', '\u{2069}'], "");
    assert!(lines.contains("A better place is /") && lines.contains("/gcm-review:"), "{lines}");
}

#[test]
fn words_are_found_as_they_are_typed_in_haste_replaced_at_once_and_taken_back() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    desk.answer(
        &draft,
        "methodology.lead",
        "en",
        "The **Min**istry of Labour[^1] and the ministry.\n\n[^1]: Ministry, 2024.",
    );
    desk.answer(
        &draft,
        "next.actions",
        "en",
        r#"[{"id": "a", "action": "First", "responsible": "Ministry of Justice"}]"#,
    );
    desk.answer(&draft, "methodology.lead", "ar", "أعدّ المسؤولون عن الإحصاء هذا الاستعراض سنة ٢٠٢٥.");
    desk.answer(&draft, "methodology.lead", "zh", "国际移民问题和移民工人。");
    let found = |words: &str, more: &[&str]| desk.done(&[&["find", &draft, words][..], more].concat());

    let lines = found("ministry", &[]);
    assert_eq!(lines.lines().count(), 4, "{lines}");
    assert!(lines.contains("methodology.lead (en)\tThe [Ministry] of Labour and the ministry."), "{lines}");
    assert!(lines.contains("next.actions#a.responsible (en)\t[Ministry] of Justice"), "{lines}");
    assert_eq!(found("ministry", &["--match-case"]).lines().count(), 1);
    assert_eq!(found("minis", &["--whole-words"]), "");
    assert_eq!(
        found("الاحصاء", &["--language", "ar"]),
        "methodology.lead (ar)\tأعدّ المسؤولون عن [الإحصاء] هذا الاستعراض سنة ٢٠٢٥."
    );
    assert!(found("اعد المسوولون", &[]).contains("[أعدّ المسؤولون]"));
    assert!(found("2025", &[]).contains("[٢٠٢٥]"));
    assert_eq!(found("الاحصاء", &["--match-case"]), "");
    let hits: Value = serde_json::from_str(&found("移民", &["--whole-words", "--json"])).unwrap();
    assert_eq!((&hits["count"], &hits["hits"][1]["start"]), (&Value::from(2), &Value::from(7)));

    let planned = desk.done(&["replace", &draft, "ministry", "Office", "--dry-run"]);
    assert!(planned.contains("The [-Ministry-]{+Office+} of Labour"), "{planned}");
    let before = desk.draft(&draft).heads;
    let step = desk.done(&["replace", &draft, "ministry", "Office"]);
    let text = desk.done(&["show", &draft, "methodology.lead", "--language", "en"]);
    assert!(
        text.contains("The **Office**") && text.contains("the Office.") && text.contains(": Office, 2024"),
        "{text}"
    );
    assert!(desk.done(&["history", &draft, "next.actions", "--json"]).contains("“ministry” replaced by “Office”"));
    assert!(desk.done(&["undo", &draft]).contains("\treplace\t2"));
    assert!(desk.done(&["audit", &draft, "--format", "csv"]).contains("“ministry” replaced by “Office”"));
    desk.done(&["undo", &draft, &step]);
    let said = |heads: review_core::draft::Heads| -> Vec<_> {
        heads.into_values().flatten().map(|head| head.content).collect()
    };
    assert_eq!(said(desk.draft(&draft).heads), said(before));

    let nothing = desk.run(&["replace", &draft, "移民们", "x"]);
    assert!(nothing.code == 0 && nothing.output.is_empty() && nothing.errors.contains("Nothing was replaced"));
    assert!(desk.run(&["find", &draft, " "]).errors.contains("nothing to look for"));
    assert_eq!(desk.run(&["find", &draft, &"a".repeat(201)]).code, 1);
}

#[test]
fn an_answer_carried_over_is_still_to_be_confirmed_after_its_words_were_replaced_and_taken_back() {
    let desk = Desk::new();
    let earlier = desk.review("gcm-short", "en");
    desk.answer(&earlier, "policy.laws", "en", "The Ministry drafted two laws.");
    let new = ["new", "--template", "gcm-short", "--country", "MAR", "--cycle", "imrf-2030", "--language", "en"];
    let draft = desk.done(&[&new[..], &["--from", &earlier]].concat());
    let is_to_confirm = || {
        let key = record_key("policy.laws").in_language(Language::En);
        desk.draft(&draft).to_confirm().any(|to_confirm| *to_confirm == key)
    };
    assert!(is_to_confirm());
    let step = desk.done(&["replace", &draft, "ministry", "Office"]);
    assert!(desk.done(&["show", &draft, "policy.laws"]).contains("Office") && is_to_confirm());
    desk.done(&["undo", &draft, &step]);
    assert!(desk.done(&["show", &draft, "policy.laws"]).contains("Ministry") && is_to_confirm());
    let step = desk.done(&["replace", &draft, "ministry", "Office"]);
    desk.done(&["answer", &draft, "policy.laws", "--confirm"]);
    desk.done(&["replace", &draft, "office", "Bureau"]);
    assert!(!is_to_confirm(), "a person has confirmed it");
    assert!(desk.run(&["undo", &draft, &step]).errors.contains("Left as they are"));
}

/// Stores as each version of the program wrote them; such a file is never written anew.
#[test]
fn stores_of_every_released_format_open_for_ever() {
    for (name, passphrase) in [("format-1.sqlite", None), ("format-1-encrypted.sqlite", Some("une phrase"))] {
        let desk = Desk::new();
        let fixture = journeys::root("tests/fixtures/stores").join(name);
        std::fs::copy(&fixture, desk.store_path()).unwrap();
        let key = fixture.with_extension("sqlite.key");
        if key.exists() {
            std::fs::copy(key, desk.path("reviews.sqlite.key")).unwrap();
        }
        let secrets: Vec<&str> = passphrase.into_iter().collect();
        let done = |arguments: &[&str]| {
            let outcome = desk.type_in_secret(arguments, "", &secrets);
            assert_eq!(outcome.code, 0, "{name} {arguments:?}: {}", outcome.errors);
            outcome.output
        };
        done(&["verify"]);
        let draft = done(&["list"]).split_whitespace().next().unwrap().to_owned();
        let said = |question: &str, language: &str| done(&["show", &draft, question, "--language", language]);
        assert_eq!(said("methodology.lead", "ar").trim(), "أعدت الوزارة هذا الاستعراض.", "{name}");
        assert_eq!(said("objective.05.measures", "fr").trim(), "Trois lois ont été adoptées.", "{name}");
        assert!(said("methodology.consultations", "fr").contains("Rabat"), "{name}");
        let then = done(&["milestone", "show", &draft, "Envoyé au ministre", "objective.05.measures"]);
        assert!(then.contains("Deux lois") && then.contains("Bulletin officiel"), "{name}: {then}");
        assert_eq!(done(&["history", &draft]).lines().count(), 15, "{name}");
    }
}

#[test]
fn a_picture_is_taken_in_named_by_an_answer_and_exported() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    let drawing = r##"<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><desc>SECRET</desc><rect width="48" height="48" fill="#0f4c5c"/></svg>"##;
    let shown = desk.done_with(&["picture", "-", "--alt", "Permits [2025]"], drawing);
    assert_eq!(desk.done_with(&["picture", "-", "--alt", "Permits [2025]"], drawing), shown, "the same picture once");
    let text = format!("Words.\n\nFigure: First permits\n\n{shown}\n\nCredit: Statistical office\n\nMore.");
    desk.answer(&draft, "methodology.lead", "en", &text);
    assert!(
        desk.markdown(&draft, "en", &[])
            .contains(&format!("Figure: First permits\n\n{shown}\n\nCredit: Statistical office"))
    );
    let findings = || desk.done(&["check", &draft]).matches("no alternative text").count();
    assert_eq!(findings(), 0);
    let docx = desk.export(&draft, "docx", "en", &[]);
    for said in ["First permits", "Statistical office"] {
        assert!(docx_text(&docx).contains(said), "{said}");
    }
    let archive = zip::ZipArchive::new(std::io::Cursor::new(&docx)).unwrap();
    let names: Vec<_> = archive.file_names().map(Result::unwrap).collect();
    assert_eq!(names.iter().filter(|name| name.starts_with("word/media/") && name.ends_with(".png")).count(), 1);
    let pdf = desk.export(&draft, "pdf", "en", &[]);
    desk.answer(&draft, "methodology.lead", "en", "Words.");
    assert!(desk.export(&draft, "pdf", "en", &[]).len() + 100 < pdf.len(), "the picture is in the PDF");
    desk.answer(&draft, "methodology.lead", "en", &format!("![]({}", shown.split("](").nth(1).unwrap()));
    assert_eq!(findings(), 1);
    let refused = desk.type_in(&["picture", "-"], "words");
    assert!(refused.code == 1 && refused.errors.contains("not a picture"), "{}", refused.errors);
}

#[test]
fn misspelt_words_are_listed_with_their_places_and_the_team_has_words_of_its_own() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "en");
    let passage = r#"The word <span lang="fr">l’acceuil</span> of Talassia, wrod and wrod."#;
    desk.answer(&draft, "methodology.lead", "en", passage);
    desk.answer(&draft, "objective.05.measures", "en", "- Talassia");
    desk.answer(&draft, "methodology.lead", "zh", "移民");
    let listed = || desk.done(&["spelling", "check", &draft]);
    let [lead, measures] = ["methodology.lead (en)", "objective.05.measures (en)"];
    let expected = format!("en\tTalassia\t{lead} ×1, {measures} ×1\nen\twrod\t{lead} ×2\nfr\tl’acceuil\t{lead} ×1");
    assert_eq!(listed(), expected);
    assert!(desk.done(&["spelling", "suggest", "l’acceuil", "--language", "fr"]).starts_with("l’accueil"));

    desk.done(&["spelling", "add", "Talassia", "--language", "en"]);
    assert_eq!(listed(), format!("en\twrod\t{lead} ×2\nfr\tl’acceuil\t{lead} ×1"));
    assert_eq!(desk.done(&["spelling", "list"]), "en\tTalassia");
    let refused = desk.run(&["spelling", "add", "two words", "--language", "en"]);
    assert_eq!((refused.code, refused.errors.as_str()), (1, "\"two words\" is not one word.\n"));

    // The words are in the store, and so in its backups.
    let there = desk.copy();
    assert_eq!(there.done(&["spelling", "list", "--language", "en", "--json"]), r#"{"en":["Talassia"]}"#);
    desk.done(&["spelling", "remove", "Talassia", "--language", "en"]);
    assert_eq!(listed(), expected);
}
