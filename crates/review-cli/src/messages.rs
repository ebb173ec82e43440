//! What the command says, in the language of `--messages`.

use review_core::check::Finding;
use review_locale::{Isolation, Language, Words};

/// The words of the command's messages. A terminal applies no isolates, so they are left out.
pub fn words(language: Language) -> Words {
    Words::new(language, Isolation::Off)
}

/// A finding as a sentence, without the question that it is about.
pub fn finding(words: &Words, finding: &Finding) -> String {
    words.format(finding.kind.message_id(), &finding.kind.args())
}
