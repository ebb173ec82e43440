//! `export`: the report as a file. What is doubtful is said, never forbidden.

use crate::arguments::{self, Export, Format, Report};
use crate::output::write_target;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, now};
use review_core::answer::Answer;
use review_core::check::doubts;
use review_core::compose::{Missing, Options, compose};
use review_core::cover;
use review_core::document::{Document, Numbers, PageSetup, Paper};
use review_core::draft::Draft;
use review_core::markdown;
use review_locale::{Arg, Language};
use serde_json::{Value, json};

pub fn export(terminal: &mut Terminal, export: &Export) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = terminal.draft(&store, &export.draft)?;
    export_draft(terminal, &draft, &export.report, None)
}

/// Exports a draft as it is, or as it was at a milestone.
pub fn export_draft(
    terminal: &mut Terminal,
    draft: &Draft,
    report: &Report,
    milestone: Option<&str>,
) -> Result<(), Refusal> {
    let language = report.language.or_else(|| draft.authentic_language()).unwrap_or(Language::En);
    let missing = if report.fill_from_authentic { Missing::FromAuthentic } else { Missing::Say };
    let options = Options { language, draft: report.is_draft, missing, setup: setup(report) };
    let document = compose(draft, &options).map_err(failed)?;
    let bytes = bytes(terminal, report.format, draft, &document)?;
    write_target(terminal, &report.target, &file_name(draft, language, report.format), &bytes)?;
    say_doubts(terminal, draft, &document, report);
    let body = json!({"format": extension(report.format), "language": document.lang, "draft": document.info.draft,
        "milestone": milestone});
    log(terminal, draft, &body);
    Ok(())
}

/// The event is noted where the store can be written to. The file is there either way: an export is never blocked.
fn log(terminal: &mut Terminal, draft: &Draft, body: &Value) {
    let noted = terminal.store().and_then(|mut store| {
        store.log("export", Some(&draft.id), &now(), &body.to_string())?;
        Ok(())
    });
    if let Err(refusal) = noted {
        terminal.refuse(&refusal);
    }
}

fn bytes(terminal: &mut Terminal, format: Format, draft: &Draft, document: &Document) -> Result<Vec<u8>, Refusal> {
    match format {
        Format::Md => Ok(markdown::write_document(document).into_bytes()),
        Format::Json => Ok(format!("{:#}\n", data(draft, document)).into_bytes()),
        Format::Pdf | Format::Docx => {
            let pages = review_pdf::layout(document).map_err(failed)?;
            // Word has faces of its own.
            for missing in pages.missing_glyphs.iter().filter(|_| format == Format::Pdf) {
                let arguments = missing.arguments();
                let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
                terminal.say("missing-glyph", &arguments);
            }
            match format {
                Format::Docx => review_docx::write(document, &pages.page_numbers()).map_err(failed),
                _ => review_pdf::write(&pages).map_err(failed),
            }
        }
    }
}

fn setup(report: &Report) -> PageSetup {
    let paper = match report.paper {
        arguments::Paper::A4 => Paper::A4,
        arguments::Paper::Letter => Paper::Letter,
    };
    let numbers = match report.numbers {
        arguments::Numbers::None => Numbers::None,
        arguments::Numbers::Paragraphs => Numbers::Paragraphs,
        arguments::Numbers::Lines => Numbers::Lines,
    };
    PageSetup { paper, numbers, wide_margin: report.wide_margin }
}

fn failed(reason: impl std::fmt::Display) -> Refusal {
    Refusal::new("error-export", &[("reason", &reason.to_string())])
}

fn say_doubts(terminal: &mut Terminal, draft: &Draft, document: &Document, report: &Report) {
    for doubt in doubts(draft, document, report.is_draft) {
        let count: Vec<(&str, Arg)> = doubt.count.iter().map(|count| ("count", Arg::from(*count))).collect();
        terminal.say(doubt.message_id, &count);
    }
}

fn extension(format: Format) -> &'static str {
    match format {
        Format::Docx => "docx",
        Format::Pdf => "pdf",
        Format::Md => "md",
        Format::Json => "json",
    }
}

/// `GCM-review_MAR_imrf-2026_fr.pdf`.
fn file_name(draft: &Draft, language: Language, format: Format) -> String {
    format!("{}.{}", cover::file_stem(draft, language), extension(format))
}

/// The printed answers as data. Internal reasons and notes are no part of it.
fn data(draft: &Draft, document: &Document) -> Value {
    let asked = cover::questions().into_iter().chain(draft.template.questions());
    let mut answers = Vec::new();
    for question in asked.filter(|question| question.printed && draft.is_asked(question)) {
        for answer in draft.answer(&question, document.lang) {
            let value = value(&answer, document.lang);
            answers.push(json!({"question": question.id, "kind": question.kind.name(), "answer": value}));
        }
    }
    json!({
        "format": "gcm-review",
        "version": 1,
        "template": {"id": draft.template.id, "version": draft.template.version},
        "language": document.lang,
        "title": document.info.title,
        "state": document.info.state,
        "country": draft.country(),
        "cycle": draft.choice(cover::CYCLE),
        "changed_at": document.info.modified,
        "draft": document.info.draft,
        "answers": answers,
    })
}

fn value(answer: &Answer, language: Language) -> Value {
    match answer {
        Answer::Text(text) => json!(text),
        Answer::LongText(blocks) => json!(markdown::write(blocks)),
        Answer::Number(number) => json!(number),
        Answer::Date(date) => json!(date),
        Answer::Choice(option) => json!(option),
        Answer::Choices(options) => json!(options),
        Answer::NotApplicable(reason) => json!({"not_applicable": reason.printed.get(&language)}),
        Answer::NotAvailable(reason) => json!({"not_available": reason.printed.get(&language)}),
        Answer::Records(rows) => rows
            .iter()
            .map(|row| {
                let cells = row
                    .cells
                    .iter()
                    .filter_map(|(field, versions)| Some((field.clone(), value(versions.first()?, language))));
                Value::Object(cells.collect())
            })
            .collect(),
    }
}
