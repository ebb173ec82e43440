//! What can go wrong between a document and its bytes. Nothing that a person typed is among it.

use crate::Face;

/// Why no PDF could be made. Each case is a fault of the program or its files, never of the document.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A bundled face is not a font that can be read.
    #[error("the bundled face {face:?} cannot be read: {reason}")]
    Face {
        /// Which face.
        face: Face,
        /// What the reader said.
        reason: String,
    },
    /// A face could not be cut down to the glyphs in use.
    #[error("the face {face:?} cannot be cut down to its used glyphs: {reason}")]
    Subset {
        /// Which face.
        face: Face,
        /// What the subsetter said.
        reason: String,
    },
    /// The file's objects could not be put together.
    #[error("the PDF objects cannot be put together: {0}")]
    Assemble(#[from] lopdf::Error),
    /// The bytes could not be written.
    #[error("the PDF cannot be written: {0}")]
    Write(#[from] std::io::Error),
}
