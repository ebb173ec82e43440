//! The dictionaries that ship, packed, and the words of the field that they lack.

use flate2::read::GzDecoder;
use review_locale::Language;
use spellbook::Dictionary;
use std::io::Read;

/// Who made the dictionaries, and under which licences they are here.
pub const NOTICES: &str = concat!(
    include_str!("../../../assets/dictionaries/ar/NOTICE.txt"),
    "\n\n",
    include_str!("../../../assets/dictionaries/en/NOTICE.txt"),
    "\n\n",
    include_str!("../../../assets/dictionaries/es/NOTICE.txt"),
    "\n\n",
    include_str!("../../../assets/dictionaries/fr/NOTICE.txt"),
    "\n\n",
    include_str!("../../../assets/dictionaries/ru/NOTICE.txt"),
);

/// The files of a language.
struct Files {
    affixes: &'static [u8],
    words: &'static [u8],
    field: &'static str,
}

macro_rules! files {
    ($tag:literal) => {
        Files {
            affixes: include_bytes!(concat!("../../../assets/dictionaries/", $tag, "/", $tag, ".aff.gz")),
            words: include_bytes!(concat!("../../../assets/dictionaries/", $tag, "/", $tag, ".dic.gz")),
            field: include_str!(concat!("../../../assets/dictionaries/", $tag, "/field.dic")),
        }
    };
}

fn files(language: Language) -> Option<Files> {
    match language {
        Language::Ar => Some(files!("ar")),
        Language::En => Some(files!("en")),
        Language::Es => Some(files!("es")),
        Language::Fr => Some(files!("fr")),
        Language::Ru => Some(files!("ru")),
        Language::Zh => None,
    }
}

/// Whether there is one for a language.
pub(crate) fn has_dictionary(language: Language) -> bool {
    files(language).is_some()
}

/// The dictionary of a language; none for Chinese.
#[allow(clippy::expect_used, reason = "the files are part of the program; a test reads them")]
pub(crate) fn dictionary(language: Language) -> Option<Dictionary> {
    let files = files(language)?;
    Some(read(&files).expect("the shipped dictionaries are sound"))
}

fn read(files: &Files) -> Result<Dictionary, Box<dyn std::error::Error>> {
    let (affixes, words) = (unpacked(files.affixes)?, unpacked(files.words)?);
    let mut dictionary = Dictionary::new(&affixes, &words).map_err(|error| error.to_string())?;
    for line in files.field.lines().filter(|line| !line.is_empty()) {
        dictionary.add(line).map_err(|error| format!("{line}: {error}"))?;
    }
    Ok(dictionary)
}

fn unpacked(bytes: &[u8]) -> std::io::Result<String> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text)?;
    Ok(text)
}
