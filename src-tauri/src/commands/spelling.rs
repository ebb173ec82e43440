//! The door to the spelling. What may unpack a dictionary is done beside the main thread.

use crate::desk::App;
use crate::error::Result;
use crate::spelling;
use crate::view::OwnWordsView;
use tauri::State;

/// The words among these that nobody knows; none in a language without a dictionary.
#[tauri::command(async)]
pub fn misspelt(app: State<'_, App>, language: String, words: Vec<String>) -> Result<Vec<String>> {
    spelling::misspelt(&app, &language, &words)
}

/// What may have been meant by a word, the likeliest first.
#[tauri::command(async)]
pub fn suggest(language: String, word: String) -> Vec<String> {
    spelling::suggest(&language, &word)
}

/// The team's own words in each language that is checked.
#[tauri::command]
pub fn own_words(app: State<'_, App>) -> Result<Vec<OwnWordsView>> {
    app.work(|desk| spelling::all(desk))
}

/// Makes a word one of the team's own.
#[tauri::command]
pub fn learn_word(app: State<'_, App>, language: String, word: String) -> Result<()> {
    app.work(|desk| spelling::change(desk, &language, &word, true))
}

/// Takes a word out of the team's own.
#[tauri::command]
pub fn forget_word(app: State<'_, App>, language: String, word: String) -> Result<()> {
    app.work(|desk| spelling::change(desk, &language, &word, false))
}
