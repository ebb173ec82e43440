//! Numbers and bullets of lists: the shared forms, and one numbering for each list so that each begins anew.

use crate::body::heading_style;
use crate::outline::COUNTED_LEVELS;
use docx_rs::{
    AbstractNumbering, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering, Numberings,
    SpecialIndentType, Start,
};
use review_locale::Direction;

/// Word knows nine levels of a list (ECMA-376 part 1, 17.9.6 `lvl`).
pub(crate) const DEEPEST_LEVEL: usize = 8;
/// How far each level is set in, in twentieths of a point.
const STEP: i32 = 397;
const HANGING: i32 = 340;
/// The room for a heading's number before its title.
pub(crate) const HEADING_NUMBER: i32 = 794;
/// The room of a number in the margin of the page.
const MARGIN_NUMBER: i32 = 620;
/// Where the numbers of the first level stand. LibreOffice lets those of right-to-left lists grow outwards from there.
const MARGIN: i32 = 340;

const BULLETS: usize = 10;
const NUMBERS: usize = 11;
const ARABIC_NUMBERS: usize = 12;
const PARAGRAPHS: usize = 13;
const HEADING_FORM: usize = 14;
/// The numbering of headings, with which their styles are linked. docx-rs always writes a numbering 1 of its own, which
/// `finish` takes away.
pub(crate) const HEADINGS: usize = 2;
/// The numbering of what is not numbered although its style is (ECMA-376 part 1, 17.9.18 `numId`).
pub(crate) const NO_NUMBERING: usize = 0;

/// The numberings of a document, as lists ask for them.
pub(crate) struct Lists {
    numberings: Numberings,
    next: usize,
    /// The numbering of the report's paragraphs, once one is numbered.
    paragraphs: Option<usize>,
}

impl Lists {
    pub(crate) fn new() -> Self {
        let numberings = Numberings::new()
            .add_abstract_numbering(form(BULLETS, &["bullet"], &["•", "–", "▪"]))
            .add_abstract_numbering(form(NUMBERS, &["decimal", "lowerLetter", "lowerRoman"], &["%.", "(%)", "%."]))
            // Beside Arabic digits no number has a full stop: it looks like their zero.
            .add_abstract_numbering(form(
                ARABIC_NUMBERS,
                &["decimal", "arabicAbjad", "decimal"],
                &["%-", "(%)", "(%)"],
            ));
        let numberings = numberings.add_abstract_numbering(headings());
        let numberings = numberings.add_numbering(Numbering::new(HEADINGS, HEADING_FORM));
        Self { numberings, next: HEADINGS + 1, paragraphs: None }
    }

    /// The id of a numbering for one more list, which begins at `start` on its level.
    pub(crate) fn add(&mut self, ordered: bool, start: Option<u32>, level: usize, direction: Direction) -> usize {
        let id = self.next;
        self.next += 1;
        let form = match (ordered, direction) {
            (false, _) => BULLETS,
            (true, Direction::Ltr) => NUMBERS,
            (true, Direction::Rtl) => ARABIC_NUMBERS,
        };
        let mut numbering = Numbering::new(id, form);
        if ordered {
            let start = start.unwrap_or(1).min(i32::MAX as u32) as usize;
            numbering = numbering.add_override(LevelOverride::new(level).start(start));
        }
        self.numberings.numberings.push(numbering);
        id
    }

    /// The id of the numbering that goes through the report's paragraphs.
    pub(crate) fn paragraphs(&mut self) -> usize {
        if let Some(id) = self.paragraphs {
            return id;
        }
        let id = self.next;
        self.next += 1;
        self.paragraphs = Some(id);
        let numberings = std::mem::take(&mut self.numberings);
        self.numberings = numberings.add_abstract_numbering(in_the_margin());
        self.numberings.numberings.push(Numbering::new(id, PARAGRAPHS));
        id
    }

    pub(crate) fn into_numberings(self) -> Numberings {
        self.numberings
    }
}

/// How far the text of an item of this level is set in.
pub(crate) fn text_indent(level: usize) -> i32 {
    MARGIN + HANGING + STEP * level as i32
}

/// "1", "1.1", "1.1.1" before the headings of each level, which are set in by as much as the number needs.
fn headings() -> AbstractNumbering {
    let mut form = AbstractNumbering::new(HEADING_FORM);
    form.multi_level_type = Some("multilevel".to_owned());
    for level in 0..COUNTED_LEVELS {
        let text: Vec<String> = (1..=level + 1).map(|level| format!("%{level}")).collect();
        let (format, text) = (NumberFormat::new("decimal"), LevelText::new(text.join(".")));
        let described = Level::new(level, Start::new(1), format, text, LevelJc::new("left"));
        let hanging = Some(SpecialIndentType::Hanging(HEADING_NUMBER));
        let described = described.indent(Some(HEADING_NUMBER), hanging, None, None);
        form = form.add_level(described.paragraph_style(heading_style(level as u8 + 1)));
    }
    form
}

/// Numbers that stand in the margin beside the text, which is not set in.
fn in_the_margin() -> AbstractNumbering {
    let mut form = AbstractNumbering::new(PARAGRAPHS);
    form.multi_level_type = Some("singleLevel".to_owned());
    let text = LevelText::new("%1");
    let level = Level::new(0, Start::new(1), NumberFormat::new("decimal"), text, LevelJc::new("left"));
    form.add_level(level.indent(Some(0), Some(SpecialIndentType::Hanging(MARGIN_NUMBER)), None, None))
}

/// A form of nine levels that repeats its formats and its texts, where `%` stands for the level's number.
fn form(id: usize, formats: &[&str], texts: &[&str]) -> AbstractNumbering {
    let mut form = AbstractNumbering::new(id);
    form.multi_level_type = Some("multilevel".to_owned());
    for level in 0..=DEEPEST_LEVEL {
        let text = texts[level % texts.len()].replace('%', &format!("%{}", level + 1));
        let format = NumberFormat::new(formats[level % formats.len()]);
        // "left" is the side on which a line begins: Word mirrors it in paragraphs from right to left.
        let described = Level::new(level, Start::new(1), format, LevelText::new(text), LevelJc::new("left"));
        let hanging = Some(SpecialIndentType::Hanging(HANGING));
        form = form.add_level(described.indent(Some(text_indent(level)), hanging, None, None));
    }
    form
}
