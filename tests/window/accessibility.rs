//! Every screen before axe, in both directions and both appearances: no violation.

use crate::desk::{Desk, Hand};
use crate::program::{Lane, Program};
use review_core::reference::REFERENCE;
use review_locale::Language;

macro_rules! walked {
    ($($name:ident: $lane:ident, $language:ident, $theme:literal;)*) => {
        $(#[tokio::test]
        #[ignore = "needs a window: cargo xtask test"]
        async fn $name() {
            every_screen(Lane::$lane, Language::$language, $theme).await;
        })*
    };
}

walked! {
    english_light_in_the_window: Window, En, "ui-theme-light";
    english_dark_in_the_window: Window, En, "ui-theme-dark";
    arabic_light_in_the_window: Window, Ar, "ui-theme-light";
    arabic_dark_in_the_window: Window, Ar, "ui-theme-dark";
    english_light_in_the_browser: Browser, En, "ui-theme-light";
    english_dark_in_the_browser: Browser, En, "ui-theme-dark";
    arabic_light_in_the_browser: Browser, Ar, "ui-theme-light";
    arabic_dark_in_the_browser: Browser, Ar, "ui-theme-dark";
}

async fn every_screen(lane: Lane, language: Language, theme: &str) {
    let program = Program::new(lane);
    let desk = program.start(language, Hand::Pointer).await;
    desk.speak().await;
    desk.press("ui-settings").await;
    desk.choose("radio", &desk.say(theme)).await;
    desk.close().await;

    // Started again, so that the report too is in this language.
    let desk = program.start(language, Hand::Pointer).await;
    is_clean(&desk, "start, empty", "ui-start-empty").await;
    for (button, seen) in [("ui-settings", "ui-text-size"), ("ui-about", "ui-licences"), ("ui-new-review", "ui-begin")]
    {
        desk.press(button).await;
        is_clean(&desk, button, seen).await;
        desk.leave("ui-reviews").await;
    }
    desk.press("ui-see-sample").await;
    is_clean(&desk, "outline", "chapter-methodology").await;
    // Together they hold every kind of field: words and choices; long texts and rows with dates, numbers and boxes; an
    // objective with the long lists.
    let objective = REFERENCE.objective(6).unwrap().titles[&language].text.clone();
    for section in [desk.say("section-cover"), desk.say("chapter-methodology"), objective] {
        desk.press_named("button", &section).await;
        is_clean(&desk, &section, "ui-section-is").await;
        desk.leave("ui-contents").await;
    }
    desk.press("ui-check").await;
    is_clean(&desk, "check", "ui-check-title").await;
    desk.leave("ui-contents").await;
    desk.press("ui-export").await;
    is_clean(&desk, "export", "ui-export-save").await;
    desk.leave("ui-contents").await;
    desk.press("history-title").await;
    for (tab, seen) in [
        ("history-versions", "history-origin-typed"),
        ("history-compare", "history-compare-hint"),
        ("history-milestones", "history-milestones-hint"),
        ("history-steps", "steps-none"),
    ] {
        desk.press_named("tab", &desk.say(tab)).await;
        is_clean(&desk, tab, seen).await;
    }
    desk.leave("ui-contents").await;
    desk.leave("ui-reviews").await;
    is_clean(&desk, "start, with reviews", "ui-from-earlier").await;
    desk.press("ui-settings").await;
    for label in ["safety-passphrase-new", "safety-passphrase-again"] {
        desk.write_secret(&desk.say(label), "nine quiet rivers").await;
    }
    desk.press("safety-do-encrypt").await;
    is_clean(&desk, "recovery key", "safety-key-what").await;
    desk.choose("checkbox", &desk.say("safety-key-safe")).await;
    desk.press("ui-close").await;
    is_clean(&desk, "settings, encrypted", "safety-lock-now").await;
    desk.press("safety-lock-now").await;
    is_clean(&desk, "gate, locked", "safety-gate-locked").await;
    desk.close().await;
}

async fn is_clean(desk: &Desk<'_>, screen: &str, seen: &str) {
    desk.sees(&desk.say(seen)).await;
    let violations = desk.ask_later(AUDIT, &[]).await;
    assert_eq!(violations, serde_json::json!([]), "{screen}: {violations:#}");
}

/// What moves comes to rest first: colours on their way are not those that one reads.
const AUDIT: &str = "const done = arguments[arguments.length - 1];
Promise.allSettled(document.getAnimations().map((each) => each.finished))
  .then(() => axe.run(document, { resultTypes: ['violations'] }))
  .then(({ violations }) => done(violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => `${node.html} ${node.failureSummary}`) }))),
        (error) => done([String(error)]));";
