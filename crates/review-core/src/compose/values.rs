//! Values that stand in one place of the draft and are printed in many: each is replaced by its words.

use super::Composer;
use crate::answer::Answer;
use crate::document::Section;
use crate::text::{Inline, ValueAttrs, join_runs};

impl Composer<'_> {
    pub(super) fn fill_values(&self, sections: &mut [Section]) {
        for block in sections.iter_mut().flat_map(|section| &mut section.blocks) {
            block.for_each_line_mut(&mut |line| {
                if line.iter().any(|inline| matches!(inline, Inline::Value { .. })) {
                    line.iter_mut().for_each(|inline| self.fill(inline));
                    line.retain(|inline| !matches!(inline, Inline::Text { text, .. } if text.is_empty()));
                    join_runs(line);
                }
            });
        }
    }

    fn fill(&self, inline: &mut Inline) {
        if let Inline::Value { attrs } = inline {
            *inline = Inline::text(self.bound(attrs).unwrap_or_default());
        }
    }

    /// The words of a bound value; none if what it was bound to is gone.
    fn bound(&self, attrs: &ValueAttrs) -> Option<String> {
        let (path, row) = attrs.record.split_once('#').unwrap_or((&attrs.record, ""));
        let question = self.draft.question(path)?;
        let answer = self.draft.answer(&question, self.options.language).into_iter().next()?;
        let Answer::Records(rows) = &answer else {
            return Some(self.value(&question, &question.message_id(), &answer));
        };
        let field = question.fields().iter().find(|field| field.id == attrs.field)?;
        let cell = rows.iter().find(|known| known.id == row)?.cells.get(&field.id)?.first()?;
        Some(self.value(field, &question.field_message_id(field), cell))
    }
}
