//! A long text with all that is written by hand: what is typed is what is stored, and what both files say.

use crate::desk::{Desk, Hand};
use crate::figures::{PASTE, is_asked_what_it_shows, is_in_the_docx, is_in_the_pdf};
use crate::journeys::{ARABIC, begin, docx_words, export, pdf_words};
use crate::program::{Lane, Program};
use journeys::word_list;
use review_core::answer::Answer;
use review_core::template::Question;
use review_core::text::plain_text;
use review_store::Store;
use serde_json::{Value, json};
use thirtyfour::Key;

const LEAD: &str = "methodology.lead";
/// A line of both directions, with an address, a percentage and a date.
const MIXED: &str = "تنشر البيانات على https://example.org/ar/2025 وقد بلغت نسبتها 12 % بحلول 2025/11/18.";
const ITEMS: [&str; 3] = ["القانون رقم 9", "لائحته التنفيذية", "الاتفاقات الثنائية"];
const NOTE: &str = "انظر التقرير السنوي للمفتشية.";
const SHOWS: &str = "رسم بياني لعدد عمليات التفتيش في كل سنة.";
const BEHIND: &str = "ويبين الرسم زيادتها.";
const CAPTION: &str = "عمليات التفتيش";
const CELLS: [&str; 4] = ["السنة", "العدد", "2024", "ألف وتسعمائة"];

async fn written_by_hand(lane: Lane) {
    let program = Program::new(lane);
    let desk = program.start(ARABIC.language, Hand::Pointer).await;
    begin(&desk, &ARABIC).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.write(&desk.say("methodology-lead"), MIXED).await;
    a_list(&desk).await;
    a_footnote(&desk).await;
    a_figure(&desk).await;
    a_table(&desk).await;
    desk.sees_it_saved().await;
    desk.leave("ui-contents").await;
    export(&desk).await;
    desk.close().await;

    let answer = stored(&program);
    assert_eq!(without_ids(serde_json::to_value(&answer).expect("JSON")), expected());
    let typed = word_list(&plain_text(&answer));
    for (format, words) in [("docx", docx_words(&program.exports())), ("pdf", pdf_words(&program.exports()))] {
        let missing: Vec<_> = typed.iter().filter(|word| !words.contains(word)).collect();
        assert!(missing.is_empty(), "{format} lacks {missing:?}");
    }
    is_in_the_docx(&program.exports(), 1, SHOWS);
    is_in_the_pdf(&program.exports(), &[["40", "30"]]);
}

/// Two items, one of them with an item of its own; Escape leads out of the list.
async fn a_list(desk: &Desk<'_>) {
    desk.keys(Key::Enter).await;
    desk.keys(format!("- {}", ITEMS[0])).await;
    desk.keys(Key::Enter).await;
    desk.keys(Key::Tab).await;
    desk.keys(ITEMS[1]).await;
    desk.keys(Key::Enter).await;
    desk.keys_with(&[Key::Shift], Key::Tab).await;
    desk.keys(ITEMS[2]).await;
    desk.keys(Key::Escape).await;
}

/// Its words are written in place; Enter leads back to the text.
async fn a_footnote(desk: &Desk<'_>) {
    desk.keys("انتهى").await;
    desk.keys_with(&[Key::Control, Key::Alt], "f").await;
    desk.look("textbox", &desk.say("ui-footnote")).await;
    desk.keys(NOTE).await;
    desk.keys(Key::Enter).await;
    desk.keys(".").await;
}

/// Pasted, and described at once; Enter leads on to the text behind it.
async fn a_figure(desk: &Desk<'_>) {
    desk.ask_later(PASTE, &[Value::Null]).await;
    is_asked_what_it_shows(desk, 40).await;
    desk.keys(SHOWS).await;
    desk.keys(Key::Enter).await;
    desk.keys(BEHIND).await;
}

/// Under a caption, with two columns of its three made one in the last row, and the row between removed.
async fn a_table(desk: &Desk<'_>) {
    desk.keys(Key::Enter).await;
    desk.press("editor-insert").await;
    desk.press_named("menuitem", &desk.say("ui-tool-table")).await;
    desk.keys(CAPTION).await;
    desk.keys(Key::Enter).await;
    desk.keys(CELLS[0]).await;
    desk.keys(Key::Tab).await;
    desk.keys(CELLS[1]).await;
    for _ in 0..2 {
        desk.keys(Key::Tab).await;
    }
    table_tool(desk, "ui-tool-row-delete").await;
    desk.keys(CELLS[2]).await;
    desk.keys(Key::Tab).await;
    desk.keys(CELLS[3]).await;
    // Two cells: the one with the caret and its neighbour, which in Arabic stands at the left.
    desk.keys_with(&[Key::Shift], Key::Left).await;
    table_tool(desk, "editor-merge").await;
}

async fn table_tool(desk: &Desk<'_>, name: &str) {
    desk.press("editor-table").await;
    desk.press_named("menuitem", &desk.say(name)).await;
}

fn stored(program: &Program) -> Vec<review_core::text::Block> {
    let store = Store::open(program.data().join("reviews.sqlite")).expect("the store");
    let id = store.drafts().expect("drafts")[0].id.clone();
    let draft = store.draft(&id).expect("the draft");
    let question: Question = draft.question(LEAD).expect("the question");
    match draft.answer(&question, ARABIC.language).pop() {
        Some(Answer::LongText(blocks)) => blocks,
        other => panic!("no text: {other:?}"),
    }
}

/// Without the names that are made anew each time: of blocks and of the picture's bytes.
fn without_ids(mut value: Value) -> Value {
    match &mut value {
        Value::Array(values) => values.iter_mut().for_each(|each| *each = without_ids(each.take())),
        Value::Object(fields) => {
            fields.remove("id");
            fields.remove("blob");
            fields.values_mut().for_each(|each| *each = without_ids(each.take()));
        }
        _ => {}
    }
    value
}

fn expected() -> Value {
    let plain = || json!({ "dir": null, "lang": null });
    let text = |words: &str| json!({ "type": "text", "text": words });
    let paragraph = |content: Value| json!({ "type": "paragraph", "attrs": plain(), "content": content });
    let item = |content: Value| json!({ "type": "listItem", "content": content });
    let list = |content: Value| {
        let attrs = json!({ "dir": null, "lang": null, "ordered": false, "start": null });
        json!({ "type": "list", "attrs": attrs, "content": content })
    };
    let cell = |kind: &str, columns: u32, content: Value| json!({ "type": kind, "attrs": { "colspan": columns, "rowspan": 1 }, "content": content });
    let said = |words: &str| json!([paragraph(json!([text(words)]))]);
    let rows = json!([
        { "type": "row", "content": [
            cell("headerCell", 1, said(CELLS[0])), cell("headerCell", 1, said(CELLS[1])), cell("headerCell", 1, json!([]))] },
        { "type": "row", "content": [cell("cell", 1, said(CELLS[2])), cell("cell", 2, said(CELLS[3]))] },
    ]);
    json!([
        paragraph(json!([text(MIXED)])),
        list(json!([
            item(json!([paragraph(json!([text(ITEMS[0])])), list(json!([item(said(ITEMS[1]))]))])),
            item(said(ITEMS[2])),
        ])),
        paragraph(json!([text("انتهى"), { "type": "footnote", "attrs": {}, "content": [text(NOTE)] }, text(".")])),
        { "type": "figure", "attrs": { "dir": null, "lang": null, "alt": SHOWS }, "content": [
            { "type": "caption" }, { "type": "credit" }] },
        paragraph(json!([text(BEHIND)])),
        { "type": "table", "attrs": plain(), "content": [
            { "type": "caption", "content": [text(CAPTION)] },
            { "type": "grid", "attrs": { "widths": null }, "content": rows }, { "type": "notes" }, { "type": "source" }] },
    ])
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_text_is_written_by_hand_in_the_window() {
    written_by_hand(Lane::Window).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_text_is_written_by_hand_in_the_browser() {
    written_by_hand(Lane::Browser).await;
}
