//! Rules about the repository, as tests that say which file to open.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use journeys::root;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap().to_string_lossy().into_owned();
        if entry.is_dir() && !matches!(name.as_str(), "target" | "node_modules" | ".git") {
            found.extend(files(&entry, ending));
        } else if name.ends_with(ending) {
            found.push(entry);
        }
    }
    found.sort();
    found
}

#[test]
fn every_source_file_says_what_it_is() {
    for file in files(&root(""), ".rs") {
        let source = std::fs::read_to_string(&file).unwrap();
        let says = source.lines().take_while(|line| line.starts_with("//!")).count();
        assert!(
            (1..=20).contains(&says),
            "{}: open it with `//!`, one to five lines that say what it is",
            file.display()
        );
    }
}

#[test]
fn crates_depend_in_one_direction() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("review-locale", &[][..]),
        ("review-core", &["review-locale"]),
        ("review-store", &["review-core", "review-locale"]),
        ("review-docx", &["review-core", "review-locale"]),
        ("review-pdf", &["review-core", "review-locale"]),
        ("review-picture", &["review-core"]),
        ("review-spelling", &["review-core", "review-locale"]),
        (
            "review-cli",
            &[
                "review-core",
                "review-docx",
                "review-locale",
                "review-pdf",
                "review-picture",
                "review-spelling",
                "review-store",
            ],
        ),
        ("xtask", &[]),
    ]);
    // Each is known to one crate alone.
    let alone = [
        ("rusqlite", "review-store"),
        ("docx-rs", "review-docx"),
        ("printpdf", "review-pdf"),
        ("parley", "review-pdf"),
        ("image", "review-picture"),
        ("resvg", "review-picture"),
        ("fluent", "review-locale"),
        ("icu_datetime", "review-locale"),
        ("spellbook", "review-spelling"),
    ];
    for (name, may) in &allowed {
        let path = root(&format!("crates/{name}/Cargo.toml"));
        let manifest = std::fs::read_to_string(&path).unwrap();
        let dependencies = manifest.split("[dependencies]").nth(1).unwrap_or_default();
        let dependencies = dependencies.split("\n[").next().unwrap_or_default();
        let names = dependencies.lines().filter_map(|line| line.split(['.', ' ', '=']).next());
        for dependency in names.filter(|dependency| !dependency.is_empty()) {
            if dependency.starts_with("review-") {
                assert!(may.contains(&dependency), "{}: {name} may not know {dependency}", path.display());
            }
            if let Some((_, owner)) = alone.iter().find(|(known, _)| *known == dependency) {
                assert_eq!(name, owner, "{}: only {owner} may know {dependency}", path.display());
            }
        }
    }
}

/// The messages of a file: id, or id and attribute → the variables in it.
fn messages(path: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let source = std::fs::read_to_string(path).unwrap();
    let resource =
        fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.clone();
                let mut put = |id: String, pattern: &Pattern<String>| {
                    let mut variables = BTreeSet::new();
                    collect(pattern, &mut variables);
                    assert!(messages.insert(id.clone(), variables).is_none(), "{}: {id} stands twice", path.display());
                };
                message.value.iter().for_each(|pattern| put(id.clone(), pattern));
                for attribute in &message.attributes {
                    put(format!("{id}.{}", attribute.id.name), &attribute.value);
                }
            }
            Entry::Junk { content } => panic!("{}: cannot be read: {content}", path.display()),
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    messages
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, variables),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, variables);
                    variants.iter().for_each(|variant| collect(&variant.value, variables));
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.clone());
    }
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_variables() {
    let english: Vec<PathBuf> = files(&root("assets/locales/en"), ".ftl");
    assert!(english.len() >= 4);
    for file in english {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let expected = messages(&file);
        for language in LANGUAGES {
            let path = root(&format!("assets/locales/{language}/{name}"));
            let found = messages(&path);
            let ids = |messages: &BTreeMap<String, BTreeSet<String>>| messages.keys().cloned().collect::<BTreeSet<_>>();
            let missing: Vec<String> = ids(&expected).difference(&ids(&found)).cloned().collect();
            let extra: Vec<String> = ids(&found).difference(&ids(&expected)).cloned().collect();
            assert!(missing.is_empty() && extra.is_empty(), "{}: lacks {missing:?}, has too {extra:?}", path.display());
            for (id, variables) in &expected {
                assert_eq!(&found[id], variables, "{}: the variables of {id}", path.display());
            }
        }
    }
}

#[test]
fn every_message_that_the_code_names_exists_and_every_error_message_is_used() {
    let sources = ["crates", "src-tauri"].iter().flat_map(|folder| files(&root(folder), ".rs"));
    let source: String = sources.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let known: BTreeSet<String> =
        files(&root("assets/locales/en"), ".ftl").iter().flat_map(|file| messages(file).into_keys()).collect();
    for start in ["\"error-", "\"fault-", "\"finding-"] {
        for named in source.split(start).skip(1).filter_map(|rest| rest.split('"').next()) {
            let id = format!("{}{named}", start.trim_start_matches('"'));
            let is_id = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            assert!(!is_id || known.contains(&id), "no message {id} in assets/locales/en");
        }
    }
    let unused: Vec<&String> = known
        .iter()
        .filter(|id| ["error-", "fault-", "finding-"].iter().any(|start| id.starts_with(start)))
        .filter(|id| !source.contains(&format!("\"{id}\"")))
        .collect();
    assert!(unused.is_empty(), "assets/locales/en has messages that nothing says: {unused:?}");
}

#[test]
fn each_dictionary_has_its_notice_and_its_licence_beside_it() {
    let dictionaries = files(&root("assets/dictionaries"), ".dic.gz");
    assert_eq!(dictionaries.len(), 5);
    for folder in dictionaries.iter().filter_map(|dictionary| dictionary.parent()) {
        let texts: String = files(folder, ".txt").iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        let is_licensed = [
            "Mozilla Public License",
            "MOZILLA PUBLIC LICENSE",
            "GNU LESSER GENERAL PUBLIC LICENSE",
            "Redistribution and use",
        ];
        assert!(is_licensed.iter().any(|licence| texts.contains(licence)), "{}: no licence", folder.display());
        assert!(folder.join("NOTICE.txt").exists(), "{}: no notice", folder.display());
    }
}

#[test]
fn third_party_fonts_and_data_have_their_licence_beside_them() {
    let fonts = root("assets/fonts");
    assert!(files(&fonts, ".ttf").len() >= 10);
    let licences: Vec<PathBuf> = files(&fonts, ".txt");
    assert!(!licences.is_empty(), "{}: no licence", fonts.display());
    for licence in licences {
        let text = std::fs::read_to_string(&licence).unwrap();
        assert!(
            text.contains("SIL Open Font License") || text.contains("SIL OPEN FONT LICENSE"),
            "{}",
            licence.display()
        );
    }
}
