//! Markdown to blocks and back: how long text is written outside the window.
//!
//! CommonMark with tables and footnotes. What CommonMark cannot say is written as the HTML elements that it allows:
//! `<u>`, `<sup>`, `<sub>`, `<span lang>`, `<abbr title>`. A paragraph `Table: …` before a table is its caption, and
//! `Note: …` and `Source: …` after it are its notes and source; likewise `Figure: …` and `Credit: …` around a picture.
//! Directions, languages of whole blocks and merged cells are not kept: the window is the place for them.

mod read;
mod write;

pub use read::read;
pub use write::{write, write_document};

/// What stands before a table's caption, whatever the language of the text.
const TABLE: &str = "Table: ";
/// What stands before a table's notes.
const NOTE: &str = "Note: ";
/// What stands before a table's source.
const SOURCE: &str = "Source: ";
/// What stands before a figure's caption.
const FIGURE: &str = "Figure: ";
/// What stands before a figure's credit.
const CREDIT: &str = "Credit: ";
/// What stands before a picture's hash in its address.
const BLOB: &str = "blob:";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Attrs, Block, BlockId, HeadingAttrs, HeadingLevel, Inline, ListAttrs, ListItem, Mark};
    use crate::text::{Cell, FootnoteAttrs, LinkAttrs, Row, Table};
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    fn counter() -> impl FnMut() -> String {
        let mut count = 0;
        move || {
            count += 1;
            format!("b{count}")
        }
    }

    fn check(markdown: &str, expected: &Expect) {
        let blocks = read(markdown, &mut counter());
        expected.assert_eq(&crate::document::dump_text(&blocks));
        assert_eq!(read(&write(&blocks), &mut counter()), blocks, "{}", write(&blocks));
    }

    #[test]
    fn paragraphs_marks_and_links() {
        check(
            "Plain, **bold**, *italic*, ***both***, <u>under</u>, CO<sub>2</sub>, 1<sup>er</sup>\\\nnext [site](https://a.example.org/?x=1&y=2).\n\nA `code` & <b>tag</b>",
            &expect![[r#"
                p Plain, {bold|bold}, {italic|italic}, {italic|{bold|both}}, {underline|under}, CO{sub|2}, 1{sup|er}↵next {https://a.example.org/?x=1&y=2|site}.
                p A code & {bold|tag}
            "#]],
        );
    }

    #[test]
    fn lists_headings_quotes() {
        check(
            "# One\n\n## Two\n\n#### Four\n\n- a\n- b\n  1. c\n  2. d\n\n     more\n\n4. e\n\n> said\n>\n> - so",
            &expect![[r#"
                h1 One
                h2 Two
                h3 Four
                -
                  p a
                -
                  p b
                  1.
                    p c
                  2.
                    p d
                    p more
                4.
                  p e
                quote
                  p said
                  -
                    p so
            "#]],
        );
    }

    #[test]
    fn tables_with_caption_notes_and_source() {
        check(
            "Table: Permits issued\n\n| Year | Permits |\n|---|---|\n| 2024 | 12\\|3 |\n| 2025 | **14**<br>x |\n\nNote: provisional[^1]\n\nSource: Office\n\nEnd\n\n[^1]: Until *May*.",
            &expect![[r#"
                table Permits issued
                  | # Year | # Permits |
                  | 2024 | 12|3 |
                  | 2025 | {bold|14}↵x |
                  notes provisional[^Until {italic|May}.]
                  source Office
                p End
            "#]],
        );
    }

    #[test]
    fn pictures_with_caption_and_credit_or_without_a_word() {
        check(
            "Figure: Permits, by *year*\n\n![A chart \\[2024\\]](blob:0a)\n\nCredit: Office\n\n![](blob:0b)\n\nEnd",
            &expect![[r#"
                figure Permits, by {italic|year} alt "A chart [2024]"
                figure  alt ""
                p End
            "#]],
        );
    }

    #[test]
    fn arabic_and_chinese() {
        check(
            "اعتُمد **القانون رقم 12** في عام 2024.[^1]\n\n中文**粗体**文字，\n下一行。\n\n[^1]: الجريدة الرسمية، <https://example.org>.",
            &expect![[r#"
                p اعتُمد {bold|القانون رقم 12} في عام 2024.[^الجريدة الرسمية، {https://example.org|https://example.org}.]
                p 中文{bold|粗体}文字，下一行。
            "#]],
        );
    }

    #[test]
    fn no_word_is_lost_on_the_way_in() {
        for (markdown, words) in [
            ("A[^1]\n\n[^1]: aa\n\n    > [^2]: bb\n\nREST OF THE ANSWER\n", &["aa", "bb", "REST OF THE ANSWER"][..]),
            ("<div>\nI am the minister.\nBut not alone.\n</div>", &["I am the minister.", "But not alone."]),
            ("x[^1]\n\n[^1]: see[^2]\n\n[^2]: INNER", &["see", "INNER"]),
            ("x\n\n[^1]: UNUSED", &["x", "UNUSED"]),
            ("[word](#word)", &["word"]),
            ("```\none\ntwo\n```", &["one", "two"]),
        ] {
            let blocks = read(markdown, &mut counter());
            let dump = crate::document::dump_text(&blocks);
            for word in words {
                assert!(dump.contains(word), "{word} of {markdown:?}: {dump}");
            }
        }
        let hidden = read("x <!-- SECRET --> y\n\n<!-- SECRET\nSECRET -->\n", &mut counter());
        assert!(!crate::document::dump_text(&hidden).contains("SECRET"));
    }

    #[test]
    fn a_note_cited_a_thousand_times_does_not_fill_the_memory() {
        let markdown = format!("{}\n\n[^1]: {}", "a[^1] ".repeat(2000), "word ".repeat(2000));
        let blocks = read(&markdown, &mut counter());
        assert!(crate::text::plain_text(&blocks).len() < 3_000_000);
    }

    #[test]
    fn hostile_markdown_is_bounded() {
        for hostile in [">".repeat(20_000), "- ".repeat(20_000), "*".repeat(50_000), "[".repeat(50_000)] {
            let blocks = read(&format!("{hostile} x"), &mut counter());
            let json = serde_json::to_vec(&blocks).unwrap();
            assert_eq!(serde_json::from_slice::<Vec<Block>>(&json).unwrap(), blocks);
        }
        check(
            "[a](javascript:alert(1)) <script>x</script>",
            &expect![[r#"
            p a <script>x</script>
        "#]],
        );
    }

    fn words() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            Just("migration".to_owned()),
            Just("الهجرة".to_owned()),
            Just("移民，".to_owned()),
            "[a-z*_\\[\\]<>&|#+.!:`~^(){}\\\\-]{1,6}",
            Just("1.".to_owned()),
            Just("Table: x".to_owned()),
        ];
        prop::collection::vec(word, 1..6).prop_map(|words| words.join(" "))
    }

    fn mark() -> impl Strategy<Value = Mark> {
        prop_oneof![
            Just(Mark::Bold),
            Just(Mark::Italic),
            Just(Mark::Underline),
            Just(Mark::Superscript),
            Just(Mark::Link { attrs: LinkAttrs { href: "https://example.org/a_(b)?c=d&e".to_owned() } }),
        ]
    }

    fn inlines() -> impl Strategy<Value = Vec<Inline>> {
        let text = (words(), prop::option::of(mark()))
            .prop_map(|(text, mark)| Inline::Text { marks: mark.into_iter().collect(), text });
        let note = words()
            .prop_map(|text| Inline::Footnote { attrs: FootnoteAttrs::default(), content: vec![Inline::text(text)] });
        (words(), prop::collection::vec(prop_oneof![4 => text, 1 => note, 1 => Just(Inline::Break)], 0..4), words())
            .prop_map(|(first, middle, last)| {
                let ends = [Inline::text(first), Inline::text(last)];
                let [first, last] = ends;
                std::iter::once(first).chain(middle).chain([last]).collect()
            })
    }

    fn block() -> impl Strategy<Value = Block> {
        let paragraph = inlines().prop_map(|content| Block::Paragraph { attrs: Attrs::default(), content });
        let heading = (1..=3u8, words()).prop_map(|(level, text)| Block::Heading {
            attrs: HeadingAttrs { id: BlockId::default(), dir: None, lang: None, level: HeadingLevel::clamped(level) },
            content: vec![Inline::text(text)],
        });
        let table = prop::collection::vec(inlines(), 4).prop_map(|mut cells| {
            let mut cell = |header| {
                let content = cells.pop().unwrap_or_default();
                Cell::plain(header, vec![Block::Paragraph { attrs: Attrs::default(), content }])
            };
            let rows =
                vec![Row { content: vec![cell(true), cell(true)] }, Row { content: vec![cell(false), cell(false)] }];
            let table = Table { rows, caption: vec![Inline::text("caption")], ..Table::default() };
            Block::Table { attrs: Attrs::default(), table }
        });
        let leaf = prop_oneof![3 => paragraph, 1 => heading, 1 => table];
        leaf.prop_recursive(3, 12, 3, |inner| {
            let items = prop::collection::vec(prop::collection::vec(inner.clone(), 1..3), 1..3);
            let list = (items, any::<bool>()).prop_map(|(items, ordered)| Block::List {
                attrs: ListAttrs { ordered, ..ListAttrs::default() },
                content: items.into_iter().map(|content| ListItem { content }).collect(),
            });
            let quote = prop::collection::vec(inner, 1..3)
                .prop_map(|content| Block::Quote { attrs: Attrs::default(), content });
            prop_oneof![list, quote]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(blocks in prop::collection::vec(block(), 1..4)) {
            let markdown = write(&blocks);
            let again = read(&markdown, &mut counter());
            let written = write(&again);
            prop_assert_eq!(crate::document::dump_text(&again), normal(&blocks), "{}", markdown);
            prop_assert_eq!(written, markdown);
        }
    }

    /// The dump of blocks after what Markdown does to any text: neighbours with the same marks become one.
    fn normal(blocks: &[Block]) -> String {
        let mut blocks = blocks.to_vec();
        for block in &mut blocks {
            block.for_each_line_mut(&mut |line| crate::text::join_runs(line));
        }
        crate::document::dump_text(&blocks)
    }
}
