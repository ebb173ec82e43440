//! Step two of a paragraph: parley shapes its words into clusters and breaks them into lines.
//!
//! parley gives order, glyphs and breaks; where a line stands and how it is spread is decided in `place`.

use crate::fonts::family;
use crate::layout::line::breaks::{Measure, Room, breaks};
use crate::layout::line::hyphenate::hyphenate;
use crate::layout::line::place::{self, Cluster, Glyphs, Line, ShapedGlyph};
use crate::layout::line::script::{Script, is_han, is_ignorable, script_of, script_runs};
use crate::layout::line::words::{Segment, Shift, Words};
use crate::layout::style::{ARABIC_SCALE, Align, Family, LOWER, RAISE, SMALL_SCALE, TextStyle};
use crate::{Error, Face, MissingGlyph};
use parley::fontique::{Blob, Collection, CollectionOptions};
use parley::{
    BaseDirection, BreakReason, FontContext, FontFamily, FontFamilyName, FontStyle, FontWeight, Layout, LayoutContext,
    LineHeight, OverflowWrap, StyleProperty,
};
use review_core::text::Lang;
use review_locale::Direction;
use smallvec::smallvec;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// The width of a hyphen, as a share of the size: enough for every face.
const HYPHEN: f32 = 0.34;

/// Shapes paragraphs with the bundled faces.
pub(crate) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<usize>,
    faces: Vec<LoadedFace>,
    missing: BTreeSet<MissingGlyph>,
    /// The heading over what is being set.
    heading: String,
}

#[derive(Clone)]
struct LoadedFace {
    blob: u64,
    face: Face,
    tables: ttf_parser::Face<'static>,
}

/// How a paragraph is to be set.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    pub(crate) style: TextStyle,
    pub(crate) lang: &'a Lang,
    pub(crate) direction: Direction,
    pub(crate) width: f32,
}

impl Setting<'_> {
    /// Lines are weighed together where they are spread by their spaces. Chinese has so many gaps that filling one line
    /// after the other does as well.
    fn weighs_lines(&self) -> bool {
        self.style.align == Align::Justify && script_of(self.lang) != Script::Han
    }
}

/// A paragraph in lines.
#[derive(Debug)]
pub(crate) struct Paragraph {
    /// The words; a cluster names its segment by index.
    pub(crate) words: Words,
    /// All characters; clusters point into it.
    pub(crate) text: String,
    pub(crate) style: TextStyle,
    pub(crate) lines: Vec<Line>,
    /// From baseline to baseline.
    pub(crate) line_height: f32,
}

impl Typesetter {
    /// Loads the bundled faces and no others.
    pub(crate) fn new() -> Result<Self, Error> {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut faces = Vec::new();
        for face in Face::ALL {
            let blob = Blob::new(Arc::new(face.bytes()));
            faces.push(LoadedFace { blob: blob.id(), face, tables: face.parse()? });
            collection.register_fonts(blob, None);
        }
        let fonts = FontContext { collection, source_cache: Default::default() };
        Ok(Self { fonts, layouts: LayoutContext::new(), faces, missing: BTreeSet::new(), heading: String::new() })
    }

    /// What is set from now on stands under this heading.
    pub(crate) fn enter(&mut self, heading: &str) {
        heading.clone_into(&mut self.heading);
    }

    /// Another one with the same faces, for work beside this.
    pub(crate) fn another(&self) -> Self {
        Self {
            fonts: self.fonts.clone(),
            layouts: LayoutContext::new(),
            faces: self.faces.clone(),
            missing: BTreeSet::new(),
            heading: String::new(),
        }
    }

    /// The characters that no face has, since this was asked before.
    pub(crate) fn take_missing(&mut self) -> BTreeSet<MissingGlyph> {
        std::mem::take(&mut self.missing)
    }

    /// Sets a paragraph. Where its lines are spread they are weighed together, hyphens among the choices; elsewhere it is
    /// set again with hyphens if its column turns out too narrow for a word.
    pub(crate) fn set(&mut self, mut words: Words, setting: Setting<'_>) -> Paragraph {
        self.replace_private_use(&mut words);
        words.bind(setting.direction);
        if setting.weighs_lines() {
            hyphenate(&mut words, setting.lang, true);
        }
        let mut paragraph = self.set_once(words, setting);
        let missing = self.missing_in(&paragraph);
        if !missing.is_empty() {
            paragraph.words.replace_missing(&missing);
            self.note_missing(missing);
            paragraph = self.set_once(paragraph.words, setting);
        }
        if !paragraph.text.contains('\u{AD}') && paragraph.lines.iter().any(|line| line.broken) {
            let plain = paragraph.text.len();
            hyphenate(&mut paragraph.words, setting.lang, false);
            if paragraph.words.text().len() > plain {
                paragraph = self.set_once(paragraph.words, setting);
            }
        }
        paragraph
    }

    /// The width of the widest unbreakable piece and of the whole on one line.
    pub(crate) fn measure(&mut self, mut words: Words, setting: Setting<'_>) -> (f32, f32) {
        words.bind(setting.direction);
        let widths = self.shape(&words, &words.text(), setting).calculate_content_widths();
        (widths.min, widths.max)
    }

    fn set_once(&mut self, words: Words, setting: Setting<'_>) -> Paragraph {
        let text = words.text();
        let mut layout = self.shape(&words, &text, setting);
        match self.weighed(&mut layout, &text, setting) {
            Some(ends) => break_at(&mut layout, &text, &ends),
            None => layout.break_all_lines(Some(setting.width.max(1.0))),
        }
        let count = layout.len();
        let lines = layout
            .lines()
            .enumerate()
            .map(|(index, shaped)| {
                let clusters = self.clusters(&shaped, &words, &text, setting.style);
                let last = index + 1 == count || shaped.break_reason() == BreakReason::Explicit;
                let mut line = self.fit(clusters, &text, shaped.text_range(), last, setting);
                line.broken = shaped.break_reason() == BreakReason::Emergency;
                line
            })
            .collect();
        let line_height = line_height(setting.style, setting.lang);
        Paragraph { words, text, style: setting.style, lines, line_height }
    }

    /// Where the lines end, if they are to be weighed and can be.
    fn weighed(&self, layout: &mut Layout<usize>, text: &str, setting: Setting<'_>) -> Option<Vec<usize>> {
        if !setting.weighs_lines() {
            return None;
        }
        layout.break_all_lines(None);
        let lines = layout.lines().collect::<Vec<_>>();
        let runs = lines.iter().flat_map(|line| line.runs());
        let clusters = runs.flat_map(|run| {
            run.clusters().map(|cluster| (cluster.text_range().start, cluster.advance())).collect::<Vec<_>>()
        });
        let measure = Measure::new(text, clusters);
        let hyphen = HYPHEN * setting.style.size;
        breaks(text, &measure, Room { width: setting.width, size: setting.style.size, hyphen })
    }

    fn fit(&self, clusters: Vec<Cluster>, text: &str, range: Range<usize>, last: bool, setting: Setting<'_>) -> Line {
        let mut clusters = place::drop_invisible(clusters, text);
        let mut hyphenated = false;
        if text[..range.end].ends_with('\u{AD}')
            && let Some(hyphen) = self.hyphen(&clusters, range.end)
        {
            match setting.direction {
                Direction::Ltr => clusters.push(hyphen),
                Direction::Rtl => clusters.insert(0, hyphen),
            }
            hyphenated = true;
        }
        let mut line = place::fit(clusters, text, last, setting);
        line.hyphenated = hyphenated;
        line
    }

    /// parley breaks at U+00AD and draws nothing there: this is the hyphen that the reader expects.
    fn hyphen(&self, clusters: &[Cluster], end: usize) -> Option<Cluster> {
        let last = clusters.iter().max_by_key(|cluster| cluster.text.end)?;
        let tables = &self.faces.iter().find(|loaded| loaded.face == last.face)?.tables;
        let glyph = tables.glyph_index('\u{2010}').or_else(|| tables.glyph_index('-'))?;
        let advance = f32::from(tables.glyph_hor_advance(glyph)?) * last.size / f32::from(tables.units_per_em());
        let glyphs = smallvec![ShapedGlyph { id: glyph.0, x: 0.0, rise: 0.0 }];
        Some(Cluster { text: end - '\u{AD}'.len_utf8()..end, advance, glyphs, ..last.clone() })
    }

    fn shape(&mut self, words: &Words, text: &str, setting: Setting<'_>) -> Layout<usize> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(1.0)));
        builder.push_default(StyleProperty::FontSize(setting.style.size));
        builder.push_default(StyleProperty::Locale(parley::Language::parse(&locale(setting.lang)).ok()));
        let runs = script_runs(text, script_of(setting.lang));
        let mut start = 0;
        for (index, segment) in words.segments.iter().enumerate() {
            let end = start + segment.text.len();
            for (range, script) in overlapping(&runs, start..end) {
                for property in properties(index, segment, script, setting.style) {
                    builder.push(property, range.clone());
                }
            }
            start = end;
        }
        builder.set_base_direction(match setting.direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        });
        builder.build(text)
    }

    /// The clusters of a line from left to right. `GlyphRun` hides them, so the runs are walked themselves.
    fn clusters(&self, line: &parley::Line<'_, usize>, words: &Words, text: &str, style: TextStyle) -> Vec<Cluster> {
        let mut clusters = Vec::new();
        for run in line.runs() {
            let Some(loaded) = self.faces.iter().find(|loaded| loaded.blob == run.font().data.id()) else { continue };
            let mut pending: Option<Cluster> = None;
            let mut shaped = run.visual_clusters().peekable();
            while let Some(part) = shaped.next() {
                let segment = part.style().brush;
                let cluster = pending.get_or_insert_with(|| Cluster {
                    text: part.text_range(),
                    x: 0.0,
                    advance: 0.0,
                    glyphs: Glyphs::new(),
                    segment,
                    face: loaded.face,
                    size: run.font_size(),
                    right_to_left: part.is_rtl(),
                });
                let range = part.text_range();
                cluster.text = cluster.text.start.min(range.start)..cluster.text.end.max(range.end);
                // A ligature's glyphs all hang on its first part and begin at its left edge.
                let mut pen = 0.0;
                for glyph in part.glyphs() {
                    let rise = rise(&words.segments[segment], style) - glyph.y;
                    cluster.glyphs.push(ShapedGlyph { id: glyph.id as u16, x: pen + glyph.x, rise });
                    pen += glyph.advance;
                }
                cluster.advance += part.advance();
                let complete = match part.is_rtl() {
                    true => !part.is_ligature_continuation(),
                    false => !shaped.peek().is_some_and(|next| next.is_ligature_continuation()),
                };
                if complete {
                    clusters.extend(pending.take());
                }
            }
            clusters.extend(pending);
        }
        clusters.retain(|cluster| text.get(cluster.text.clone()).is_some());
        clusters.iter_mut().for_each(|cluster| self.drop_blanks(cluster, &text[cluster.text.clone()]));
        clusters
    }

    /// The shaper puts a space without width in the place of a soft hyphen inside a ligature: readers would part the word
    /// there.
    fn drop_blanks(&self, cluster: &mut Cluster, text: &str) {
        if cluster.glyphs.len() > 1 && text.contains('\u{AD}') {
            let face = self.faces.iter().find(|loaded| loaded.face == cluster.face);
            let blank = face.and_then(|loaded| loaded.tables.glyph_index(' '));
            cluster.glyphs.retain(|glyph| Some(glyph.id) != blank.map(|blank| blank.0));
        }
    }

    /// Characters for private use mean nothing outside their font: PDF/A-2a would want an explanation of each.
    fn replace_private_use(&mut self, words: &mut Words) {
        let private = |c: char| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
        let found: BTreeSet<char> =
            words.segments.iter().flat_map(|segment| segment.text.chars()).filter(|&c| private(c)).collect();
        if !found.is_empty() {
            words.replace_missing(&found);
            self.note_missing(found);
        }
    }

    fn note_missing(&mut self, characters: BTreeSet<char>) {
        let heading = &self.heading;
        let missing = characters.into_iter().map(|character| MissingGlyph { character, heading: heading.clone() });
        self.missing.extend(missing);
    }

    /// Glyph 0 says "no such character" and is forbidden (ISO 19005-2, 6.2.11.8; ISO 14289-1, 7.21.8).
    fn missing_in(&self, paragraph: &Paragraph) -> BTreeSet<char> {
        let clusters = paragraph.lines.iter().flat_map(|line| &line.clusters);
        let without_glyph = clusters.filter(|cluster| cluster.glyphs.iter().any(|glyph| glyph.id == 0));
        let mut missing = BTreeSet::new();
        for cluster in without_glyph {
            let text = &paragraph.text[cluster.text.clone()];
            let uncovered: Vec<char> = text.chars().filter(|&c| !self.covers(c) && !is_ignorable(c)).collect();
            // Every character has a face, but no face has them all: a letter with a foreign mark. Keep the letter.
            match uncovered.is_empty() {
                true => missing.extend(text.chars().skip(1)),
                false => missing.extend(uncovered),
            }
        }
        missing
    }

    fn covers(&self, c: char) -> bool {
        self.faces.iter().any(|loaded| loaded.tables.glyph_index(c).is_some())
    }
}

/// Breaks the lines where they are to end.
fn break_at(layout: &mut Layout<usize>, text: &str, ends: &[usize]) {
    let mut lines = layout.break_lines();
    let mut start = 0;
    for &end in ends {
        lines.break_next_with_length(text[start..end].chars().count() as u32);
        start = end;
    }
    lines.finish();
}

/// Lines of Arabic and Chinese need more air than lines of Latin letters.
pub(crate) fn line_height(style: TextStyle, lang: &Lang) -> f32 {
    let air = match script_of(lang) {
        Script::Latin => 1.0,
        Script::Arabic => 1.2,
        Script::Han => 1.13,
    };
    style.size * style.leading * air
}

fn overlapping(runs: &[(Range<usize>, Script)], range: Range<usize>) -> Vec<(Range<usize>, Script)> {
    let first = runs.partition_point(|(run, _)| run.end <= range.start);
    runs[first..]
        .iter()
        .take_while(|(run, _)| run.start < range.end)
        .map(|(run, script)| (run.start.max(range.start)..run.end.min(range.end), *script))
        .collect()
}

fn properties(index: usize, segment: &Segment, script: Script, style: TextStyle) -> Vec<StyleProperty<'static, usize>> {
    let bold = style.bold || segment.look.bold;
    // Beside Chinese characters, which do not slant, figures and letters of the same emphasis stand upright too.
    let italic = segment.look.italic && script == Script::Latin && !segment.text.contains(is_han);
    // There is no Noto Sans Italic here: emphasis in small print is set with serifs.
    let family = if italic { Family::Serif } else { style.family };
    let scale = if script == Script::Arabic { ARABIC_SCALE } else { 1.0 };
    let small = if segment.look.shift == Shift::None { 1.0 } else { SMALL_SCALE };
    let mut properties = vec![
        StyleProperty::Brush(index),
        StyleProperty::FontFamily(families(script, family, bold)),
        StyleProperty::FontWeight(FontWeight::new(if bold { 700.0 } else { 400.0 })),
        StyleProperty::FontStyle(if italic { FontStyle::Italic } else { FontStyle::Normal }),
        StyleProperty::FontSize(style.size * scale * small),
    ];
    if script == Script::Arabic {
        // Kerning of Arabic opens gaps that readers of the text layer take for spaces.
        properties.push(StyleProperty::FontFeatures("\"kern\" 0".into()));
    }
    properties
}

/// The families in which a face is looked for, all of them: a character goes to the first that has it.
fn families(script: Script, family: Family, bold: bool) -> FontFamily<'static> {
    let latin = match family {
        Family::Serif => family::SERIF,
        Family::Sans => family::SANS,
    };
    let han = if bold { family::HAN_SANS } else { family::HAN_SERIF };
    let names = match script {
        Script::Latin => [latin, family::SERIF, family::SANS, family::ARABIC, han, family::HAN_SERIF],
        Script::Arabic => [family::ARABIC, latin, family::SERIF, family::SANS, han, family::HAN_SERIF],
        Script::Han => [han, family::HAN_SERIF, latin, family::SERIF, family::SANS, family::ARABIC],
    };
    FontFamily::List(Cow::Owned(names.into_iter().map(|name| FontFamilyName::Named(Cow::Borrowed(name))).collect()))
}

fn rise(segment: &Segment, style: TextStyle) -> f32 {
    match segment.look.shift {
        Shift::None => 0.0,
        Shift::Raised => RAISE * style.size,
        Shift::Lowered => LOWER * style.size,
    }
}

/// The tag by which the shaper chooses forms: Chinese means simplified characters here.
fn locale(lang: &Lang) -> String {
    match lang.0.as_str() {
        "zh" => "zh-Hans".to_owned(),
        tag => tag.to_owned(),
    }
}
