//! The door: each command takes what the window sends, calls one function and answers.
//!
//! Commands run on the main thread one after the other, so that answers are written in the order in which they were
//! typed. Only what waits for a person or takes long is done beside it. Here is what is done with a review; what happened
//! to it is in `history`, what keeps it safe in `safety`, what its texts show in `pictures`, how its words are spelt in
//! `spelling`.

#![allow(clippy::needless_pass_by_value, reason = "the shape that Tauri asks for")]

pub mod find;
pub mod history;
pub mod pictures;
pub mod safety;
pub mod spelling;

use crate::closing::{self, Closing};
use crate::desk::{App, new_id, now, question};
use crate::error::Result;
use crate::view::{
    AboutView, AnswerView, AppError, CreateReview, ExportForm, ExportResult, FindingLine, NewReviewForm, Official,
    OutlineView, PagePreview, Saved, SectionState, SectionView, Settings, StartView, TargetView,
};
use crate::{export, review, show};
use review_core::draft::{LANGUAGES, record_key};
use review_core::entry::{confirmations, value};
use review_core::outline_view::{Declared, SectionId, UnknownSection, declare};
use review_core::record::DraftId;
use review_locale::Language;
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State};

/// The settings, the reviews and the outlines.
#[tauri::command]
pub fn start(app: State<'_, App>) -> Result<StartView> {
    app.work(|desk| show::start(desk))
}

/// Keeps the choices of this machine.
#[tauri::command]
pub fn save_settings(app: State<'_, App>, settings: Settings) -> Result<()> {
    app.work(|desk| desk.keep_settings(&settings))
}

/// What can be chosen for a new review.
#[tauri::command]
pub fn new_review_form(language: Language) -> NewReviewForm {
    show::new_review_form(language)
}

/// Starts a review; answers its id.
#[tauri::command]
pub fn create_review(app: State<'_, App>, form: CreateReview) -> Result<String> {
    app.work(|desk| review::create(desk, form))
}

/// The sample: the one that is there already, or a new one.
#[tauri::command]
pub fn open_sample(app: State<'_, App>) -> Result<String> {
    app.work(review::sample)
}

/// A review with its chapters and sections.
#[tauri::command]
pub fn outline(app: State<'_, App>, review: String, language: Language) -> Result<OutlineView> {
    app.work(|desk| {
        let draft = desk.draft(&review)?;
        show::outline(desk, &draft, language)
    })
}

/// A section with its questions.
#[tauri::command]
pub fn section(app: State<'_, App>, review: String, section: String, language: Language) -> Result<SectionView> {
    app.work(|desk| {
        let draft = desk.draft(&review)?;
        show::section(desk, &draft, &section.parse()?, language)
    })
}

/// Saves the answer to a question in a language: it is on the disk, and becomes a version when it is settled.
#[tauri::command]
pub fn save_answer(
    app: State<'_, App>,
    review: String,
    question: String,
    language: Language,
    answer: AnswerView,
) -> Result<Saved> {
    app.work(|desk| {
        let draft = desk.draft(&review)?;
        let asked = self::question(&draft, &question)?;
        let refused = |error| AppError::entry(&question, &error);
        let answer = show::read_answer(answer, language).map_err(refused)?;
        let entries = review_core::edit::edit(&draft, &asked, language, answer, &mut new_id).map_err(refused)?;
        drop(draft);
        let at = desk.keep(&review, entries)?;
        let draft = desk.draft(&review)?;
        show::saved(&draft, &question, language, at)
    })
}

/// What was typed into a question becomes a version.
#[tauri::command]
pub fn settle(app: State<'_, App>, review: String, question: String) -> Result<()> {
    app.work(|desk| desk.settle(&review, Some(&question)))
}

/// Says that what was carried over from an earlier review still holds.
#[tauri::command]
pub fn confirm_answer(app: State<'_, App>, review: String, question: String) -> Result<Saved> {
    app.work(|desk| {
        let draft = desk.draft(&review)?;
        let at = desk.write(&review, confirmations(&draft, &question))?;
        let language = draft.authentic_language().unwrap_or(Language::En);
        let draft = desk.draft(&review)?;
        show::saved(&draft, &question, language, at)
    })
}

/// Says how far a section is.
#[tauri::command]
pub fn set_section_state(app: State<'_, App>, review: String, section: String, state: SectionState) -> Result<()> {
    let section: SectionId = section.parse()?;
    let state = match state {
        SectionState::Complete => Declared::Complete,
        SectionState::Ready => Declared::Ready,
        SectionState::Drafting | SectionState::Empty | SectionState::Unasked => Declared::Drafting,
    };
    app.work(|desk| desk.write(&review, vec![declare(&section, state)]).map(drop))
}

/// Adds a language to the report.
#[tauri::command]
pub fn add_language(app: State<'_, App>, review: String, language: Language) -> Result<()> {
    app.work(|desk| {
        let draft = desk.draft(&review)?;
        let languages = draft.languages().into_iter().chain([language]).map(|language| language.tag().to_owned());
        let mut tags: Vec<String> = languages.collect();
        tags.sort();
        tags.dedup();
        let chosen = value(record_key(LANGUAGES), &review_core::answer::Neutral::Choices(tags));
        desk.write(&review, vec![chosen]).map(drop)
    })
}

/// Puts the team's own wording in the place of the official title of an objective or a principle; an empty one takes it
/// back. The title that is printed from then on.
#[tauri::command]
pub fn correct_title(
    app: State<'_, App>,
    review: String,
    official: String,
    language: Language,
    title: String,
) -> Result<Official> {
    let unknown = || UnknownSection(official.clone());
    let named: review_core::wording::Official = official.parse().map_err(|_| unknown())?;
    app.work(|desk| {
        desk.write(&review, vec![named.correct(language, &title)])?;
        let draft = desk.draft(&review)?;
        Ok(show::official(&draft, named, language).ok_or_else(unknown)?)
    })
}

/// Everything to which a cross-reference can point.
#[tauri::command(async)]
pub fn targets(app: State<'_, App>, review: String, language: Language) -> Result<Vec<TargetView>> {
    let draft = app.work(|desk| desk.draft(&review))?;
    export::targets(&draft, language)
}

/// Everything that is left to do in a review.
#[tauri::command]
pub fn findings(app: State<'_, App>, review: String) -> Result<Vec<FindingLine>> {
    app.work(|desk| {
        let draft = desk.draft(&review)?;
        Ok(show::findings(desk, &draft))
    })
}

/// Asks where to, and writes the report there; nothing if the person changed their mind.
#[tauri::command(async)]
pub fn export_review<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    review: String,
    form: ExportForm,
) -> Result<Option<ExportResult>> {
    let draft = app.work(|desk| desk.draft(&review))?;
    let name = export::file_name(&draft, &form);
    let Some(path) = export::ask_where(&handle, &name) else { return Ok(None) };
    export::export(&app, &review, &form, &path, &now()).map(Some)
}

/// A page of the report as it would be exported; counted from 0.
#[tauri::command(async)]
pub fn preview_page(app: State<'_, App>, review: String, form: ExportForm, page: usize) -> Result<PagePreview> {
    export::preview(&app, &review, &form, page)
}

/// Shows the last exported file in its folder.
#[tauri::command(async)]
pub fn reveal_export(app: State<'_, App>) -> Result<()> {
    let Some(path) = app.work(|desk| Ok(desk.exported.clone()))? else { return Ok(()) };
    tauri_plugin_opener::reveal_item_in_dir(&path)
        .map_err(|reason| AppError::new("error-read-file", &[("path", &path.display()), ("reason", &reason)]))
}

/// Puts a review into the bin. Nothing of it is erased before its days there are over.
#[tauri::command]
pub fn bin_review(app: State<'_, App>, review: String) -> Result<()> {
    app.work(|desk| Ok(desk.store.bin_draft(&DraftId(review), &now())?))
}

/// Takes a review out of the bin.
#[tauri::command]
pub fn unbin_review(app: State<'_, App>, review: String) -> Result<()> {
    app.work(|desk| Ok(desk.store.unbin_draft(&DraftId(review), &now())?))
}

/// What the program is.
#[tauri::command]
pub fn about() -> AboutView {
    AboutView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        licences: format!("{}\n\n{}", crate::LICENCES, review_spelling::NOTICES),
    }
}

/// Where the page is told that the window is about to be closed.
#[tauri::command]
pub fn when_closing(closing: State<'_, Closing>, channel: Channel<()>) {
    closing.listen(channel);
}

/// The page has saved everything, or says that it could not.
#[tauri::command]
pub fn close_window<R: Runtime>(handle: AppHandle<R>, saved: bool) {
    closing::answered(&handle, saved);
}
