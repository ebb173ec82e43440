//! Pictures on their way into the store, from the system's dialog or the page, and back onto the page.

use crate::desk::{App, Desk};
use crate::error::Result;
use crate::view::{AppError, PictureView};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use review_core::text::BlobHash;
use review_pdf::Face;
use review_picture::{Error, MOST_BYTES, take_in};
use std::io::Read;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// Asks in the system's own dialog. What is chosen is known by its content alone.
pub fn ask_which<R: Runtime>(handle: &AppHandle<R>) -> Option<PathBuf> {
    // Native dialogs are out of reach of tests that drive the window.
    #[cfg(feature = "e2e")]
    if let Some(path) = std::env::var_os("GCM_REVIEW_PICTURE_PATH") {
        return Some(PathBuf::from(path));
    }
    let dialog = handle.dialog().file().add_filter("PNG, JPEG, SVG", &["png", "jpg", "jpeg", "svg"]);
    dialog.blocking_pick_file()?.into_path().ok()
}

/// The bytes of a file, one more than are taken in at most.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let unread = |reason| AppError::new("error-read-file", &[("path", &path.display()), ("reason", &reason)]);
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unread)?;
    file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unread)?;
    Ok(bytes)
}

/// What the page hands in: the bytes of a file in base 64, without line feeds.
pub fn decode(data: &str) -> Result<Vec<u8>> {
    if data.len() / 4 * 3 > MOST_BYTES + 3 {
        return Err(Error::TooLarge.into());
    }
    Ok(STANDARD.decode(data).map_err(|_| Error::NotAPicture)?)
}

/// Takes a picture in. The desk is free while it is read.
pub fn add(app: &App, bytes: &[u8]) -> Result<PictureView> {
    let image = take_in(bytes, &Face::ALL.map(Face::bytes))?;
    let media_type = image.media_type.name();
    let blob = app.work(|desk| Ok(desk.store.add_blob(media_type, &image.bytes)?))?;
    Ok(view(blob, media_type, &image.bytes))
}

/// A picture of the store.
pub fn show(desk: &Desk, blob: &str) -> Result<PictureView> {
    let blob = BlobHash(blob.to_owned());
    let (media_type, bytes) = desk.store.blob(&blob)?.ok_or_else(|| AppError::new("error-picture-gone", &[]))?;
    Ok(view(blob, &media_type, &bytes))
}

fn view(blob: BlobHash, media_type: &str, bytes: &[u8]) -> PictureView {
    PictureView { blob: blob.0, image: format!("data:{media_type};base64,{}", STANDARD.encode(bytes)) }
}
