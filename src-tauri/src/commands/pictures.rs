//! The door for pictures. None of the commands takes a path from the page.

#![allow(clippy::needless_pass_by_value, reason = "the shape that Tauri asks for")]

use crate::desk::App;
use crate::error::Result;
use crate::picture;
use crate::view::PictureView;
use tauri::{AppHandle, Runtime, State};

/// Asks which picture, and takes it in; nothing if the person changed their mind.
#[tauri::command(async)]
pub fn choose_picture<R: Runtime>(handle: AppHandle<R>, app: State<'_, App>) -> Result<Option<PictureView>> {
    let Some(path) = picture::ask_which(&handle) else { return Ok(None) };
    picture::add(&app, &picture::read(&path)?).map(Some)
}

/// Takes in a picture that was pasted or dropped.
#[tauri::command(async)]
pub fn add_picture(app: State<'_, App>, data: String) -> Result<PictureView> {
    picture::add(&app, &picture::decode(&data)?)
}

/// A picture that a text names.
#[tauri::command(async)]
pub fn picture(app: State<'_, App>, blob: String) -> Result<PictureView> {
    app.work(|desk| picture::show(desk, &blob))
}
