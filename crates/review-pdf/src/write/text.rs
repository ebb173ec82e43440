//! A glyph run as text operators: every glyph at its exact place, every glyph with its characters.

use super::embed::{Fonts, Shown};
use super::object::utf16;
use super::unicode::Meanings;
use crate::pages::{Colour, GlyphRun, Point};
use printpdf::{Codepoint, Color, DictItem, Op, PdfFontHandle, Pt, Rgb, TextItem, TextMatrix};
use std::collections::BTreeMap;

/// The operators of a run whose baseline begins at `at`, counted from the bottom left corner.
pub(crate) fn operators(run: &GlyphRun, at: Point, fonts: &Fonts, meanings: &Meanings, ops: &mut Vec<Op>) {
    let Some(font) = fonts.get(run.face) else { return };
    let Some(first) = run.glyphs.first() else { return };
    let start = at.x + first.x;
    ops.push(Op::StartTextSection);
    ops.push(Op::SetFillColor { col: colour(run.colour) });
    ops.push(Op::SetFont { font: PdfFontHandle::External(font.id()), size: Pt(run.size) });
    ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(start), Pt(at.y)) });
    let mut writer = Writer { run, ops, items: Vec::new(), points: Vec::new(), pen: f64::from(start), rise: 0.0 };
    for cluster in run.glyphs.chunk_by(|left, right| left.text == right.text) {
        if let Some(stack) = font.stack(run, cluster) {
            stack.into_iter().for_each(|shown| writer.show(Shown { x: at.x + shown.x, ..shown }));
            continue;
        }
        let text = run.text.get(cluster[0].text.clone()).unwrap_or_default();
        let told = meanings.tell(run.face, cluster, text, run.right_to_left);
        if !told {
            writer.begin_actual_text(text);
        }
        for glyph in cluster {
            writer.show(Shown {
                glyph: font.glyph(glyph.id),
                text: meanings.glyph(run.face, glyph.id).to_owned(),
                x: at.x + glyph.x,
                rise: glyph.rise,
                advance: font.advance(glyph.id),
            });
        }
        if !told {
            writer.end_actual_text();
        }
    }
    writer.finish();
}

/// A colour of sRGB as an operand.
pub(crate) fn colour(Colour(red, green, blue): Colour) -> Color {
    let part = |value: u8| f32::from(value) / 255.0;
    Color::Rgb(Rgb { r: part(red), g: part(green), b: part(blue), icc_profile: None })
}

struct Writer<'a> {
    run: &'a GlyphRun,
    ops: &'a mut Vec<Op>,
    /// Glyphs and shifts that are still to be shown, and glyphs that go behind them.
    items: Vec<TextItem>,
    points: Vec<Codepoint>,
    /// Where the reader's pen is.
    pen: f64,
    rise: f32,
}

impl Writer<'_> {
    /// Shows a glyph, whose place is on the page.
    fn show(&mut self, Shown { glyph, text, x, rise, advance }: Shown) {
        if (rise - self.rise).abs() > 0.01 {
            self.flush();
            self.ops.push(Op::SetLineOffset { multiplier: rise });
            self.rise = rise;
        }
        let size = f64::from(self.run.size);
        let shift = ((self.pen - f64::from(x)) * 1000.0 / size).round();
        if shift != 0.0 {
            self.close_points();
            self.items.push(TextItem::Offset(shift as f32));
            self.pen -= shift * size / 1000.0;
        }
        let point = Codepoint { gid: glyph, offset: 0.0, cid: Some(text) };
        self.points.push(point);
        self.pen += f64::from(advance) * size / 1000.0;
    }

    fn begin_actual_text(&mut self, text: &str) {
        self.flush();
        let text = DictItem::String { data: utf16(text), literal: false };
        let map = BTreeMap::from([("ActualText".to_owned(), text)]);
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
    }

    fn end_actual_text(&mut self) {
        self.flush();
        self.ops.push(Op::EndMarkedContent);
    }

    /// There are as many of these lists as words, or more: none has room to spare.
    fn close_points(&mut self) {
        if !self.points.is_empty() {
            self.items.push(TextItem::GlyphIds(self.points.drain(..).collect()));
        }
    }

    fn flush(&mut self) {
        self.close_points();
        if !self.items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(&mut self.items) });
        }
    }

    fn finish(mut self) {
        self.flush();
        if self.rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        self.ops.push(Op::EndTextSection);
    }
}
