//! What the window says, read from the program's own files.

use fluent::{FluentBundle, FluentResource};
use journeys::root;
use review_locale::Language;

/// The words of a language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new(vec![language.tag().parse().expect("a language tag")]);
        bundle.set_use_isolating(false);
        let files = std::fs::read_dir(root(&format!("assets/locales/{}", language.tag()))).expect("a language");
        for file in files {
            let text = std::fs::read_to_string(file.expect("a file").path()).expect("the words of a language");
            bundle.add_resource_overriding(FluentResource::try_new(text).expect("sound messages"));
        }
        Self(bundle)
    }

    /// A message as it is shown.
    pub fn say(&self, id: &str) -> String {
        let pattern = self.0.get_message(id).and_then(|message| message.value()).expect(id);
        let mut errors = Vec::new();
        let said = self.0.format_pattern(pattern, None, &mut errors).into_owned();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        said
    }
}
