//! Ends and second starts.

use crate::desk::Hand;
use crate::journeys::{ENGLISH, begin};
use crate::process::{Process, until};
use crate::program::{Lane, Program, built};

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn the_last_words_typed_before_closing_are_kept() {
    let program = Program::new(Lane::Window);
    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    begin(&desk, &ENGLISH).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.write(&desk.say("methodology-lead"), "The very last words").await;
    desk.close().await;

    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    desk.press_named("button", ENGLISH.state).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    assert_eq!(desk.content("textbox", &desk.say("methodology-lead")).await, "The very last words");
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_second_start_gives_way_to_the_first() {
    let program = Program::new(Lane::Window);
    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    let mut second = Process::start(&mut program.command(built("gcm-review-app")));
    let code = until("the second to end", async || second.ended()).await;
    assert_eq!(code, 0);
    desk.speak().await;
    desk.close().await;
}
