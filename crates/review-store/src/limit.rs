//! The forms and sizes that a store takes, whether a person writes or a file from elsewhere is brought in.
//!
//! One place for both, so that no store refuses what another one wrote.

use crate::Error;
use review_core::record::{RecordKey, Revision};

/// The most bytes in one content, one picture, one template.
pub const MAXIMUM_CONTENT: usize = 64 * 1024 * 1024;
/// The most bytes in a reason, a name, the body of an event.
pub const MAXIMUM_TEXT: usize = 64 * 1024;
/// The most bytes in a path, a row, the kind of an event, a media type.
const MAXIMUM_NAME: usize = 1024;
/// Hexadecimal digits in a SHA-256.
const HASH: usize = 64;
/// Hexadecimal digits in a random id.
const RANDOM: usize = 32;

/// Checks what a revision says of itself; its content is checked apart.
pub(crate) fn revision(revision: &Revision) -> Result<(), Error> {
    key(&revision.key)?;
    random_id("draft", &revision.draft.0)?;
    random_id("person", &revision.person.0)?;
    random_id("device", &revision.device.0)?;
    hash("content", &revision.content.0)?;
    time(&revision.at)?;
    text("reason", &revision.reason)?;
    revision.parents.iter().try_for_each(|parent| hash("parent", &parent.0))
}

/// Checks the names of a record.
pub(crate) fn key(key: &RecordKey) -> Result<(), Error> {
    if key.path.is_empty() {
        return Err(Error::Malformed("the path is empty".to_owned()));
    }
    name("path", &key.path)?;
    name("row", &key.row)
}

/// Checks a name of a path, a row, a kind: short and without control characters.
pub(crate) fn name(field: &str, name: &str) -> Result<(), Error> {
    at_most(field, name.len(), MAXIMUM_NAME)?;
    if name.chars().any(char::is_control) {
        return Err(Error::Malformed(format!("the {field} holds a control character")));
    }
    Ok(())
}

/// Checks a text that a person or the program wrote beside the content.
pub(crate) fn text(field: &str, text: &str) -> Result<(), Error> {
    at_most(field, text.len(), MAXIMUM_TEXT)
}

/// Checks the size of bytes.
pub(crate) fn content(field: &str, length: usize) -> Result<(), Error> {
    at_most(field, length, MAXIMUM_CONTENT)
}

/// Checks the id of a draft, a person, a device.
pub(crate) fn random_id(field: &str, id: &str) -> Result<(), Error> {
    hexadecimal(field, id, RANDOM)
}

/// Checks the id of a revision or the hash of bytes.
pub(crate) fn hash(field: &str, id: &str) -> Result<(), Error> {
    hexadecimal(field, id, HASH)
}

/// Checks that a time has the form `2026-05-08T09:30:00Z`: times of this form sort as text.
pub(crate) fn time(at: &str) -> Result<(), Error> {
    let form = b"0000-00-00T00:00:00Z";
    let fits = |(byte, form): (u8, u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
    if at.len() == form.len() && at.bytes().zip(form.iter().copied()).all(fits) {
        return Ok(());
    }
    Err(Error::Malformed(format!("the time `{}` has not the form 2026-05-08T09:30:00Z", shortened(at))))
}

fn hexadecimal(field: &str, id: &str, digits: usize) -> Result<(), Error> {
    if id.len() == digits && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Ok(());
    }
    Err(Error::Malformed(format!("the {field} `{}` is not an id of {digits} hexadecimal digits", shortened(id))))
}

fn at_most(field: &str, length: usize, limit: usize) -> Result<(), Error> {
    if length <= limit {
        return Ok(());
    }
    Err(Error::Malformed(format!("the {field} has {length} bytes; at most {limit} are taken")))
}

/// The beginning of a text from elsewhere, fit for a message.
fn shortened(text: &str) -> String {
    text.chars().take(RANDOM).collect::<String>().escape_debug().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_times_that_sort_as_text_are_taken() {
        assert!(time("2026-05-08T09:30:00Z").is_ok());
        for wrong in ["", "2026-05-08", "2026-05-08T09:30:00+01:00", "2026-05-08T09:30:00.5Z", "2026-05-08 09:30:00Z"] {
            assert!(time(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn ids_and_names_are_bounded() {
        assert!(random_id("draft", &"0a".repeat(16)).is_ok());
        assert!(random_id("draft", &"0A".repeat(16)).is_err());
        assert!(hash("content", &"0".repeat(63)).is_err());
        assert!(name("path", "objective.05\nmeasures").is_err());
        assert!(name("path", &"a".repeat(1025)).is_err());
    }
}
