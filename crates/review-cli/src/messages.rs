//! What the command says, in the language of `--messages`.

use review_core::check::{Finding, FindingKind};
use review_locale::{Arg, Isolation, Language, Words};

/// The words of the command's messages. A terminal applies no isolates, so they are left out.
pub fn words(language: Language) -> Words {
    Words::new(language, Isolation::Off)
}

/// A finding as a sentence, without the question that it is about.
pub fn finding(words: &Words, finding: &Finding) -> String {
    let (count, bound, text) = match &finding.kind {
        FindingKind::TooLong { count, maximum, .. } => (*count, *maximum, ""),
        FindingKind::TooShort { count, minimum, .. } => (*count, *minimum, ""),
        FindingKind::UnknownOption { option } => (0, 0, option.as_str()),
        FindingKind::Unverified { text } => (0, 0, text.as_str()),
        FindingKind::Open
        | FindingKind::MissingInLanguage
        | FindingKind::Conflict
        | FindingKind::ToConfirm
        | FindingKind::Unreadable
        | FindingKind::NotAsked
        | FindingKind::NotInOutline => (0, 0, ""),
    };
    let args = [("count", Arg::from(count)), ("bound", Arg::from(bound)), ("text", Arg::from(text))];
    words.format(finding.kind.message_id(), &args)
}
