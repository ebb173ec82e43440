//! The VFS: it asks whether a call is to fail, and otherwise hands it to the system's VFS.

use crate::{Call, Fault, strike};
use rusqlite::ffi::{
    self, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR, SQLITE_IOERR_DELETE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_READ,
    SQLITE_IOERR_SHMMAP, SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_WRITE, SQLITE_OPEN_CREATE, sqlite3_file,
    sqlite3_io_methods, sqlite3_vfs,
};
use std::cell::Cell;
use std::ffi::{c_char, c_int, c_void};
use std::ptr;

thread_local! {
    /// Whether the system's VFS is at work: what it asks of the system was counted here already.
    static FORWARDING: Cell<bool> = const { Cell::new(false) };
}

/// Whether what the system is asked now comes from SQLite.
pub(crate) fn is_forwarding() -> bool {
    FORWARDING.try_with(Cell::get).unwrap_or(true)
}

/// Calls the system's VFS.
fn forward<T>(call: impl FnOnce() -> T) -> T {
    let before = FORWARDING.replace(true);
    let answer = call();
    FORWARDING.set(before);
    answer
}

/// A file as SQLite sees it. The system's own follows it in memory.
#[repr(C)]
struct File {
    base: sqlite3_file,
}

/// Makes the VFS SQLite's default. It stays for the life of the process.
pub(crate) fn register() {
    // SAFETY: the default VFS lives as long as the process. The copy is leaked and so does too; it is changed only
    // before it is registered, and the calls that are not replaced do not look at the VFS that they are given.
    let code = unsafe {
        let system = ffi::sqlite3_vfs_find(ptr::null());
        assert!(!system.is_null(), "SQLite has no VFS");
        let ours = Box::leak(Box::new(*system));
        ours.szOsFile += c_int::try_from(size_of::<File>()).unwrap_or_default();
        ours.pNext = ptr::null_mut();
        ours.zName = c"faulty".as_ptr();
        ours.pAppData = system.cast();
        ours.xOpen = Some(open);
        ours.xDelete = Some(delete);
        ffi::sqlite3_vfs_register(ours, 1)
    };
    assert_eq!(code, ffi::SQLITE_OK, "SQLite did not take the VFS");
}

/// The VFS around which this one is.
///
/// # Safety
///
/// `vfs` is the one made by [`register`].
unsafe fn system(vfs: *mut sqlite3_vfs) -> *mut sqlite3_vfs {
    // SAFETY: as the caller promises; `register` put it there.
    unsafe { (*vfs).pAppData.cast() }
}

/// The system's own file.
///
/// # Safety
///
/// `file` was given by SQLite to a call of this VFS, so that it is a [`File`] with room for the system's after it.
unsafe fn inner(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: the room is there as the caller promises; both are aligned as pointers are.
    unsafe { file.cast::<File>().add(1).cast() }
}

/// How a call fails in SQLite's terms.
fn code(fault: Fault, of_device: c_int) -> c_int {
    match fault {
        Fault::Full | Fault::Short => SQLITE_FULL,
        _ => of_device,
    }
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives a VFS that it knows and memory of `szOsFile` bytes for the file; a file without methods is
    // not closed.
    unsafe {
        (*file).pMethods = ptr::null();
        if flags & SQLITE_OPEN_CREATE != 0
            && let Some(fault) = strike(Call::Open)
        {
            return code(fault, SQLITE_CANTOPEN);
        }
        let (system, inner) = (system(vfs), inner(file));
        (*inner).pMethods = ptr::null();
        let Some(open) = (*system).xOpen else { return SQLITE_CANTOPEN };
        let answer = forward(|| open(system, name, inner, flags, out));
        if !(*inner).pMethods.is_null() {
            (*file).pMethods = &raw const METHODS;
        }
        answer
    }
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    if strike(Call::Delete).is_some() {
        return SQLITE_IOERR_DELETE;
    }
    // SAFETY: the arguments are SQLite's own.
    unsafe {
        let system = system(vfs);
        (*system).xDelete.map_or(SQLITE_IOERR, |delete| forward(|| delete(system, name, sync_folder)))
    }
}

/// The calls on a file; none maps it into memory, so all reading and writing comes through here.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// Defines calls that only hand on to the system's file.
macro_rules! handed_on {
    ($($name:ident = $method:ident($($argument:ident: $kind:ty),*);)*) => { $(
        unsafe extern "C" fn $name(file: *mut sqlite3_file, $($argument: $kind),*) -> c_int {
            // SAFETY: SQLite calls the methods of a file only while it is open, and the arguments are its own.
            unsafe {
                let inner = inner(file);
                (*(*inner).pMethods).$method.map_or(SQLITE_IOERR, |call| forward(|| call(inner, $($argument),*)))
            }
        }
    )* };
}

handed_on! {
    close = xClose();
    read_on = xRead(to: *mut c_void, length: c_int, at: i64);
    write_on = xWrite(from: *const c_void, length: c_int, at: i64);
    truncate_on = xTruncate(size: i64);
    sync_on = xSync(flags: c_int);
    file_size = xFileSize(size: *mut i64);
    lock = xLock(level: c_int);
    unlock = xUnlock(level: c_int);
    check_reserved_lock = xCheckReservedLock(out: *mut c_int);
    file_control = xFileControl(operation: c_int, argument: *mut c_void);
    sector_size = xSectorSize();
    device_characteristics = xDeviceCharacteristics();
    map_on = xShmMap(page: c_int, size: c_int, extends: c_int, out: *mut *mut c_void);
    shm_lock = xShmLock(offset: c_int, count: c_int, flags: c_int);
    shm_unmap = xShmUnmap(deletes: c_int);
}

unsafe extern "C" fn read(file: *mut sqlite3_file, to: *mut c_void, length: c_int, at: i64) -> c_int {
    if strike(Call::Read).is_some() {
        return SQLITE_IOERR_READ;
    }
    // SAFETY: the arguments are SQLite's own.
    unsafe { read_on(file, to, length, at) }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, length: c_int, at: i64) -> c_int {
    let fault = strike(Call::Write);
    if fault == Some(Fault::Short) {
        // SAFETY: the arguments are SQLite's own, and half of the bytes are among them.
        unsafe { write_on(file, from, length / 2, at) };
    }
    match fault {
        Some(fault) => code(fault, SQLITE_IOERR_WRITE),
        // SAFETY: the arguments are SQLite's own.
        None => unsafe { write_on(file, from, length, at) },
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: i64) -> c_int {
    if strike(Call::Truncate).is_some() {
        return SQLITE_IOERR_TRUNCATE;
    }
    // SAFETY: the arguments are SQLite's own.
    unsafe { truncate_on(file, size) }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    if strike(Call::Sync).is_some() {
        return SQLITE_IOERR_FSYNC;
    }
    // SAFETY: the arguments are SQLite's own.
    unsafe { sync_on(file, flags) }
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extends: c_int,
    out: *mut *mut c_void,
) -> c_int {
    if extends != 0
        && let Some(fault) = strike(Call::Map)
    {
        // SAFETY: SQLite gives a place for the answer.
        unsafe { *out = ptr::null_mut() };
        return code(fault, SQLITE_IOERR_SHMMAP);
    }
    // SAFETY: the arguments are SQLite's own.
    unsafe { map_on(file, page, size, extends, out) }
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    // SAFETY: SQLite calls the methods of a file only while it is open.
    unsafe {
        let inner = inner(file);
        if let Some(barrier) = (*(*inner).pMethods).xShmBarrier {
            barrier(inner);
        }
    }
}
