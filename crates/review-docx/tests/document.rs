//! What is in the written file: the words, the structure, and each trap of the format that was met on the way.

#![allow(clippy::unwrap_used)]

mod support;

use review_core::document::{Part, Source};
use review_core::record::RevisionId;
use review_core::text::{BlobHash, Cell, Inline, Mark, Table};
use review_core::text::{Block, BlockId};
use review_locale::{Digits, Language};
use support::{
    Package, Tree, attrs, cell, footnote, foreign, heading, in_language, item, link, list, pages, paragraph, reference,
    row, sample, section, text, with_blocks,
};

#[test]
fn the_same_document_gives_the_same_bytes() {
    for language in Language::ALL {
        let document = sample(language);
        let write = || review_docx::write(&document, &pages()).unwrap();
        let first = write();
        let others: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(write)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(others.iter().all(|other| *other == first), "{language}: another export, other bytes");
    }
}

#[test]
fn every_word_is_in_the_file_in_order() {
    for language in Language::ALL {
        let document = sample(language);
        let package = Package::write(&document);
        let references = document.references();
        let (mut body, mut notes) = (package.document().words(), package.tree("word/footnotes.xml").words());
        (body, notes) = (squeezed(&body), squeezed(&notes));
        let (mut body, mut notes) = (body.as_str(), notes.as_str());
        for section in document.sections() {
            body = after(body, &squeezed(&section.title));
            for block in &section.blocks {
                let mut footnotes = 0;
                block.for_each_line(&mut |line| {
                    // A line's footnotes follow it as lines of their own.
                    match footnotes {
                        0 => body = after(body, &said(line, &references)),
                        _ => notes = after(notes, &said(line, &references)),
                    }
                    let held = line.iter().filter(|inline| matches!(inline, Inline::Footnote { .. })).count();
                    footnotes = held + usize::saturating_sub(footnotes, 1);
                });
            }
        }
        assert_eq!((body, notes), ("", ""), "{language}: something stands behind the last word");
    }
}

/// What stands behind the first place of a line.
fn after<'a>(text: &'a str, line: &str) -> &'a str {
    let at = text.find(line).unwrap_or_else(|| panic!("not in its place: {line}"));
    &text[at + line.len()..]
}

fn said(line: &[Inline], references: &std::collections::BTreeMap<String, String>) -> String {
    let words = line.iter().map(|inline| match inline {
        Inline::Text { text, .. } => text.clone(),
        Inline::Reference { attrs } => references.get(&attrs.target).cloned().unwrap_or_default(),
        _ => String::new(),
    });
    squeezed(&words.collect::<String>())
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_relationship_leads_to_a_part_and_every_part_has_a_type() {
    let package = Package::write(&sample(Language::Fr));
    let names = package.names();
    for target in package.tree("word/_rels/document.xml.rels").children {
        let part = format!("word/{}", target.attribute("Target"));
        assert!(target.attribute("TargetMode") == "External" || names.contains(&part.as_str()), "{part} is missing");
    }
    let document = package.text("word/document.xml");
    let relationships = package.tree("word/_rels/document.xml.rels");
    for id in document.split("r:id=\"").chain(document.split("r:embed=\"")).skip(1) {
        let id = id.split('"').next().unwrap();
        let known = relationships.children.iter().any(|relationship| relationship.attribute("Id") == id);
        assert!(known || !id.starts_with("rId"), "{id} leads nowhere");
    }
    let types = package.tree("[Content_Types].xml");
    for name in names.iter().filter(|name| name.ends_with(".xml") && !name.starts_with('[')) {
        let part = format!("/{name}");
        assert!(types.children.iter().any(|entry| entry.attribute("PartName") == part), "{part} has no type");
    }
}

#[test]
fn bookmarks_are_well_named_and_every_field_finds_its_own() {
    let document = Package::write(&sample(Language::Ar)).document();
    let names: Vec<&str> = document.all("w:bookmarkStart").iter().map(|mark| mark.attribute("w:name")).collect();
    assert!(names.iter().all(|name| name.len() <= 40 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')));
    let mut once = names.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), names.len(), "a bookmark stands twice");
    for instruction in document.all("w:instrText") {
        let mut words = instruction.text.split_whitespace();
        if matches!(words.next(), Some("REF" | "PAGEREF")) {
            assert!(names.contains(&words.next().unwrap()), "{}", instruction.text);
        }
    }
}

#[test]
fn fields_are_closed_where_they_were_opened() {
    let document = Package::write(&sample(Language::Zh)).document();
    let kinds: Vec<&str> = document.all("w:fldChar").iter().map(|mark| mark.attribute("w:fldCharType")).collect();
    let count = |kind: &str| kinds.iter().filter(|other| **other == kind).count();
    assert_eq!((count("begin"), count("begin")), (count("separate"), count("end")));
}

#[test]
fn contents_give_number_title_and_page() {
    let package = Package::write(&sample(Language::En));
    let lines: Vec<String> = styled(&package.document(), "TOC1").iter().map(|line| line.words()).collect();
    assert_eq!(
        lines,
        [
            "Executive summary\t1",
            "1\tPolicy and enabling environment\t1",
            "Annex A: Indicators by region\t4",
            "2\tExecutive summary\t1"
        ]
    );
    let document = package.document();
    let last = styled(&document, "TableofFigures").into_iter().rfind(|line| line.words().starts_with("Table")).unwrap();
    assert!(last.words().ends_with("\t5"), "a table's own page, not that of its section");
    assert!(!package.text("word/settings.xml").contains("updateFields"), "Word would ask");
}

#[test]
fn a_title_with_markup_stays_words() {
    let mut document =
        with_blocks(Language::En, vec![paragraph(vec![link("https://a.org/?x=\"1\"&y=<2>", "a < b & \"c\"")])]);
    document.info.title = "A \"B\" & <C>".to_owned();
    let package = Package::write(&document);
    assert!(package.document().words().contains("a < b & \"c\""));
    assert_eq!(package.tree("docProps/core.xml").children[0].text, "A \"B\" & <C>");
    let relationships = package.tree("word/_rels/document.xml.rels");
    assert!(relationships.children.iter().any(|link| link.attribute("Target") == "https://a.org/?x=\"1\"&y=<2>"));
}

#[test]
fn a_control_character_does_not_break_the_file() {
    let mut document = sample(Language::En);
    document.parts.push(Part::Section(section("x", 1, None, "a\u{0}b\u{b}", vec![paragraph(vec![text("c\u{1f}d")])])));
    for part in &mut document.parts {
        let Part::Section(section) = part else { continue };
        for block in &mut section.blocks {
            if let Block::Figure { attrs, .. } = block {
                attrs.alt = "bell \u{7}".to_owned();
            }
        }
    }
    let package = Package::write(&document);
    assert!(package.document().words().ends_with("abcd"));
    let control = |c: char| c.is_control() && c != '\n';
    assert!(package.trees().iter().all(|(name, _)| !package.text(name).contains(control)));
}

#[test]
fn an_unsafe_link_is_words_only() {
    let package =
        Package::write(&with_blocks(Language::En, vec![paragraph(vec![link("javascript:alert(1)", "here")])]));
    assert!(package.document().all("w:hyperlink").is_empty());
    assert!(package.document().words().contains("here"));
}

#[test]
fn neighbours_with_one_address_are_one_link() {
    let bold = Inline::Text { marks: [link_mark(), vec![Mark::Bold]].concat(), text: "two".to_owned() };
    let package =
        Package::write(&with_blocks(Language::En, vec![paragraph(vec![link("https://a.org", "one "), bold])]));
    let document = package.document();
    let links = document.all("w:hyperlink");
    assert_eq!(links.iter().map(|link| link.words()).collect::<Vec<_>>(), ["one two"]);
}

fn link_mark() -> Vec<Mark> {
    match link("https://a.org", "") {
        Inline::Text { marks, .. } => marks,
        _ => Vec::new(),
    }
}

#[test]
fn a_link_in_a_footnote_has_its_own_relationships() {
    let note = footnote(vec![link("https://a.org", "here")]);
    let package = Package::write(&with_blocks(Language::Ar, vec![paragraph(vec![text("نص"), note])]));
    let notes = package.tree("word/footnotes.xml");
    let id = notes.all("w:hyperlink")[0].attribute("r:id");
    assert_eq!(package.tree("word/_rels/footnotes.xml.rels").children[0].attribute("Id"), id);
    assert!(!package.text("word/_rels/document.xml.rels").contains("a.org"));
    let ids: Vec<&str> = notes.all("w:footnote").iter().map(|note| note.attribute("w:id")).collect();
    assert_eq!(ids, ["-1", "0", "1"]);
    assert_eq!(notes.all("w:footnoteRef").len(), 1);
}

#[test]
fn each_list_begins_anew() {
    let ordered = |start| list(true, start, vec![item(vec![paragraph(vec![text("a")])])]);
    let package = Package::write(&with_blocks(Language::En, vec![ordered(None), ordered(None), ordered(Some(7))]));
    let document = package.document();
    let lists = styled(&document, "ListParagraph");
    let used: Vec<&str> = lists.iter().map(|item| item.val(&["w:pPr", "w:numPr", "w:numId"]).unwrap()).collect();
    assert_eq!(used.len(), 3);
    let numbering = package.tree("word/numbering.xml");
    let start = |id: &&str| {
        let nums = numbering.all("w:num");
        let num = nums.into_iter().find(|num| num.attribute("w:numId") == *id).unwrap();
        num.val(&["w:lvlOverride", "w:startOverride"]).unwrap().to_owned()
    };
    assert_eq!(used.iter().map(start).collect::<Vec<_>>(), ["1", "1", "7"]);
    assert!(!package.text("word/numbering.xml").contains("decimalEnclosedCircle"), "docx-rs's own list is still there");
}

#[test]
fn an_arabic_list_has_arabic_letters_on_its_second_level() {
    let inner = list(true, None, vec![item(vec![paragraph(vec![text("ب")])])]);
    let outer = list(true, None, vec![item(vec![paragraph(vec![text("أ")]), inner])]);
    let package = Package::write(&with_blocks(Language::Ar, vec![outer]));
    let document = package.document();
    let items = styled(&document, "ListParagraph");
    let levels: Vec<&str> = items.iter().map(|item| item.val(&["w:pPr", "w:numPr", "w:ilvl"]).unwrap()).collect();
    assert_eq!(levels, ["0", "1"]);
    let numbering = package.tree("word/numbering.xml");
    let form = numbering.all("w:num")[2].val(&["w:abstractNumId"]).unwrap().to_owned();
    let forms = numbering.all("w:abstractNum");
    let form = forms.iter().find(|other| other.attribute("w:abstractNumId") == form).unwrap();
    assert_eq!(form.all("w:lvl")[1].val(&["w:numFmt"]), Some("arabicAbjad"));
    let texts = [0, 1, 2].map(|level: usize| form.all("w:lvl")[level].val(&["w:lvlText"]).unwrap().to_owned());
    assert_eq!(texts, ["%1-", "(%2)", "(%3)"], "a full stop looks like an Arabic zero");
}

#[test]
fn an_item_goes_on_without_a_second_number() {
    let content = vec![paragraph(vec![text("one")]), paragraph(vec![text("more")])];
    let package = Package::write(&with_blocks(Language::En, vec![list(true, None, vec![item(content)])]));
    let document = package.document();
    let items = styled(&document, "ListParagraph");
    assert!(items[0].at(&["w:pPr", "w:numPr"]).is_some() && items[1].at(&["w:pPr", "w:numPr"]).is_none());
    assert!(items[1].at(&["w:pPr", "w:ind"]).is_some());
}

#[test]
fn merged_cells_fill_the_grid() {
    let rows = vec![
        row(vec![Cell { rowspan: 2, ..cell(true, "a") }, Cell { colspan: 2, ..cell(true, "b") }]),
        row(vec![cell(true, "c"), cell(true, "d")]),
        row(vec![cell(true, "e"), cell(false, "f"), cell(false, "g")]),
    ];
    let table = Table { caption: vec![text("Shares")], rows, widths: Some(vec![2, 1, 1]), ..Table::default() };
    let package = Package::write(&with_blocks(Language::En, vec![Block::Table { attrs: attrs("t"), table }]));
    let document = package.document();
    let merges: Vec<_> = document.all("w:vMerge").iter().map(|merge| merge.attribute("w:val")).collect();
    assert_eq!(merges, ["restart", "continue"]);
    assert_eq!(document.all("w:tblCaption")[0].attribute("w:val"), "Shares");
    assert_eq!(document.all("w:gridSpan")[0].attribute("w:val"), "2");
    assert_eq!(document.all("w:gridCol").len(), 3);
    assert_eq!(document.all("w:tblHeader").len(), 2, "rows of headings are repeated, a heading of a row is not");
    for tr in document.all("w:tr") {
        assert!(tr.at(&["w:trPr", "w:cantSplit"]).is_some());
        let width: usize = tr.all("w:tcW").iter().map(|width| width.attribute("w:w").parse::<usize>().unwrap()).sum();
        assert_eq!(width, 9026);
    }
}

#[test]
fn a_table_is_followed_by_a_paragraph_even_in_a_cell() {
    let inner = Block::Table {
        attrs: attrs("i"),
        table: Table { rows: vec![row(vec![cell(false, "x")])], ..Table::default() },
    };
    let rows = vec![row(vec![Cell::plain(false, vec![inner]), Cell::plain(false, Vec::new())])];
    let table = || Block::Table { attrs: attrs("t"), table: Table { rows: rows.clone(), ..Table::default() } };
    let document = Package::write(&with_blocks(Language::En, vec![table(), table()])).document();
    for cell in document.all("w:tc") {
        assert_eq!(cell.children.last().unwrap().name, "w:p", "Word calls such a file damaged");
    }
    let names: Vec<&str> = document.children[0].children.iter().map(|child| child.name.as_str()).collect();
    assert_eq!(names, ["w:p", "w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
}

#[test]
fn pictures_have_words_numbers_and_one_file() {
    let mut document = sample(Language::En);
    let figure =
        document.sections().flat_map(|section| &section.blocks).find(|block| matches!(block, Block::Figure { .. }));
    let figure = figure.unwrap().clone();
    let blocks = vec![figure.clone(), figure];
    document.parts = vec![Part::Section(section("s", 1, None, "S", blocks))];
    let package = Package::write(&document);
    let tree = package.document();
    let pictures = tree.all("wp:docPr");
    assert_eq!(pictures.iter().map(|picture| picture.attribute("id")).collect::<Vec<_>>(), ["1", "2"]);
    assert!(pictures.iter().all(|picture| picture.attribute("descr") == "Bar chart of permits by year & sex"));
    let files: Vec<&str> = package.names().into_iter().filter(|name| name.contains("media")).collect();
    assert_eq!(files, ["word/media/image1.png"]);
    document.images.clear();
    let lost = Package::write(&document);
    assert!(lost.document().words().contains("Bar chart of permits"), "a lost picture leaves its words");
    assert!(!document.images.contains_key(&BlobHash::from("chart")));
}

#[test]
fn a_reference_is_a_field_and_one_to_nothing_is_nothing() {
    let content = vec![text("see "), reference("policy"), text("; "), reference("nowhere")];
    let document = Package::write(&with_blocks(Language::En, vec![paragraph(content)])).document();
    let line = styled(&document, "BodyText")[0].clone();
    assert_eq!(line.words(), "see 1; ");
    assert_eq!(line.all("w:instrText").len(), 1);
}

#[test]
fn captions_count_in_fields_and_only_captioned_tables_have_numbers() {
    let mut document = sample(Language::Ar);
    document.info.digits = Digits::Arab;
    let tree = Package::write(&document).document();
    let captions: Vec<String> = styled(&tree, "Caption").iter().map(|line| line.words()).collect();
    assert_eq!(captions.len(), 2);
    assert!(captions[1].starts_with("الجدول ٢: "));
}

#[test]
fn a_latin_run_in_an_arabic_paragraph_is_not_right_to_left() {
    let content = vec![text("بيانات IOM Data (2024) و CO"), Inline::marked("2", Mark::Subscript), text(" ثم 2025.")];
    let document = Package::write(&with_blocks(Language::Ar, vec![paragraph(content)])).document();
    let line = styled(&document, "BodyText")[0].clone();
    let runs = line.all("w:r").into_iter().map(|run| (run.words(), run.at(&["w:rPr", "w:rtl"]).is_some()));
    let expected = [
        ("بيانات ", true),
        ("IOM Data (2024)", false),
        (" و ", true),
        ("CO", false),
        ("2", false),
        (" ثم 2025.", true),
    ];
    assert_eq!(runs.collect::<Vec<_>>(), expected.map(|(words, rtl)| (words.to_owned(), rtl)));
}

#[test]
fn a_footnote_behind_a_figure_does_not_join_it() {
    let lines =
        ["في 2025.", "الهجرة.", "الجدول ٢"].map(|words| paragraph(vec![text(words), footnote(vec![text("مصدر")])]));
    let document = Package::write(&with_blocks(Language::Ar, lines.to_vec())).document();
    let marked = |line: &&Tree| line.words().contains('\u{200F}');
    assert_eq!(styled(&document, "BodyText").iter().map(marked).collect::<Vec<_>>(), [true, false, true]);
}

#[test]
fn han_has_dots_and_no_italics() {
    let line = paragraph(vec![Inline::marked("移民，GCM", Mark::Italic)]);
    let document = Package::write(&with_blocks(Language::Zh, vec![line])).document();
    let line = styled(&document, "BodyText")[0].clone();
    let look = |run: &&Tree| (run.words(), run.at(&["w:rPr", "w:i"]).is_some(), run.val(&["w:rPr", "w:em"]).is_some());
    let expected = [("移民", false, true), ("，", false, false), ("GCM", true, false)];
    let expected = expected.map(|(words, italic, dots)| (words.to_owned(), italic, dots));
    assert_eq!(line.all("w:r").iter().map(look).collect::<Vec<_>>(), expected);
}

#[test]
fn a_label_and_words_before_a_list_stay_with_what_follows() {
    let blocks = vec![
        paragraph(vec![Inline::marked("Responsible entity:", Mark::Bold), text(" the ministry")]),
        paragraph(vec![text("Steps:")]),
        list(false, None, vec![item(vec![paragraph(vec![text("one")])])]),
        paragraph(vec![text("More:")]),
        paragraph(vec![text("last")]),
    ];
    let document = Package::write(&with_blocks(Language::En, blocks)).document();
    let kept = |line: &&Tree| line.at(&["w:pPr", "w:keepNext"]).is_some();
    assert_eq!(styled(&document, "BodyText").iter().map(kept).collect::<Vec<_>>(), [true, true, false, false]);
}

#[test]
fn figures_stand_on_the_right_in_both_directions() {
    let rows = || {
        vec![
            row(vec![cell(true, "a"), cell(true, "b")]),
            row(vec![cell(false, "c"), cell(false, "12.5")]),
            row(vec![cell(false, "d"), cell(false, "–")]),
        ]
    };
    let table = || Block::Table { attrs: attrs("t"), table: Table { rows: rows(), ..Table::default() } };
    let sides = |language| {
        let document = Package::write(&with_blocks(language, vec![table()])).document();
        document.all("w:jc").iter().map(|jc| jc.attribute("w:val").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(sides(Language::En), ["right"; 3]);
    assert!(sides(Language::Ar).is_empty(), "a paragraph from right to left begins on the right");
}

#[test]
fn a_note_stays_with_the_source_and_the_source_with_nothing() {
    let table = Table {
        caption: vec![text("t")],
        rows: vec![row(vec![cell(false, "x")])],
        notes: vec![text("n")],
        source: vec![text("s")],
        ..Table::default()
    };
    let blocks = vec![Block::Table { attrs: attrs("t"), table }];
    let document = Package::write(&with_blocks(Language::Zh, blocks)).document();
    let notes = styled(&document, "TableNote");
    let kept = notes.iter().map(|line| line.at(&["w:pPr", "w:keepNext"]).is_some());
    assert_eq!(kept.collect::<Vec<_>>(), [true, false]);
    assert_eq!(notes[1].words(), "来源：s");
}

#[test]
fn a_passage_in_another_language_runs_its_own_way() {
    let arabic = Package::write(&with_blocks(Language::Ar, vec![foreign("en-US", "A quotation.")])).document();
    let line = styled(&arabic, "BodyText")[0].clone();
    assert_eq!(line.val(&["w:pPr", "w:bidi"]), Some("0"));
    assert_eq!(line.val(&["w:r", "w:rPr", "w:lang"]), Some("en-US"));

    let blocks = vec![
        foreign("ar", "اقتباس."),
        paragraph(vec![text("هذا نص عربي طويل بما يكفي لمعرفة اتجاهه.")]),
        paragraph(vec![text("x "), in_language("fr", "oui")]),
    ];
    let english = Package::write(&with_blocks(Language::En, blocks)).document();
    let lines = styled(&english, "BodyText");
    assert!(lines[0].at(&["w:pPr", "w:bidi"]).is_some() && lines[0].at(&["w:r", "w:rPr", "w:rtl"]).is_some());
    assert_eq!(lines[0].at(&["w:r", "w:rPr", "w:lang"]).unwrap().attribute("w:bidi"), "ar-SA");
    assert!(lines[1].at(&["w:pPr", "w:bidi"]).is_some(), "a passage in Arabic letters only runs from the right");
    assert!(lines[2].at(&["w:pPr", "w:bidi"]).is_none());
    assert_eq!(lines[2].all("w:lang")[0].attribute("w:val"), "fr-FR");
}

#[test]
fn an_arabic_document_runs_from_the_right_in_every_respect() {
    let package = Package::write(&sample(Language::Ar));
    let document = package.document();
    assert!(document.all("w:sectPr").iter().all(|section| section.at(&["w:bidi"]).is_some()));
    assert!(document.all("w:tblPr").iter().all(|table| table.at(&["w:bidiVisual"]).is_some()));
    let styles = package.tree("word/styles.xml");
    let normal = styles.all("w:style")[0].clone();
    assert!(normal.attribute("w:styleId") == "Normal" && normal.at(&["w:pPr", "w:bidi"]).is_some());
    let defaults = &styles.all("w:lang")[0];
    assert_eq!((defaults.attribute("w:bidi"), defaults.attribute("w:val")), ("ar-SA", "en-GB"));
    for (part, tree) in package.trees() {
        let sided = |jc: &&Tree| !["both", "center"].contains(&jc.attribute("w:val"));
        assert!(!tree.all("w:jc").iter().any(sided), "{part}: Word and LibreOffice mirror left and right differently");
    }
    let english = Package::write(&sample(Language::En)).document();
    assert!(english.all("w:bidiVisual").is_empty());
}

#[test]
fn the_cover_stands_alone_and_numbers_begin_with_the_review() {
    let document = Package::write(&sample(Language::Ru)).document();
    let sections = document.all("w:sectPr");
    assert_eq!(sections.len(), 5, "cover, front, upright, on its side, upright");
    assert!(sections[0].at(&["w:headerReference"]).is_none() && sections[0].at(&["w:pgNumType"]).is_none());
    let numbers = |index: usize| {
        let numbers = sections[index].at(&["w:pgNumType"]).unwrap();
        (numbers.attribute("w:fmt").to_owned(), numbers.attribute("w:start").to_owned())
    };
    assert_eq!(numbers(1), ("lowerRoman".to_owned(), "1".to_owned()));
    assert_eq!(numbers(2), ("decimal".to_owned(), "1".to_owned()));
    assert_eq!(numbers(4), ("decimal".to_owned(), String::new()));
    assert_eq!(sections[3].at(&["w:pgSz"]).unwrap().attribute("w:orient"), "landscape");
}

#[test]
fn headings_lie_below_their_section_and_marks_are_written() {
    let marks = [Mark::Bold, Mark::Italic, Mark::Underline, Mark::Superscript, Mark::Subscript];
    let content = marks.map(|mark| Inline::marked("x", mark)).to_vec();
    let mut document = with_blocks(Language::En, vec![heading(1, "below"), paragraph(content)]);
    document.parts.push(Part::Section(section("deep", 3, Some("1.1.1"), "Deep", vec![heading(3, "deepest")])));
    let tree = Package::write(&document).document();
    assert_eq!(styled(&tree, "Heading2")[0].words(), "below");
    assert_eq!(styled(&tree, "Heading6")[0].words(), "deepest");
    let line = styled(&tree, "BodyText")[0].clone();
    let names: Vec<&str> = line.all("w:rPr").iter().map(|properties| properties.children[0].name.as_str()).collect();
    assert_eq!(names, ["w:b", "w:i", "w:u", "w:vertAlign", "w:vertAlign"]);
}

#[test]
fn a_draft_says_so_on_every_page_and_a_final_does_not() {
    let mut document = sample(Language::Es);
    for header in ["word/header1.xml", "word/header2.xml", "word/header3.xml"] {
        let draft = Package::write(&document).tree(header);
        assert!(draft.words().starts_with("Borrador · "));
        assert_eq!(draft.all("v:textpath")[1].attribute("string"), "Borrador", "behind the text");
    }
    document.info.draft = false;
    let last = Package::write(&document).tree("word/header1.xml");
    assert_eq!((last.words(), last.all("w:pict").len()), (document.info.title, 0));
}

#[test]
fn headings_are_numbered_by_word_where_it_counts_as_the_report_does() {
    let mut document = with_blocks(Language::En, vec![heading(1, "inside"), paragraph(vec![reference("two")])]);
    for (id, level, number, title) in
        [("two", 2, Some("1.1"), "Two"), ("annex", 1, Some("Annex A"), "More"), ("own", 2, None, "Own")]
    {
        document.parts.push(Part::Section(section(id, level, number, title, Vec::new())));
    }
    let package = Package::write(&document);
    let tree = package.document();
    let headings: Vec<_> = tree
        .all("w:p")
        .into_iter()
        .filter(|line| line.val(&["w:pPr", "w:pStyle"]).is_some_and(|style| style.starts_with("Heading")))
        .collect();
    let counted = |line: &&Tree| {
        let number = line.val(&["w:pPr", "w:numPr", "w:numId"]).unwrap().to_owned();
        (number, line.val(&["w:pPr", "w:numPr", "w:ilvl"]).unwrap().to_owned(), line.words())
    };
    let expected = [
        ("2", "0", document.sections().next().unwrap().title.as_str()),
        ("0", "0", "inside"),
        ("2", "1", "Two"),
        ("0", "0", "Annex A: More"),
        ("0", "0", "Own"),
    ];
    assert_eq!(
        headings.iter().map(counted).collect::<Vec<_>>(),
        expected.map(|(id, level, words)| (id.to_owned(), level.to_owned(), words.to_owned()))
    );
    assert!(tree.all("w:instrText").iter().any(|field| field.text.trim() == "REF _Sec0002 \\r \\h"));
    let linked = |name: &str| {
        let styles = package.tree("word/styles.xml");
        let style = styles.all("w:style").into_iter().find(|style| style.attribute("w:styleId") == name).unwrap();
        style.val(&["w:pPr", "w:numPr", "w:numId"]).map(str::to_owned)
    };
    assert_eq!(linked("Heading2").as_deref(), Some("2"), "a heading that is added in Word is counted too");

    document.info.digits = Digits::Arab;
    let Part::Section(first) = &mut document.parts[0] else { unreachable!() };
    first.number = Some("١".to_owned());
    let tree = Package::write(&document).document();
    assert!(styled(&tree, "Heading1")[0].words().starts_with("١\t"), "Word may show other digits than these");
}

#[test]
fn the_header_of_the_review_names_the_chapter() {
    let package = Package::write(&sample(Language::En));
    let chapter = |name: &str| {
        package.tree(name).all("w:instrText").iter().map(|field| field.text.trim().to_owned()).collect::<Vec<_>>()
    };
    assert!(chapter("word/header1.xml").is_empty(), "the contents are in no chapter");
    let ends = ["word/header2.xml", "word/header3.xml"].map(|name| {
        assert_eq!(chapter(name), ["STYLEREF 1"]);
        package.tree(name).all("w:tab")[0].attribute("w:pos").parse::<u32>().unwrap()
    });
    assert!(ends[0] < ends[1], "a page on its side is wider");
}

#[test]
fn the_file_names_its_language_and_nobody() {
    let package = Package::write(&sample(Language::Zh));
    let core = package.text("docProps/core.xml");
    assert!(core.contains("<dc:language>zh-CN</dc:language>") && core.contains("2026-05-08T09:30:00Z"));
    assert!(!core.contains("creator") && !core.contains("lastModifiedBy"));
    assert!(package.text("docProps/app.xml").contains("<Application>GCM Review</Application>"));
    assert_eq!(package.tree("word/styles.xml").all("w:lang")[0].attribute("w:eastAsia"), "zh-CN");
}

#[test]
fn every_style_that_is_used_exists() {
    let package = Package::write(&sample(Language::En));
    let styles = package.tree("word/styles.xml");
    let known: Vec<&str> = styles.all("w:style").iter().map(|style| style.attribute("w:styleId")).collect();
    for (part, tree) in package.trees() {
        for name in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
            for style in tree.all(name) {
                assert!(known.contains(&style.attribute("w:val")), "{part}: {}", style.attribute("w:val"));
            }
        }
    }
}

#[test]
fn an_empty_document_and_an_empty_paragraph_are_files_too() {
    let mut document = with_blocks(
        Language::Ar,
        vec![
            Block::paragraph(BlockId::from("p"), Vec::new()),
            list(true, None, vec![item(Vec::new())]),
            Block::Table { attrs: attrs("t"), table: Table::default() },
        ],
    );
    assert!(Package::write(&document).document().all("w:p").len() >= 4);
    document.parts.clear();
    assert!(Package::write(&document).document().all("w:sectPr").len() == 1);
}

/// The paragraphs of a style, in order.
fn styled<'a>(document: &'a Tree, style: &str) -> Vec<&'a Tree> {
    document.all("w:p").into_iter().filter(|line| line.val(&["w:pPr", "w:pStyle"]) == Some(style)).collect()
}

fn source(question: &str, label_inlines: usize) -> Source {
    let revision = RevisionId("0123456789abcdef0123456789abcdef".to_owned());
    Source { question: question.to_owned(), revision, label: "Measures".to_owned(), label_inlines }
}

fn named(id: &str, content: Vec<Inline>) -> Block {
    Block::paragraph(BlockId::from(id), content)
}

#[test]
fn an_answer_stands_in_a_control_with_its_question_and_its_revision() {
    let table = Table { rows: vec![row(vec![cell(false, "in a table")])], ..Table::default() };
    let table = Block::Table { attrs: attrs("c"), table };
    let short = vec![Inline::marked("Lead:", Mark::Bold), text(" "), text("the Ministry")];
    let blocks = vec![
        named("own", vec![text("of the report itself")]),
        named("a", vec![text("first"), footnote(vec![text("note")])]),
        named("b", vec![text("second")]),
        table,
        named("d", vec![text("of another")]),
        named("e", short),
    ];
    let mut document = with_blocks(Language::En, blocks);
    let answers = [
        ("a", "x.measures", 0),
        ("b", "x.measures", 0),
        ("c", "x.measures", 0),
        ("d", "x.other", 0),
        ("e", "x.lead", 2),
    ];
    document.sources =
        answers.map(|(block, question, label)| (BlockId::from(block), source(question, label))).into_iter().collect();
    let package = Package::write(&document);
    let tree = package.document();
    let controls = tree.all("w:sdt");
    let said: Vec<_> =
        controls.iter().map(|control| (control.val(&["w:sdtPr", "w:tag"]).unwrap(), control.words())).collect();
    let expected = [
        ("x.measures@0123456789abcdef", "first"),
        ("x.measures@0123456789abcdef", "second"),
        ("x.measures@0123456789abcdef", "in a table"),
        ("x.other@0123456789abcdef", "of another"),
        ("x.lead@0123456789abcdef", "the Ministry"),
    ];
    assert_eq!(said, expected.map(|(tag, words)| (tag, words.to_owned())));
    assert_eq!(controls[0].val(&["w:sdtPr", "w:alias"]), Some("Measures"));
    let ids: Vec<_> = controls.iter().map(|control| control.val(&["w:sdtPr", "w:id"]).unwrap()).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "5"]);
    assert!(tree.words().contains("of the report itself"));
    let mark = |number: usize| format!("_A{number}_0123456789abcdef");
    let marks: Vec<_> = tree.all("w:bookmarkStart").iter().map(|mark| mark.attribute("w:name")).collect();
    assert_eq!(marks[1..], [mark(1), mark(2), mark(3)]);
}

#[test]
fn the_lines_of_the_cover_are_answers_too() {
    let mut document = sample(Language::En);
    let Part::Cover(cover) = &mut document.parts[0] else { panic!("a cover expected") };
    cover.title.source = Some(source("cover.title", 0));
    let title = cover.title.text.clone();
    let tree = Package::write(&document).document();
    let [control] = tree.all("w:sdt")[..] else { panic!("one control expected") };
    assert_eq!(control.val(&["w:sdtPr", "w:tag"]), Some("cover.title@0123456789abcdef"));
    assert_eq!(control.words(), title);
}

#[test]
fn an_answer_in_a_cell_is_marked_too() {
    let answer = Cell::plain(false, vec![named("a", vec![text("one")]), named("b", vec![text("two")])]);
    let table = Table { rows: vec![row(vec![answer, cell(false, "three")])], ..Table::default() };
    let mut document = with_blocks(Language::En, vec![Block::Table { attrs: attrs("t"), table }]);
    document.sources = ["a", "b"].map(|block| (BlockId::from(block), source("x.reason", 0))).into_iter().collect();
    let tree = Package::write(&document).document();
    assert_eq!(tree.all("w:sdt").iter().map(|control| control.words()).collect::<Vec<_>>(), ["one", "two"]);
    assert!(tree.all("w:tc").iter().all(|cell| cell.children.last().unwrap().name == "w:p"));
}
