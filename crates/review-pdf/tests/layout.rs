//! Documents laid out: what is on each page, where, and under which tags.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[allow(dead_code, unused_imports, reason = "each test uses a part of it")]
mod sample;

use expect_test::{Expect, expect};
use review_core::document::{Document, Numbers, PageSetup, Paper, Part, Section};
use review_core::text::{FootnoteAttrs, Inline};
use review_locale::{Digits, Language};
use review_pdf::{Artifact, GlyphRun, Item, Kid, MissingGlyph, Owner, Page, Pages, Placed, Role, Target, dump, layout};
use sample::{paragraph, report, section, table_of};

fn laid(document: &Document) -> Pages {
    layout(document).unwrap()
}

fn one_section(language: Language, blocks: Vec<review_core::text::Block>) -> Document {
    let mut document = sample::document(language);
    document.info.draft = false;
    document.info.title = "T".into();
    document.parts = vec![section("one", 1, None, "One", blocks)];
    document
}

fn check(document: &Document, expected: &Expect) {
    expected.assert_eq(&dump(&laid(document)));
}

fn runs(pages: &Pages, page: usize) -> Vec<&GlyphRun> {
    let items = pages.pages[page].items.iter();
    items.filter_map(|placed| if let Item::Text(run) = &placed.item { Some(run) } else { None }).collect()
}

/// The page on which a text begins.
fn page_of(pages: &Pages, text: &str) -> Option<usize> {
    (0..pages.pages.len()).find(|&page| {
        let words: String = runs(pages, page).iter().map(|run| run.text.as_str()).collect();
        words.contains(text)
    })
}

#[test]
fn a_small_document_in_english() {
    let note = Inline::Footnote { attrs: FootnoteAttrs { id: "n".into() }, content: vec![Inline::text("A note.")] };
    let text =
        review_core::text::Block::paragraph("p".into(), vec![Inline::text("Words"), note, Inline::text(" and more.")]);
    let table = table_of("t", "Permits", &[vec!["Year".into(), "Number".into()], vec!["2024".into(), "12".into()]]);
    let mut document = one_section(Language::En, vec![text, table]);
    document.parts.insert(0, Part::Contents { title: "Contents".into() });
    check(
        &document,
        &expect![[r#"
            page 0 [i] 595x842
               74 109 Sect/H1 Contents
               74 142 Sect/TOC/TOCI/Reference/Link One
              516 142 Sect/TOC/TOCI/Reference/Link 1
               74 131 Sect/TOC/TOCI/Reference/Link link #one
               74  50 (header) T
              296 801 (footer) i
            page 1 [1] 595x842
               74 109 Sect/H1 One
              107 143 Sect/P/Reference/Link link #note-1
               74 155 Sect/P Words
              107 155 Sect/P/Reference/Link 1
              110 155 Sect/P  and more.
               74 183 Sect/Table/Caption Table 1. Permits
               81 205 Sect/Table/THead/TR/TH/P Year
              479 205 Sect/Table/THead/TR/TH/P Number
               81 225 Sect/Table/TBody/TR/TH/P 2024
              505 225 Sect/Table/TBody/TR/TD/P 12
               74 755 Sect/Note/Lbl 1
               79 755 Sect/Note  A note.
               74  50 (header) T
              295 801 (footer) 1
            bookmark 1 "One" -> one
        "#]],
    );
}

#[test]
fn a_small_document_in_arabic() {
    let table = table_of("t", "التصاريح", &[vec!["السنة".into(), "العدد".into()], vec!["٢٠٢٤".into(), "١٢".into()]]);
    let document = one_section(Language::Ar, vec![paragraph("p", "الهجرة (IOM) حق."), table]);
    check(
        &document,
        &expect![[r#"
            page 0 [١] 595x842
              478 112 Sect/H1 One
              439 158 Sect/P ) حق.IOMالهجرة (
              451 189 Sect/Table/Caption التصاريح: ١الجدول 
              498 213 Sect/Table/THead/TR/TH/P السنة
              251 213 Sect/Table/THead/TR/TH/P العدد
              490 236 Sect/Table/TBody/TR/TH/P ٢٠٢٤
              257 236 Sect/Table/TBody/TR/TD/P ١٢
              517  52 (header) T
              295 803 (footer) ١
            bookmark 1 "One" -> one
        "#]],
    );
}

#[test]
fn every_language_lays_out_with_the_bundled_faces() {
    for language in Language::ALL {
        let pages = laid(&report(language));
        assert_eq!(pages.missing_glyphs, [], "{language}");
        assert!(pages.pages.len() > 7, "{language}");
    }
}

#[test]
fn every_glyph_is_a_glyph_and_stays_on_its_page() {
    for language in Language::ALL {
        for page in laid(&report(language)).pages {
            for placed in &page.items {
                let Item::Text(run) = &placed.item else { continue };
                for glyph in &run.glyphs {
                    assert_ne!(glyph.id, 0, "{language}: {}", run.text);
                    let x = placed.at.x + glyph.x;
                    assert!((40.0..page.size.width - 40.0).contains(&x), "{language}: {} at {x}", run.text);
                }
                assert!((30.0..page.size.height - 30.0).contains(&placed.at.y), "{language}: {}", run.text);
            }
        }
    }
}

#[test]
fn links_lead_somewhere() {
    for language in Language::ALL {
        let pages = laid(&report(language));
        let mut inner = 0;
        for placed in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Link(link) = &placed.item
                && let Target::Anchor(anchor) = &link.target
            {
                assert!(pages.anchors.contains_key(anchor), "{language}: {anchor}");
                assert!(!link.description.is_empty(), "{language}: {anchor}");
                inner += 1;
            }
        }
        assert!(inner > 8, "{language}: {inner}");
    }
}

#[test]
fn sections_tables_and_figures_know_their_printed_page() {
    let numbers = laid(&report(Language::Ar)).page_numbers().0;
    assert_eq!(numbers["one"], Digits::Arab.write("1"));
    let mut rows = vec![vec!["Row".to_owned()]; 60];
    rows[0] = vec!["Head".to_owned()];
    let blocks = vec![table_of("first", "First", &rows), table_of("second", "Second", &rows)];
    let pages = laid(&one_section(Language::En, blocks));
    let second = page_of(&pages, "Second").unwrap();
    assert!(second > 0);
    let numbers = pages.page_numbers().0;
    assert_eq!((numbers["first"].as_str(), &numbers["second"]), ("1", &(second + 1).to_string()));
    let pages = laid(&report(Language::En));
    let labels: Vec<&str> = pages.pages.iter().take(5).map(|page| page.label.as_str()).collect();
    assert_eq!(labels, ["", "i", "ii", "1", "2"]);
}

#[test]
fn arabic_is_painted_from_left_to_right_and_read_from_right_to_left() {
    let pages = laid(&one_section(Language::Ar, vec![paragraph("p", "الهجرة الآمنة والمنظمة")]));
    let run = runs(&pages, 0).into_iter().find(|run| run.text.contains("الآمنة")).unwrap();
    assert!(run.right_to_left);
    assert!(run.glyphs.windows(2).all(|pair| pair[0].text.start >= pair[1].text.start));
    let clusters: Vec<_> = run.glyphs.chunk_by(|left, right| left.text == right.text).collect();
    assert!(clusters.windows(2).all(|pair| pair[0][0].x <= pair[1][0].x + 0.5));
    assert!(run.text.starts_with("الهجرة"));
}

#[test]
fn an_english_block_in_an_arabic_report_runs_from_left_to_right() {
    let english = "The International Organization for Migration helped with the preparation of this review. ".repeat(3);
    let pages = laid(&one_section(Language::Ar, vec![paragraph("p", &english)]));
    let line = pages.pages[0]
        .items
        .iter()
        .find(|placed| matches!(&placed.item, Item::Text(run) if run.text.starts_with("The International")));
    assert_eq!(line.unwrap().at.x.round(), 74.0);
}

#[test]
fn the_head_of_a_table_is_repeated_on_each_page() {
    let mut rows = vec![vec!["Country".to_owned(), "Persons".to_owned()]];
    rows.extend((0..120).map(|index| vec![format!("Row {index}"), index.to_string()]));
    let pages = laid(&one_section(Language::En, vec![table_of("t", "", &rows)]));
    assert!(pages.pages.len() >= 3);
    for page in 0..pages.pages.len() {
        assert_eq!(runs(&pages, page).iter().filter(|run| run.text == "Country").count(), 1, "page {page}");
    }
    let heads = pages.structure.elements.iter().filter(|element| element.role == Role::THead).count();
    assert_eq!(heads, 1);
}

#[test]
fn a_footnote_stands_on_the_page_of_its_mark() {
    let mut blocks = Vec::new();
    for index in 0..60 {
        let content = vec![Inline::text(format!("A note that belongs to paragraph {index}."))];
        let note = Inline::Footnote { attrs: FootnoteAttrs { id: "n".into() }, content };
        let words = vec![Inline::text(format!("Paragraph {index}X ends here.")), note];
        blocks.push(review_core::text::Block::paragraph("p".into(), words));
    }
    let pages = laid(&one_section(Language::En, blocks));
    for index in 0..60 {
        let mark = page_of(&pages, &format!("Paragraph {index}X"));
        let note = page_of(&pages, &format!("belongs to paragraph {index}."));
        assert!(mark.is_some());
        assert_eq!(mark, note, "{index}");
    }
}

#[test]
fn a_footnote_longer_than_a_page_goes_on_overleaf() {
    let content = vec![Inline::text("All the details of the method. ".repeat(400))];
    let note = Inline::Footnote { attrs: FootnoteAttrs { id: "n".into() }, content };
    let words = vec![Inline::text("Short text."), note];
    let blocks = vec![review_core::text::Block::paragraph("p".into(), words), paragraph("p", "What follows.")];
    let pages = laid(&one_section(Language::En, blocks));
    assert!(pages.pages.len() > 2);
    let shown: usize =
        (0..pages.pages.len()).flat_map(|page| runs(&pages, page)).map(|run| run.text.matches("details").count()).sum();
    assert_eq!(shown, 400);
}

#[test]
fn content_is_tagged_in_reading_order() {
    for language in Language::ALL {
        let structure = laid(&report(language)).structure;
        let mut headings = structure.elements.iter().filter_map(|element| match element.role {
            Role::Heading(level) => Some(level),
            _ => None,
        });
        assert_eq!(headings.next(), Some(1), "{language}");
        for (index, element) in structure.elements.iter().enumerate().skip(1) {
            assert!(element.parent.is_some_and(|parent| parent.0 < index), "{language}");
        }
    }
}

#[test]
fn a_sections_heading_is_read_before_the_sections_inside_it() {
    let structure = laid(&report(Language::En)).structure;
    let is_section = |kid: &Kid| matches!(kid, Kid::Element(id) if structure.get(*id).role == Role::Sect);
    let nested = structure.elements.iter().skip(1).filter(|element| element.kids.iter().any(is_section));
    let mut seen = 0;
    for element in nested {
        assert!(element.kids.is_sorted_by_key(is_section), "{:?}", element.kids);
        seen += 1;
    }
    assert!(seen > 0);
}

#[test]
fn a_character_without_a_face_is_replaced_and_reported() {
    let pages = laid(&one_section(Language::En, vec![paragraph("p", "Ok \u{1F600} and \u{E000} end")]));
    let missing = |character| MissingGlyph { character, heading: "One".into() };
    assert_eq!(pages.missing_glyphs, ['\u{E000}', '\u{1F600}'].map(missing));
    assert!(page_of(&pages, "Ok \u{FFFD} and \u{FFFD} end").is_some());
}

#[test]
fn words_that_do_not_fit_are_hyphenated() {
    let rows = [vec!["Год".to_owned(), "Показатель".to_owned()], vec!["2024".to_owned(), "а".to_owned()]];
    let mut table = table_of("t", "", &rows);
    if let review_core::text::Block::Table { table, .. } = &mut table {
        table.widths = Some(vec![6, 1]);
        table.rows[1].content[1].content = vec![paragraph("", "административно-территориальное переустройство")];
    }
    let pages = laid(&one_section(Language::Ru, vec![table]));
    assert!(runs(&pages, 0).iter().any(|run| run.text.ends_with('\u{AD}')));
    let french = laid(&report(Language::Fr));
    assert!(french.pages.iter().enumerate().any(|(page, _)| page_of(&french, "\u{AD}") == Some(page)));
}

#[test]
fn a_draft_says_so_on_every_page_but_the_cover() {
    let pages = laid(&report(Language::Fr));
    for (index, page) in pages.pages.iter().enumerate().skip(1) {
        let header = page.items.iter().any(|placed| {
            matches!(placed.owner, Owner::Artifact(_))
                && matches!(&placed.item, Item::Text(run) if run.text.contains("8 mai 2026"))
        });
        assert!(header, "page {index}");
    }
}

#[test]
fn a_wide_table_has_pages_on_their_side() {
    let wide = vec![vec!["Figures".to_owned(); 11]; 3];
    let blocks =
        vec![paragraph("a", "Before"), table_of("narrow", "", &[vec!["1".into()]]), table_of("wide", "", &wide)];
    let after = paragraph("b", "After");
    let pages = laid(&one_section(Language::En, [blocks, vec![after]].concat()));
    let lies: Vec<bool> = pages.pages.iter().map(|page| page.size.width > page.size.height).collect();
    assert_eq!(lies, [false, true, false]);
    assert_eq!(["Before", "Figures", "After"].map(|text| page_of(&pages, text)), [Some(0), Some(1), Some(2)]);
    let alone = laid(&one_section(Language::En, vec![table_of("wide", "", &wide)]));
    assert_eq!(page_of(&alone, "One"), page_of(&alone, "Figures"), "a heading stands over its table");
}

#[test]
fn a_line_that_ends_at_a_space_keeps_it() {
    for (language, words) in [(Language::En, "Words of the review "), (Language::Ar, "الهجرة الآمنة والمنظمة ")]
    {
        let pages = laid(&one_section(language, vec![paragraph("p", words.repeat(20).trim_end())]));
        let text: String = runs(&pages, 0).iter().filter(|run| run.size > 9.0).map(|run| run.text.as_str()).collect();
        assert!(text.contains(words.repeat(20).trim_end()), "{language}: {text}");
    }
}

#[test]
fn the_mark_of_a_footnote_is_no_part_of_the_number_before_it() {
    let note = Inline::Footnote { attrs: FootnoteAttrs { id: "n".into() }, content: vec![Inline::text("حاشية")] };
    let words = vec![Inline::text("31 ديسمبر 2025."), note];
    let pages = laid(&one_section(Language::Ar, vec![review_core::text::Block::paragraph("p".into(), words)]));
    let x = |text: &str| {
        let items = pages.pages[0].items.iter();
        items
            .filter(|placed| matches!(&placed.item, Item::Text(run) if run.text == text))
            .map(|placed| placed.at.x)
            .next()
    };
    assert!(x("١").or(x("1")).unwrap() < x("2025").unwrap());
    assert!(runs(&pages, 0).iter().all(|run| !run.text.contains('\u{200F}')));
}

#[test]
fn a_low_table_is_not_cut() {
    let rows: Vec<Vec<String>> = (0..8).map(|row| vec![format!("Row {row}X"), "1".to_owned()]).collect();
    for lines in 20..40 {
        let mut blocks: Vec<_> = (0..lines).map(|line| paragraph("p", &format!("Line {line}"))).collect();
        blocks.push(table_of("t", "", &rows));
        let pages = laid(&one_section(Language::En, blocks));
        assert_eq!(page_of(&pages, "Row 1X"), page_of(&pages, "Row 7X"), "{lines}");
    }
}

#[test]
fn a_long_title_is_not_cut_in_the_running_head() {
    let mut document = one_section(Language::En, vec![paragraph("p", "Words.")]);
    document.info.title =
        "Voluntary national review of the Global Compact for Safe, Orderly and Regular ".repeat(3) + "END";
    assert!(page_of(&laid(&document), "END").is_some());
}

#[test]
fn an_empty_document_has_no_pages() {
    let mut document = sample::document(Language::En);
    assert!(laid(&document).pages.is_empty());
    document.parts = vec![Part::Section(Section {
        id: String::new(),
        level: 0,
        number: None,
        title: String::new(),
        blocks: Vec::new(),
    })];
    let _ = laid(&document);
}

fn placed(page: &Page, artifact: Artifact) -> Vec<&Placed> {
    page.items.iter().filter(|placed| placed.owner == Owner::Artifact(artifact)).collect()
}

fn words_of(items: &[&Placed]) -> Vec<String> {
    let texts =
        items.iter().filter_map(|placed| if let Item::Text(run) = &placed.item { Some(&run.text) } else { None });
    texts.cloned().collect()
}

fn many_paragraphs(language: Language, setup: PageSetup) -> Pages {
    let text = sample::report(language).sections().find_map(|section| match section.blocks.first() {
        Some(review_core::text::Block::Paragraph { content, .. }) => Some(review_core::text::plain_line(content)),
        _ => None,
    });
    let blocks = (0..12).map(|index| paragraph(&format!("p{index}"), &text.clone().unwrap())).collect();
    let mut document = one_section(language, blocks);
    document.info.setup = setup;
    laid(&document)
}

#[test]
fn the_header_names_the_chapter_that_goes_on() {
    let pages = many_paragraphs(Language::En, PageSetup::default());
    assert!(pages.pages.len() > 1);
    assert_eq!(words_of(&placed(&pages.pages[0], Artifact::Header)), ["T"]);
    assert_eq!(words_of(&placed(&pages.pages[1], Artifact::Header)), ["T", "One"]);
}

#[test]
fn lines_are_numbered_on_each_page() {
    for language in [Language::En, Language::Ar] {
        let pages = many_paragraphs(language, PageSetup { numbers: Numbers::Lines, ..PageSetup::default() });
        for page in &pages.pages {
            let numbers = placed(page, Artifact::LineNumber);
            let digits = if language == Language::Ar { Digits::Arab } else { Digits::Latn };
            let expected: Vec<String> = (1..=numbers.len()).map(|line| digits.write(&line.to_string())).collect();
            assert_eq!(words_of(&numbers), expected, "{language}");
            for number in numbers {
                let is_beside =
                    |placed: &&Placed| placed.at.y == number.at.y && matches!(placed.owner, Owner::Content(_));
                assert!(page.items.iter().any(|placed| is_beside(&placed)), "{language}");
                let (left, right) = (number.at.x < 74.0, number.at.x > page.size.width - 74.0);
                assert!(if language == Language::Ar { right } else { left }, "{language}: {}", number.at.x);
            }
        }
    }
}

#[test]
fn paragraphs_are_numbered_through_the_report() {
    let pages = many_paragraphs(Language::Fr, PageSetup { numbers: Numbers::Paragraphs, ..PageSetup::default() });
    let texts = pages.pages.iter().flat_map(|page| &page.items).filter(|placed| placed.at.x < 74.0);
    let numbers: Vec<String> = words_of(&texts.collect::<Vec<_>>());
    assert_eq!(numbers, (1..=12).map(|number| number.to_string()).collect::<Vec<_>>());
}

#[test]
fn running_text_stands_on_one_rhythm_on_all_pages() {
    let table = table_of("t", "Permits", &[vec!["Year".into(), "Number".into()], vec!["2024".into(), "12".into()]]);
    let mut blocks = vec![paragraph("a", "A line before the table."), table];
    blocks.extend((0..40).map(|index| paragraph(&format!("p{index}"), "A line after the table.")));
    let pages = laid(&one_section(Language::En, blocks));
    let baselines = pages.pages.iter().flat_map(|page| &page.items).filter_map(|placed| match &placed.item {
        Item::Text(run) if run.text.starts_with("A line") => Some(placed.at.y),
        _ => None,
    });
    let steps: Vec<f32> = baselines.map(|y| (y - 88.0) / 7.875).collect();
    let first = steps[0].fract();
    assert!(steps.len() == 41 && steps.iter().all(|step| (step.fract() - first).abs() < 0.02), "{steps:?}");
}

#[test]
fn paper_and_margins_are_those_that_were_chosen() {
    let setup = PageSetup { paper: Paper::Letter, wide_margin: true, ..PageSetup::default() };
    for (language, left, right) in [(Language::En, 58.0, 170.0), (Language::Ar, 170.0, 58.0)] {
        let page = &many_paragraphs(language, setup).pages[0];
        assert_eq!((page.size.width, page.size.height), (612.0, 792.0));
        let edges = page.items.iter().filter_map(|placed| match &placed.item {
            Item::Text(run) if matches!(placed.owner, Owner::Content(_)) => {
                Some((placed.at.x, placed.at.x + run.glyphs.last()?.x + run.size))
            }
            _ => None,
        });
        let (start, end) = edges.fold((f32::MAX, 0.0_f32), |(a, b), (x, y)| (a.min(x), b.max(y)));
        assert!((start - left).abs() < 12.0 && (612.0 - right - end).abs() < 14.0, "{language}: {start} {end}");
    }
}

#[test]
fn a_draft_bears_a_mark_that_is_no_text() {
    for language in Language::ALL {
        let pages = laid(&report(language));
        for page in pages.pages.iter().skip(1) {
            let marks = placed(page, Artifact::Watermark);
            assert!(matches!(marks.as_slice(), [Placed { item: Item::Shape(_), .. }]), "{language}");
        }
    }
}

#[test]
fn figures_stand_with_their_units_under_each_other() {
    let shares = ["12.5 %", "8 %", "1,104.25 %"];
    let mut rows = vec![vec!["Year".to_owned(), "Share".to_owned()]];
    rows.extend(shares.iter().enumerate().map(|(index, share)| vec![(2024 + index).to_string(), (*share).to_owned()]));
    let pages = laid(&one_section(Language::En, vec![table_of("t", "", &rows)]));
    let units = |share: &str| {
        let is_share = |placed: &&Placed| matches!(&placed.item, Item::Text(run) if run.text == share);
        let placed = pages.pages[0].items.iter().find(is_share).unwrap();
        let Item::Text(run) = &placed.item else { unreachable!() };
        let digits = share.find(['.', ' ']).unwrap();
        placed.at.x + run.glyphs.iter().find(|glyph| glyph.text.end == digits).unwrap().x
    };
    let [first, second, third] = shares.map(units);
    assert!((first - second).abs() < 0.01 && (first - third).abs() < 0.01, "{first} {second} {third}");
}
