//! Writes the sample report: `cargo run -p review-pdf --example sample -- ar sample.pdf`.

#[path = "../tests/sample/mod.rs"]
#[allow(dead_code, unused_imports)]
mod sample;

use review_locale::Language;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let language: Language = arguments.next().as_deref().unwrap_or("en").parse()?;
    let path = arguments.next().unwrap_or_else(|| "sample.pdf".to_owned());
    let pages = review_pdf::layout(&sample::report(language))?;
    if !pages.missing_glyphs.is_empty() {
        eprintln!("no face has {:?}", pages.missing_glyphs);
    }
    std::fs::write(path, review_pdf::write(&pages)?)?;
    Ok(())
}
