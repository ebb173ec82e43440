//! What an answer says, marked so that a file that comes back can be read into the right place: each of its paragraphs
//! stands in a content control that is tagged with the question and the revision, and a bookmark goes from the first to
//! the last.
//!
//! One control around several paragraphs would be simpler, but LibreOffice 7.4 repeats the text in such a control when it
//! saves. It also drops all tags; the bookmark, which it keeps, bears the revision, and that names its question in the
//! store.

use crate::body::{Body, Child, Place};
use crate::extras::attach_answer;
use docx_rs::{
    BookmarkEnd, BookmarkStart, Paragraph, ParagraphChild, Table, TableCellContent, TableChild, TableRowChild,
};
use review_core::document::Source;
use review_core::text::{Block, Inline};

/// What is said of an answer in its content controls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Control {
    /// What Word shows as its name.
    pub(crate) alias: String,
    /// `objective.05.measures@0123456789abcdef`: the question's id and the beginning of the revision's.
    pub(crate) tag: String,
}

/// Word takes no longer name and no longer tag.
const LONGEST: usize = 64;
/// How much of a revision's id, in hexadecimal digits: no two of a store begin alike.
const REVISION: usize = 16;

impl Control {
    fn of(source: &Source) -> Self {
        let tag = format!("{}@{}", source.question, revision(source));
        // The revision alone says to which question it belongs.
        let tag = if tag.chars().count() > LONGEST { format!("@{}", first(&source.revision.0)) } else { tag };
        Self { alias: first(&source.label), tag }
    }
}

fn revision(source: &Source) -> String {
    source.revision.0.chars().filter(char::is_ascii_hexdigit).take(REVISION).collect()
}

fn first(text: &str) -> String {
    text.chars().take(LONGEST - 1).collect()
}

impl<'a> Body<'a> {
    /// The answer that a block says as a whole.
    pub(crate) fn answer_of(&self, block: &Block) -> Option<&'a Source> {
        self.document.sources.get(block.id()).filter(|source| source.label_inlines == 0)
    }

    /// Marks what an answer became.
    pub(crate) fn mark_answer(&mut self, source: &Source, said: &mut [Child]) {
        let number = self.control(source);
        let mut paragraphs = Vec::new();
        for child in said {
            match child {
                Child::Paragraph(paragraph) => paragraphs.push(&mut **paragraph),
                Child::Table(table) => paragraphs_of(table, &mut paragraphs),
            }
        }
        paragraphs.iter_mut().for_each(|paragraph| attach_answer(paragraph, number, 0));
        let (start, end) = self.answer_bookmark(source);
        if let Some(first) = paragraphs.first_mut() {
            first.children.insert(0, ParagraphChild::BookmarkStart(start));
        }
        if let Some(last) = paragraphs.last_mut() {
            last.children.push(ParagraphChild::BookmarkEnd(end));
        }
    }

    /// A line that begins with its label; only what stands behind that is the answer.
    pub(crate) fn labelled_answer(
        &mut self,
        paragraph: Paragraph,
        content: &'a [Inline],
        source: &Source,
        place: &Place<'a>,
    ) -> Paragraph {
        let (label, said) = content.split_at(source.label_inlines.min(content.len()));
        let number = self.control(source);
        let (start, end) = self.answer_bookmark(source);
        let mut paragraph = self.line(paragraph, label, place);
        let before = paragraph.children.len();
        attach_answer(&mut paragraph, number, before);
        paragraph.children.push(ParagraphChild::BookmarkStart(start));
        paragraph = self.line(paragraph, said, place);
        paragraph.children.push(ParagraphChild::BookmarkEnd(end));
        paragraph
    }

    /// The marks around what an answer says. No name stands twice, though an answer may be printed twice, and in parts
    /// before and behind a wide table, which stands in a section of the file of its own.
    fn answer_bookmark(&mut self, source: &Source) -> (BookmarkStart, BookmarkEnd) {
        let number = self.additions.controls.len();
        let id = self.next_bookmark();
        (BookmarkStart::new(id, format!("_A{number}_{}", revision(source))), BookmarkEnd::new(id))
    }

    fn control(&mut self, source: &Source) -> usize {
        self.additions.controls.push(Control::of(source));
        self.additions.controls.len() - 1
    }
}

fn paragraphs_of<'t>(table: &'t mut Table, paragraphs: &mut Vec<&'t mut Paragraph>) {
    for TableChild::TableRow(row) in &mut table.rows {
        for TableRowChild::TableCell(cell) in &mut row.cells {
            for content in &mut cell.children {
                match content {
                    TableCellContent::Paragraph(paragraph) => paragraphs.push(&mut **paragraph),
                    TableCellContent::Table(table) => paragraphs_of(table, paragraphs),
                    TableCellContent::StructuredDataTag(_) | TableCellContent::TableOfContents(_) => {}
                }
            }
        }
    }
}
