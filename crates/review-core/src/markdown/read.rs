//! Markdown to blocks, over the events of pulldown-cmark.

use super::{BLOB, CREDIT, FIGURE, NOTE, SOURCE, TABLE};
use crate::text::{
    AbbreviationAttrs, Attrs, Block, BlockId, Cell, FigureAttrs, FigureText, FootnoteAttrs, HeadingAttrs, HeadingLevel,
    Inline, Lang, LanguageAttrs, LinkAttrs, ListAttrs, ListItem, Mark, ReferenceAttrs, Row, Table, is_safe_href,
    join_runs, plain_line,
};
use pulldown_cmark::{CowStr, Event, HeadingLevel as Level, Options, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::vec::IntoIter;

/// Containers nested deeper than this are opened: their content stays, their frame goes. The stored JSON may nest 128
/// deep, and a level of a list takes four.
const DEEPEST: usize = 12;

/// The most characters that the footnotes of one text may have together, those cited more than once counted each time.
const MOST_NOTES: usize = 1_000_000;

/// Reads Markdown. `new_id` gives the ids of the blocks and footnotes.
pub fn read(markdown: &str, new_id: &mut dyn FnMut() -> String) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let (notes, body) = part_notes(Parser::new_ext(markdown, options).collect());
    let mut reader = Reader { notes: BTreeMap::new(), cited: BTreeSet::new(), room: MOST_NOTES, new_id };
    // A note may cite one that stands after it, so the last is read first. Of two with one label the first counts.
    for (label, events) in notes.into_iter().rev() {
        let blocks = reader.blocks(&mut Events::new(events), DEEPEST);
        let content = one_line(&blocks);
        reader.notes.insert(label, content);
    }
    reader.cited.clear();
    let blocks = reader.blocks(&mut Events::new(body), 0);
    let mut blocks = attach(blocks);
    blocks.extend(reader.uncited());
    blocks
}

type Notes<'a> = Vec<(String, Vec<Event<'a>>)>;

/// Takes the definitions of footnotes out of the text; one inside another is parted from it.
fn part_notes(events: Vec<Event<'_>>) -> (Notes<'_>, Vec<Event<'_>>) {
    let (mut notes, mut body): (Notes, Vec<Event>) = (Vec::new(), Vec::new());
    let mut open: Vec<usize> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => {
                open.push(notes.len());
                notes.push((label.to_string(), Vec::new()));
            }
            Event::End(pulldown_cmark::TagEnd::FootnoteDefinition) => {
                open.pop();
            }
            event => match open.last().and_then(|index| notes.get_mut(*index)) {
                Some((_, events)) => events.push(event),
                None => body.push(event),
            },
        }
    }
    (notes, body)
}

struct Events<'a>(Peekable<IntoIter<Event<'a>>>);

impl<'a> Events<'a> {
    fn new(events: Vec<Event<'a>>) -> Self {
        Self(events.into_iter().peekable())
    }
}

struct Reader<'i> {
    notes: BTreeMap<String, Vec<Inline>>,
    /// The notes that the text cites.
    cited: BTreeSet<String>,
    /// How many characters of notes there is room for.
    room: usize,
    new_id: &'i mut dyn FnMut() -> String,
}

impl Reader<'_> {
    /// A note where it is cited. Cited again and again, a long note would fill the memory: then its label stands.
    fn cite(&mut self, label: &str) -> Inline {
        self.cited.insert(label.to_owned());
        let content = self.notes.get(label).cloned().unwrap_or_default();
        match self.room.checked_sub(plain_line(&content).chars().count()) {
            Some(room) => {
                self.room = room;
                let attrs = FootnoteAttrs { id: crate::text::FootnoteId((self.new_id)()) };
                Inline::Footnote { attrs, content }
            }
            None => Inline::text(format!("[{label}]")),
        }
    }

    /// Notes that the text does not cite follow it as paragraphs: they are words too.
    fn uncited(&mut self) -> Vec<Block> {
        let notes = std::mem::take(&mut self.notes).into_iter();
        let left: Vec<Vec<Inline>> = notes
            .filter(|(label, content)| !self.cited.contains(label) && !content.is_empty())
            .map(|(_, content)| content)
            .collect();
        left.into_iter().map(|content| Block::Paragraph { attrs: self.attrs(), content }).collect()
    }

    fn attrs(&mut self) -> Attrs {
        Attrs::new(BlockId((self.new_id)()))
    }

    /// Reads blocks up to the end of the container, which is taken.
    fn blocks(&mut self, events: &mut Events, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        // The containers opened without a frame. They are counted rather than called into: a hostile text nests
        // thousands of them.
        let mut frameless = 0;
        while let Some(event) = events.0.peek() {
            match event {
                Event::End(_) => {
                    events.0.next();
                    if frameless == 0 {
                        break;
                    }
                    frameless -= 1;
                }
                Event::Start(Tag::Paragraph) => {
                    events.0.next();
                    blocks.extend(self.paragraph(events));
                }
                Event::Start(tag) if is_block(tag) => {
                    let tag = tag.clone();
                    events.0.next();
                    match self.block(&tag, events, depth) {
                        Some(block) => blocks.push(block),
                        None if is_leaf(&tag) => {}
                        None => frameless += 1,
                    }
                }
                Event::Rule => {
                    events.0.next();
                }
                // The text of a tight list item stands without a paragraph.
                _ => blocks.extend(self.paragraph(events)),
            }
        }
        blocks
    }

    /// Reads a block whose start was taken; none for a container that keeps no frame.
    fn block(&mut self, tag: &Tag, events: &mut Events, depth: usize) -> Option<Block> {
        match tag {
            Tag::Heading { level, .. } => {
                let Attrs { id, dir, lang } = self.attrs();
                let content = self.line(events);
                let level = HeadingLevel::clamped(heading_number(*level));
                Some(Block::Heading { attrs: HeadingAttrs { id, dir, lang, level }, content })
            }
            Tag::List(first) if depth < DEEPEST => Some(self.list(*first, events, depth)),
            Tag::BlockQuote(_) if depth < DEEPEST => {
                let attrs = self.attrs();
                let content = self.blocks(events, depth + 1);
                Some(Block::Quote { attrs, content })
            }
            Tag::Table(_) => Some(self.table(events)),
            Tag::CodeBlock(_) | Tag::HtmlBlock => self.paragraph(events),
            _ => None,
        }
    }

    fn paragraph(&mut self, events: &mut Events) -> Option<Block> {
        let attrs = self.attrs();
        let content = self.line(events);
        match content.as_slice() {
            [] => None,
            [Inline::Text { marks, text }] if is_picture(marks) => Some(figure(attrs, marks, text)),
            _ => Some(Block::Paragraph { attrs, content }),
        }
    }

    fn list(&mut self, first: Option<u64>, events: &mut Events, depth: usize) -> Block {
        let Attrs { id, dir, lang } = self.attrs();
        let start = first.and_then(|first| u32::try_from(first).ok()).filter(|first| *first != 1);
        let mut content = Vec::new();
        while let Some(Event::Start(Tag::Item)) = events.0.next() {
            content.push(ListItem { content: attach(self.blocks(events, depth + 1)) });
        }
        Block::List { attrs: ListAttrs { id, dir, lang, ordered: first.is_some(), start }, content }
    }

    fn table(&mut self, events: &mut Events) -> Block {
        let attrs = self.attrs();
        let mut table = Table::default();
        while let Some(Event::Start(tag)) = events.0.next() {
            let header = matches!(tag, Tag::TableHead);
            let mut row = Row { content: Vec::new() };
            while let Some(Event::Start(Tag::TableCell)) = events.0.next() {
                let attrs = self.attrs();
                let content = self.line(events);
                row.content.push(Cell::plain(header, vec![Block::Paragraph { attrs, content }]));
            }
            table.rows.push(row);
        }
        Block::Table { attrs, table }
    }

    /// Reads inlines up to the end of their block, which is taken, or up to a block inside, which is not.
    fn line(&mut self, events: &mut Events) -> Vec<Inline> {
        let mut line = Line::default();
        while let Some(event) = events.0.peek() {
            match event {
                Event::Start(tag) if is_block(tag) || matches!(tag, Tag::Paragraph) => break,
                Event::End(end) if !line.open.is_empty() && is_inline_end(*end) => {
                    line.close();
                }
                Event::End(end) if is_container_end(*end) => break,
                Event::End(_) => {
                    events.0.next();
                    break;
                }
                Event::Start(tag) => line.open.push(mark(tag)),
                Event::Text(text) | Event::Code(text) => line.lines(text),
                Event::InlineMath(text) | Event::DisplayMath(text) => line.text(text),
                Event::Html(html) | Event::InlineHtml(html) => line.html(html),
                Event::SoftBreak => line.soft_break(),
                Event::HardBreak => line.content.push(Inline::Break),
                Event::FootnoteReference(label) => line.content.push(self.cite(label.as_ref())),
                Event::Rule | Event::TaskListMarker(_) => {}
            }
            events.0.next();
        }
        line.finish()
    }
}

/// A line being read.
#[derive(Default)]
struct Line {
    content: Vec<Inline>,
    /// The marks of the elements that are open; none for an element that means nothing here.
    open: Vec<Option<Mark>>,
    in_comment: bool,
    /// The marks of the HTML elements that are open, with their names.
    elements: Vec<(String, Mark)>,
}

impl Line {
    fn text(&mut self, text: &str) {
        let open = self.open.iter().flatten().chain(self.elements.iter().map(|(_, mark)| mark));
        let mut marks: Vec<Mark> = Vec::new();
        for mark in open {
            if !marks.contains(mark) {
                marks.push(mark.clone());
            }
        }
        marks.sort_by_key(rank);
        self.content.push(Inline::Text { marks, text: text.to_owned() });
    }

    /// Text with the ends of lines of a block of code kept.
    fn lines(&mut self, text: &str) {
        for (index, line) in text.trim_end_matches('\n').split('\n').enumerate() {
            if index > 0 {
                self.content.push(Inline::Break);
            }
            if !line.is_empty() {
                self.text(line);
            }
        }
    }

    /// Languages without spaces between words have none at the end of a line either.
    fn soft_break(&mut self) {
        let before = self.content.iter().rev().find_map(|inline| match inline {
            Inline::Text { text, .. } => text.chars().next_back(),
            _ => None,
        });
        if !before.is_some_and(is_han) {
            self.text(" ");
        }
    }

    fn html(&mut self, html: &str) {
        // A comment is a note to oneself; it may go over several lines, each given on its own.
        if self.in_comment || html.trim_start().starts_with("<!--") {
            self.in_comment = !html.contains("-->");
            return;
        }
        if !html.trim_start().starts_with('<') {
            return self.text(html.trim_end_matches('\n'));
        }
        let tag = html.trim().trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.eq_ignore_ascii_case("br") {
            self.content.push(Inline::Break);
        } else if tag.starts_with('/') && self.elements.last().is_some_and(|(open, _)| *open == name) {
            self.elements.pop();
        } else if let Some(mark) = html_mark(&name, tag) {
            self.elements.push((name, mark));
        } else {
            self.text(html.trim_end_matches('\n'));
        }
    }

    /// Closes an element. A picture of which nothing is said has no text and is there all the same.
    fn close(&mut self) {
        let is_open =
            self.open.last().and_then(Option::as_ref).is_some_and(|mark| is_picture(std::slice::from_ref(mark)));
        let is_said = matches!(self.content.last(), Some(Inline::Text { marks, .. }) if is_picture(marks));
        if is_open && !is_said {
            self.text("");
        }
        self.open.pop();
    }

    fn finish(self) -> Vec<Inline> {
        let mut content: Vec<Inline> = self.content.into_iter().map(as_reference).collect();
        join_runs(&mut content);
        trim(&mut content);
        content
    }
}

/// An empty link to `#target` is a cross-reference; pulldown-cmark gives it no text, so the writer puts its target in.
fn as_reference(inline: Inline) -> Inline {
    match &inline {
        Inline::Text { marks, text } => match marks.as_slice() {
            [Mark::Link { attrs }] if attrs.href.strip_prefix('#').is_some_and(|target| target == text) => {
                Inline::Reference { attrs: ReferenceAttrs { target: text.clone() } }
            }
            _ => inline,
        },
        _ => inline,
    }
}

fn trim(content: &mut Vec<Inline>) {
    while matches!(content.last(), Some(Inline::Text { text, marks }) if text.trim().is_empty() && !is_picture(marks)) {
        content.pop();
    }
    if let Some(Inline::Text { text, .. }) = content.last_mut() {
        text.truncate(text.trim_end_matches([' ', '\n']).len());
    }
}

fn mark(tag: &Tag) -> Option<Mark> {
    match tag {
        Tag::Emphasis => Some(Mark::Italic),
        Tag::Strong => Some(Mark::Bold),
        Tag::Superscript => Some(Mark::Superscript),
        Tag::Subscript => Some(Mark::Subscript),
        Tag::Link { dest_url, .. } if is_safe_href(dest_url) || dest_url.starts_with('#') => Some(link(dest_url)),
        Tag::Image { dest_url, .. } if dest_url.starts_with(BLOB) => Some(link(dest_url)),
        _ => None,
    }
}

fn link(address: &CowStr) -> Mark {
    Mark::Link { attrs: LinkAttrs { href: address.to_string() } }
}

fn html_mark(name: &str, tag: &str) -> Option<Mark> {
    match name.to_ascii_lowercase().as_str() {
        "b" | "strong" => Some(Mark::Bold),
        "i" | "em" => Some(Mark::Italic),
        "u" => Some(Mark::Underline),
        "sup" => Some(Mark::Superscript),
        "sub" => Some(Mark::Subscript),
        "a" => {
            let href = attribute(tag, "href").filter(|href| is_safe_href(href))?;
            Some(Mark::Link { attrs: LinkAttrs { href } })
        }
        "span" => {
            let lang = Lang(attribute(tag, "lang")?);
            if !lang.is_well_formed() {
                return None;
            }
            Some(Mark::Language { attrs: LanguageAttrs { lang } })
        }
        "abbr" => {
            let expansion = attribute(tag, "title")?;
            Some(Mark::Abbreviation { attrs: AbbreviationAttrs { expansion } })
        }
        _ => None,
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// The order in which the editor writes marks, which makes equal texts equal.
fn rank(mark: &Mark) -> u8 {
    match mark {
        Mark::Bold => 0,
        Mark::Italic => 1,
        Mark::Underline => 2,
        Mark::Superscript => 3,
        Mark::Subscript => 4,
        Mark::Link { .. } => 5,
        Mark::Language { .. } => 6,
        Mark::Abbreviation { .. } => 7,
    }
}

fn heading_number(level: Level) -> u8 {
    level as u8
}

fn is_block(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Heading { .. }
            | Tag::List(_)
            | Tag::BlockQuote(_)
            | Tag::Table(_)
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::Item
            | Tag::FootnoteDefinition(_)
    )
}

/// The blocks that hold lines and no blocks: their end is taken with them.
fn is_leaf(tag: &Tag) -> bool {
    matches!(tag, Tag::Heading { .. } | Tag::Table(_) | Tag::CodeBlock(_) | Tag::HtmlBlock)
}

fn is_inline_end(end: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    matches!(end, Emphasis | Strong | Strikethrough | Superscript | Subscript | Link | Image)
}

/// The ends that belong to the container of a tight item's text, which the container takes itself.
fn is_container_end(end: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd::{BlockQuote, Item, List};
    matches!(end, Item | List(_) | BlockQuote(_))
}

fn is_han(c: char) -> bool {
    matches!(c as u32, 0x2E80..=0x303F | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF)
}

fn is_picture(marks: &[Mark]) -> bool {
    matches!(marks, [Mark::Link { attrs }] if attrs.href.starts_with(BLOB))
}

fn figure(attrs: Attrs, marks: &[Mark], alt: &str) -> Block {
    let Attrs { id, dir, lang } = attrs;
    let address = crate::text::href(marks).unwrap_or_default();
    let blob = crate::text::BlobHash(address.trim_start_matches(BLOB).to_owned());
    Block::Figure { attrs: FigureAttrs { id, dir, lang, blob, alt: alt.to_owned() }, text: FigureText::default() }
}

/// The blocks of a footnote's definition as one line.
fn one_line(blocks: &[Block]) -> Vec<Inline> {
    let mut line = Vec::new();
    for block in blocks {
        block.for_each_line(&mut |content| {
            if !line.is_empty() {
                line.push(Inline::Break);
            }
            // A note inside a note has been given as a line of its own.
            line.extend(content.iter().filter(|inline| !matches!(inline, Inline::Footnote { .. })).cloned());
        });
    }
    line
}

/// Moves captions, notes, sources and credits into the table or figure that they stand beside.
fn attach(blocks: Vec<Block>) -> Vec<Block> {
    let mut attached: Vec<Block> = Vec::new();
    for mut block in blocks {
        match &mut block {
            Block::Quote { content, .. } => *content = attach(std::mem::take(content)),
            Block::Table { table, .. } => table.caption = take_caption(&mut attached, TABLE),
            Block::Figure { text, .. } => text.caption = take_caption(&mut attached, FIGURE),
            Block::Paragraph { content, .. } => {
                if attach_after(&mut attached, content) {
                    continue;
                }
            }
            Block::Heading { .. } | Block::List { .. } => {}
        }
        attached.push(block);
    }
    attached
}

fn take_caption(before: &mut Vec<Block>, prefix: &str) -> Vec<Inline> {
    match before.last() {
        Some(Block::Paragraph { content, .. }) => match without_prefix(content, prefix) {
            Some(caption) => {
                before.pop();
                caption
            }
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn attach_after(before: &mut [Block], content: &[Inline]) -> bool {
    match before.last_mut() {
        Some(Block::Table { table, .. }) => {
            let notes = table.source.is_empty() && put(&mut table.notes, content, NOTE);
            notes || put(&mut table.source, content, SOURCE)
        }
        Some(Block::Figure { text, .. }) => put(&mut text.credit, content, CREDIT),
        _ => false,
    }
}

fn put(place: &mut Vec<Inline>, content: &[Inline], prefix: &str) -> bool {
    let found = without_prefix(content, prefix).filter(|_| place.is_empty());
    let is_found = found.is_some();
    place.extend(found.into_iter().flatten());
    is_found
}

fn without_prefix(content: &[Inline], prefix: &str) -> Option<Vec<Inline>> {
    let (first, rest) = content.split_first()?;
    let Inline::Text { marks, text } = first else { return None };
    let words = text.strip_prefix(prefix).filter(|_| marks.is_empty())?;
    let first = (!words.is_empty()).then(|| Inline::text(words));
    Some(first.into_iter().chain(rest.iter().cloned()).collect())
}
