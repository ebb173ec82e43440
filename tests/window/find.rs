//! Words are found as people type them, gone to, replaced all over the review, and taken back.

use crate::desk::{Desk, Hand};
use crate::journeys::{ARABIC, begin};
use crate::process::until;
use crate::program::{Lane, Program};
use serde_json::json;
use thirtyfour::Key;

/// With hamza and a vowel sign, and as they are typed in haste.
const WRITTEN: &str = "أعدّ المسؤولون عن الإحصاء هذا الاستعراض.";
const FOUND: &str = "الإحصاء";
const TYPED: &str = "الاحصاء";
const INSTEAD: &str = "التعداد";
const REPLACED: &str = "أعدّ المسؤولون عن التعداد هذا الاستعراض.";
/// One place, in the words of the program.
const REPLACE_ONE: &str = "الاستبدال في موضع واحد";
const ONE_REPLACED: &str = "جرى الاستبدال في موضع واحد";

async fn selects(desk: &Desk<'_>, words: &str) {
    let selected = async || {
        let selected = desk.ask("return getSelection().toString()", &[]).await?;
        (selected == json!(words)).then_some(())
    };
    until(words, selected).await;
}

async fn lead(desk: &Desk<'_>, words: &str) {
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    let label = desk.say("methodology-lead");
    until(words, async || (desk.content("textbox", &label).await == words).then_some(())).await;
    desk.leave("ui-contents").await;
}

async fn found_and_replaced(lane: Lane) {
    let program = Program::new(lane);
    let desk = program.start(ARABIC.language, Hand::Pointer).await;
    begin(&desk, &ARABIC).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.write(&desk.say("methodology-lead"), WRITTEN).await;
    // In the bar, from the text and back to it.
    desk.keys_with(&[Key::Control], "f").await;
    desk.look("button", &desk.say("find-whole-words")).await;
    desk.keys(TYPED).await;
    desk.look("button", &desk.say("find-next")).await;
    until("a hit", async || {
        desk.ask("return document.querySelector('.found-now')?.textContent", &[]).await?.as_str().map(drop)
    })
    .await;
    desk.keys(Key::Escape).await;
    selects(&desk, FOUND).await;
    desk.leave("ui-contents").await;

    // All over the review.
    desk.press("find-title").await;
    desk.press_named("button", &desk.say("ui-go-there")).await;
    selects(&desk, FOUND).await;
    desk.press("find-in-review").await;
    desk.choose("checkbox", &desk.say("find-replace")).await;
    desk.write(&desk.say("find-new"), INSTEAD).await;
    desk.press_named("button", REPLACE_ONE).await;
    desk.sees(ONE_REPLACED).await;
    desk.leave("ui-contents").await;
    lead(&desk, REPLACED).await;

    desk.press("history-title").await;
    desk.press_named("tab", &desk.say("history-steps")).await;
    desk.sees(&desk.say("history-step-replace")).await;
    desk.press("history-take-back").await;
    desk.sees(&desk.say("history-step-undone")).await;
    desk.leave("ui-contents").await;
    lead(&desk, WRITTEN).await;
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn words_are_found_without_hamza_replaced_and_taken_back_in_the_window() {
    found_and_replaced(Lane::Window).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn words_are_found_without_hamza_replaced_and_taken_back_in_the_browser() {
    found_and_replaced(Lane::Browser).await;
}
