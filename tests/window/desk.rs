//! A person before the program: finds things by what they are and are called, uses them with the pointer or by keyboard
//! alone, and waits for what shows.

use crate::finder::{ALL, FIND};
use crate::process::{Process, kill, until};
use crate::program::{Lane, Program};
use crate::words::Words;
use journeys::root;
use review_locale::Language;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;
use thirtyfour::prelude::ElementQueryable;
use thirtyfour::{By, Key, TypingData, WebDriver, WebElement};

/// With what a person works.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hand {
    Pointer,
    /// No click at all.
    Keyboard,
}

/// A person before the started program.
pub struct Desk<'a> {
    program: &'a Program,
    driver: WebDriver,
    processes: Vec<Process>,
    words: Words,
    language: Language,
    hand: Hand,
}

impl<'a> Desk<'a> {
    /// Ready when the first screen is.
    pub async fn new(
        program: &'a Program,
        driver: WebDriver,
        processes: Vec<Process>,
        language: Language,
        hand: Hand,
    ) -> Self {
        let desk = Self { program, driver, processes, words: Words::new(language), language, hand };
        let ready = async || {
            desk.ask("return document.querySelector('main h1') && document.title", &[]).await?.as_str().map(drop)
        };
        until("the first screen", ready).await;
        let axe = std::fs::read_to_string(root("ui/node_modules/axe-core/axe.min.js")).expect("axe: `npm ci` in `ui`");
        desk.driver.execute(axe, Vec::new()).await.expect("axe");
        desk
    }

    /// A message in the language of this person.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// Sets the language of the window on the first screen.
    pub async fn speak(&self) {
        self.press_named("button", self.language.own_name()).await;
        self.sees(&self.say("ui-start-title")).await;
    }

    /// Presses the button that is called so.
    pub async fn press(&self, id: &str) {
        self.press_named("button", &self.say(id)).await;
    }

    /// Presses the button that leads away from this screen, and waits until it is gone: the next one has buttons of the
    /// same names elsewhere.
    pub async fn leave(&self, id: &str) {
        let heading = self.driver.query(By::Css("main h1")).first().await.expect("a heading");
        self.press(id).await;
        let is_gone = async || {
            (self.ask("return arguments[0].isConnected", &[element(&heading)]).await != Some(Value::Bool(true)))
                .then_some(())
        };
        self.expect_soon("the next screen", is_gone).await;
    }

    /// Presses what has this role and this name, or the only one with such words in its name.
    pub async fn press_named(&self, role: &str, name: &str) {
        match self.hand {
            Hand::Pointer => self.click(role, name).await,
            Hand::Keyboard => {
                self.walk(role, name).await;
                self.keys(Key::Enter).await;
            }
        }
    }

    /// Chooses one of a few, or ticks a box.
    pub async fn choose(&self, role: &str, name: &str) {
        match self.hand {
            Hand::Pointer => self.click(role, name).await,
            Hand::Keyboard => {
                let element = self.walk(role, name).await;
                if !self.is_checked(&element).await {
                    self.keys(" ").await;
                }
            }
        }
        let chosen = async || self.is_checked(&self.find(role, name).await?).await.then_some(());
        until(&format!("{name} to be chosen"), chosen).await;
    }

    /// Writes into a field.
    pub async fn write(&self, label: &str, text: &str) {
        self.write_into("textbox", label, text).await;
    }

    /// Writes what nobody shall see: a field for a passphrase has no role by which it could be found.
    pub async fn write_secret(&self, label: &str, text: &str) {
        let script = "const [label] = arguments; const field = [...document.querySelectorAll('[type=password]')].find((each) => each.labels[0]?.textContent.trim() === label); field?.focus(); return field ? true : null";
        let found = async || self.ask(script, &[json!(label)]).await?.as_bool();
        self.expect_soon(label, found).await;
        self.keys(text).await;
    }

    /// Finds and ticks a box of a list that is too long to stand there whole.
    pub async fn seek(&self, name: &str) {
        self.write_into("searchbox", &self.say("ui-seek"), name).await;
        self.choose("checkbox", name).await;
    }

    async fn write_into(&self, role: &str, label: &str, text: &str) {
        match self.hand {
            Hand::Pointer => self.click(role, label).await,
            Hand::Keyboard => drop(self.walk(role, label).await),
        }
        self.keys(text).await;
    }

    /// Types into a field with a list, and takes what the list offers.
    pub async fn pick(&self, label: &str, typed: &str, name: &str) {
        self.write_into("combobox", label, typed).await;
        match self.hand {
            Hand::Pointer => self.click("option", name).await,
            Hand::Keyboard => {
                let offered = self.look("option", name).await;
                let at = "return arguments[0].hasAttribute('data-highlighted')";
                let mut steps = 0..STEPS;
                while self.ask(at, &[element(&offered)]).await != Some(Value::Bool(true)) {
                    if steps.next().is_none() {
                        self.give_up("the option").await;
                    }
                    self.keys(Key::Down).await;
                }
                self.keys(Key::Enter).await;
            }
        }
        until(name, async || (self.content("combobox", label).await == name).then_some(())).await;
    }

    /// Types where the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        let typed = self.driver.action_chain().send_keys(keys).perform().await;
        typed.expect("keys");
    }

    /// Takes back all that was written into a long text, and does it again.
    pub async fn undo_and_redo(&self, label: &str, text: &str) {
        self.write(label, ".").await;
        for (key, wanted) in [("z", ""), ("y", text)] {
            until(label, async || {
                self.keys_with(&[Key::Control], key).await;
                (self.content("textbox", label).await == wanted).then_some(())
            })
            .await;
        }
    }

    /// Presses a key while others are held down.
    pub async fn keys_with(&self, held: &[Key], key: impl Into<TypingData>) {
        let down = held.iter().fold(self.driver.action_chain(), |keys, key| keys.key_down(key.clone()));
        let up = held.iter().rev().fold(down.send_keys(key), |keys, key| keys.key_up(key.clone()));
        up.perform().await.expect("keys");
    }

    /// Waits until a script in the page answers with something.
    pub async fn waits_for(&self, what: &str, script: &str) -> Value {
        self.expect_soon(what, async || self.ask(script, &[]).await.filter(|answer| !answer.is_null())).await
    }

    /// What stands in a field.
    pub async fn content(&self, role: &str, label: &str) -> String {
        let field = self.look(role, label).await;
        let content =
            self.ask("const [field] = arguments; return field.value ?? field.innerText", &[element(&field)]).await;
        plain(content.as_ref().and_then(Value::as_str).unwrap_or_default())
    }

    /// Whether one of a few is chosen.
    pub async fn is_chosen(&self, role: &str, name: &str) -> bool {
        self.is_checked(&self.look(role, name).await).await
    }

    async fn is_checked(&self, box_: &WebElement) -> bool {
        self.ask("return arguments[0].checked", &[element(box_)]).await == Some(Value::Bool(true))
    }

    /// Waits until the window says so.
    pub async fn sees(&self, text: &str) {
        let wanted = plain(text);
        let seen = async || self.text().await.contains(&wanted).then_some(());
        self.expect_soon(text, seen).await;
    }

    /// All that the window says.
    pub async fn text(&self) -> String {
        let text = self.ask("return document.body.innerText", &[]).await;
        plain(text.as_ref().and_then(Value::as_str).unwrap_or_default())
    }

    /// Waits until the window says that everything is saved.
    pub async fn sees_it_saved(&self) {
        let said = self.say("ui-saved-status");
        let saved = async || {
            let status =
                self.ask("return document.querySelector('.saving-line + [role=status]').textContent", &[]).await;
            (status?.as_str() == Some(&said)).then_some(())
        };
        self.expect_soon("everything to be saved", saved).await;
    }

    /// Runs a script in the page; nothing if it failed.
    pub async fn ask(&self, script: &str, arguments: &[Value]) -> Option<Value> {
        self.driver.execute(script, arguments.to_vec()).await.ok().map(|answer| answer.json().clone())
    }

    /// Runs a script in the page that calls its last argument when it is done.
    pub async fn ask_later(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = self.driver.execute_async(script, arguments.to_vec()).await;
        answer.expect("an answer of the page").json().clone()
    }

    /// Asks the window to close, and goes at once.
    pub async fn close(self) {
        match self.program.lane() {
            Lane::Window => {
                assert_eq!(self.program.screen().close_windows(), 1, "one window");
                self.program.closed().await;
            }
            Lane::Browser => {
                self.driver.close_window().await.expect("the browser to close");
                drop(self.processes);
                self.program.closed().await;
            }
        }
    }

    /// Ends the program in the middle of whatever it does.
    pub async fn kill(self) {
        match self.program.lane() {
            Lane::Window => kill(self.program.window_process().expect("the window")),
            Lane::Browser => {
                // The last is the one that has the store.
                self.processes.last().map(Process::id).into_iter().for_each(kill);
                self.driver.close_window().await.expect("the browser to close");
            }
        }
        drop(self.processes);
        self.program.closed().await;
    }

    async fn click(&self, role: &str, name: &str) {
        let clicked = async || {
            let found = self.find(role, name).await?;
            // What is drawn over its own box is clicked by its label.
            let script = "const [found] = arguments; const place = found.labels?.length && found.matches('[type=radio],[type=checkbox]') ? found.labels[0] : found; place.scrollIntoView({ block: 'center' }); return place";
            let place = self.driver.execute(script, vec![element(&found)]).await.ok()?.element().ok()?;
            place.click().await.ok()
        };
        self.expect_soon(&format!("{role} \"{name}\""), clicked).await;
    }

    /// Waits until it shows.
    pub async fn look(&self, role: &str, name: &str) -> WebElement {
        self.expect_soon(&format!("{role} \"{name}\""), async || self.find(role, name).await).await
    }

    async fn find(&self, role: &str, name: &str) -> Option<WebElement> {
        let found = self.driver.execute(FIND, vec![json!(role), json!(name)]).await.ok()?;
        found.element().ok()
    }

    /// Goes there with the Tab key, in the direction in which it is, and within a group with the arrows. What is gone with
    /// the screen on which it stood is looked for again.
    async fn walk(&self, role: &str, name: &str) -> WebElement {
        let mut goal = self.look(role, name).await;
        for _ in 0..STEPS {
            match self.ask(WAY, &[element(&goal)]).await.as_ref().and_then(Value::as_str) {
                Some("there") => return goal,
                Some("down") => self.keys(Key::Down).await,
                Some("up") => self.keys(Key::Up).await,
                Some("back") => self.keys_with(&[Key::Shift], Key::Tab).await,
                Some(_) => self.keys(Key::Tab).await,
                None => goal = self.look(role, name).await,
            }
        }
        self.give_up(&format!("{role} \"{name}\"")).await
    }

    async fn expect_soon<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let end = Instant::now() + crate::process::PATIENCE;
        loop {
            if let Some(found) = look().await {
                return found;
            }
            if Instant::now() > end {
                self.give_up(what).await;
            }
            tokio::time::sleep(std::time::Duration::from_millis(40)).await;
        }
    }

    async fn give_up(&self, what: &str) -> ! {
        if let Some(folder) = std::env::var_os("GCM_REVIEW_SHOTS") {
            let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
            let _ = self.driver.screenshot(&Path::new(&folder).join(format!("{name}.png"))).await;
        }
        let there = self.driver.execute(ALL, Vec::new()).await.map_or_else(
            |error| format!("no page: {error}; the window's process: {:?}", self.program.window_process()),
            |all| all.json().as_str().unwrap_or_default().to_owned(),
        );
        panic!("not found or not reached: {what}\nThere is:\n{there}\n{}", self.program.complaints());
    }
}

/// As many keys as a patient person would press.
const STEPS: usize = 150;

/// Which key leads from the focus to an element.
const WAY: &str = "const [goal] = arguments; const at = document.activeElement; if (at === goal) return 'there';
const ahead = (at.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const together = goal.type === 'radio' && at.type === 'radio' && at.name === goal.name;
return together ? (ahead ? 'down' : 'up') : (ahead ? 'on' : 'back')";

fn element(element: &WebElement) -> Value {
    element.to_json().expect("an element")
}

/// Without marks of direction, and with single spaces.
fn plain(text: &str) -> String {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];
    text.replace(marks, "").split_whitespace().collect::<Vec<_>>().join(" ")
}
