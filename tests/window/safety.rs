//! What keeps the words: a kill while typing, a second program, a passphrase, damage, two versions at the same time.

use crate::desk::{Desk, Hand};
use crate::journeys::{ENGLISH, begin};
use crate::process::{kill, until};
use crate::program::{Lane, Program};
use review_core::record::{Origin, RecordKey, RecordKind};
use review_locale::Language;
use review_store::{Change, Store};
use std::path::PathBuf;

const LEAD: &str = "methodology.lead";

impl Desk<'_> {
    /// From the first screen to the chapter on methodology of the only review.
    async fn open_chapter(&self) {
        self.press_named("button", ENGLISH.state).await;
        self.press_named("button", &self.say("chapter-methodology")).await;
    }

    async fn lead(&self) -> String {
        self.content("textbox", &self.say("methodology-lead")).await
    }
}

async fn written<'a>(program: &'a Program, words: &str) -> Desk<'a> {
    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    begin(&desk, &ENGLISH).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.write(&desk.say("methodology-lead"), words).await;
    desk.sees_it_saved().await;
    desk
}

fn store(program: &Program) -> PathBuf {
    program.data().join("reviews.sqlite")
}

async fn killed(lane: Lane) {
    let program = Program::new(lane);
    let desk = written(&program, "First words.").await;
    desk.keys(" Second words.").await;
    desk.sees_it_saved().await;
    desk.keys(" Third w").await;
    desk.kill().await;

    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    desk.open_chapter().await;
    let found = desk.lead().await;
    assert!(found.starts_with("First words. Second words."), "{found}");
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn what_was_saved_survives_a_kill_while_typing_in_the_window() {
    killed(Lane::Window).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn what_was_saved_survives_a_kill_while_typing_in_the_browser() {
    killed(Lane::Browser).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn the_page_comes_back_when_the_process_that_draws_it_ends() {
    let program = Program::new(Lane::Window);
    let desk = written(&program, "Still there.").await;
    let first = program.page_process().expect("a page");
    kill(first);
    // The driver does not follow the page to its new process.
    let anew = async || program.page_process().filter(|process| *process != first);
    until("the page in a new process", anew).await;
    desk.kill().await;

    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    desk.open_chapter().await;
    assert_eq!(desk.lead().await, "Still there.");
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_second_program_reads_until_the_first_lets_go() {
    let program = Program::new(Lane::Window);
    let first = written(&program, "By the first.").await;
    let second = program.start_beside(Lane::Browser, ENGLISH.language, Hand::Pointer).await;
    second.sees(&second.say("safety-gate-held")).await;
    second.press("safety-open-to-read").await;
    second.open_chapter().await;
    assert_eq!(second.lead().await, "By the first.");
    second.leave("ui-contents").await;
    second.leave("ui-reviews").await;
    first.close().await;
    second.leave("safety-open-to-write").await;
    second.open_chapter().await;
    second.write(&second.say("methodology-lead"), "By the second. ").await;
    second.sees_it_saved().await;
    assert!(second.lead().await.contains("By the second."));
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_passphrase_stands_before_everything() {
    let program = Program::new(Lane::Window);
    let desk = written(&program, "For few eyes.").await;
    desk.leave("ui-contents").await;
    desk.leave("ui-reviews").await;
    desk.press("ui-settings").await;
    for label in ["safety-passphrase-new", "safety-passphrase-again"] {
        desk.write_secret(&desk.say(label), "nine quiet rivers").await;
    }
    desk.press("safety-do-encrypt").await;
    desk.choose("checkbox", &desk.say("safety-key-safe")).await;
    desk.press("ui-close").await;
    desk.close().await;
    let bytes = std::fs::read(store(&program)).expect("the store");
    assert!(!bytes.starts_with(b"SQLite"));

    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    desk.sees(&desk.say("safety-gate-locked")).await;
    desk.write_secret(&desk.say("safety-passphrase"), "nine loud rivers").await;
    desk.press("safety-unlock").await;
    desk.sees("cannot be opened with this passphrase").await;
    desk.write_secret(&desk.say("safety-passphrase"), "nine quiet rivers").await;
    desk.press("safety-unlock").await;
    desk.open_chapter().await;
    assert_eq!(desk.lead().await, "For few eyes.");
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_damaged_store_is_put_together_again() {
    let program = Program::new(Lane::Window);
    written(&program, "Still there.").await.close().await;
    let mut bytes = std::fs::read(store(&program)).expect("the store");
    bytes[..4096].fill(0xA5);
    std::fs::write(store(&program), &bytes).expect("the store");

    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    desk.sees(&desk.say("safety-gate-damaged")).await;
    desk.press("safety-put").await;
    desk.open_chapter().await;
    assert_eq!(desk.lead().await, "Still there.");
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn an_earlier_version_is_brought_back_from_the_history() {
    let program = Program::new(Lane::Browser);
    let desk = written(&program, "As it was.").await;
    desk.leave("ui-contents").await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.write(&desk.say("methodology-lead"), "Now: ").await;
    desk.sees_it_saved().await;
    desk.press_named("tab", &desk.say("history-title")).await;
    desk.press("history-whole").await;
    // The versions differ by their times alone: the oldest is the last.
    let oldest = "const lines = [...document.querySelectorAll('main li > .line')]; lines.at(-1)?.click(); return lines.length === 2";
    until("the versions", async || desk.ask(oldest, &[]).await?.as_bool().filter(|found| *found)).await;
    desk.press("history-restore-version").await;
    desk.sees(&desk.say("history-take-back")).await;
    desk.leave("ui-contents").await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    assert_eq!(desk.lead().await, "As it was.");
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn two_versions_are_decided_side_by_side() {
    let program = Program::new(Lane::Browser);
    written(&program, "By Amina.").await.close().await;
    let mut other = Store::open(store(&program)).expect("the store");
    let draft = other.drafts().expect("drafts")[0].id.clone();
    let by = other.authorship("Boris", "2026-05-08T09:30:00Z", Origin::Typed).expect("a writer");
    let key = RecordKey::neutral(RecordKind::Answer, LEAD).in_language(Language::En);
    let words = r#"[{"type":"paragraph","attrs":{"id":"b","dir":null,"lang":null},"content":[{"type":"text","text":"By Boris."}]}]"#;
    let change = Change { bases: Some(Vec::new()), ..Change::new(key, words) };
    other.write(&draft, vec![change], &by).expect("a second version");
    other.close().expect("the store");

    let desk = program.start(ENGLISH.language, Hand::Pointer).await;
    desk.open_chapter().await;
    desk.press("conflict-decide").await;
    desk.sees("By Amina.").await;
    desk.sees("Boris").await;
    desk.press("conflict-write").await;
    desk.sees(&desk.say("methodology-lead")).await;
    let lead = desk.lead().await;
    assert!(lead.contains("By Amina.") && lead.contains("By Boris."), "{lead}");
    desk.close().await;
}
