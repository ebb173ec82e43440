//! The report as a file, where the person said. What is doubtful is told, never forbidden.

use crate::desk::{App, Desk};
use crate::error::Result;
use crate::view::{self, AppError, ExportForm, ExportResult, FindingView, Format, PagePreview, TargetKind, TargetView};
use review_core::check::{self, Doubt};
use review_core::compose::{Missing, Options, compose};
use review_core::document::{self, Document, Numbers, PageSetup, Paper, Target};
use review_core::draft::Draft;
use review_core::record::DraftId;
use review_locale::Language;
use review_pdf::{MissingGlyph, Pages};
use review_store::write_file;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// `GCM-review_MAR_imrf-2026_fr.pdf`.
pub fn file_name(draft: &Draft, form: &ExportForm) -> String {
    format!("{}.{}", review_core::cover::file_stem(draft, form.language), extension(form.format))
}

fn extension(format: Format) -> &'static str {
    match format {
        Format::Docx => "docx",
        Format::Pdf => "pdf",
    }
}

/// Asks in the system's own dialog, which has asked too whether a file that is there may be replaced.
pub fn ask_where<R: Runtime>(handle: &AppHandle<R>, name: &str) -> Option<PathBuf> {
    // Native dialogs are out of reach of tests that drive the window.
    #[cfg(feature = "e2e")]
    if let Some(path) = std::env::var_os("GCM_REVIEW_EXPORT_PATH") {
        let path = PathBuf::from(path);
        return Some(if path.is_dir() { path.join(name) } else { path });
    }
    let extension = name.rsplit('.').next().unwrap_or_default();
    let dialog = handle.dialog().file().set_file_name(name).add_filter(extension.to_uppercase(), &[extension]);
    dialog.blocking_save_file()?.into_path().ok()
}

/// A page of the report as it would be written.
pub fn preview(app: &App, review: &str, form: &ExportForm, page: usize) -> Result<PagePreview> {
    let draft = app.work(|desk| drawn(desk, review, form))?;
    let pages = review_pdf::layout(&composed(&draft, form)?).map_err(AppError::export)?;
    let svg = review_pdf::svg(&pages, page).map_err(AppError::export)?;
    let unknown = || AppError::new("error-unknown-page", &[("page", &(page + 1)), ("pages", &pages.pages.len())]);
    let image = review_pdf::svg_address(&svg.ok_or_else(unknown)?);
    let label = pages.pages.get(page).map(|page| page.label.clone()).unwrap_or_default();
    Ok(PagePreview { image, label, pages: pages.pages.len(), missing: missing(&pages) })
}

/// The review with its pictures, as it is or as it was at a milestone.
fn drawn(desk: &Desk, review: &str, form: &ExportForm) -> Result<Draft> {
    let id = DraftId(review.to_owned());
    Ok(match &form.milestone {
        Some(milestone) => desk.store.draft_at(&id, milestone)?,
        None => desk.store.draft_with_pictures(&id)?,
    })
}

fn composed(draft: &Draft, form: &ExportForm) -> Result<Document> {
    let missing = if form.fill_from_authentic { Missing::FromAuthentic } else { Missing::Say };
    let setup = PageSetup {
        paper: match form.setup.paper {
            view::Paper::A4 => Paper::A4,
            view::Paper::Letter => Paper::Letter,
        },
        numbers: match form.setup.numbers {
            view::Numbers::None => Numbers::None,
            view::Numbers::Paragraphs => Numbers::Paragraphs,
            view::Numbers::Lines => Numbers::Lines,
        },
        wide_margin: form.setup.wide_margin,
    };
    Ok(compose(draft, &Options { language: form.language, draft: form.draft, missing, setup })?)
}

/// Everything to which a cross-reference can point, in the order of the report.
pub fn targets(draft: &Draft, language: Language) -> Result<Vec<TargetView>> {
    let (missing, setup) = (Missing::FromAuthentic, PageSetup::default());
    let options = Options { language, draft: true, missing, setup };
    let view = |Target { id, kind, label, title }| {
        let kind = match kind {
            document::TargetKind::Section => TargetKind::Section,
            document::TargetKind::Table => TargetKind::Table,
            document::TargetKind::Figure => TargetKind::Figure,
        };
        TargetView { id, kind, label, title }
    };
    Ok(compose(draft, &options)?.targets().into_iter().map(view).collect())
}

/// Writes a file where the person said; the dialog has asked whether one that is there may be replaced.
fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let refused = |reason| AppError::new("error-write-file", &[("path", &path.display()), ("reason", &reason)]);
    write_file(path, bytes, true).map_err(refused)
}

/// Asks where to, and writes a file there. Gives its path; none if the person changed their mind.
pub fn write_where_asked<R: Runtime>(handle: &AppHandle<R>, name: &str, bytes: &[u8]) -> Result<Option<String>> {
    let Some(path) = ask_where(handle, name) else { return Ok(None) };
    write(&path, bytes)?;
    Ok(Some(path.display().to_string()))
}

/// Writes the report. The desk is free while it is composed.
pub fn export(app: &App, review: &str, form: &ExportForm, path: &Path, at: &str) -> Result<ExportResult> {
    let draft = app.work(|desk| {
        desk.settle(review, None)?;
        drawn(desk, review, form)
    })?;
    let document = composed(&draft, form)?;
    let pages = review_pdf::layout(&document).map_err(AppError::export)?;
    let bytes = match form.format {
        Format::Docx => review_docx::write(&document, &pages.page_numbers()).map_err(AppError::export)?,
        Format::Pdf => review_pdf::write(&pages).map_err(AppError::export)?,
    };
    write(path, &bytes)?;
    let format = extension(form.format);
    let body = serde_json::json!({"format": format, "language": form.language, "draft": document.info.draft,
        "milestone": form.milestone});
    app.work(|desk| {
        desk.store.log("export", Some(&draft.id), at, &body.to_string())?;
        desk.exported = Some(path.to_owned());
        Ok(())
    })?;
    let unprinted = if form.format == Format::Pdf { missing(&pages) } else { Vec::new() };
    let doubts = unprinted.into_iter().chain(doubts(&draft, &document, form)).collect();
    Ok(ExportResult { path: path.display().to_string(), doubts })
}

/// The characters that no face has. Word processors have faces of their own.
fn missing(pages: &Pages) -> Vec<FindingView> {
    let view = |missing: &MissingGlyph| {
        finding("missing-glyph", missing.arguments().map(|(name, value)| (name.to_owned(), value)))
    };
    pages.missing_glyphs.iter().map(view).collect()
}

fn doubts(draft: &Draft, document: &Document, form: &ExportForm) -> Vec<FindingView> {
    let doubts = check::doubts(draft, document, form.draft).into_iter();
    let view =
        |doubt: Doubt| finding(doubt.message_id, doubt.count.map(|count| ("count".to_owned(), count.to_string())));
    doubts.map(view).collect()
}

fn finding(code: &str, args: impl IntoIterator<Item = (String, String)>) -> FindingView {
    FindingView { code: code.to_owned(), args: args.into_iter().collect() }
}
