//! The words of the program and of the report, from the Fluent files in `assets/locales`.

use crate::Language;
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The files of a language, compiled in.
macro_rules! files {
    ($lang:literal) => {
        [
            include_str!(concat!("../../../assets/locales/", $lang, "/app.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/document.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/errors.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/gcm.ftl")),
        ]
    };
}

fn files(language: Language) -> [&'static str; 4] {
    match language {
        Language::Ar => files!("ar"),
        Language::Zh => files!("zh"),
        Language::En => files!("en"),
        Language::Fr => files!("fr"),
        Language::Ru => files!("ru"),
        Language::Es => files!("es"),
    }
}

fn guidance(language: Language) -> &'static str {
    match language {
        Language::Ar => include_str!("../../../assets/locales/ar/guidance.ftl"),
        Language::Zh => include_str!("../../../assets/locales/zh/guidance.ftl"),
        Language::En => include_str!("../../../assets/locales/en/guidance.ftl"),
        Language::Fr => include_str!("../../../assets/locales/fr/guidance.ftl"),
        Language::Ru => include_str!("../../../assets/locales/ru/guidance.ftl"),
        Language::Es => include_str!("../../../assets/locales/es/guidance.ftl"),
    }
}

/// Whether what is inserted into a message is wrapped in direction isolates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// In the interface, where a Latin name in an Arabic sentence must not reorder it.
    On,
    /// In the words printed in a document, where isolates would be characters of the text.
    Off,
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Something inserted into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Text, which is printed as it is.
    Text(&'a str),
    /// A number, for choosing a plural form.
    Number(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(number)
    }
}

impl Words {
    /// The words of `language`.
    pub fn new(language: Language, isolation: Isolation) -> Self {
        Self::of(language, isolation, &files(language))
    }

    /// What is shown beside the questions and chapters: never a part of a report, so it is kept apart.
    pub fn guidance(language: Language) -> Self {
        Self::of(language, Isolation::On, &[guidance(language)])
    }

    fn of(language: Language, isolation: Isolation, files: &[&str]) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(isolation == Isolation::On);
        for file in files {
            // A file with a fault still gives its sound messages; the repository's own tests refuse the fault.
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `id`. A message that this language lacks is given by its id, which the repository's tests make
    /// impossible for the messages that the program itself asks for.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The message `id` with its variables.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.lookup(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The message `id` with its variables, if there is one.
    pub fn lookup(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, value(*arg))).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

fn value(arg: Arg<'_>) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text),
        Arg::Number(number) => FluentValue::from(number),
    }
}

static OUTLINES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let [.., outlines] = files(Language::En);
    let resource = FluentResource::try_new(outlines.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    messages.collect()
});

/// Whether the words of the outlines that ship have a message `id`.
pub fn has_outline_message(id: &str) -> bool {
    OUTLINES.contains(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolation_marks_are_on_in_the_interface_and_off_in_a_document() {
        let arg = [("date", Arg::Text("8 May"))];
        assert_eq!(Words::new(Language::En, Isolation::Off).format("draft-of", &arg), "Draft of 8 May");
        let shown = Words::new(Language::En, Isolation::On).format("draft-of", &arg);
        assert_eq!(shown, "Draft of \u{2068}8 May\u{2069}");
    }
}
