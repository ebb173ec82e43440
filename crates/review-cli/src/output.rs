//! Where a file is written, and what is said if it cannot be.

use crate::arguments::Target;
use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_locale::Arg;
use std::path::{Path, PathBuf};

/// Writes `bytes` where the person said, and says where that is.
pub fn write_target(terminal: &mut Terminal, target: &Target, name: &str, bytes: &[u8]) -> Result<(), Refusal> {
    if target.output.as_os_str() == "-" {
        terminal.print_bytes(bytes);
        return Ok(());
    }
    let path = write_file(&target.output, name, bytes, target.force)?.display().to_string();
    terminal.say("exported", &[("path", Arg::from(&path))]);
    Ok(())
}

/// As much of an id as tells it from others in a list.
pub fn short(id: &str) -> &str {
    id.get(..12).unwrap_or(id)
}

/// Writes `bytes` to `path`: beside it first, then in its place in one step. An existing file is left alone unless
/// `replace`. For a folder, the file gets `name`. Returns where it was written.
pub fn write_file(path: &Path, name: &str, bytes: &[u8], replace: bool) -> Result<PathBuf, Refusal> {
    let path = if path.is_dir() { path.join(name) } else { path.to_owned() };
    let failed = |reason: std::io::Error| match reason.kind() {
        std::io::ErrorKind::AlreadyExists => Refusal::new("error-file-exists", &[("path", &path.display())]),
        _ => Refusal::new("error-write-file", &[("path", &path.display()), ("reason", &reason)]),
    };
    review_store::write_file(&path, bytes, replace).map_err(failed)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gets_a_file_with_the_usual_name_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let written = write_file(folder.path(), "report.pdf", b"x", false).unwrap();
        assert_eq!(written, folder.path().join("report.pdf"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write_file(&folder.path().join("absent").join("report.pdf"), "", b"x", false).is_err());
    }
}
