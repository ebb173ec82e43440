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

/// Without a session bus the two know nothing of each other but the lock on the folder.
#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_second_start_without_a_session_says_so_and_leaves_the_store_alone() {
    let program = Program::new(Lane::Window);
    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    let no_bus = format!("unix:path={}", program.path("no-bus").display());
    let mut second = Process::start(program.command(built("gcm-review-app")).env("DBUS_SESSION_BUS_ADDRESS", no_bus));
    let said = desk.say("error-already-open");
    until("the second to say why", async || program.complaints().contains(&said).then_some(())).await;
    let files = std::fs::read_dir(format!("/proc/{}/fd", second.id())).expect("the second, running");
    let store = files.flatten().filter_map(|file| std::fs::read_link(file.path()).ok());
    assert_eq!(store.filter(|path| path.starts_with(program.data()) && path.ends_with("reviews.sqlite")).count(), 0);
    let ended = async || {
        program.screen().close_windows_of(second.id());
        second.ended()
    };
    assert_eq!(until("the second to end once it was read", ended).await, 1);
    desk.speak().await;
    desk.close().await;
}
