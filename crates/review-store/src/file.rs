//! Writing a file whole or not at all.

use std::io::{Error, ErrorKind, Result, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// Writes `bytes` to `path`: beside it first, then in its place in one step. An existing file is left alone unless
/// `replace`. A link stays a link; a device or a pipe is never replaced.
pub fn write_file(path: &Path, bytes: &[u8], replace: bool) -> Result<()> {
    let target = std::fs::canonicalize(path);
    let path = target.as_deref().unwrap_or(path);
    if path.exists() && !path.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "not a regular file"));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = new_file(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let persisted = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    // The system's own words: tempfile adds the hidden name.
    persisted.map(drop).map_err(|error| error.error.raw_os_error().map_or(error.error, Error::from_raw_os_error))
}

/// A new file with the permissions of any other: temporary files are otherwise closed to the colleagues who share the
/// folder.
fn new_file(folder: &Path) -> Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_existing_file_is_replaced_only_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.pdf");
        write_file(&path, b"first", false).unwrap();
        assert!(write_file(&path, b"second", false).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        write_file(&path, b"second", true).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
