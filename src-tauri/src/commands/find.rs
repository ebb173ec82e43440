//! The door to finding and replacing.

#![allow(clippy::needless_pass_by_value, reason = "the shape that Tauri asks for")]

use crate::desk::App;
use crate::error::Result;
use crate::find;
use crate::view::{FoundView, HitPlace, LineHit, ReplaceResult, Sought};
use tauri::State;

/// Where words stand in lines of the page.
#[tauri::command(async)]
pub fn find_in_lines(sought: Sought, lines: Vec<String>) -> Result<Vec<LineHit>> {
    find::in_lines(&sought, &lines)
}

/// Where words stand in a review.
#[tauri::command(async)]
pub fn find_in_review(app: State<'_, App>, review: String, sought: Sought) -> Result<FoundView> {
    app.work(|desk| find::find(desk, &review, &sought))
}

/// Puts words in the place of those that were chosen.
#[tauri::command(async)]
pub fn replace_in_review(
    app: State<'_, App>,
    review: String,
    sought: Sought,
    new: String,
    places: Vec<HitPlace>,
) -> Result<ReplaceResult> {
    app.work(|desk| find::replace(desk, &review, &sought, &new, &places))
}
