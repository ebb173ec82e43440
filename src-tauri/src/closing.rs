//! Closing the window loses no words: the page is told and saves first, and where it cannot, the person decides.
//!
//! The system's own request to end asks nobody: nobody may be there to answer.

use crate::desk::{App, system_language};
use review_locale::{Isolation, Language, Words};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

/// How long the page may take to save before the person is asked.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where the closing of the window stands.
#[derive(Default)]
pub struct Closing(Mutex<State>);

#[derive(Default)]
struct State {
    /// Where the page listens; none before it started: nothing can have been typed.
    page: Option<Channel<()>>,
    waits_for: Waiting,
    /// Counts the requests, so that a late answer to one is not taken for another's.
    request: u32,
    /// Whether the system ends the program.
    ending: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Waiting {
    #[default]
    Nobody,
    Page,
    Person,
}

/// What is to be done next.
enum Next {
    Close,
    Tell(Channel<()>, u32),
    Ask,
    Nothing,
}

impl Closing {
    /// The page listens from now on.
    pub fn listen(&self, page: Channel<()>) {
        self.state().page = Some(page);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wanted(&self, ending: bool) -> Next {
        let mut state = self.state();
        state.ending |= ending;
        match (state.page.clone(), state.waits_for) {
            (None, _) => Next::Close,
            (Some(_), Waiting::Person) if ending => Next::Close,
            (Some(_), Waiting::Person | Waiting::Page) => Next::Nothing,
            (Some(page), Waiting::Nobody) => {
                state.waits_for = Waiting::Page;
                state.request += 1;
                Next::Tell(page, state.request)
            }
        }
    }

    fn answered(&self, saved: bool) -> Next {
        if saved { Next::Close } else { self.unsaved() }
    }

    fn late(&self, request: u32) -> Next {
        let waits_still = self.state().request == request;
        if waits_still { self.unsaved() } else { Next::Nothing }
    }

    fn unsaved(&self) -> Next {
        let mut state = self.state();
        match state.waits_for {
            Waiting::Page if state.ending => Next::Close,
            Waiting::Page => {
                state.waits_for = Waiting::Person;
                Next::Ask
            }
            Waiting::Nobody | Waiting::Person => Next::Nothing,
        }
    }

    fn decided(&self, close: bool) -> Next {
        self.state().waits_for = Waiting::Nobody;
        if close { Next::Close } else { Next::Nothing }
    }
}

/// Somebody wants the window closed. Whether it may close at once.
pub fn requested<R: Runtime>(app: &AppHandle<R>) -> bool {
    match app.state::<Closing>().wanted(false) {
        Next::Close => true,
        next => {
            go_on(app, next);
            false
        }
    }
}

/// The system wants the program to end.
pub fn ending<R: Runtime>(app: &AppHandle<R>) {
    go_on(app, app.state::<Closing>().wanted(true));
}

/// The page saved everything, or says that it could not.
pub fn answered<R: Runtime>(app: &AppHandle<R>, saved: bool) {
    go_on(app, app.state::<Closing>().answered(saved));
}

fn go_on<R: Runtime>(app: &AppHandle<R>, next: Next) {
    match next {
        // The lock on the folder is given up when the program exits, after the last command.
        Next::Close => app.exit(0),
        // A page that cannot be reached is late.
        Next::Tell(page, request) => {
            let _ = page.send(());
            let app = app.clone();
            std::thread::spawn(move || {
                std::thread::sleep(PATIENCE);
                go_on(&app, app.state::<Closing>().late(request));
            });
        }
        Next::Ask => ask(app),
        Next::Nothing => {}
    }
}

/// Only a deliberate answer closes: to leave the dialog keeps the window open.
fn ask<R: Runtime>(app: &AppHandle<R>) {
    let language = app.try_state::<App>().map_or_else(system_language, |opened| opened.language());
    let (text, buttons) = words(language);
    let mut dialog = app.dialog().message(text).title("GCM Review").kind(MessageDialogKind::Warning).buttons(buttons);
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.parent(&window);
    }
    let asking = app.clone();
    dialog.show(move |close| go_on(&asking, asking.state::<Closing>().decided(close)));
}

fn words(language: Language) -> (String, MessageDialogButtons) {
    let words = Words::new(language, Isolation::On);
    let [close, keep] = ["close-without-saving", "close-keep-open"].map(|id| words.text(id));
    (words.text("close-unsaved"), MessageDialogButtons::OkCancelCustom(close, keep))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closing() -> Closing {
        let closing = Closing::default();
        closing.listen(Channel::new(|_| Ok(())));
        closing
    }

    fn told(next: &Next) -> u32 {
        match next {
            Next::Tell(_, request) => *request,
            Next::Close | Next::Ask | Next::Nothing => 0,
        }
    }

    #[test]
    fn the_window_closes_when_the_page_has_saved_and_at_once_before_it_started() {
        assert!(matches!(Closing::default().wanted(false), Next::Close));
        let closing = closing();
        assert_eq!(told(&closing.wanted(false)), 1);
        assert!(matches!(closing.wanted(false), Next::Nothing), "it was told already");
        assert!(matches!(closing.answered(true), Next::Close));
    }

    #[test]
    fn the_person_is_asked_once_when_the_page_cannot_save_or_is_silent() {
        let closing = closing();
        let first = told(&closing.wanted(false));
        assert!(matches!(closing.answered(false), Next::Ask));
        assert!(matches!(closing.late(first), Next::Nothing), "asked already");
        assert!(matches!(closing.decided(false), Next::Nothing));
        let second = told(&closing.wanted(false));
        assert!(matches!(closing.late(first), Next::Nothing), "that was the request before");
        assert!(matches!(closing.late(second), Next::Ask));
        assert!(matches!(closing.decided(true), Next::Close));
    }

    #[test]
    fn when_the_system_ends_the_page_still_saves_and_nobody_is_asked() {
        let closing = closing();
        let request = told(&closing.wanted(true));
        assert!(matches!(closing.late(request), Next::Close));
        let asked = self::closing();
        asked.wanted(false);
        assert!(matches!(asked.answered(false), Next::Ask));
        assert!(matches!(asked.wanted(true), Next::Close));
    }
}
