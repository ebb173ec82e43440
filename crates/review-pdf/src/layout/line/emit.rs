//! Step four of a paragraph: its lines become pieces, glyph runs with the tags that they belong to.
//!
//! Glyphs are painted in visual order, because every reader of the text layer expects that; tags are made in logical
//! order, because that is the order in which they are read aloud.

use crate::layout::flow::piece::Piece;
use crate::layout::line::place::{Cluster, Line, extent};
use crate::layout::line::script::{is_han, is_ignorable};
use crate::layout::line::shape::Paragraph;
use crate::layout::line::words::Kind;
use crate::layout::style::{ACCENT, TextStyle};
use crate::pages::{
    Artifact, Colour, Dash, ElementId, Fill, Glyph, GlyphRun, Item, Link, Owner, Placed, Point, Role, Rule, Size,
    Structure, Target,
};
use std::ops::Range;

/// The pieces of a paragraph, a line each, whose content belongs to `element`.
pub(crate) fn pieces(paragraph: &Paragraph, element: ElementId, structure: &mut Structure) -> Vec<Piece> {
    let mut emitter = Emitter::new(paragraph, element, structure);
    let mut pieces: Vec<Piece> = paragraph.lines.iter().map(|line| emitter.line(line)).collect();
    keep_together(&mut pieces);
    if let Some(first) = pieces.first_mut() {
        first.before = paragraph.style.before;
    }
    pieces
}

/// No first line alone at the foot of a page, no last line alone at the top of one.
fn keep_together(pieces: &mut [Piece]) {
    let count = pieces.len();
    if count > 1 {
        pieces[0].keep_with_next = true;
        pieces[count - 2].keep_with_next = true;
    }
}

/// The anchor of a footnote.
pub(crate) fn note_anchor(number: u32) -> String {
    format!("note-{number}")
}

struct Emitter<'a> {
    paragraph: &'a Paragraph,
    structure: &'a mut Structure,
    element: ElementId,
    /// For each segment, the first segment of the same meaning right before it: their elements are one.
    groups: Vec<usize>,
    /// The element of each group, once it has begun.
    elements: Vec<Option<ElementId>>,
}

/// Neighbouring clusters of one meaning on a line.
struct Stretch {
    group: usize,
    clusters: Range<usize>,
}

impl<'a> Emitter<'a> {
    fn new(paragraph: &'a Paragraph, element: ElementId, structure: &'a mut Structure) -> Self {
        let segments = &paragraph.words.segments;
        let mut groups: Vec<usize> = Vec::with_capacity(segments.len());
        for (index, segment) in segments.iter().enumerate() {
            let same = index.checked_sub(1).filter(|&previous| segments[previous].meaning == segment.meaning);
            groups.push(same.map_or(index, |previous| groups[previous]));
        }
        Self { paragraph, structure, element, groups, elements: vec![None; segments.len()] }
    }

    fn line(&mut self, line: &Line) -> Piece {
        let mut piece = Piece { height: self.paragraph.line_height, ..Piece::default() };
        let stretches = self.stretches(line);
        let mut reading: Vec<usize> = (0..stretches.len()).collect();
        let start = |index: usize| line.clusters[stretches[index].clusters.clone()].iter().map(|c| c.text.start).min();
        reading.sort_by_key(|&index| start(index));
        let mut owners = vec![Owner::Artifact(Artifact::Layout); stretches.len()];
        for index in reading {
            owners[index] = self.tag(&stretches[index], line, &mut piece);
        }
        for (stretch, owner) in stretches.iter().zip(owners) {
            self.paint(&line.clusters[stretch.clusters.clone()], owner, &mut piece);
        }
        self.underline(line, &mut piece);
        self.dot(line, &mut piece);
        piece.keep_with_next = line.hyphenated;
        piece.baseline = Some(self.baseline());
        piece
    }

    fn stretches(&self, line: &Line) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for (index, cluster) in line.clusters.iter().enumerate() {
            let group = self.groups[cluster.segment];
            match stretches.last_mut() {
                Some(last) if last.group == group => last.clusters.end = index + 1,
                _ => stretches.push(Stretch { group, clusters: index..index + 1 }),
            }
        }
        stretches
    }

    /// Makes the tags of a stretch, and its link.
    fn tag(&mut self, stretch: &Stretch, line: &Line, piece: &mut Piece) -> Owner {
        let element = self.element_of(stretch.group);
        let content = Owner::Content(self.structure.add_content(element));
        let target = match &self.paragraph.words.segments[stretch.group].meaning.kind {
            Kind::Words | Kind::Label => return content,
            Kind::Address(address) => Target::Address(address.clone()),
            Kind::Anchor(anchor) => Target::Anchor(anchor.clone()),
            Kind::NoteMark(number) => Target::Anchor(note_anchor(*number)),
        };
        let (left, right) = extent(&line.clusters[stretch.clusters.clone()]);
        let link = Link {
            size: Size { width: right - left, height: self.paragraph.line_height },
            target,
            description: self.group_text(stretch.group),
        };
        let owner = Owner::Link(self.structure.add_link(element));
        piece.items.push(Placed { at: Point { x: left, y: 0.0 }, owner, item: Item::Link(link) });
        content
    }

    fn group_text(&self, group: usize) -> String {
        let segments = self.paragraph.words.segments.iter().zip(&self.groups);
        let text: String = segments.filter(|(_, of)| **of == group).map(|(s, _)| s.text.as_str()).collect();
        text.chars().filter(|&c| !is_ignorable(c)).collect()
    }

    fn element_of(&mut self, group: usize) -> ElementId {
        if let Some(element) = self.elements[group] {
            return element;
        }
        let meaning = &self.paragraph.words.segments[group].meaning;
        if meaning.is_plain() {
            return self.element;
        }
        let element = match meaning.kind {
            Kind::Words => self.structure.add(Role::Span, self.element),
            Kind::Label => self.structure.add(Role::Lbl, self.element),
            Kind::Address(_) | Kind::Anchor(_) => self.structure.add(Role::Link, self.element),
            Kind::NoteMark(_) => {
                let reference = self.structure.add(Role::Reference, self.element);
                self.structure.add(Role::Link, reference)
            }
        };
        let tag = self.structure.get_mut(element);
        tag.lang = meaning.lang.as_ref().map(|lang| lang.0.clone());
        tag.expansion = meaning.expansion.clone();
        self.elements[group] = Some(element);
        element
    }

    fn paint(&self, clusters: &[Cluster], owner: Owner, piece: &mut Piece) {
        for run in clusters.chunk_by(|left, right| self.same_run(left, right)) {
            if run.iter().any(|cluster| !cluster.glyphs.is_empty()) {
                let at = Point { x: run[0].x, y: self.baseline() };
                piece.items.push(Placed { at, owner, item: Item::Text(self.glyph_run(run)) });
            }
        }
    }

    /// Soft hyphens between two clusters do not part them.
    fn same_run(&self, left: &Cluster, right: &Cluster) -> bool {
        let (first, next) = if right.right_to_left { (right, left) } else { (left, right) };
        let between = self.paragraph.text.get(first.text.end..next.text.start);
        between.is_some_and(|between| between.chars().all(is_ignorable))
            && left.face == right.face
            && left.size == right.size
            && left.right_to_left == right.right_to_left
            && left.segment == right.segment
    }

    fn glyph_run(&self, clusters: &[Cluster]) -> GlyphRun {
        let first = &clusters[0];
        let (text, ranges) = self.text_of(clusters);
        let glyphs = clusters.iter().zip(ranges).flat_map(|(cluster, range)| {
            let shown = cluster.glyphs.iter().filter(|glyph| glyph.id != 0);
            shown.map(move |glyph| Glyph {
                id: glyph.id,
                x: cluster.x - first.x + glyph.x,
                rise: glyph.rise,
                text: range.clone(),
            })
        });
        let glyphs = glyphs.collect();
        let (face, size, right_to_left) = (first.face, first.size, first.right_to_left);
        GlyphRun { face, size, colour: self.colour(first.segment), right_to_left, text, glyphs }
    }

    /// What the clusters of a run show, in reading order, and where in it each is.
    fn text_of(&self, clusters: &[Cluster]) -> (String, Vec<Range<usize>>) {
        let mut ranges = vec![0..0; clusters.len()];
        let mut text = String::new();
        let mut push = |index: usize| {
            let start = text.len();
            let shown = &self.paragraph.text[clusters[index].text.clone()];
            // Alone it is a hyphen; in a ligature it only says where the word could have been parted.
            let is_hyphen = shown == "\u{AD}";
            text.extend(shown.chars().filter(|&c| is_hyphen || c != '\u{AD}'));
            ranges[index] = start..text.len();
        };
        match clusters[0].right_to_left {
            true => (0..clusters.len()).rev().for_each(&mut push),
            false => (0..clusters.len()).for_each(&mut push),
        }
        (text, ranges)
    }

    fn colour(&self, segment: usize) -> Colour {
        match self.paragraph.words.segments[segment].meaning.kind {
            Kind::Address(_) | Kind::Anchor(_) => ACCENT,
            Kind::Words | Kind::Label | Kind::NoteMark(_) => self.paragraph.style.colour,
        }
    }

    /// The baseline from the top of a line: the middle of the letters is the middle of the line, whatever the face.
    fn baseline(&self) -> f32 {
        baseline(self.paragraph.style, self.paragraph.line_height)
    }

    /// Underlines what is marked so, and links to the web, which colour alone must not tell from text.
    fn underline(&self, line: &Line, piece: &mut Piece) {
        let underlined = |cluster: &Cluster| {
            let segment = &self.paragraph.words.segments[cluster.segment];
            segment.look.underline || matches!(segment.meaning.kind, Kind::Address(_))
        };
        for run in line.clusters.chunk_by(|left, right| underlined(left) == underlined(right)) {
            if underlined(&run[0]) {
                let (left, right) = extent(run);
                let size = Size { width: right - left, height: 0.5 };
                let at = Point { x: left, y: self.baseline() + 0.16 * self.paragraph.style.size };
                let item = Item::Fill(Fill { size, colour: self.colour(run[0].segment) });
                piece.items.push(Placed { at, owner: Owner::Artifact(Artifact::Layout), item });
            }
        }
    }

    /// Chinese has no italics: emphasis is a dot under each character.
    fn dot(&self, line: &Line, piece: &mut Piece) {
        for cluster in &line.clusters {
            let stressed = self.paragraph.words.segments[cluster.segment].look.italic;
            let mut characters = self.paragraph.text[cluster.text.clone()].chars();
            if stressed && characters.next().is_some_and(|c| is_han(c) && c.is_alphabetic()) {
                let thickness = 0.14 * cluster.size;
                let rule = Rule {
                    length: 0.01,
                    thickness,
                    colour: self.colour(cluster.segment),
                    dash: Dash::Dots(2.0 * thickness),
                };
                let at = Point {
                    x: cluster.x + cluster.advance.min(cluster.size) / 2.0,
                    y: self.baseline() + 0.3 * cluster.size,
                };
                piece.items.push(Placed { at, owner: Owner::Artifact(Artifact::Layout), item: Item::Rule(rule) });
            }
        }
    }
}

/// Where the baseline of a line of this height lies.
pub(crate) fn baseline(style: TextStyle, line_height: f32) -> f32 {
    line_height / 2.0 + 0.36 * style.size
}
