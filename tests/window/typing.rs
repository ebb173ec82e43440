//! What a key costs in an answer of 10,000 words: near its start, in its middle and near its end, in three scripts. Keys
//! come one at a time, as from a person; the page itself takes the time.

use crate::process::until;
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::prelude::{By, WebDriver};
use tokio::time::sleep;

/// What may be spent on a key, in milliseconds, so that none is noticed.
pub const GOAL: f64 = 8.0;
const WORDS: usize = 10_000;
const KEYS: usize = 200;
const QUESTION: &str = "objective.05.measures";
const PLACES: [&str; 3] = ["start", "middle", "end"];

/// A sentence, how many words the program counts in it, and what is typed.
const LANGUAGES: [(&str, &str, usize, &str); 3] = [
    ("en", "The ministry adopted a national plan for safe and orderly migration with the regions. ", 14, "region "),
    ("ar", "اعتمدت الوزارة خطة وطنية للهجرة الآمنة والمنظمة بالتشاور مع الجهات والبلديات. ", 11, "الهجرة "),
    ("zh", "该部通过了安全有序移民国家计划并与各地区协商一致。", 24, "国家移民计划"),
];

/// The keys of one place in one language, in milliseconds.
pub struct Typing {
    pub language: &'static str,
    pub place: &'static str,
    /// From the key to the end of what the page does at once, with the layout that follows.
    pub work: Vec<f64>,
    /// From the key until the frame that shows it is painted.
    pub paint: Vec<f64>,
}

/// Types into the sample review, which the window has open.
pub async fn type_in(driver: &WebDriver) -> Vec<Typing> {
    let mut all = Vec::new();
    for (language, sentence, words, keys) in LANGUAGES {
        open(driver, language, &long_text(sentence, words)).await;
        for place in PLACES {
            let (work, paint) = type_at(driver, place, keys).await;
            all.push(Typing { language, place, work, paint });
        }
    }
    all
}

/// Paragraphs, among them headings, lists and footnotes.
fn long_text(sentence: &str, words: usize) -> Value {
    let text = |times: usize| json!([{"type": "text", "text": sentence.repeat(times).trim_end()}]);
    let attrs = |id: String| json!({"id": id, "dir": null, "lang": null});
    let paragraph = |id: String, content: Value| json!({"type": "paragraph", "attrs": attrs(id), "content": content});
    let block = |number: usize| match number % 12 {
        0 => {
            let attrs = json!({"id": format!("h{number}"), "dir": null, "lang": null, "level": 1});
            json!({"type": "heading", "attrs": attrs, "content": text(1)})
        }
        6 => {
            let item =
                |item: usize| json!({"type": "listItem", "content": [paragraph(format!("i{number}-{item}"), text(1))]});
            let attrs = json!({"id": format!("l{number}"), "dir": null, "lang": null, "ordered": false, "start": null});
            json!({"type": "list", "attrs": attrs, "content": [item(0), item(1), item(2)]})
        }
        4 => {
            let note = json!({"type": "footnote", "attrs": {"id": format!("f{number}")}, "content": text(1)});
            let mut content = text(4);
            content.as_array_mut().expect("a line").push(note);
            paragraph(format!("p{number}"), content)
        }
        _ => paragraph(format!("p{number}"), text(4)),
    };
    // Of twelve blocks nine have four sentences, one five, a list three, and a heading one.
    let blocks = (WORDS * 12).div_ceil(words * (9 * 4 + 5 + 3 + 1)) + 1;
    json!({"type": "long-text", "blocks": (0..blocks).map(block).collect::<Vec<_>>()})
}

/// Writes the text into the first review, and opens it in its language.
async fn open(driver: &WebDriver, language: &str, answer: &Value) {
    let values = vec![json!(language), json!(QUESTION), answer.clone()];
    let review = driver.execute_async(STORE, values).await.expect("a review").json().clone();
    assert!(review.is_string(), "{review}");
    driver.refresh().await.expect("the page");
    let section = QUESTION.rsplit_once('.').map_or(QUESTION, |(section, _)| section);
    let line = format!("[data-section='{section}']");
    for place in [".reviews .line", line.as_str()] {
        // By script: where the line is scrolled to, something else may lie over it.
        let press = "const found = document.querySelector(arguments[0]); found?.click(); return found !== null";
        let pressed = async || driver.execute(press, vec![json!(place)]).await.ok()?.json().as_bool()?.then_some(());
        until(place, pressed).await;
    }
    let editor = format!("[data-question='{QUESTION}'] .ProseMirror > p");
    until("the long answer", async || (driver.find_all(By::Css(&editor)).await.ok()?.len() > 50).then_some(())).await;
    driver.execute(WATCH, vec![json!(QUESTION)]).await.expect("the page");
}

async fn type_at(driver: &WebDriver, place: &str, keys: &str) -> (Vec<f64>, Vec<f64>) {
    driver.execute("window.typing.stand(arguments[0])", vec![json!(place)]).await.expect("a place in the text");
    sleep(Duration::from_secs(1)).await;
    for key in keys.chars().cycle().take(KEYS) {
        driver.action_chain().send_keys(key.to_string()).perform().await.expect("a key");
    }
    sleep(Duration::from_millis(300)).await;
    let taken = driver.execute("return window.typing.take()", Vec::new()).await.expect("times").json().clone();
    let times =
        |name: &str| -> Vec<f64> { taken[name].as_array().into_iter().flatten().filter_map(Value::as_f64).collect() };
    let (work, paint) = (times("work"), times("paint"));
    assert!(work.len() > KEYS / 2, "{} of {KEYS} keys arrived", work.len());
    (work, paint)
}

const STORE: &str = "
const [language, question, answer, done] = arguments;
const { invoke } = window.__TAURI_INTERNALS__;
(async () => {
  const { reviews, settings } = await invoke('start');
  const review = reviews[0].id;
  await invoke('save_answer', { review, question, language, answer });
  await invoke('settle', { review, question });
  await invoke('save_settings', { settings: { ...settings, language } });
  return review;
})().then(done, (error) => done({ error: JSON.stringify(error) }));
";

/// The text is changed in the task of the key, by the editor or by the web view and then read by the editor, at the end of
/// a listener; what comes after the last one finds all done. A frame is painted after its callbacks.
const WATCH: &str = "
const editor = document.querySelector(`[data-question='${arguments[0]}'] .ProseMirror`);
const lay = () => getSelection().getRangeAt(0).getBoundingClientRect().top + editor.lastChild.getBoundingClientRect().top;
let [start, work, paint] = [null, [], []];
window.typing = {
  stand(place) {
    const lines = [...editor.querySelectorAll(':scope > p')];
    const line = lines[{ start: 1, middle: lines.length >> 1, end: lines.length - 2 }[place]];
    editor.focus();
    line.scrollIntoView({ block: 'center' });
    getSelection().collapse(line.firstChild, 20);
    [work, paint] = [[], []];
  },
  take: () => ({ work, paint }),
};
addEventListener('keydown', () => {
  const begun = (start = performance.now());
  requestAnimationFrame(() => setTimeout(() => paint.push(performance.now() - begun)));
}, true);
const written = () => queueMicrotask(() => queueMicrotask(() => {
  if (start === null) return;
  lay();
  work.push(performance.now() - start);
  start = null;
}));
new MutationObserver(written).observe(editor, { childList: true, characterData: true, subtree: true });
";
