//! Who changed what, when and why, from the beginning, with what stood there before: as a table for a spreadsheet, or
//! as JSON.

use crate::{AuditRow, Error, Event, Result, Store};
use review_core::answer::Answer;
use review_core::conflict::read;
use review_core::entry::as_entered;
use review_core::record::{DraftId, PersonId, RecordKey};
use serde_json::Value;
use std::io::Write;

/// The form of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditFormat {
    /// RFC 4180, with the mark by which spreadsheets know UTF-8.
    Csv,
    /// A list of objects.
    Json,
}

/// How many rows are read at a time.
const PAGE: usize = 1000;

/// What was done with the review as a whole (exported, erased, united) stands after the versions, as `event`: `action`
/// says what, `new` what else is known.
const COLUMNS: [&str; 18] = [
    "at",
    "received_at",
    "person",
    "role",
    "entity",
    "device",
    "kind",
    "question",
    "row",
    "language",
    "action",
    "reason",
    "old",
    "new",
    "erased",
    "version",
    "replaces",
    "sources",
];

type Row = [String; COLUMNS.len()];

impl Store {
    /// Writes the record of changes of a draft to `out`.
    pub fn write_audit(&self, draft: &DraftId, format: AuditFormat, out: &mut dyn Write) -> Result<()> {
        let mut writer = Writer { format, is_first: true, out };
        let failed = |error| Error::file(&self.path, error);
        let mut after = None;
        loop {
            let page = self.audit(draft, after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.entry.arrival);
            writer.write(page.iter().map(of_version)).map_err(failed)?;
        }
        let events = self.events(Some(draft))?;
        let rows = events.iter().map(|event| of_event(self, event)).collect::<Result<Vec<_>>>()?;
        writer.write(rows.into_iter()).and_then(|()| writer.finish()).map_err(failed)
    }
}

struct Writer<'a> {
    format: AuditFormat,
    is_first: bool,
    out: &'a mut dyn Write,
}

impl Writer<'_> {
    fn write(&mut self, rows: impl Iterator<Item = Row>) -> std::io::Result<()> {
        let is_first = std::mem::replace(&mut self.is_first, false);
        match self.format {
            AuditFormat::Csv => self.out.write_all(&csv_bytes(rows, is_first)?),
            AuditFormat::Json => self.out.write_all(json_text(rows, is_first).as_bytes()),
        }
    }

    fn finish(&mut self) -> std::io::Result<()> {
        if self.format == AuditFormat::Json { self.out.write_all(b"\n]\n") } else { Ok(()) }
    }
}

/// As RFC 4180 has it, with the mark by which spreadsheets know UTF-8.
fn csv_bytes(rows: impl Iterator<Item = Row>, is_first: bool) -> std::io::Result<Vec<u8>> {
    let start = if is_first { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(start);
    if is_first {
        writer.write_record(COLUMNS)?;
    }
    for row in rows {
        writer.write_record(row.map(harmless))?;
    }
    writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))
}

/// A cell that a spreadsheet would run as a formula, after an apostrophe
/// (<https://owasp.org/www-community/attacks/CSV_Injection>); the full-width signs are formulas in East Asian versions.
fn harmless(cell: String) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{cell}") } else { cell }
}

fn json_text(rows: impl Iterator<Item = Row>, is_first: bool) -> String {
    let object = |row: Row| {
        let fields = COLUMNS.into_iter().map(str::to_owned).zip(row.into_iter().map(Value::String));
        Value::Object(fields.collect()).to_string()
    };
    let mut text = String::from(if is_first { "[" } else { "" });
    for (index, row) in rows.enumerate() {
        text.push_str(if is_first && index == 0 { "\n" } else { ",\n" });
        text.push_str(&object(row));
    }
    text
}

fn of_version(row: &AuditRow) -> Row {
    let (entry, revision) = (&row.entry, &row.entry.revision);
    let key = &revision.key;
    let said = |content: &Option<Vec<u8>>| content.as_deref().map(|bytes| readable(key, bytes)).unwrap_or_default();
    let parents: Vec<&str> = revision.parents.iter().map(|parent| parent.0.as_str()).collect();
    let sources: Vec<String> =
        row.sources.iter().map(|(source, relation)| format!("{} {}", relation.name(), source.0)).collect();
    [
        revision.at.clone(),
        entry.received_at.clone(),
        entry.person.name.clone(),
        entry.person.role.clone(),
        entry.person.entity.clone(),
        device(&entry.device, &revision.device.0),
        key.kind.name().to_owned(),
        key.path.clone(),
        key.row.clone(),
        key.lang_tag().to_owned(),
        revision.origin.name().to_owned(),
        revision.reason.clone(),
        row.old.iter().map(said).collect::<Vec<_>>().join("\n\n"),
        said(&row.new),
        String::from(if entry.is_erased { "yes" } else { "" }),
        entry.id.0.clone(),
        parents.join(" "),
        sources.join(" "),
    ]
}

fn of_event(store: &Store, event: &Event) -> Result<Row> {
    let body: Value = serde_json::from_str(&event.body).unwrap_or_default();
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let person = store.person(&PersonId(text("person")))?.unwrap_or_default();
    let mut row = Row::default();
    let said = [
        (0, event.at.clone()),
        (2, person.0),
        (3, person.1),
        (4, person.2),
        (5, event.device.0.clone()),
        (6, "event".to_owned()),
        (10, event.kind.clone()),
        (11, text("reason")),
        (13, event.body.clone()),
        (15, event.hash.clone()),
        (16, event.previous.clone()),
    ];
    for (column, cell) in said {
        row[column] = cell;
    }
    Ok(row)
}

/// Its name, or its id where it has none.
fn device(name: &str, id: &str) -> String {
    String::from(if name.is_empty() { id } else { name })
}

/// What an answer says as it would be entered; other records as they are stored.
fn readable(key: &RecordKey, bytes: &[u8]) -> String {
    let answer = if key.row.is_empty() { read(key, bytes) } else { None };
    match answer {
        Some(Answer::NotApplicable(_) | Answer::NotAvailable(_)) | None => String::from_utf8_lossy(bytes).into_owned(),
        Some(answer) => as_entered(&answer).trim_end().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_run_as_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"] {
            assert_eq!(harmless(cell.to_owned()), format!("'{cell}"));
        }
        assert_eq!(harmless("1=1".to_owned()), "1=1");
    }
}
