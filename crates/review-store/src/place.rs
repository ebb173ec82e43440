//! Where a store may lie: not on a disk of another machine, because SQLite's write-ahead log is shared memory
//! (<https://www.sqlite.org/wal.html>), and better not in a folder that a program of some cloud copies while it is
//! written to.

use crate::{Error, Result};
use std::path::{Component, Path, PathBuf, Prefix};

/// What is known of the place of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What kind of disk or folder it is.
    pub kind: PlaceKind,
    /// Whether nothing can be written there.
    pub is_read_only: bool,
}

/// The kinds of places that make a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// A disk of this machine.
    Local,
    /// A disk that is unplugged now and then.
    Removable,
    /// A folder that a program copies elsewhere: `OneDrive`. It works, but the copies may be halves.
    Synchronised(&'static str),
    /// A disk of another machine: `nfs`, `cifs`. A store is refused there.
    Network(String),
}

impl Place {
    /// Refuses a place in which a store cannot be kept safe.
    pub fn allow(&self, path: &Path) -> Result<()> {
        match &self.kind {
            PlaceKind::Network(kind) => Err(Error::OnNetwork { path: path.to_owned(), kind: kind.clone() }),
            _ if self.is_read_only => Err(Error::ReadOnly { path: path.to_owned() }),
            _ => Ok(()),
        }
    }
}

/// The place of a store, or of the folder in which it is to be made. What cannot be found out counts as local.
pub fn place(path: &Path) -> Place {
    let folder = existing(path);
    let kind = match (network(&folder), synchronised(&folder)) {
        (Some(kind), _) => PlaceKind::Network(kind),
        (None, Some(name)) => PlaceKind::Synchronised(name),
        (None, None) if is_removable(&folder) => PlaceKind::Removable,
        (None, None) => PlaceKind::Local,
    };
    Place { kind, is_read_only: is_read_only(path, &folder) }
}

/// The nearest folder that is there, without links and letters of mapped disks.
fn existing(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let found = absolute.ancestors().find_map(|folder| folder.canonicalize().ok());
    match found {
        Some(file) if file.is_file() => file.parent().map(Path::to_owned).unwrap_or(file),
        Some(folder) => folder,
        None => absolute,
    }
}

/// Asks the disk itself: permissions do not tell of a medium that is locked.
fn is_read_only(path: &Path, folder: &Path) -> bool {
    let is_file_closed = std::fs::metadata(path).is_ok_and(|file| file.is_file() && file.permissions().readonly());
    is_file_closed || (folder.is_dir() && tempfile::tempfile_in(folder).is_err())
}

/// The markers of programs that synchronise folders: a part of a path that begins so, or a file in the folder itself.
const SYNCHRONISED: [(&str, &[&str], &[&str]); 8] = [
    ("OneDrive", &["onedrive"], &[".849c9593-d756-4e56-8d6e-42412f2a707b"]),
    ("Dropbox", &["dropbox"], &[".dropbox", ".dropbox.cache"]),
    ("Google Drive", &["google drive", "googledrive", "my drive"], &[".tmp.drivedownload", ".tmp.driveupload"]),
    ("Nextcloud", &["nextcloud"], &[".nextcloudsync.log"]),
    ("ownCloud", &["owncloud"], &[".owncloudsync.log"]),
    ("iCloud", &["iclouddrive", "mobile documents", "com~apple~clouddocs"], &[]),
    ("Syncthing", &[], &[".stfolder"]),
    ("Box", &["box sync", "box-box"], &[]),
];

fn synchronised(folder: &Path) -> Option<&'static str> {
    folder.ancestors().find_map(|ancestor| {
        let name = ancestor.file_name()?.to_string_lossy().to_lowercase();
        let is_marked = |(_, names, files): &&(&str, &[&str], &[&str])| {
            // "OneDrive - Ministry" and "GoogleDrive-name@example.org", but not "Dropboxes".
            let is_named = |known: &&str| {
                let rest = name.strip_prefix(known);
                rest.is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric()))
            };
            names.iter().any(is_named) || files.iter().any(|file| ancestor.join(file).exists())
        };
        SYNCHRONISED.iter().find(is_marked).map(|(name, _, _)| *name)
    })
}

/// The kind of network disk. On Windows a disk of another machine has a path that names the machine, whatever its
/// letter; on Linux the table of mounts says it, on macOS too, through the program `mount`'s own call.
fn network(folder: &Path) -> Option<String> {
    if let Some(Component::Prefix(prefix)) = folder.components().next()
        && let Prefix::UNC(..) | Prefix::VerbatimUNC(..) = prefix.kind()
    {
        return Some("smb".to_owned());
    }
    network_of_system(folder)
}

#[cfg(target_os = "linux")]
fn network_of_system(folder: &Path) -> Option<String> {
    linux::mount(&linux::table()?, folder).map(|mount| mount.kind).filter(|kind| linux::is_network(kind))
}

#[cfg(target_os = "macos")]
fn network_of_system(folder: &Path) -> Option<String> {
    /// `MNT_LOCAL` of `sys/mount.h`.
    const LOCAL: u32 = 0x1000;
    let system = rustix::fs::statfs(folder).ok()?;
    let kind = system.f_fstypename.iter().map_while(|letter| u8::try_from(*letter).ok().filter(|byte| *byte != 0));
    let kind: String = kind.map(char::from).collect();
    (system.f_flags & LOCAL == 0).then_some(kind)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn network_of_system(_: &Path) -> Option<String> {
    None
}

#[cfg(target_os = "linux")]
fn is_removable(folder: &Path) -> bool {
    linux::table().and_then(|table| linux::mount(&table, folder)).is_some_and(|mount| mount.is_removable())
}

#[cfg(target_os = "macos")]
fn is_removable(folder: &Path) -> bool {
    folder.starts_with("/Volumes")
}

/// Windows tells it only through calls that are not safe in Rust's sense; nothing is refused for it.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn is_removable(_: &Path) -> bool {
    false
}

#[cfg(target_os = "linux")]
mod linux {
    //! The table of mounts (`proc_pid_mountinfo(5)`).

    use std::path::{Path, PathBuf};

    pub(super) struct Mount {
        point: PathBuf,
        pub(super) kind: String,
        device: String,
    }

    impl Mount {
        /// A disk or a stick: the kernel says it of the whole disk, of which this may be a part.
        pub(super) fn is_removable(&self) -> bool {
            let device = Path::new("/sys/dev/block").join(&self.device);
            let says = |file: PathBuf| std::fs::read_to_string(file).is_ok_and(|text| text.trim() == "1");
            says(device.join("removable"))
                || device
                    .canonicalize()
                    .is_ok_and(|part| part.parent().is_some_and(|disk| says(disk.join("removable"))))
        }
    }

    pub(super) fn table() -> Option<String> {
        std::fs::read_to_string("/proc/self/mountinfo").ok()
    }

    /// The mount in which a folder lies; of two on the same point the later one lies over the earlier.
    pub(super) fn mount(table: &str, folder: &Path) -> Option<Mount> {
        let mounts = table.lines().filter_map(read).filter(|mount| folder.starts_with(&mount.point));
        mounts.max_by_key(|mount| mount.point.components().count())
    }

    fn read(line: &str) -> Option<Mount> {
        let (before, after) = line.split_once(" - ")?;
        let mut before = before.split(' ');
        let (device, point) = (before.nth(2)?, before.nth(1)?);
        Some(Mount { point: unescaped(point), kind: after.split(' ').next()?.to_owned(), device: device.to_owned() })
    }

    /// The kernel writes spaces, tabs, line ends and backslashes as three octal digits.
    fn unescaped(point: &str) -> PathBuf {
        let octal = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
        PathBuf::from(octal.iter().fold(point.to_owned(), |point, (code, letter)| point.replace(code, letter)))
    }

    /// File systems of other machines. `fuse.` stands for programs: those that bring a network disk are known by name,
    /// the others (NTFS, exFAT, encrypted folders) are of this machine.
    pub(super) fn is_network(kind: &str) -> bool {
        const NETWORK: [&str; 18] = [
            "nfs",
            "nfs4",
            "cifs",
            "smb3",
            "smbfs",
            "afs",
            "ceph",
            "coda",
            "ncpfs",
            "9p",
            "glusterfs",
            "lustre",
            "gfs2",
            "ocfs2",
            "davfs",
            "beegfs",
            "gpfs",
            "virtiofs",
        ];
        const PROGRAMS: [&str; 9] = [
            "sshfs",
            "rclone",
            "gvfsd-fuse",
            "davfs2",
            "s3fs",
            "glusterfs",
            "ceph",
            "curlftpfs",
            "google-drive-ocamlfuse",
        ];
        match kind.strip_prefix("fuse.") {
            Some(program) => PROGRAMS.contains(&program),
            None => NETWORK.contains(&kind),
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const TABLE: &str = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /mnt/shared\\040office rw shared:2 - cifs //server/office rw,vers=3.0
31 22 0:41 / /mnt/home rw - nfs4 server:/home rw
32 22 8:17 / /media/stick rw - vfat /dev/sdb1 rw
33 22 0:42 / /mnt/remote rw - fuse.sshfs me@host: rw
34 22 0:43 / /mnt/windows rw - fuseblk /dev/sda2 rw
35 30 0:44 / /mnt/shared\\040office/local rw - tmpfs tmpfs rw
not a line of this table";

        #[test]
        fn a_folder_is_of_the_deepest_mount_around_it() {
            let network = |folder: &str| mount(TABLE, Path::new(folder)).filter(|mount| is_network(&mount.kind));
            for (folder, kind) in [
                ("/home/amina", None),
                ("/mnt/shared office/reviews", Some("cifs")),
                ("/mnt/shared office 2", None),
                ("/mnt/shared office/local", None),
                ("/mnt/home/amina", Some("nfs4")),
                ("/mnt/remote", Some("fuse.sshfs")),
                ("/mnt/windows/reviews", None),
            ] {
                assert_eq!(network(folder).map(|mount| mount.kind).as_deref(), kind, "{folder}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_are_copied_elsewhere_are_known_by_name_or_by_marker() {
        for (path, name) in [
            ("/Users/amina/OneDrive - Ministry of Interior/reviews", Some("OneDrive")),
            ("/Users/amina/Library/CloudStorage/OneDrive-Ministry/reviews", Some("OneDrive")),
            ("/home/amina/Dropbox (Ministry)/reviews", Some("Dropbox")),
            ("/home/amina/Nextcloud/reviews", Some("Nextcloud")),
            ("/Users/amina/Library/Mobile Documents/com~apple~CloudDocs", Some("iCloud")),
            ("/Users/amina/Library/CloudStorage/GoogleDrive-amina@example.org/My Drive", Some("Google Drive")),
            ("/home/amina/dropboxes", None),
            ("/home/amina/reviews", None),
        ] {
            assert_eq!(synchronised(Path::new(path)), name, "{path}");
        }
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("inside");
        std::fs::create_dir(&inside).unwrap();
        assert_eq!(place(&inside.join("reviews")), Place { kind: PlaceKind::Local, is_read_only: false });
        std::fs::create_dir(folder.path().join(".stfolder")).unwrap();
        assert_eq!(place(&inside.join("reviews")).kind, PlaceKind::Synchronised("Syncthing"));
    }

    #[test]
    fn a_network_disk_is_refused_with_its_kind() {
        let place = Place { kind: PlaceKind::Network("nfs4".to_owned()), is_read_only: false };
        let refused = place.allow(Path::new("/mnt/home/reviews")).unwrap_err();
        assert_eq!(refused.message().0, "error-store-on-network");
    }
}
