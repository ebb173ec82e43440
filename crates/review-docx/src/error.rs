//! What can go wrong while a file is written.

/// A file could not be written. Nothing that a person typed leads here; a fault of a library or of this crate does.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A part that was just written cannot be read back.
    #[error("the part `{part}` is not well-formed XML")]
    Part {
        /// The part's name in the package.
        part: &'static str,
        /// What the reader says.
        source: quick_xml::Error,
    },
    /// A part nests deeper or holds more elements than any report.
    #[error("the part `{part}` is deeper than {depth} levels or larger than {nodes} elements")]
    TooLarge {
        /// The part's name in the package.
        part: &'static str,
        /// The levels that are read.
        depth: usize,
        /// The elements that are read.
        nodes: usize,
    },
    /// The package could not be put together.
    #[error("the parts could not be packed into one file")]
    Package(#[from] zip::result::ZipError),
    /// The package could not be put together.
    #[error("the parts could not be written into one file")]
    Write(#[from] std::io::Error),
}
