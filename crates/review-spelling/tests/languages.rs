//! Each language with its real dictionary: words that are right, words that are not, what is suggested, and what is left
//! unknown in the sample review.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use review_core::draft::Draft;
use review_core::entry::Entry;
use review_core::record::{DraftId, Head, Origin, RevisionId};
use review_locale::Language;
use review_spelling::{MOST_SUGGESTIONS, OwnWords, Speller, misspelt, words};
use std::collections::{BTreeMap, BTreeSet};

fn unknown<'w>(language: Language, text: &'w str, own: &OwnWords) -> Vec<&'w str> {
    let speller = Speller::of(language).unwrap();
    speller.misspelt(words(text).into_iter().map(|(_, word)| word), own)
}

/// In each language, what is right.
const RIGHT: [(Language, &str); 5] = [
    (
        Language::En,
        "The Organization’s programmes, organisations and labour centres; Côte d’Ivoire's well-managed, rights-based, \
         gender-responsive and child-sensitive migration. Don't reintegrate non-nationals; SDGs, IOM, A/RES/73/195, 3.5 per cent. \
         UNITED NATIONS. See www.un.org, https://example.org/teh or teh@example.org. Kyrgyzstan, Türkiye, Tuvalu, \
         remittances, refoulement, statelessness, governorates, disaggregated, diaspora, multi-stakeholder, interagency.",
    ),
    (
        Language::Fr,
        "L’examen national de l’Organisation n’est pas obligatoire ; qu’il s’agisse d'États Membres, aujourd’hui jusqu’au \
         Niger, celui-ci est-il vis-à-vis des médico-sociaux ? L’OIM et l’ONU, au Kirghizistan, « parties prenantes », \
         migrant·e, apatridie, réadmission, réintégration, pluripartenaire, genre, cœur, sœurs, microdonnées infrarégionales.",
    ),
    (
        Language::Es,
        "La Organización de las Naciones Unidas, el Pacto Mundial para la Migración Segura, Ordenada y Regular; ¿cómo? \
         Así, los Estados Miembros, la apátrida, la readmisión, la reintegración psicosocial, el Estado Plurinacional de \
         Bolivia, Kirguistán, socioeconómico y la Defensoría; datos biométricos, interoperabilidad, transfronteriza.",
    ),
    (
        Language::Ru,
        "Обзор ещё не завершён, а еще раз: всё, учёт и учет, из-за кое-каких причин; Кыргызстан, Тувалу, мигрантов, \
         реинтеграции и реадмиссию, гендерных, безгражданства, домохозяйств, неурегулированным, страновая, омбудсмена, дезагрегированы, Глобальный договор о безопасной, упорядоченной и легальной миграции. GCM, Note.",
    ),
    (
        Language::Ar,
        "الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية، وبالمهاجرين وللمهاجرين، تطوّر مُهاجر كمـــا، والمغرب وبقيرغيزستان، \
         إعادة الإدماج، اللاجئين، انعدام الجنسية، المنظورات الجنسانية، والحوكمة، البيومترية، البروتوكولين، أيّاً كان وضعهم القانوني، استناداً إلى الفقرة 53.",
    ),
];

#[test]
fn what_is_right_is_known() {
    let missed: Vec<_> =
        RIGHT.iter().map(|(language, text)| (language, unknown(*language, text, &OwnWords::default()))).collect();
    assert!(missed.iter().all(|(_, missed)| missed.is_empty()), "{missed:#?}");
}

/// In each language, a wrong word and what must be among the suggestions for it.
const WRONG: [(Language, &[(&str, &str)]); 5] = [
    (
        Language::En,
        &[
            ("recieved", "received"),
            ("goverment", "government"),
            ("Teh", "The"),
            ("remitances", "remittances"),
            ("well-manged", "well-managed"),
            ("childrens’s", "children’s"),
        ],
    ),
    (
        Language::Fr,
        &[
            ("acceuil", "accueil"),
            ("l’acceuil", "l’accueil"),
            ("gouvernment", "gouvernement"),
            ("etat", "état"),
            ("developement", "développement"),
        ],
    ),
    (
        Language::Es,
        &[
            ("migracion", "migración"),
            ("govierno", "gobierno"),
            ("desarollo", "desarrollo"),
            ("poblasión", "población"),
        ],
    ),
    (Language::Ru, &[("програма", "программа"), ("мигрантоми", "мигрантами"), ("учавствовать", "участвовать")]),
    (Language::Ar, &[("الهجره", "الهجرة"), ("الى", "إلى"), ("الحكومه", "الحكومة"), ("السياساات", "السياسات")]),
];

#[test]
fn what_is_wrong_is_found_and_mended() {
    let mut faults = Vec::new();
    for (language, cases) in WRONG {
        let speller = Speller::of(language).unwrap();
        for (wrong, meant) in cases {
            let suggestions = speller.suggest(wrong);
            let is_found = unknown(language, wrong, &OwnWords::default()) == [*wrong];
            if !is_found || suggestions.len() > MOST_SUGGESTIONS || !suggestions.iter().any(|each| each == meant) {
                faults.push(format!("{language} {wrong}: {suggestions:?} should hold {meant}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_teams_own_words_are_known_as_they_are_declined_at_the_front() {
    for (language, own, text) in [
        (Language::En, "Talassia", "Talassia's plan for Talassia"),
        (Language::Fr, "Ostrévie", "l’Ostrévie et d'Ostrévie"),
        (Language::Ar, "تالاسيا", "تالاسيا وتالاسيا لتالاسيا"),
        (Language::Ru, "Таласия", "Таласия"),
    ] {
        assert!(!unknown(language, text, &OwnWords::default()).is_empty(), "{text}");
        assert_eq!(unknown(language, text, &OwnWords::read(Some(own))), [""; 0], "{text}");
    }
}

#[test]
fn chinese_and_other_languages_have_no_spelling() {
    assert!(Speller::of(Language::Zh).is_none() && !Speller::knows_language(Language::Zh));
    assert!(Speller::of_tag("pt").is_none() && Speller::of_tag("").is_none());
    assert_eq!(Speller::of_tag("fr-CH").unwrap().language(), Language::Fr);
}

#[test]
fn no_word_is_too_strange_to_be_looked_at() {
    let long = "a".repeat(20_000);
    for strange in [long.as_str(), "---", "’’", "l’", "'s", "\u{301}\u{301}", "a\u{0}b", "𝔘𝔫", "و", "ـــــ", "é-’-l’"]
    {
        for language in Language::ALL.into_iter().filter_map(Speller::of) {
            language.misspelt([strange], &OwnWords::default());
            assert!(language.suggest(strange).len() <= MOST_SUGGESTIONS, "{strange}");
        }
    }
}

/// The most words of the sample that may stay unknown, as measured: names of an invented State, and little else.
const LEFT: [(Language, usize); 5] =
    [(Language::Ar, 14), (Language::En, 9), (Language::Fr, 13), (Language::Es, 10), (Language::Ru, 28)];

#[test]
fn few_words_of_the_sample_are_unknown() {
    let head = |entry: Entry| {
        let (revision, origin) = (RevisionId::default(), Origin::Typed);
        (entry.key, vec![Head { revision, content: Some(entry.content), origin, at: String::new() }])
    };
    let heads = review_core::sample::sample().unwrap().entries.into_iter().map(head).collect();
    let draft = Draft::new(DraftId::default(), heads, BTreeMap::new()).unwrap();
    let mut left: BTreeMap<Language, BTreeSet<String>> = BTreeMap::new();
    for found in misspelt(&draft, &Language::ALL, &BTreeMap::new()) {
        left.entry(found.language).or_default().insert(found.word);
    }
    for (language, most) in LEFT {
        let words = left.remove(&language).unwrap_or_default();
        println!("{language}: {} unknown: {}", words.len(), words.iter().cloned().collect::<Vec<_>>().join(" "));
        assert!(words.len() <= most, "{language}: {} words are unknown, of at most {most}: {words:?}", words.len());
    }
}
