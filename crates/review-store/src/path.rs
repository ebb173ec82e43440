//! Paths of store files: the files that SQLite keeps beside them, and their form as an address.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The file of the same name with `ending` after it.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

/// Whether no program has the store open and none left work unfinished: SQLite keeps such files only meanwhile.
pub(crate) fn is_at_rest(path: &Path) -> bool {
    ["-wal", "-journal"].iter().all(|ending| !beside(path, ending).exists())
}

/// Whether both name the same file.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

/// The path as SQLite's address of a file that nobody changes meanwhile, so that reading leaves nothing beside it
/// (<https://www.sqlite.org/uri.html>, `immutable`). None if the path is not Unicode.
pub(crate) fn unchanging_address(path: &Path) -> Option<String> {
    let absolute = std::path::absolute(path).ok()?;
    let text = absolute.to_str()?;
    let text = if cfg!(windows) { format!("/{}", text.replace('\\', "/")) } else { text.to_owned() };
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-._~:".contains(byte);
    let encoded: String = text
        .bytes()
        .map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    Some(format!("file:{encoded}?immutable=1"))
}

/// Which file stands at a path: another one of the same name is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity(u64, u64);

/// The file that stands there now; none if there is none. Windows lets nobody remove or rename a file that is open, so
/// there it only counts that it is there.
pub(crate) fn identity(path: &Path) -> Option<Identity> {
    let metadata = std::fs::metadata(path).ok()?;
    #[cfg(unix)]
    let identity = {
        use std::os::unix::fs::MetadataExt;
        Identity(metadata.dev(), metadata.ino())
    };
    #[cfg(not(unix))]
    let identity = Identity(0, u64::from(metadata.is_file()));
    Some(identity)
}

/// Makes sure that the folder remembers a new name after a power loss. Only Unix asks for this.
pub(crate) fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent().filter(|_| cfg!(unix)) {
        Some(folder) if folder.as_os_str().is_empty() => std::fs::File::open(".")?.sync_all(),
        Some(folder) => std::fs::File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn an_address_hides_what_has_a_meaning_in_addresses() {
        let address = unchanging_address(Path::new("/a b/50%?#é.gcmreview"));
        assert_eq!(address.as_deref(), Some("file:/a%20b/50%25%3F%23%C3%A9.gcmreview?immutable=1"));
    }
}
