//! The door to what happened to a review: versions, comparison, restoration, milestones, conflicts.

#![allow(clippy::needless_pass_by_value, reason = "the shape that Tauri asks for")]

use crate::desk::{App, now};
use crate::error::Result;
use crate::export::write_where_asked;
use crate::view::{
    AuditFormat, ChangedAnswer, ConflictView, HistoryPage, MilestoneView, MomentView, Resolution, RestoreResult,
    RestoreScope, Saved, StepLine,
};
use crate::{history, show};
use review_core::record::DraftId;
use review_locale::Language;
use tauri::{AppHandle, Runtime, State};

/// The versions of a review, or of one question, the newest first.
#[tauri::command]
pub fn history(
    app: State<'_, App>,
    review: String,
    question: Option<String>,
    before: Option<i64>,
) -> Result<HistoryPage> {
    app.work(|desk| history::history(desk, &review, question.as_deref(), before))
}

/// What changed from one moment to another.
#[tauri::command(async)]
pub fn compare(
    app: State<'_, App>,
    review: String,
    question: Option<String>,
    language: Language,
    from: MomentView,
    to: MomentView,
) -> Result<Vec<ChangedAnswer>> {
    app.work(|desk| history::compare(desk, &review, question.as_deref(), language, (&from, &to)))
}

/// Makes an answer, a section or the review as it was.
#[tauri::command(async)]
pub fn restore(app: State<'_, App>, review: String, scope: RestoreScope, moment: MomentView) -> Result<RestoreResult> {
    app.work(|desk| history::restore(desk, &review, &scope, &moment))
}

/// Makes one record say again what one of its versions says.
#[tauri::command(async)]
pub fn restore_version(app: State<'_, App>, review: String, revision: String) -> Result<RestoreResult> {
    app.work(|desk| history::restore_version(desk, &review, &revision))
}

/// The big steps.
#[tauri::command]
pub fn steps(app: State<'_, App>, review: String) -> Result<Vec<StepLine>> {
    app.work(|desk| history::steps(desk, &review))
}

/// Takes a big step back.
#[tauri::command(async)]
pub fn undo_step(app: State<'_, App>, review: String, step: String) -> Result<RestoreResult> {
    app.work(|desk| history::undo(desk, &review, &step))
}

/// The milestones.
#[tauri::command]
pub fn milestones(app: State<'_, App>, review: String) -> Result<Vec<MilestoneView>> {
    app.work(|desk| history::milestones(desk, &review))
}

/// Names the review as it stands, with the last exported file if asked.
#[tauri::command(async)]
pub fn set_milestone(
    app: State<'_, App>,
    review: String,
    name: String,
    keep_export: bool,
) -> Result<Vec<MilestoneView>> {
    app.work(|desk| {
        let file = desk.exported.clone().filter(|_| keep_export);
        history::set_milestone(desk, &review, &name, file.as_deref())
    })
}

/// Asks where to, and writes the file that was sent at a milestone there.
#[tauri::command(async)]
pub fn save_milestone_file<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    review: String,
    milestone: String,
) -> Result<Option<String>> {
    let Some((name, bytes)) = app.work(|desk| history::milestone_file(desk, &review, &milestone))? else {
        return Ok(None);
    };
    write_where_asked(&handle, &name, &bytes)
}

/// Asks where to, and writes the record of changes there.
#[tauri::command(async)]
pub fn export_audit<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    review: String,
    format: AuditFormat,
) -> Result<Option<String>> {
    let (format, ending) = match format {
        AuditFormat::Csv => (review_store::AuditFormat::Csv, "csv"),
        AuditFormat::Json => (review_store::AuditFormat::Json, "json"),
    };
    let draft = DraftId(review);
    let mut bytes = Vec::new();
    app.work(|desk| {
        desk.settle(&draft.0, None)?;
        Ok(desk.store.write_audit(&draft, format, &mut bytes)?)
    })?;
    let name = format!("changes-{}.{ending}", now().replace(':', "-"));
    write_where_asked(&handle, &name, &bytes)
}

/// Erases the words of a version for good.
#[tauri::command(async)]
pub fn expunge(
    app: State<'_, App>,
    review: String,
    revision: String,
    in_backups: bool,
    reason: String,
) -> Result<usize> {
    app.work(|desk| history::expunge(desk, &review, &revision, in_backups, &reason))
}

/// Versions of an answer that await a decision.
#[tauri::command]
pub fn conflict(app: State<'_, App>, review: String, question: String, language: Language) -> Result<ConflictView> {
    app.work(|desk| history::conflict(desk, &review, &question, language))
}

/// Writes the decision between two versions.
#[tauri::command]
pub fn resolve_conflict(
    app: State<'_, App>,
    review: String,
    question: String,
    language: Language,
    heads: Vec<String>,
    resolution: Resolution,
) -> Result<Saved> {
    app.work(|desk| {
        let at = history::resolve_conflict(desk, &review, (&question, language), &heads, resolution)?;
        let draft = desk.draft(&review)?;
        show::saved(&draft, &question, language, at)
    })
}
