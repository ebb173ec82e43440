//! Failures as the window gets them: the id of a message and what is inserted into it.

use crate::view::AppError;
use review_core::beginning::UnknownState;
use review_core::entry::EntryError;
use review_core::find::{QueryError, ReplaceError};
use review_core::outline_view::UnknownSection;
use review_locale::MissingFormats;
use review_picture::Error as PictureError;
use review_store::Error as StoreError;

/// What commands return.
pub type Result<T, E = AppError> = std::result::Result<T, E>;

impl AppError {
    /// A failure that says `code`.
    pub fn new(code: &str, args: &[(&str, &dyn ToString)]) -> Self {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.to_string())).collect();
        Self { code: code.to_owned(), args }
    }

    fn said((code, args): (&'static str, Vec<(&'static str, String)>)) -> Self {
        Self { code: code.to_owned(), args: args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
    }

    /// The report could not be written.
    pub fn export(reason: impl std::fmt::Display) -> Self {
        Self::new("error-export", &[("reason", &reason.to_string())])
    }

    /// What was typed cannot be taken as the answer to `question`. About a cell of a table, the error is that of the
    /// cell, with its row and column beside it.
    pub fn entry(question: &str, error: &EntryError) -> Self {
        let mut said = Self::said(error.message());
        if let EntryError::Field { row, field, error } = error {
            said = Self::said(error.message());
            said.args.insert("row".to_owned(), row.to_string());
            said.args.insert("field".to_owned(), field.clone());
        }
        said.args.insert("question".to_owned(), question.to_owned());
        said
    }
}

macro_rules! says_itself {
    ($($error:ty),*) => {
        $(impl From<$error> for AppError {
            fn from(error: $error) -> Self {
                Self::said(error.message())
            }
        })*
    };
}
says_itself!(StoreError, QueryError, ReplaceError);

impl From<PictureError> for AppError {
    fn from(error: PictureError) -> Self {
        Self::said(error.message())
    }
}

impl From<UnknownState> for AppError {
    fn from(UnknownState(state): UnknownState) -> Self {
        Self::new("error-unknown-state", &[("state", &state)])
    }
}

impl From<UnknownSection> for AppError {
    fn from(UnknownSection(section): UnknownSection) -> Self {
        Self::new("error-unknown-section", &[("section", &section)])
    }
}

impl From<MissingFormats> for AppError {
    fn from(error: MissingFormats) -> Self {
        Self::export(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_cell_names_its_place() {
        let error = Box::new(EntryError::NotANumber("some".to_owned()));
        let said =
            AppError::entry("methodology.consultations", &EntryError::Field { row: 2, field: "women".into(), error });
        assert_eq!(said.code, "error-not-a-number");
        assert_eq!((said.args["row"].as_str(), said.args["value"].as_str()), ("2", "some"));
    }
}
