//! Writing a file whole or not at all.

use crate::refusal::Refusal;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Writes `bytes` to `path`: beside it first, then in its place in one step. An existing file is left alone unless
/// `replace`. For a folder, the file gets `name`. Returns where it was written.
pub fn write_file(path: &Path, name: &str, bytes: &[u8], replace: bool) -> Result<PathBuf, Refusal> {
    let path = if path.is_dir() { path.join(name) } else { path.to_owned() };
    let failed = |reason: std::io::Error| match reason.kind() {
        std::io::ErrorKind::AlreadyExists => Refusal::new("error-file-exists", &[("path", &path.display())]),
        _ => Refusal::new("error-write-file", &[("path", &path.display()), ("reason", &reason)]),
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = new_file(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    let persisted = if replace { file.persist(&path) } else { file.persist_noclobber(&path) };
    persisted.map_err(|error| failed(error.error))?;
    Ok(path)
}

/// A new file with the permissions of any other: temporary files are otherwise closed to the colleagues who share the
/// folder.
fn new_file(folder: &Path) -> std::io::Result<NamedTempFile> {
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
        write_file(&path, "", b"first", false).unwrap();
        assert!(write_file(&path, "", b"second", false).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        write_file(&path, "", b"second", true).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
    }

    #[test]
    fn a_folder_gets_a_file_with_the_usual_name_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let written = write_file(folder.path(), "report.pdf", b"x", false).unwrap();
        assert_eq!(written, folder.path().join("report.pdf"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write_file(&folder.path().join("absent").join("report.pdf"), "", b"x", false).is_err());
    }
}
