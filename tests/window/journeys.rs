//! The main job: a review is begun, written, closed, opened again and exported.

use crate::desk::{Desk, Hand};
use crate::program::{Lane, Program};
use journeys::{docx_text, word_list};
use review_locale::Language;
use std::path::Path;
use std::process::Command;

/// What a person writes.
pub struct Story {
    pub language: Language,
    sought: &'static str,
    pub state: &'static str,
    cycle: &'static str,
    title: &'static str,
    writer: &'static str,
    authority: &'static str,
    lead: &'static str,
    date: &'static str,
    place: &'static str,
    participants: &'static str,
    shown_participants: &'static str,
    result: &'static str,
}

pub const ENGLISH: Story = Story {
    language: Language::En,
    sought: "Moroc",
    state: "Morocco",
    cycle: "2026",
    title: "Migration with dignity",
    writer: "Amina Idrissi",
    authority: "Ministry of Foreign Affairs",
    lead: "A steering committee of nine ministries prepared this review.",
    date: "2025-11-18",
    place: "Rabat",
    participants: "1240",
    shown_participants: "1,240",
    result: "Access to consular services was raised first.",
};

pub const ARABIC: Story = Story {
    language: Language::Ar,
    sought: "المغر",
    state: "المغرب",
    cycle: "2026",
    title: "هجرة تصون الكرامة",
    writer: "أمينة الإدريسي",
    authority: "وزارة الشؤون الخارجية",
    lead: "أعدت هذا الاستعراض لجنة توجيهية تضم تسع وزارات.",
    date: "2025-11-18",
    place: "الرباط",
    participants: "1240",
    shown_participants: "1.240",
    result: "كان الحصول على الخدمات القنصلية أول ما طرح.",
};

macro_rules! made {
    ($($name:ident: $story:ident, $lane:ident, $hand:ident;)*) => {
        $(#[tokio::test]
        #[ignore = "needs a window: cargo xtask test"]
        async fn $name() {
            main_job(&Program::new(Lane::$lane), &$story, Hand::$hand).await;
        })*
    };
}

made! {
    english_in_the_window: ENGLISH, Window, Pointer;
    arabic_in_the_window: ARABIC, Window, Pointer;
    english_in_the_browser: ENGLISH, Browser, Pointer;
    arabic_in_the_browser: ARABIC, Browser, Pointer;
    english_in_the_window_by_keyboard: ENGLISH, Window, Keyboard;
    arabic_in_the_window_by_keyboard: ARABIC, Window, Keyboard;
    english_in_the_browser_by_keyboard: ENGLISH, Browser, Keyboard;
    arabic_in_the_browser_by_keyboard: ARABIC, Browser, Keyboard;
}

/// From the first start to the exported files, with a second start between.
pub async fn main_job(program: &Program, story: &Story, hand: Hand) {
    let desk = program.start(story.language, hand).await;
    begin(&desk, story).await;
    write(&desk, story).await;
    desk.close().await;

    let desk = program.start(story.language, hand).await;
    desk.press_named("button", story.state).await;
    everything_is_still_there(&desk, story).await;
    export(&desk).await;
    the_files_say_it_all(&program.exports(), story);
    desk.close().await;
}

/// Writes the report in both formats.
pub async fn export(desk: &Desk<'_>) {
    desk.press("ui-export").await;
    for (format, name) in [("docx", "ui-format-docx"), ("pdf", "ui-format-pdf")] {
        desk.choose("radio", &desk.say(name)).await;
        desk.press("ui-export-save").await;
        desk.sees(&format!(".{format}")).await;
    }
}

/// From the first screen to the contents of a new review.
pub async fn begin(desk: &Desk<'_>, story: &Story) {
    desk.speak().await;
    desk.press("ui-new-review").await;
    desk.pick(&desk.say("ui-state"), story.sought, story.state).await;
    desk.choose("radio", story.cycle).await;
    desk.write(&desk.say("ui-report-title"), story.title).await;
    desk.write(&desk.say("ui-writer"), story.writer).await;
    desk.press("ui-begin").await;
    desk.sees(story.title).await;
}

/// A choice and a line of words on the cover; a long text and a row of a table in a chapter.
async fn write(desk: &Desk<'_>, story: &Story) {
    desk.press_named("button", &desk.say("section-cover")).await;
    desk.choose("radio", &desk.say("cover-edition-second")).await;
    desk.write(&desk.say("cover-authority"), story.authority).await;
    desk.leave("ui-contents").await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.write(&desk.say("methodology-lead"), story.lead).await;
    desk.press("ui-row-add").await;
    desk.write(&desk.say("methodology-consultations-date"), story.date).await;
    desk.write(&desk.say("methodology-consultations-place"), story.place).await;
    desk.seek(&desk.say("methodology-consultations-group-diaspora")).await;
    desk.write(&desk.say("methodology-consultations-participants"), story.participants).await;
    desk.write(&desk.say("methodology-consultations-result"), story.result).await;
    desk.sees_it_saved().await;
    desk.leave("ui-contents").await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.undo_and_redo(&desk.say("methodology-lead"), story.lead).await;
    desk.sees_it_saved().await;
}

async fn everything_is_still_there(desk: &Desk<'_>, story: &Story) {
    desk.sees(story.title).await;
    desk.press_named("button", &desk.say("section-cover")).await;
    assert!(desk.is_chosen("radio", &desk.say("cover-edition-second")).await);
    assert_eq!(desk.content("textbox", &desk.say("cover-authority")).await, story.authority);
    desk.leave("ui-contents").await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    for (label, text) in [
        ("methodology-lead", story.lead),
        ("methodology-consultations-date", story.date),
        ("methodology-consultations-place", story.place),
        ("methodology-consultations-participants", story.shown_participants),
        ("methodology-consultations-result", story.result),
    ] {
        assert_eq!(desk.content("textbox", &desk.say(label)).await, text, "{label}");
    }
    assert!(desk.is_chosen("checkbox", &desk.say("methodology-consultations-group-diaspora")).await);
}

fn the_files_say_it_all(folder: &Path, story: &Story) {
    let typed = [story.title, story.authority, story.lead, story.place, story.shown_participants, story.result];
    for (format, words) in [("docx", docx_words(folder)), ("pdf", pdf_words(folder))] {
        for word in typed.iter().flat_map(|text| word_list(text)) {
            assert!(words.contains(&word), "{format} lacks {word}: {words:?}");
        }
    }
}

/// The words of the only DOCX in a folder.
pub fn docx_words(folder: &Path) -> Vec<String> {
    word_list(&docx_text(&exported(folder, "docx")))
}

/// The only file of this kind in a folder.
pub fn path(folder: &Path, format: &str) -> std::path::PathBuf {
    let files = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    let mut found: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|extension| extension == format)).collect();
    assert_eq!(found.len(), 1, "one {format}");
    found.remove(0)
}

/// Its bytes.
pub fn exported(folder: &Path, format: &str) -> Vec<u8> {
    std::fs::read(path(folder, format)).expect("the report")
}

/// The words of the only PDF in a folder.
pub fn pdf_words(folder: &Path) -> Vec<String> {
    let result = Command::new("pdftotext").arg("-enc").arg("UTF-8").arg(path(folder, "pdf")).arg("-").output();
    word_list(&String::from_utf8_lossy(&result.expect("pdftotext, of poppler-utils").stdout))
}
