//! Blocks to Markdown that reads back as the same blocks.

use super::{BLOB, CREDIT, FIGURE, NOTE, SOURCE, TABLE};
use crate::document::{Document, Part, Said};
use crate::text::{Block, Inline, ListItem, Mark, Row, Table, join_runs};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Writes blocks as Markdown. Footnotes are numbered and defined at the end.
pub fn write(blocks: &[Block]) -> String {
    let mut writer = Writer::default();
    let body = writer.blocks(blocks);
    writer.finish(body)
}

/// Writes a whole report as Markdown: the cover as lines, the sections under their headings.
pub fn write_document(document: &Document) -> String {
    let mut writer = Writer::default();
    let parts: Vec<String> = document.parts.iter().map(|part| writer.part(part, document)).collect();
    let body = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    writer.finish(body)
}

#[derive(Default)]
struct Writer {
    notes: Vec<String>,
    /// How far the headings of an answer lie below those of the report.
    depth: u8,
    /// What a cross-reference prints; empty outside a document, where its target is kept instead.
    references: BTreeMap<String, String>,
}

impl Writer {
    fn finish(&self, mut body: String) -> String {
        for (index, note) in self.notes.iter().enumerate() {
            let _ = write!(body, "\n\n[^{}]: {note}", index + 1);
        }
        body.push('\n');
        body
    }

    fn part(&mut self, part: &Part, document: &Document) -> String {
        match part {
            Part::Cover(cover) => {
                self.references = document.references();
                let lines = [&cover.state, &cover.subtitle, &cover.date].map(|line| &line.text);
                let lines = lines.into_iter().chain(&cover.draft).filter(|line| !line.is_empty());
                let fact =
                    |(label, value): &(String, Said)| format!("- <b>{}</b> {}", escape(label), escape(&value.text));
                let facts = cover.facts.iter().map(fact);
                let mut parts = vec![format!("# {}", escape(&cover.title.text))];
                parts.extend(lines.map(|line| at_line_start(&escape(line))));
                parts.push(facts.collect::<Vec<_>>().join("\n"));
                parts.retain(|part| !part.is_empty());
                parts.join("\n\n")
            }
            // Markdown has no pages to number and no field that finds its tables.
            Part::Contents { .. } | Part::Listing { .. } => String::new(),
            Part::Section(section) => {
                self.depth = section.level + 1;
                let number = section.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
                let hashes = "#".repeat(usize::from(self.depth));
                let heading = format!("{hashes} {}", escape(&format!("{number}{}", section.title)));
                let body = self.blocks(&section.blocks);
                if body.is_empty() { heading } else { format!("{heading}\n\n{body}") }
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut after_list = None;
        for block in blocks {
            // Two lists of a kind in a row would read back as one.
            let list = match block {
                Block::List { attrs, .. } => Some(attrs.ordered),
                _ => None,
            };
            if list.is_some() && list == after_list {
                parts.push("---".to_owned());
            }
            after_list = list;
            parts.push(self.block(block));
        }
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    fn block(&mut self, block: &Block) -> String {
        match block {
            Block::Paragraph { content, .. } => at_line_start(&self.line(content)),
            Block::Heading { attrs, content } => {
                let line = self.line(content).replace("\\\n", " ");
                let level = (self.depth + attrs.level.get()).min(6);
                format!("{} {}", "#".repeat(usize::from(level)), line.replace('#', "\\#"))
            }
            Block::List { attrs, content } => self.list(attrs.ordered, attrs.start.unwrap_or(1), content),
            Block::Quote { content, .. } => indent(&self.blocks(content), "> ", "> "),
            Block::Table { table, .. } => self.table(table),
            Block::Figure { attrs, text } => {
                let picture = format!("![{}]({BLOB}{})", escape(&attrs.alt), attrs.blob);
                self.between(FIGURE, &text.caption, picture, &[(CREDIT, &text.credit)])
            }
        }
    }

    fn list(&mut self, ordered: bool, start: u32, items: &[ListItem]) -> String {
        let lines: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(index, item)| {
                let marker = if ordered { format!("{}. ", start as usize + index) } else { "- ".to_owned() };
                indent(&self.blocks(&item.content), &marker, &" ".repeat(marker.len()))
            })
            .collect();
        lines.join("\n\n")
    }

    fn table(&mut self, table: &Table) -> String {
        let columns = table.rows.iter().map(|row| row.content.len()).max().unwrap_or_default();
        let mut lines: Vec<String> = table.rows.iter().map(|row| self.row(row, columns)).collect();
        if !lines.is_empty() {
            lines.insert(1, format!("|{}", "---|".repeat(columns)));
        }
        self.between(TABLE, &table.caption, lines.join("\n"), &[(NOTE, &table.notes), (SOURCE, &table.source)])
    }

    fn row(&mut self, row: &Row, columns: usize) -> String {
        let mut line = "|".to_owned();
        for index in 0..columns {
            let mut words = Vec::new();
            for block in row.content.get(index).map_or(&[][..], |cell| &cell.content) {
                match block {
                    Block::Paragraph { content, .. } => words.push(self.line(content)),
                    other => {
                        let mut text = Vec::new();
                        other.for_each_line(&mut |content| text.push(escape(&crate::text::plain_line(content))));
                        words.push(text.join("<br>"));
                    }
                }
            }
            let _ = write!(
                line,
                " {} |",
                words.join("<br>").replace("\\\n", "<br>").replace('|', "\\|").replace("\\\\|", "\\|")
            );
        }
        line
    }

    fn between(&mut self, before: &str, caption: &[Inline], middle: String, after: &[(&str, &Vec<Inline>)]) -> String {
        let mut parts = Vec::new();
        if !caption.is_empty() {
            parts.push(format!("{before}{}", self.line(caption)));
        }
        parts.push(middle);
        for (prefix, content) in after.iter().filter(|(_, content)| !content.is_empty()) {
            parts.push(format!("{prefix}{}", self.line(content)));
        }
        parts.join("\n\n")
    }

    fn line(&mut self, content: &[Inline]) -> String {
        let mut content = content.to_vec();
        join_runs(&mut content);
        let mut out = String::new();
        for inline in &content {
            match inline {
                Inline::Text { marks, text } => {
                    let words = marked(marks, text);
                    // What stands behind a bracket could be taken for its label, its address or its definition.
                    match words.chars().next().filter(|_| out.ends_with(']')) {
                        Some('[') => out.push_str(&anchor(marks, text)),
                        Some(':' | '(') => {
                            out.push('\\');
                            out.push_str(&words);
                        }
                        _ => out.push_str(&words),
                    }
                }
                Inline::Break => out.push_str("\\\n"),
                Inline::Footnote { content, .. } => {
                    let note = self.line(content).replace("\\\n", "<br>");
                    self.notes.push(at_line_start(&note));
                    let _ = write!(out, "[^{}]", self.notes.len());
                }
                Inline::Reference { attrs } if !self.references.is_empty() => {
                    let printed = self.references.get(&attrs.target).map(|text| escape(text));
                    out.push_str(&printed.unwrap_or_default());
                }
                Inline::Reference { attrs } => {
                    let _ = write!(out, "[{0}](#{0})", attrs.target);
                }
                Inline::Value { attrs } => {
                    let _ = write!(out, "`{} {}`", attrs.record, attrs.field);
                }
            }
        }
        out
    }
}

fn marked(marks: &[Mark], text: &str) -> String {
    let words = escape(text);
    // Asterisks open and close only beside letters; elements always do.
    let beside_letters = text.starts_with(char::is_alphanumeric) && text.ends_with(char::is_alphanumeric);
    match marks {
        [Mark::Bold] if beside_letters => format!("**{words}**"),
        [Mark::Italic] if beside_letters => format!("*{words}*"),
        marks => marks.iter().rev().fold(words, |words, mark| element(mark, &words)),
    }
}

fn element(mark: &Mark, words: &str) -> String {
    match mark {
        Mark::Bold => format!("<b>{words}</b>"),
        Mark::Italic => format!("<i>{words}</i>"),
        Mark::Underline => format!("<u>{words}</u>"),
        Mark::Superscript => format!("<sup>{words}</sup>"),
        Mark::Subscript => format!("<sub>{words}</sub>"),
        Mark::Link { attrs } => format!("[{words}](<{}>)", attrs.href.replace('<', "%3C").replace('>', "%3E")),
        Mark::Language { attrs } => format!("<span lang=\"{}\">{words}</span>", quoted(&attrs.lang.0)),
        Mark::Abbreviation { attrs } => format!("<abbr title=\"{}\">{words}</abbr>", quoted(&attrs.expansion)),
    }
}

fn anchor(marks: &[Mark], text: &str) -> String {
    let address = crate::text::href(marks).unwrap_or_default();
    let rest: Vec<Mark> = marks.iter().filter(|mark| !matches!(mark, Mark::Link { .. })).cloned().collect();
    format!("<a href=\"{}\">{}</a>", quoted(address), marked(&rest, text))
}

fn quoted(value: &str) -> String {
    value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Every character that could open something anywhere in a line is escaped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '!' | '^' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// What would open a block at the start of a line, or be taken for a caption, is escaped.
fn at_line_start(line: &str) -> String {
    let lines: Vec<String> = line.split('\n').map(escape_start).collect();
    lines.join("\n")
}

fn escape_start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{}\\{rest}", &line[..digits]);
    }
    if line.starts_with(['#', '+', '-', '=', ':']) {
        return format!("\\{line}");
    }
    line.to_owned()
}

fn indent(text: &str, first: &str, rest: &str) -> String {
    let mut out = first.to_owned();
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
            out.push_str(if line.is_empty() { rest.trim_end() } else { rest });
        }
        out.push_str(line);
    }
    out
}
