//! For tests: a disk that fails where it is told to. Under SQLite it is a VFS of our own around the system's
//! (<https://www.sqlite.org/vfs.html>); on Linux also the calls by which the program itself names, copies and syncs
//! files.
//!
//! Plans belong to a thread: SQLite calls its disk in the thread that calls SQLite, so tests run beside each other.

#[cfg(target_os = "linux")]
mod system;
mod vfs;

use std::cell::Cell;
use std::path::Path;
use std::sync::Once;
use tempfile::TempDir;

/// What the disk does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It cannot: nothing of the call is done.
    Device,
    /// No space is left.
    Full,
    /// Half of the bytes are written, then no space is left.
    Short,
    /// What was written is not known to be on the disk.
    Sync,
    /// It cannot be read.
    Read,
}

impl Fault {
    /// All of them.
    pub const ALL: [Fault; 5] = [Fault::Device, Fault::Full, Fault::Short, Fault::Sync, Fault::Read];

    /// Whether such a call can fail so.
    fn strikes(self, call: Call) -> bool {
        match self {
            Fault::Device => call != Call::Read,
            Fault::Full => matches!(call, Call::Open | Call::Write | Call::Map),
            Fault::Short => call == Call::Write,
            Fault::Sync => call == Call::Sync,
            Fault::Read => call == Call::Read,
        }
    }
}

/// A kind of call to the disk. Opening only to read is none: what is there is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
    /// A name is given or changed.
    Name,
    /// The index of the log, which is in shared memory, grows.
    Map,
}

/// Where the disk fails.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// How.
    pub fault: Fault,
    /// At which of the calls that can fail so, counted from 1; a number never reached only counts them.
    pub at: u64,
    /// Whether it goes on failing so from then on.
    pub lasts: bool,
}

thread_local! {
    static PLAN: Cell<Option<Plan>> = const { Cell::new(None) };
    static CALLS: Cell<u64> = const { Cell::new(0) };
}

/// A folder in memory where there is one: thousands of runs need not wait for a disk that is not the one that fails.
pub fn memory() -> std::io::Result<TempDir> {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir())
}

/// A folder as a kill would leave it now, in a folder of its own: with the logs beside the stores, and without what lives
/// in memory only.
pub fn killed(folder: &Path) -> std::io::Result<TempDir> {
    let left = memory()?;
    copy(folder, left.path())?;
    Ok(left)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?.path();
        let Some(name) = entry.file_name() else { continue };
        let target = to.join(name);
        if entry.is_dir() {
            std::fs::create_dir(&target)?;
            copy(&entry, &target)?;
        } else if !name.to_string_lossy().ends_with("-shm") {
            std::fs::copy(&entry, &target)?;
        }
    }
    Ok(())
}

/// Puts the disk under every connection that is opened from now on in this process.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(vfs::register);
    #[cfg(target_os = "linux")]
    system::take_in();
}

/// Does some work while the disk fails as planned. Gives how many calls could have failed so.
pub fn during<T>(plan: Plan, work: impl FnOnce() -> T) -> (T, u64) {
    /// The disk is whole again also where the work panics.
    struct Whole;
    impl Drop for Whole {
        fn drop(&mut self) {
            PLAN.set(None);
        }
    }
    CALLS.set(0);
    PLAN.set(Some(plan));
    let _whole = Whole;
    let done = work();
    (done, CALLS.get())
}

/// Whether this call fails, and how.
pub(crate) fn strike(call: Call) -> Option<Fault> {
    // A thread that ends has no plan any more.
    let plan = PLAN.try_with(Cell::get).ok().flatten()?;
    if !plan.fault.strikes(call) {
        return None;
    }
    let calls = CALLS.get() + 1;
    CALLS.set(calls);
    let fails = calls == plan.at || (plan.lasts && calls > plan.at);
    fails.then_some(plan.fault)
}
