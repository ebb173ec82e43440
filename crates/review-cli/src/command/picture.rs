//! `picture`: takes a picture into the store, and says how an answer shows it.

use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_core::markdown;
use review_core::text::{Block, FigureAttrs, FigureText};
use review_pdf::Face;
use review_picture::{MOST_BYTES, take_in};
use std::path::Path;

pub fn picture(terminal: &mut Terminal, file: &Path, alt: &str) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let bytes = terminal.read_up_to(file, MOST_BYTES + 1)?;
    let image = take_in(&bytes, &Face::ALL.map(Face::bytes))?;
    let blob = store.add_blob(image.media_type.name(), &image.bytes)?;
    let attrs = FigureAttrs { blob, alt: alt.to_owned(), ..FigureAttrs::default() };
    terminal.print(&markdown::write(&[Block::Figure { attrs, text: FigureText::default() }]));
    Ok(())
}
