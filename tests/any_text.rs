//! Any text that an answer may hold, in the form in which the editor writes it: no run of words is empty or has the marks
//! of the run before it, marks stand in the order of the editor's schema, a list has items, a footnote holds no footnote.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use review_core::text::{
    AbbreviationAttrs, Attrs, BlobHash, Block, BlockId, Cell, FigureAttrs, FigureText, FootnoteAttrs, FootnoteId,
    HeadingAttrs, HeadingLevel, Inline, Lang, LanguageAttrs, LinkAttrs, ListAttrs, ListItem, Mark, ReferenceAttrs, Row,
    Table, ValueAttrs, join_runs,
};
use review_locale::Direction;

/// Words in the six languages, what stands between them, and characters that are made of several.
const WORDS: [&str; 24] = [
    "the State",
    "of",
    "1,200",
    "3.5 %",
    " ",
    ", ",
    "“so”",
    "الهجرة",
    "إجراءً ",
    "و",
    "٣٫٥",
    "国家移民",
    "审查，",
    "カード",
    "l’examen",
    "où ",
    "добровольный ",
    "ё",
    "año",
    "\u{200F}",
    "e\u{301}",
    "👩‍👩‍👧",
    "\n",
    "\\\"<&",
];

/// Any text of an answer.
pub fn any_text() -> impl Strategy<Value = Vec<Block>> {
    vec(any_block(), 0..6)
}

fn any_block() -> impl Strategy<Value = Block> {
    let paragraph = (any_attrs(), any_line()).prop_map(|(attrs, content)| Block::Paragraph { attrs, content });
    let heading = (any_attrs(), 1..=3_u8, any_line()).prop_map(|(Attrs { id, dir, lang }, level, content)| {
        Block::Heading { attrs: HeadingAttrs { id, dir, lang, level: HeadingLevel::clamped(level) }, content }
    });
    prop_oneof![6 => paragraph, 1 => heading, 1 => any_figure()].prop_recursive(3, 24, 3, |block| {
        let blocks = vec(block, 0..3).boxed();
        prop_oneof![any_list(blocks.clone()), any_quote(blocks.clone()), any_table(blocks)]
    })
}

fn any_list(blocks: BoxedStrategy<Vec<Block>>) -> impl Strategy<Value = Block> {
    (any_attrs(), any::<bool>(), option::of(any::<u32>()), vec(blocks, 1..4)).prop_map(
        |(Attrs { id, dir, lang }, ordered, start, items)| Block::List {
            attrs: ListAttrs { id, dir, lang, ordered, start },
            content: items.into_iter().map(|content| ListItem { content }).collect(),
        },
    )
}

fn any_quote(blocks: BoxedStrategy<Vec<Block>>) -> impl Strategy<Value = Block> {
    (any_attrs(), blocks).prop_map(|(attrs, content)| Block::Quote { attrs, content })
}

/// Rows may be uneven, cells may reach over others, and widths may be those of other columns.
fn any_table(blocks: BoxedStrategy<Vec<Block>>) -> impl Strategy<Value = Block> {
    let cell = (any::<bool>(), 1..4_u32, 1..4_u32, blocks).prop_map(|(header, colspan, rowspan, content)| Cell {
        header,
        colspan,
        rowspan,
        content,
    });
    let row = vec(cell, 0..4).prop_map(|content| Row { content });
    let widths = option::of(vec(any::<u32>(), 0..5));
    (any_attrs(), any_line(), widths, vec(row, 0..4), any_line(), any_line()).prop_map(
        |(attrs, caption, widths, rows, notes, source)| Block::Table {
            attrs,
            table: Table { caption, widths, rows, notes, source },
        },
    )
}

fn any_figure() -> impl Strategy<Value = Block> {
    (any_attrs(), "[0-9a-f]{64}", any_words(), any_line(), any_line()).prop_map(
        |(Attrs { id, dir, lang }, blob, alt, caption, credit)| Block::Figure {
            attrs: FigureAttrs { id, dir, lang, blob: BlobHash(blob), alt },
            text: FigureText { caption, credit },
        },
    )
}

fn any_attrs() -> impl Strategy<Value = Attrs> {
    let dir = select(vec![None, None, Some(Direction::Rtl), Some(Direction::Ltr)]);
    (any_id(), dir, option::weighted(0.2, any_lang())).prop_map(|(id, dir, lang)| Attrs { id: BlockId(id), dir, lang })
}

fn any_id() -> impl Strategy<Value = String> {
    "[0-9a-f]{32}"
}

fn any_lang() -> impl Strategy<Value = Lang> {
    select(vec!["ar", "ar-EG", "zh-Hans", "fr", "tzm"]).prop_map(Lang::from)
}

fn any_line() -> impl Strategy<Value = Vec<Inline>> {
    let note = (any_id(), any_runs(any_plain_inline().boxed()))
        .prop_map(|(id, content)| Inline::Footnote { attrs: FootnoteAttrs { id: FootnoteId(id) }, content });
    any_runs(prop_oneof![8 => any_plain_inline(), 1 => note].boxed())
}

fn any_runs(inline: BoxedStrategy<Inline>) -> impl Strategy<Value = Vec<Inline>> {
    vec(inline, 0..5).prop_map(|mut line| {
        join_runs(&mut line);
        line
    })
}

fn any_plain_inline() -> impl Strategy<Value = Inline> {
    let text = (any_words(), any_marks()).prop_map(|(text, marks)| Inline::Text { marks, text });
    let reference = any_id().prop_map(|target| Inline::Reference { attrs: ReferenceAttrs { target } });
    let value =
        (any_words(), any_words()).prop_map(|(record, field)| Inline::Value { attrs: ValueAttrs { record, field } });
    prop_oneof![8 => text, 1 => Just(Inline::Break), 1 => reference, 1 => value]
}

fn any_words() -> impl Strategy<Value = String> {
    vec(select(WORDS.to_vec()), 1..6).prop_map(|words| words.concat())
}

fn any_marks() -> impl Strategy<Value = Vec<Mark>> {
    let raised = select(vec![None, None, Some(Mark::Superscript), Some(Mark::Subscript)]);
    let link = select(vec!["https://example.org/a_(b)?c=d&e", "mailto:a@example.org"])
        .prop_map(|href| Mark::Link { attrs: LinkAttrs { href: href.to_owned() } });
    let language = any_lang().prop_map(|lang| Mark::Language { attrs: LanguageAttrs { lang } });
    let abbreviation = any_words().prop_map(|expansion| Mark::Abbreviation { attrs: AbbreviationAttrs { expansion } });
    let rare = |mark| option::weighted(0.2, mark);
    let one = |mark| rare(Just(mark).boxed());
    (
        one(Mark::Bold),
        one(Mark::Italic),
        one(Mark::Underline),
        raised,
        rare(link.boxed()),
        rare(language.boxed()),
        rare(abbreviation.boxed()),
    )
        .prop_map(|(bold, italic, underline, raised, link, language, abbreviation)| {
            [bold, italic, underline, raised, link, language, abbreviation].into_iter().flatten().collect()
        })
}

/// The names of all that a text is made of.
pub const KINDS: [&str; 19] = [
    "paragraph",
    "heading",
    "list",
    "quote",
    "table",
    "figure",
    "text",
    "break",
    "footnote",
    "reference",
    "value",
    "bold",
    "italic",
    "underline",
    "superscript",
    "subscript",
    "link",
    "language",
    "abbreviation",
];

/// What is in a block; a kind that is new in the model is to be drawn above too.
pub fn kinds(block: &Block) -> Vec<&'static str> {
    let mut met = vec![match block {
        Block::Paragraph { .. } => "paragraph",
        Block::Heading { .. } => "heading",
        Block::List { .. } => "list",
        Block::Quote { .. } => "quote",
        Block::Table { .. } => "table",
        Block::Figure { .. } => "figure",
    }];
    block.for_each_line(&mut |line| line.iter().for_each(|inline| add_inline(inline, &mut met)));
    met
}

fn add_inline(inline: &Inline, met: &mut Vec<&'static str>) {
    match inline {
        Inline::Text { marks, .. } => {
            met.push("text");
            met.extend(marks.iter().map(mark_name));
        }
        Inline::Break => met.push("break"),
        Inline::Footnote { .. } => met.push("footnote"),
        Inline::Reference { .. } => met.push("reference"),
        Inline::Value { .. } => met.push("value"),
    }
}

fn mark_name(mark: &Mark) -> &'static str {
    match mark {
        Mark::Bold => "bold",
        Mark::Italic => "italic",
        Mark::Underline => "underline",
        Mark::Superscript => "superscript",
        Mark::Subscript => "subscript",
        Mark::Link { .. } => "link",
        Mark::Language { .. } => "language",
        Mark::Abbreviation { .. } => "abbreviation",
    }
}
