//! A paragraph in its column: words, element, lines, and the footnotes whose marks it holds.

use crate::layout::Layouter;
use crate::layout::flow::blocks;
use crate::layout::flow::column::Column;
use crate::layout::flow::piece::{Note, Piece};
use crate::layout::line::collect::{Collector, FoundNote};
use crate::layout::line::emit::{self, note_anchor};
use crate::layout::line::shape::{Paragraph, Setting};
use crate::layout::line::words::{Kind, Look, Meaning, Words};
use crate::layout::style::TextStyle;
use crate::pages::{ElementId, Role};
use review_core::text::Inline;

/// Collected words with the footnotes that they mark.
pub(crate) struct Line<'t> {
    pub(crate) words: Words,
    pub(crate) notes: Vec<FoundNote<'t>>,
}

impl Layouter<'_> {
    /// The words of a line of text. Footnotes are numbered here, so each line is collected once.
    pub(crate) fn collect<'t>(&mut self, content: &'t [Inline], before: &str) -> Line<'t> {
        let mut words = Words::plain(before);
        let digits = self.document.info.digits;
        let mut collector = Collector { references: self.references, digits, last_note: &mut self.counters.note };
        let notes = collector.collect(content, &mut words);
        Line { words, notes }
    }

    /// The words of a line as they would be, without numbering anything: for measuring.
    pub(crate) fn collect_for_measure(&self, content: &[Inline]) -> Words {
        let mut words = Words::default();
        let mut last_note = 0;
        let digits = self.document.info.digits;
        Collector { references: self.references, digits, last_note: &mut last_note }.collect(content, &mut words);
        words
    }

    /// Sets a line of text as an element of its own in the column.
    pub(crate) fn paragraph(&mut self, line: Line<'_>, role: Role, style: TextStyle, column: &Column) -> Vec<Piece> {
        let element = self.element(role, column);
        self.paragraph_in(line, element, style, column)
    }

    /// A new element in the column that says its language where that is not its parent's.
    pub(crate) fn element(&mut self, role: Role, column: &Column) -> ElementId {
        let element = self.structure.add(role, column.parent);
        if self.lang_of(column.parent) != column.lang.0 {
            self.structure.get_mut(element).lang = Some(column.lang.0.clone());
        }
        element
    }

    fn lang_of(&self, element: ElementId) -> String {
        let mut element = Some(element);
        while let Some(id) = element {
            let tag = self.structure.get(id);
            if let Some(lang) = &tag.lang {
                return lang.clone();
            }
            element = tag.parent;
        }
        self.document.lang.tag().to_owned()
    }

    /// Sets a line of text as content of `element`; its notes follow as elements of the column.
    pub(crate) fn paragraph_in(
        &mut self,
        line: Line<'_>,
        element: ElementId,
        style: TextStyle,
        column: &Column,
    ) -> Vec<Piece> {
        let set = self.set(line.words, style, column);
        let mut pieces = emit::pieces(&set, element, &mut self.structure);
        let marks = mark_lines(&set);
        for found in line.notes {
            let note = self.note(&found, column);
            let index = marks.iter().find(|(number, _)| *number == found.number).map_or(0, |(_, index)| *index);
            if let Some(piece) = pieces.get_mut(index) {
                piece.notes.push(note);
            }
        }
        pieces
    }

    pub(crate) fn set(&mut self, words: Words, style: TextStyle, column: &Column) -> Paragraph {
        let setting = Setting { style, lang: &column.lang, direction: column.direction, width: column.width };
        self.typesetter.set(words, setting)
    }

    /// A footnote, as wide as the page whatever column its mark is in.
    fn note(&mut self, found: &FoundNote<'_>, column: &Column) -> Note {
        let column = Column { width: self.geometry.width(), ..column.clone() };
        let mut words = Words::default();
        let number = self.document.info.digits.write(&found.number.to_string());
        words.push(&number, Look::default(), Meaning { kind: Kind::Label, ..Meaning::default() });
        words.push("\u{2002}", Look::default(), Meaning::default());
        // A note holds no note: one that does all the same loses it.
        let content: Vec<Inline> =
            found.content.iter().filter(|inline| !matches!(inline, Inline::Footnote { .. })).cloned().collect();
        words.segments.append(&mut self.collect_for_measure(&content).segments);
        let column = column.speaking(None, None, &words.text());
        let element = self.element(Role::Note, &column);
        // Every note has an ID (ISO 14289-1, 7.9).
        self.structure.get_mut(element).id = Some(note_anchor(found.number));
        let set = self.set(words, TextStyle::NOTE, &column);
        let mut lines = emit::pieces(&set, element, &mut self.structure);
        if let Some(first) = lines.first_mut() {
            first.before = blocks::BETWEEN_NOTES;
            first.anchors.push(note_anchor(found.number));
        }
        Note { lines }
    }
}

/// On which line the mark of each footnote is.
fn mark_lines(set: &Paragraph) -> Vec<(u32, usize)> {
    let mut marks = Vec::new();
    for (index, line) in set.lines.iter().enumerate() {
        for cluster in &line.clusters {
            if let Kind::NoteMark(number) = set.words.segments[cluster.segment].meaning.kind {
                marks.push((number, index));
            }
        }
    }
    marks
}
