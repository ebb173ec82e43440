//! A table filled from a spreadsheet, a row moved by keyboard, a day chosen from the calendar: all of it is in the report.

use crate::desk::{Desk, Hand};
use crate::journeys::{ENGLISH, begin, exported};
use crate::program::{Lane, Program};
use journeys::docx_text;
use serde_json::json;
use thirtyfour::Key;

/// As a spreadsheet copies it: a cell with an end of line in quotation marks, and one that says no number.
const SHEET: &str = "18 novembre 2025\tRabat\tMigrants; Diaspora\t1 240\t620 %\t\"Consular services\r\nwere raised first\"\r\n\
    2025-12\tCasablanca\tAcademia\tabout 50\t\tHousing was raised second\r\n";

/// Pastes into the field that has the focus.
const PASTE: &str = "const [text] = arguments; const clipboard = new DataTransfer(); clipboard.setData('text/plain', text);
document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true })); return true";

const PLACES: &str =
    "const places = [...document.querySelectorAll('[data-column=\"1\"] textarea')].map((each) => each.value);";

async fn fill_a_table(lane: Lane) {
    let program = Program::new(lane);
    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    desk.speak().await;
    desk.press("ui-settings").await;
    desk.choose("checkbox", &desk.say("fields-hijri")).await;
    desk.leave("ui-reviews").await;
    begin(&desk, &ENGLISH).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.press("ui-row-add").await;
    desk.waits_for("a row to write in", "return document.activeElement.closest('[data-row]') ? true : null").await;
    desk.ask(PASTE, &[json!(SHEET)]).await.expect("to paste");

    are_in_this_order(&desk, "Rabat", "Casablanca").await;
    desk.sees(&desk.say("fields-not-understood")).await;
    desk.sees("about 50").await;
    desk.sees("27 Jumada I").await;

    desk.ask("document.querySelectorAll('[data-column=\"1\"] textarea')[1].focus(); return true", &[]).await;
    desk.keys_with(&[Key::Alt], Key::Up).await;
    are_in_this_order(&desk, "Casablanca", "Rabat").await;
    let held = "return document.activeElement.value === 'Casablanca' ? true : null";
    desk.waits_for("the focus to follow the row", held).await;

    // December 2025 opens on its first day; a week later is chosen.
    desk.ask("document.querySelector('[data-column=\"0\"] [id$=open]').focus(); return true", &[]).await;
    desk.keys(Key::Enter).await;
    desk.waits_for("the calendar", "return document.activeElement.matches('.day') ? true : null").await;
    desk.keys(Key::Down).await;
    desk.keys(Key::Enter).await;
    desk.sees("8 December 2025").await;

    desk.press("fields-view-table").await;
    desk.waits_for("a table", "return document.querySelectorAll('.scroll tbody tr').length === 2 ? true : null").await;
    desk.sees_it_saved().await;
    desk.press("ui-export").await;
    desk.choose("radio", &desk.say("ui-format-docx")).await;
    desk.press("ui-export-save").await;
    desk.sees(".docx").await;
    the_report_has_it(&docx_text(&exported(&program.exports(), "docx")));
    desk.close().await;
}

async fn are_in_this_order(desk: &Desk<'_>, first: &str, second: &str) {
    let script = format!("{PLACES} return places[0] === '{first}' && places[1] === '{second}' ? true : null");
    desk.waits_for(&format!("{first} before {second}"), &script).await;
}

fn the_report_has_it(text: &str) {
    let place = |name: &str| text.find(name).unwrap_or_else(|| panic!("{name} in {text}"));
    assert!(place("Casablanca") < place("Rabat"), "{text}");
    for said in ["8 December 2025", "18 November 2025", "1,240", "Consular services were raised first", "Housing"] {
        place(said);
    }
    assert!(!text.contains("about 50"), "{text}");
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_table_is_filled_from_a_spreadsheet_in_the_window() {
    fill_a_table(Lane::Window).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_table_is_filled_from_a_spreadsheet_in_the_browser() {
    fill_a_table(Lane::Browser).await;
}
