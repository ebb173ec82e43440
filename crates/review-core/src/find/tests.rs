//! What is found and what is not, exact to the character, and what stands there after replacing.

use super::*;
use crate::entry::{Entry, entry, value};
use crate::record::{DraftId, Origin};
use crate::template::Template;
use crate::text::{Block, plain_text};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const FOLDED: Options = Options { exact: false, whole_words: false };
const EXACT: Options = Options { exact: true, whole_words: false };
const WHOLE: Options = Options { exact: false, whole_words: true };

/// The line with each hit in brackets.
fn marked(words: &str, line: &str, options: Options) -> String {
    let (mut rest, mut from, mut marked) = (line, 0, String::new());
    for span in Query::new(words, options).unwrap().find(line) {
        let (before, others) = rest.split_at(byte(rest, span.start - from));
        let (hit, after) = others.split_at(byte(others, span.end - span.start));
        marked += &format!("{before}[{hit}]");
        (rest, from) = (after, span.end);
    }
    marked + rest
}

#[test]
fn letters_are_folded_and_hits_are_whole_letters() {
    for (words, expected) in [
        ("MIGRATION", "[Migration] and [migration]"),
        ("evaluation", "L’[évaluation], [ÉVALUATION]"),
        ("e\u{301}tat", "[État] [etat]"),
        ("oeuvre", "[œuvre] [Œuvre] [oeuvre]"),
        ("o", "c[o]ntre la vœu"),
        ("strasse", "[Straße]"),
        ("l'emploi", "[l’emploi] [l'emploi]"),
        ("14 %", "[14\u{a0}%] [14\u{202f}%]"),
        ("non-discrimination", "[non\u{2011}discrimination]"),
        // Vowel signs, hamza, the forms of ya and ta, tatweel.
        ("الانسان", "حقوق [الإنسان] و[الأنسان]"),
        ("محمد", "[مُحَمَّد] [محـمد]"),
        ("مسوول", "[مسؤول]"),
        ("شيون", "[شئون]"),
        ("علي", "[على] [علي] [علی]"),
        ("هجره", "[هجرة]"),
        ("2030", "عام [٢٠٣٠] و[۲۰۳۰]"),
        ("٢٠٣٠", "in [2030]"),
        // ё is printed as е, й is another letter than и.
        ("учёт", "[учет] [учёт] [УЧЁТ]"),
        ("мои", "[мои] мой мо\u{438}\u{306}"),
        ("мой", "мои [мой] [мо\u{438}\u{306}]"),
        ("移民", "国际[移民]问题和[移民]工人"),
        ("１４", "[14]个"),
        ("aa", "[aa]a"),
        ("a\u{10400}", "\u{10428}[a\u{10428}]\u{1f600}"),
        ("bc", "\u{1f600}a[bc]\u{1f600}[bc]"),
        ("coop\u{e9}ration", "[co\u{ad}opération]"),
    ] {
        let line = expected.replace(['[', ']'], "");
        assert_eq!(marked(words, &line, FOLDED), expected, "{words}");
    }
}

#[test]
fn exact_words_are_found_however_their_letters_are_coded() {
    for (words, expected) in [
        ("Migration", "[Migration] migration"),
        ("état", "[état] [e\u{301}tat] Etat etat"),
        ("etat", "état e\u{301}tat [etat]"),
        ("الإنسان", "[الإنسان] الانسان"),
        ("م", "مُ[م]"),
        // Shadda before the vowel sign or after it is the same.
        ("مّ\u{64e}", "[م\u{64e}\u{651}]"),
        ("a b", "[a\u{a0}b]"),
    ] {
        let line = expected.replace(['[', ']'], "");
        assert_eq!(marked(words, &line, EXACT), expected, "{words}");
    }
}

#[test]
fn whole_words_are_those_of_the_script() {
    for (words, expected) in [
        ("state", "[State] statement interstate [state]-owned"),
        ("immigration", "l’[immigration] d'[immigration] immigrations"),
        ("الهجرة", "[الهجرة] والهجرة"),
        ("移民", "国际[移民]问题"),
        ("don", "don’t [don]"),
        ("labour market", "the [labour market], labour marketing"),
    ] {
        let line = expected.replace(['[', ']'], "");
        assert_eq!(marked(words, &line, WHOLE), expected, "{words}");
    }
}

#[test]
fn nothing_and_too_much_are_not_sought() {
    for nothing in ["", "  ", "\u{64e}", "\u{200f}"] {
        assert_eq!(Query::new(nothing, FOLDED).unwrap_err(), QueryError::Empty, "{nothing:?}");
    }
    assert!(Query::new(&"a".repeat(LONGEST_QUERY), FOLDED).is_ok());
    assert_eq!(Query::new(&"a".repeat(LONGEST_QUERY + 1), FOLDED).unwrap_err(), QueryError::TooLong);
}

fn blocks(content: &str) -> Vec<Block> {
    serde_json::from_str(content).unwrap()
}

/// A paragraph with marks and a footnote, a table with all its parts, a picture.
fn rich() -> Vec<Block> {
    blocks(
        r#"[{"type":"paragraph","attrs":{"id":"p"},"content":[
            {"type":"text","text":"The Minis"},{"type":"text","marks":[{"type":"bold"}],"text":"try of Labour"},
            {"type":"footnote","attrs":{"id":"n"},"content":[{"type":"text","text":"Ministry, 2024"}]},
            {"type":"text","text":" and the "},
            {"type":"text","marks":[{"type":"link","attrs":{"href":"https://x.example"}}],"text":"ministry"}]},
          {"type":"table","attrs":{"id":"t"},"content":[
            {"type":"caption","content":[{"type":"text","text":"Ministry"}]},
            {"type":"grid","attrs":{"widths":null},"content":[{"type":"row","content":[
              {"type":"cell","attrs":{"colspan":1,"rowspan":1},"content":[
                {"type":"paragraph","attrs":{"id":"c"},"content":[{"type":"text","text":"ministry"}]}]}]}]},
            {"type":"notes","content":[{"type":"text","text":"ministry"}]},{"type":"source"}]},
          {"type":"figure","attrs":{"id":"f","blob":"00","alt":"A ministry"},"content":[
            {"type":"caption"},{"type":"credit","content":[{"type":"text","text":"Ministry"}]}]}]"#,
    )
}

fn draft(entries: Vec<Entry>) -> Draft {
    let head = |entry: Entry| {
        let revision = RevisionId(entry.key.to_string());
        let head = Head { revision, content: Some(entry.content), origin: Origin::Carried, at: String::new() };
        (entry.key, vec![head])
    };
    let heads = entries.into_iter().map(head).collect();
    Draft { id: DraftId::default(), template: Template::shipped("gcm-short").unwrap(), heads, images: BTreeMap::new() }
}

fn long(question: &str, language: Language, blocks: &[Block]) -> Entry {
    entry(record_key(question).in_language(language), &blocks)
}

fn found(draft: &Draft, words: &str, language: Option<Language>) -> Found {
    find(draft, &Query::new(words, FOLDED).unwrap(), language, 100)
}

/// What the page reads too.
const SHARED: &str = include_str!("../../../../tests/fixtures/lines.json");

#[test]
fn the_lines_are_those_of_the_page() {
    let shared: serde_json::Value = serde_json::from_str(SHARED).unwrap();
    let mut prose = Prose::Blocks(serde_json::from_value(shared["blocks"].clone()).unwrap());
    let mut lines = Vec::new();
    for_each_line(&mut prose, &mut |block, number, line| lines.push(serde_json::json!([block.0, number, line.text()])));
    assert_eq!(serde_json::Value::from(lines), shared["lines"]);
}

#[test]
fn every_line_of_an_answer_is_looked_through_and_named() {
    let draft = draft(vec![long("methodology.lead", Language::En, &rich())]);
    let found = found(&draft, "ministry", None);
    let places: Vec<(&str, usize, usize)> =
        found.hits.iter().map(|hit| (hit.place.block.0.as_str(), hit.place.line, hit.place.span.start)).collect();
    assert_eq!(
        places,
        [("p", 0, 4), ("p", 0, 32), ("p", 1, 0), ("t", 0, 0), ("c", 0, 0), ("t", 1, 0), ("f", 1, 0), ("f", 2, 2)]
    );
    let first = &found.hits[0];
    assert_eq!((first.before.as_str(), first.words.as_str()), ("The ", "Ministry"));
    assert_eq!(first.after, " of Labour and the ministry");
    assert_eq!((found.count, found.answers), (8, 1));
    assert_eq!(first.section.to_string(), "chapter.methodology");
}

#[test]
fn the_first_marks_stay_and_so_do_links_footnotes_and_ids() {
    let draft = draft(vec![long("methodology.lead", Language::En, &rich())]);
    let query = Query::new("ministry", FOLDED).unwrap();
    let replaced = replace(&draft, &query, None, "Office", None).unwrap();
    assert_eq!((replaced.places, replaced.rewrites.len()), (8, 1));
    let rewrite = &replaced.rewrites[0];
    assert!(rewrite.to_confirm);
    let after = blocks(std::str::from_utf8(&rewrite.content).unwrap());
    let expected = serde_json::to_string(&rich()).unwrap();
    let expected = expected.replace(r#""The Minis""#, r#""The Office""#).replace(r#""try of"#, r#"" of"#);
    let expected = expected.replace("Ministry", "Office").replace("ministry", "Office");
    assert_eq!(serde_json::to_string(&after).unwrap(), expected);
    let gone = replace(&draft, &query, None, "", None).unwrap();
    let after = blocks(std::str::from_utf8(&gone.rewrites[0].content).unwrap());
    assert_eq!(plain_text(&after), "The  of Labour and the \n, 2024");
}

/// A fact, a table's row, a sentence printed in the place of an answer, in two languages.
fn everywhere() -> Draft {
    let prose = |text: &str| Prose::Line(text.to_owned());
    let reason = Reason {
        reason: "IOM".to_owned(),
        printed: BTreeMap::from([
            (Language::En, "IOM has no data.".to_owned()),
            (Language::Fr, "IOM: rien.".to_owned()),
        ]),
        sets_aside: vec!["answer policy.laws (en)".into()],
    };
    let table = record_key("methodology.consultations");
    draft(vec![
        entry(record_key("cover.title").in_language(Language::En), &prose("With IOM")),
        entry(record_key("cover.title").in_language(Language::Fr), &prose("Avec l’OIM")),
        value(table.clone(), &Neutral::Rows(vec![crate::answer::RowEntry::kept("a")])),
        entry(
            table.clone().with_row("a").in_language(Language::En),
            &ProseRow::from([("place".to_owned(), prose("IOM, Rabat"))]),
        ),
        entry(table.with_row("gone").in_language(Language::En), &ProseRow::from([("place".to_owned(), prose("IOM"))])),
        value(record_key("policy.laws"), &Neutral::NotApplicable(reason)),
        long(
            "policy.laws",
            Language::En,
            &blocks(r#"[{"type":"paragraph","attrs":{"id":"p"},"content":[{"type":"text","text":"IOM"}]}]"#),
        ),
    ])
}

#[test]
fn what_is_shown_is_found_in_the_readers_order_and_what_is_put_aside_is_not() {
    let draft = everywhere();
    let of = |language| -> Vec<String> {
        let hits = found(&draft, "iom", language).hits;
        hits.iter().map(|hit| format!("{} {} {}", hit.place.key.path, hit.place.field, hit.after)).collect()
    };
    assert_eq!(
        of(None),
        [
            "cover.title  ",
            "methodology.consultations place , Rabat",
            "policy.laws   has no data.",
            "policy.laws  : rien."
        ]
    );
    assert_eq!(of(Some(Language::Fr)), ["policy.laws  : rien."]);
    let first = find(&draft, &Query::new("iom", FOLDED).unwrap(), None, 1);
    assert_eq!((first.count, first.answers, first.hits.len()), (4, 3, 1));
}

#[test]
fn only_what_was_chosen_and_is_still_there_is_replaced() {
    let draft = everywhere();
    let query = Query::new("iom", FOLDED).unwrap();
    let all = replace(&draft, &query, None, "UN", None).unwrap();
    assert_eq!((all.places, all.rewrites.len()), (4, 3), "two sentences stand in one record");
    let aside = all.rewrites.iter().find(|rewrite| rewrite.key.path == "policy.laws").unwrap();
    let Neutral::NotApplicable(reason) = serde_json::from_slice(&aside.content).unwrap() else { panic!("a reason") };
    assert_eq!((reason.reason.as_str(), reason.printed[&Language::En].as_str()), ("IOM", "UN has no data."));
    assert_eq!((reason.printed[&Language::Fr].as_str(), reason.sets_aside.len()), ("UN: rien.", 1));

    let mut places = find(&draft, &query, None, 9).hits.into_iter().map(|hit| hit.place);
    let (first, second) = (places.next().unwrap(), places.next().unwrap());
    let gone = Place { revision: "older".into(), ..first.clone() };
    let some = replace(&draft, &query, None, "UN", Some(&BTreeSet::from([second.clone(), gone.clone()]))).unwrap();
    assert_eq!((some.places, some.missed), (1, vec![gone]));
    assert_eq!(some.rewrites[0].key, second.key);
    let much = "x".repeat(LONGEST_REPLACEMENT + 1);
    assert_eq!(replace(&draft, &query, None, &much, None).unwrap_err(), ReplaceError::TooLong);
    let lines = replace(&draft, &query, Some(Language::Fr), "a\nb", None).unwrap();
    assert!(String::from_utf8_lossy(&lines.rewrites[0].content).contains("a b: rien."));
}

proptest! {
    #[test]
    fn words_replaced_by_themselves_change_nothing(text in "[ab é\u{301}ا\u{64e}أ移😀]{0,40}", words in "[abeا移]{1,2}") {
        let paragraph = Block::paragraph("p".into(), vec![crate::text::Inline::text(format!("{text}."))]);
        let draft = draft(vec![long("methodology.lead", Language::En, &[paragraph])]);
        let query = Query::new(&words, EXACT).unwrap();
        prop_assert_eq!(replace(&draft, &query, None, &words, None).unwrap().rewrites, vec![]);
    }

    #[test]
    fn hits_are_whole_stand_apart_and_are_found_again(text in "[abé\u{301}اأ\u{64e}ـة移民œß😀й и'’]{0,40}", words in "[abeاه移и]{1,2}") {
        for options in [FOLDED, EXACT, WHOLE] {
            let query = Query::new(&words, options).unwrap();
            let units: Vec<u16> = text.encode_utf16().collect();
            let mut last = 0;
            for span in query.find(&text) {
                prop_assert!(last <= span.start && span.start < span.end && span.end <= units.len());
                let hit = String::from_utf16(&units[span.start..span.end]).unwrap();
                prop_assert_eq!(query.find(&hit).len(), 1, "{:?}", hit);
                last = span.end;
            }
        }
    }

    #[test]
    fn as_many_are_counted_as_are_replaced(texts in proptest::collection::vec("[ab é]{0,20}", 1..4), words in "[abe]{1,2}") {
        let paragraphs: Vec<Block> = texts.iter().enumerate()
            .map(|(index, text)| Block::paragraph(BlockId(index.to_string()), vec![crate::text::Inline::text(format!("{text}."))]))
            .collect();
        let draft = draft(vec![long("methodology.lead", Language::En, &paragraphs)]);
        let query = Query::new(&words, FOLDED).unwrap();
        let found = find(&draft, &query, None, usize::MAX);
        prop_assert_eq!(found.count, found.hits.len());
        let replaced = replace(&draft, &query, None, "移", None).unwrap();
        prop_assert_eq!(found.count, replaced.places);
        let after = replaced.rewrites.first().map(|rewrite| blocks(std::str::from_utf8(&rewrite.content).unwrap()));
        prop_assert_eq!(after.map_or(0, |after| plain_text(&after).matches('移').count()), found.count);
    }
}
