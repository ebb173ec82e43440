//! What the program itself asks of the system: this executable's own `rename`, `fsync` and their kin stand before those
//! of the C library, and hand on to it.

use crate::{Call, Fault, strike, vfs};
use libc::{EIO, ENOSPC, c_char, c_int, c_uint, c_void, off64_t, size_t, ssize_t};
use std::sync::OnceLock;

/// Whether this call fails, by the number of the error. SQLite's own calls were asked about before.
fn refused(call: Call) -> Option<c_int> {
    if vfs::is_forwarding() {
        return None;
    }
    strike(call).map(|fault| if matches!(fault, Fault::Full | Fault::Short) { ENOSPC } else { EIO })
}

/// Defines functions of the C library that may fail first.
macro_rules! before_the_library {
    ($($call:expr => $name:ident($($argument:ident: $kind:ty),*) -> $answer:ty;)*) => { $(
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name($($argument: $kind),*) -> $answer {
            if let Some(number) = refused($call) {
                // SAFETY: the library gives each thread its own number.
                unsafe { *libc::__errno_location() = number };
                return -1;
            }
            type Function = unsafe extern "C" fn($($kind),*) -> $answer;
            static NEXT: OnceLock<Option<Function>> = OnceLock::new();
            let next = NEXT.get_or_init(|| {
                let name = concat!(stringify!($name), "\0").as_ptr().cast();
                // SAFETY: the name ends in a zero; the function of this name in the library has this type, and a
                // function that is not there is null, which is `None`.
                unsafe { std::mem::transmute::<*mut c_void, Option<Function>>(libc::dlsym(libc::RTLD_NEXT, name)) }
            });
            match next {
                // SAFETY: the arguments are the caller's own.
                Some(next) => unsafe { next($($argument),*) },
                None => {
                    // SAFETY: the library gives each thread its own number.
                    unsafe { *libc::__errno_location() = libc::ENOSYS };
                    -1
                }
            }
        }
    )* };
}

before_the_library! {
    Call::Name => rename(from: *const c_char, to: *const c_char) -> c_int;
    Call::Name => linkat(from_folder: c_int, from: *const c_char, to_folder: c_int, to: *const c_char, flags: c_int)
        -> c_int;
    Call::Delete => unlink(name: *const c_char) -> c_int;
    Call::Sync => fsync(file: c_int) -> c_int;
    Call::Write => copy_file_range(from: c_int, from_at: *mut off64_t, to: c_int, to_at: *mut off64_t, length: size_t,
        flags: c_uint) -> ssize_t;
    Call::Open => mkdir(name: *const c_char, mode: libc::mode_t) -> c_int;
}

/// Named by [`crate::install`], so that the linker takes this file in.
pub(crate) fn take_in() {
    std::hint::black_box(rename as *const () as usize);
}
