//! The spelling through the door: what is unknown, what may have been meant, what the team has learnt.

use crate::Window;
use serde_json::{Value, json};

#[test]
fn words_are_looked_up_in_their_language_and_learnt_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let unknown = |window: &Window, language: &str, words: &[&str]| {
        window.done("misspelt", json!({"language": language, "words": words}))
    };
    let window = Window::open(folder.path());
    assert_eq!(unknown(&window, "en", &["the", "wrod", "acceuil"]), json!(["wrod", "acceuil"]));
    assert_eq!(unknown(&window, "fr-CH", &["accueil", "acceuil"]), json!(["acceuil"]));
    for without in ["zh", "pt", ""] {
        assert_eq!(unknown(&window, without, &["wrod"]), json!([]), "{without}");
        assert_eq!(window.done("suggest", json!({"language": without, "word": "wrod"})), json!([]));
    }
    let suggestions = window.done("suggest", json!({"language": "fr", "word": "acceuil"}));
    assert_eq!(suggestions[0], "accueil");

    window.done("learn_word", json!({"language": "en-GB", "word": "Talassia"}));
    let refused = window.call("learn_word", json!({"language": "en", "word": "two words"})).unwrap_err();
    assert_eq!((&refused["code"], &refused["args"]["word"]), (&json!("error-not-a-word"), &json!("two words")));
    window.close();

    let window = Window::open(folder.path());
    assert_eq!(unknown(&window, "en", &["Talassia", "wrod"]), json!(["wrod"]));
    assert_eq!(unknown(&window, "fr", &["Talassia"]), json!(["Talassia"]));
    let own = window.done("own_words", json!({}));
    let languages: Vec<&Value> = own.as_array().unwrap().iter().map(|list| &list["language"]).collect();
    assert_eq!(languages, ["ar", "en", "fr", "ru", "es"]);
    assert_eq!(own[1]["words"], json!(["Talassia"]));
    window.done("forget_word", json!({"language": "en", "word": "Talassia"}));
    assert_eq!(unknown(&window, "en", &["Talassia"]), json!(["Talassia"]));
}
