//! A picture from a file to the printed page: chosen, described, written around; pasted; refused where it is none.

use crate::desk::{Desk, Hand};
use crate::journeys::{ENGLISH, begin, docx_words, export, exported, path, pdf_words};
use crate::process::until;
use crate::program::{Lane, Program};
use journeys::word_list;
use review_locale::Language;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;
use thirtyfour::Key;

/// A chart, as drawing programs write it.
const CHART: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="320" height="160"><desc>SECRET</desc>
    <rect width="320" height="160" fill="#e2eef0"/><rect x="40" y="40" width="80" height="120" fill="#0f4c5c"/>
    <text x="160" y="90" font-size="24">Permits</text></svg>"##;
const SHOWS: &str = "Permits doubled between 2021 and 2025.";
const BEHIND: &str = "The chart counts first permits.";

/// Pastes a file of one's own making into the first text: a picture 40 pixels wide, or words under the name of one.
pub const PASTE: &str = "const [words, done] = arguments; const canvas = document.createElement('canvas'); canvas.width = 40; canvas.height = 30;
canvas.getContext('2d').fillRect(0, 0, 20, 30);
canvas.toBlob((blob) => {
  const data = new DataTransfer();
  data.items.add(new File([words ?? blob], 'picture.png', { type: 'image/png' }));
  document.querySelector('.written.editor .ProseMirror').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  done(true);
}, 'image/png');";

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_picture_is_chosen_described_and_printed_in_the_window() {
    chosen_described_and_printed(&Program::new(Lane::Window)).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn a_picture_is_chosen_described_and_printed_in_the_browser() {
    chosen_described_and_printed(&Program::new(Lane::Browser)).await;
}

async fn chosen_described_and_printed(program: &Program) {
    std::fs::write(program.path("picture"), CHART).expect("a picture");
    let desk = program.start(Language::En, Hand::Pointer).await;
    begin(&desk, &ENGLISH).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.write(&desk.say("methodology-lead"), "A sentence.").await;
    desk.press("editor-insert").await;
    desk.press_named("menuitem", &desk.say("ui-tool-picture")).await;
    is_asked_what_it_shows(&desk, 1_000).await;
    desk.keys(SHOWS).await;
    desk.keys(Key::Enter).await;
    desk.keys(BEHIND).await;
    desk.sees_it_saved().await;
    for (words, expected) in [
        (serde_json::json!("words"), desk.say("error-not-a-picture")),
        (serde_json::Value::Null, desk.say("finding-undescribed")),
    ] {
        desk.ask_later(PASTE, &[words]).await;
        desk.sees(&expected).await;
    }
    desk.leave("ui-contents").await;
    export(&desk).await;
    let exports = program.exports();
    is_in_the_docx(&exports, 2, SHOWS);
    is_in_the_pdf(&exports, &[["1000", "500"], ["40", "30"]]);
    for (format, words) in [("docx", docx_words(&exports)), ("pdf", pdf_words(&exports))] {
        assert!(word_list(BEHIND).iter().all(|word| words.contains(word)), "{format} lacks {BEHIND}");
    }
    desk.close().await;
}

/// The picture, so many pixels wide, is shown, and the caret comes to the field by itself.
pub async fn is_asked_what_it_shows(desk: &Desk<'_>, width: u32) {
    let script = "return document.activeElement.matches('.figure-alt textarea') && document.querySelector('.figure-picture img').naturalWidth";
    let asked = async || (desk.ask(script, &[]).await? == serde_json::json!(width)).then_some(());
    until("the picture, and the caret in its field", asked).await;
    desk.look("textbox", &desk.say("ui-figure-alt")).await;
}

/// The file holds so many pictures, and says what one of them shows.
pub fn is_in_the_docx(folder: &Path, count: usize, shows: &str) {
    let mut archive = zip::ZipArchive::new(Cursor::new(exported(folder, "docx"))).expect("a zip archive");
    assert_eq!(archive.file_names().flatten().filter(|name| name.starts_with("word/media/")).count(), count);
    let mut document = String::new();
    archive.by_name("word/document.xml").expect("the text").read_to_string(&mut document).expect("text");
    assert!(document.contains(&format!("descr=\"{shows}\"")), "{document}");
}

/// The file holds pictures of these widths and heights, as figures.
pub fn is_in_the_pdf(folder: &Path, sizes: &[[&str; 2]]) {
    let said = |program: &str, argument: &str| {
        let result = Command::new(program).arg(argument).arg(path(folder, "pdf")).output();
        String::from_utf8_lossy(&result.expect("poppler-utils").stdout).into_owned()
    };
    let listed = said("pdfimages", "-list");
    for size in sizes {
        let is_of_size = |line: &str| line.split_whitespace().skip(3).take(2).eq(*size);
        assert!(listed.lines().any(is_of_size), "{listed}");
    }
    let structure = said("pdfinfo", "-struct");
    assert!(structure.contains("Figure"), "{structure}");
}
