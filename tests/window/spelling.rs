//! Misspelt words before a person: marked in the language of their passage, mended, learnt for good.

use crate::desk::{Desk, Hand};
use crate::journeys::ENGLISH;
use crate::process::until;
use crate::program::{Lane, Program};
use journeys::Desk as CommandLine;
use review_locale::Language;
use thirtyfour::Key;

/// One line, so that the caret can be put before every misspelt word.
const TEXT: &str = r#"The word <span lang="fr">l’acceuil</span> of Talassia, wrod."#;

impl Desk<'_> {
    async fn sees_marked(&self, words: &[&str]) {
        let script = "return [...document.querySelectorAll('.misspelt')].map((each) => each.textContent).join(' ')";
        let marked = async || (self.ask(script, &[]).await?.as_str()? == words.join(" ")).then_some(());
        until(&format!("{words:?} to be marked"), marked).await;
    }

    /// To the line on methodology, before its first word.
    async fn open_line(&self) {
        self.press_named("button", ENGLISH.state).await;
        self.press_named("button", &self.say("chapter-methodology")).await;
        self.write(&self.say("methodology-lead"), "").await;
        self.keys(Key::Home).await;
    }

    async fn ask_for_next(&self) {
        self.keys(Key::F7).await;
        self.keys_with(&[Key::Alt], Key::Enter).await;
    }
}

async fn spelt(lane: Lane) {
    let program = Program::new(lane);
    let team = CommandLine::new();
    let draft = team.review("gcm-short", "en");
    team.answer(&draft, "methodology.lead", "en", TEXT);
    std::fs::copy(team.store_path(), program.data().join("reviews.sqlite")).expect("the store");

    let desk = program.start(Language::En, Hand::Pointer).await;
    desk.open_line().await;
    desk.sees_marked(&["l’acceuil", "Talassia", "wrod"]).await;
    desk.ask_for_next().await;
    desk.look("menuitem", "l’accueil").await;
    desk.keys(Key::Enter).await;
    desk.sees_marked(&["Talassia", "wrod"]).await;
    assert_eq!(desk.content("textbox", &desk.say("methodology-lead")).await, "The word l’accueil of Talassia, wrod.");
    desk.ask_for_next().await;
    desk.press_named("menuitem", &desk.say("ui-spelling-learn")).await;
    desk.sees_marked(&["wrod"]).await;
    desk.sees_it_saved().await;
    desk.close().await;

    let desk = program.start(Language::En, Hand::Pointer).await;
    desk.open_line().await;
    desk.sees_marked(&["wrod"]).await;
    desk.close().await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_french_word_in_an_english_text_is_mended_and_a_name_is_learnt_in_the_window() {
    spelt(Lane::Window).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_french_word_in_an_english_text_is_mended_and_a_name_is_learnt_in_the_browser() {
    spelt(Lane::Browser).await;
}
