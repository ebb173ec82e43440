//! x
#[path = "../tests/support/mod.rs"]
#[allow(dead_code)]
mod support;
fn main() {
    for language in review_locale::Language::ALL {
        let t = std::time::Instant::now();
        let bytes = review_docx::write(&support::sample(language), &support::pages()).unwrap();
        println!("{language} {} {:?}", bytes.len(), t.elapsed());
        std::fs::write(format!("/tmp/lo-out/{language}.docx"), bytes).unwrap();
    }
}
