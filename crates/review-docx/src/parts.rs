//! The parts that are ours alone: styles, settings, fonts, theme and properties, as files with places for what a language
//! decides.

use crate::numbering::HEADINGS;
use crate::script;
use crate::xml;
use review_core::document::Document;
use review_locale::{Direction, Language};

pub(crate) const APP: &str = include_str!("parts/app.xml");
pub(crate) const THEME: &str = include_str!("parts/theme1.xml");
pub(crate) const FONTS: &str = include_str!("parts/fontTable.xml");
const STYLES: &str = include_str!("parts/styles.xml");
const SETTINGS: &str = include_str!("parts/settings.xml");
const WATERMARK_RUN: &str = include_str!("parts/watermark.xml");
const CORE: &str = include_str!("parts/core.xml");

/// The styles of a document in this language.
pub(crate) fn styles(language: Language, counts_headings: bool) -> String {
    let [latin, east_asia, arabic] = languages(language);
    let bidi = match language.direction() {
        Direction::Rtl => "<w:bidi/>",
        Direction::Ltr => "",
    };
    // Chinese fills its lines to both edges and Arabic does in print; the others would need hyphens to do it well.
    let alignment = match language {
        Language::Ar | Language::Zh => "<w:jc w:val=\"both\"/>",
        Language::En | Language::Fr | Language::Ru | Language::Es => "",
    };
    // SimHei, the face of Chinese headings, has no bold; one made up by the word processor is smudged.
    let bold = match language {
        Language::Zh => "",
        Language::Ar | Language::En | Language::Fr | Language::Ru | Language::Es => "<w:b/><w:bCs/>",
    };
    let languages = [("latin", latin), ("eastAsia", east_asia), ("arabic", arabic)];
    let numbers = [0, 1, 2].map(|level| match counts_headings {
        true => format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{HEADINGS}\"/></w:numPr>"),
        false => String::new(),
    });
    let numbers = [("number1", &*numbers[0]), ("number2", &*numbers[1]), ("number3", &*numbers[2])];
    let styles = filled(&filled(STYLES, &languages), &numbers);
    filled(&styles, &[("bidi", bidi), ("alignment", alignment), ("bold", bold)])
}

/// The word behind the text of a draft, as Word's own watermarks are: a shape in the header that `number` names.
pub(crate) fn watermark(document: &Document, number: usize) -> String {
    let word = &document.info.labels.draft;
    let (font, share) = match document.lang {
        Language::Zh => ("SimHei", 1.0),
        Language::Ar => ("Simplified Arabic", 0.5),
        Language::En | Language::Fr | Language::Ru | Language::Es => ("Arial", 0.6),
    };
    let letters = share * word.chars().count().max(1) as f32;
    let height = (WATERMARK.0 / letters).min(WATERMARK.1);
    let (width, height) = (format!("{:.0}", height * letters), format!("{height:.0}"));
    let number = (WATERMARK_IDS + number).to_string();
    let values = [("font", font), ("width", &width), ("height", &height), ("number", &number)];
    filled(&filled(WATERMARK_RUN, &values), &[("word", &xml::escaped(word))])
}

/// The widest and the tallest that it may be, in points.
const WATERMARK: (f32, f32) = (430.0, 160.0);
/// Word numbers the shapes of headers from here.
const WATERMARK_IDS: usize = 2049;

/// The settings of a document in this language.
pub(crate) fn settings(language: Language) -> String {
    let [latin, east_asia, arabic] = languages(language);
    let spacing = match language {
        Language::Zh => "compressPunctuation",
        Language::Ar | Language::En | Language::Fr | Language::Ru | Language::Es => "doNotCompress",
    };
    filled(SETTINGS, &[("latin", latin), ("eastAsia", east_asia), ("arabic", arabic), ("spacing", spacing)])
}

/// The properties of the file: its title, its language, its time; nobody's name.
pub(crate) fn core(document: &Document) -> String {
    let title = xml::escaped(&document.info.title);
    let modified = xml::escaped(&document.info.modified);
    let dates = match modified.is_empty() {
        true => String::new(),
        false => ["created", "modified"]
            .map(|name| format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{modified}</dcterms:{name}>"))
            .concat(),
    };
    let language = script::with_region(document.lang.tag());
    filled(CORE, &[("language", language), ("dates", &dates), ("title", &title)])
}

/// The languages of Latin, East Asian and right-to-left text: the document's own where it is one, else the usual one.
fn languages(language: Language) -> [&'static str; 3] {
    let own = script::with_region(language.tag());
    match language {
        Language::Ar => ["en-GB", "zh-CN", own],
        Language::Zh => ["en-GB", own, "ar-SA"],
        Language::En | Language::Fr | Language::Ru | Language::Es => [own, "zh-CN", "ar-SA"],
    }
}

/// The file with a value in each place `{{name}}`. The last value may hold anything: it is put in last.
fn filled(file: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(file.to_owned(), |file, (name, value)| file.replace(&format!("{{{{{name}}}}}"), value))
}
