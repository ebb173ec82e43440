//! What other programs lay on the clipboard, pasted into a long text: the window reads it through WebKit from the
//! clipboard of its screen, Chromium as an event. What is stored is what the page's own tests expect of the same files.

use crate::desk::{Desk, Hand};
use crate::journeys::{ENGLISH, begin};
use crate::process::until;
use crate::program::{Lane, Program};
use journeys::root;
use review_locale::Language;
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};
use thirtyfour::Key;

/// What was copied in another program, and what becomes of it.
struct Fixture {
    path: PathBuf,
    language: Language,
    blocks: Value,
    has_notices: bool,
}

impl Fixture {
    fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    fn is_html(&self) -> bool {
        self.path.extension().is_some_and(|extension| extension == "html")
    }
}

/// Those that programs wrote, by the language of the report; WebKit writes its own.
fn fixtures() -> Vec<Fixture> {
    let files = std::fs::read_dir(root("tests/fixtures/clipboard")).expect("the fixtures");
    let paths = files.map(|file| file.expect("a file").path());
    let mut found: Vec<Fixture> = paths.filter_map(fixture).collect();
    found.sort_by_key(|fixture| (fixture.language.tag(), fixture.name()));
    found
}

fn fixture(path: PathBuf) -> Option<Fixture> {
    let name = path.file_name()?.to_str()?.to_owned();
    let [stem, language, "html" | "txt"] = name.split('.').collect::<Vec<_>>()[..] else { return None };
    let expected = std::fs::read(path.with_file_name(format!("{stem}.{language}.json"))).expect("an expectation");
    let expected: Value = serde_json::from_slice(&expected).expect("an expectation");
    let language = Language::ALL.into_iter().find(|each| each.tag() == language).expect("a language");
    let has_notices = expected["notices"].as_object().is_some_and(|notices| !notices.is_empty());
    Some(Fixture { path, language, blocks: expected["blocks"].clone(), has_notices })
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn what_is_copied_elsewhere_arrives_in_the_window() {
    everything_arrives(Lane::Window).await;
}

#[tokio::test]
#[ignore = "needs a window: cargo xtask test"]
async fn what_is_copied_elsewhere_arrives_in_the_browser() {
    everything_arrives(Lane::Browser).await;
}

async fn everything_arrives(lane: Lane) {
    let program = Program::new(lane);
    let desk = program.start(Language::En, Hand::Pointer).await;
    begin(&desk, &ENGLISH).await;
    desk.press_named("button", &desk.say("chapter-methodology")).await;
    desk.ask(WATCH, &[]).await;
    let mut language = Language::En;
    let (mut failed, fixtures) = (Vec::new(), fixtures());
    for fixture in &fixtures {
        desk.turn(&mut language, fixture.language).await;
        desk.empty().await;
        match lane {
            Lane::Window => {
                copy(&program, fixture).await;
                desk.keys_with(&[Key::Control], "v").await;
            }
            Lane::Browser => desk.hand_over(fixture).await,
        }
        if let Some(found) = desk.not_stored(fixture).await {
            failed.push(format!("{}\nexpected {}\nfound    {found}", fixture.name(), fixture.blocks));
        }
    }
    assert!(failed.is_empty(), "{} of {} failed:\n{}", failed.len(), fixtures.len(), failed.join("\n"));
    assert_eq!(desk.ask("return [window.refused, window.hostile ?? null]", &[]).await, Some(json!([[], null])));
    desk.close().await;
}

/// Lays the file on the clipboard of the screen, as the program that is copied from does. The one that lays it there goes
/// on in the background, and at first may not have done so.
async fn copy(program: &Program, fixture: &Fixture) {
    let kind = if fixture.is_html() { "text/html" } else { "UTF8_STRING" };
    let xclip = |way: &str| {
        let mut xclip = program.command("xclip");
        xclip.args(["-selection", "clipboard", "-t", kind, way]).stdin(Stdio::null()).stdout(Stdio::null());
        xclip
    };
    let laid = xclip("-i").arg(&fixture.path).stderr(Stdio::null()).status();
    assert!(laid.expect("xclip").success());
    let content = std::fs::read(&fixture.path).expect("a fixture");
    let lies_there = async || {
        let there = xclip("-o").stdout(Stdio::piped()).output().expect("xclip").stdout;
        (there == content).then_some(())
    };
    until("what was copied to lie on the clipboard", lies_there).await;
}

impl Desk<'_> {
    /// Writes the report in another language.
    async fn turn(&self, now: &mut Language, wanted: Language) {
        if *now != wanted {
            self.press_named("button", &shown_name(*now)).await;
            self.press_named("menuitem", &shown_name(wanted)).await;
            *now = wanted;
        }
        let turned = async || {
            let shown = self.ask("return document.querySelector('.written.editor')?.lang", &[]).await;
            (shown == Some(json!(wanted.tag()))).then_some(())
        };
        until("the text in another language", turned).await;
    }

    /// Takes away what stands in the text, and stays there.
    async fn empty(&self) {
        self.write(&self.say("methodology-lead"), "x").await;
        self.keys_with(&[Key::Control], "a").await;
        self.keys(Key::Backspace).await;
    }

    async fn hand_over(&self, fixture: &Fixture) {
        let content = std::fs::read_to_string(&fixture.path).expect("a fixture");
        let kind = if fixture.is_html() { "text/html" } else { "text/plain" };
        self.ask(PASTE, &[json!(kind), json!(content)]).await;
    }

    /// What is stored in place of what is expected, once one has waited for that.
    async fn not_stored(&self, fixture: &Fixture) -> Option<Value> {
        let end = Instant::now() + Duration::from_secs(5);
        loop {
            let stored = self.ask_later(STORED, &[json!(fixture.language.tag())]).await;
            let told = self.ask("return document.querySelector('.taken p') !== null", &[]).await;
            let stored = stored.as_array().map(|blocks| blocks.iter().map(plain).collect::<Value>());
            if stored.as_ref() == Some(&fixture.blocks) && told == Some(json!(fixture.has_notices)) {
                return None;
            }
            if Instant::now() > end {
                return Some(json!({ "told": told, "blocks": stored }));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// The name of a language as the window writes it, with a capital.
fn shown_name(language: Language) -> String {
    let mut letters = language.own_name().chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Without what is not said: ids, and attributes that are as they always are.
fn plain(node: &Value) -> Value {
    let Value::Object(node) = node else { return node.clone() };
    let is_said =
        |name: &str, value: &Value| name != "id" && !value.is_null() && !(name.ends_with("span") && *value == json!(1));
    let mut plain = Map::new();
    for (name, value) in node {
        let value = match (name.as_str(), value) {
            ("content", Value::Array(children)) => children.iter().map(self::plain).collect(),
            ("attrs", Value::Object(attributes)) => attributes
                .iter()
                .filter(|(name, value)| is_said(name, value))
                .map(|(n, v)| (n.clone(), v.clone()))
                .collect(),
            _ => value.clone(),
        };
        if name != "attrs" || value != json!({}) {
            plain.insert(name.clone(), value);
        }
    }
    plain.into()
}

/// Notes what the page's policy refuses from now on.
const WATCH: &str = "window.refused = [];
document.addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.violatedDirective} ${event.sourceFile} ${event.lineNumber}`));";

const PASTE: &str = "const [kind, content] = arguments; const data = new DataTransfer(); data.setData(kind, content);
document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";

/// The blocks of the only long text of the chapter, as the program has stored them.
const STORED: &str = "const [language] = arguments; const done = arguments[arguments.length - 1];
const { invoke } = window.__TAURI_INTERNALS__;
invoke('start', {})
  .then(({ reviews }) => invoke('section', { review: reviews[0].id, section: 'chapter.methodology', language }))
  .then(({ questions }) => done(questions.find(({ id }) => id === 'methodology.lead').answer.blocks ?? []))
  .catch((error) => done(String(error)));";
