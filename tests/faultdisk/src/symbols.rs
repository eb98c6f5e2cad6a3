//! The C library's names, taken over. A program that was linked to them finds these first.
//!
//! Some take a last argument only for some flags; on the 64-bit machines this is built for, reading one that was not
//! given gives nonsense that is then not used.

use std::ffi::CStr;
use std::slice;

use libc::{AT_FDCWD, c_char, c_int, c_uint, c_void, iovec, off_t, size_t, ssize_t};

use crate::entry::enter;
use crate::system_calls;

/// # Safety
/// `path` ends with a zero byte, as open(2) asks.
unsafe fn open_file(folder: c_int, path: *const c_char, flags: c_int, mode: c_uint) -> c_int {
    // SAFETY: as promised by the caller.
    let path = unsafe { CStr::from_ptr(path) };
    match enter() {
        Some(mut disk) => disk.open(folder, path, flags, mode),
        None => system_calls::openat(folder, path, flags, mode),
    }
}

macro_rules! opens {
    ($($name:ident, $checked:ident;)*) => {$(
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(path: *const c_char, flags: c_int, mode: c_uint) -> c_int {
            // SAFETY: as open(2) asks.
            unsafe { open_file(AT_FDCWD, path, flags, mode) }
        }

        /// What the name above becomes under `_FORTIFY_SOURCE`.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $checked(path: *const c_char, flags: c_int) -> c_int {
            // SAFETY: as open(2) asks.
            unsafe { open_file(AT_FDCWD, path, flags, 0) }
        }
    )*};
}

opens! {
    open, __open_2;
    open64, __open64_2;
}

macro_rules! opens_at {
    ($($name:ident, $checked:ident;)*) => {$(
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(folder: c_int, path: *const c_char, flags: c_int, mode: c_uint) -> c_int {
            // SAFETY: as openat(2) asks.
            unsafe { open_file(folder, path, flags, mode) }
        }

        /// What the name above becomes under `_FORTIFY_SOURCE`.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $checked(folder: c_int, path: *const c_char, flags: c_int) -> c_int {
            // SAFETY: as openat(2) asks.
            unsafe { open_file(folder, path, flags, 0) }
        }
    )*};
}

opens_at! {
    openat, __openat_2;
    openat64, __openat64_2;
}

macro_rules! creates {
    ($($name:ident)*) => {$(
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(path: *const c_char, mode: c_uint) -> c_int {
            // SAFETY: as creat(2) asks.
            unsafe { open_file(AT_FDCWD, path, libc::O_CREAT | libc::O_WRONLY | libc::O_TRUNC, mode) }
        }
    )*};
}

creates! { creat creat64 }

/// # Safety
/// `buffer` holds `count` readable bytes.
unsafe fn copied(buffer: *const c_void, count: size_t) -> Vec<u8> {
    if buffer.is_null() {
        return Vec::new();
    }
    // SAFETY: as promised by the caller.
    unsafe { slice::from_raw_parts(buffer.cast::<u8>(), count) }.to_vec()
}

/// # Safety
/// `parts` holds `count` readable parts.
unsafe fn gathered(parts: *const iovec, count: c_int) -> Vec<u8> {
    let count = usize::try_from(count).unwrap_or(0);
    if parts.is_null() {
        return Vec::new();
    }
    // SAFETY: as promised by the caller.
    let parts = unsafe { slice::from_raw_parts(parts, count) };
    let mut bytes = Vec::new();
    for part in parts {
        // SAFETY: as promised by the caller.
        bytes.extend(unsafe { copied(part.iov_base, part.iov_len) });
    }
    bytes
}

#[unsafe(no_mangle)]
unsafe extern "C" fn write(fd: c_int, buffer: *const c_void, count: size_t) -> ssize_t {
    // SAFETY: as write(2) asks.
    let write = || unsafe { system_calls::write(fd, buffer, count) };
    match enter() {
        // SAFETY: as write(2) asks.
        Some(mut disk) => disk.write(fd, unsafe { copied(buffer, count) }, None, write),
        None => write(),
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn writev(fd: c_int, parts: *const iovec, count: c_int) -> ssize_t {
    // SAFETY: as writev(2) asks.
    let write = || unsafe { system_calls::writev(fd, parts, count) };
    match enter() {
        // SAFETY: as writev(2) asks.
        Some(mut disk) => disk.write(fd, unsafe { gathered(parts, count) }, None, write),
        None => write(),
    }
}

macro_rules! writes_at {
    ($($name:ident)*) => {$(
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(fd: c_int, buffer: *const c_void, count: size_t, at: off_t) -> ssize_t {
            // SAFETY: as pwrite(2) asks.
            let write = || unsafe { system_calls::pwrite(fd, buffer, count, at) };
            match enter() {
                // SAFETY: as pwrite(2) asks.
                Some(mut disk) => disk.write(fd, unsafe { copied(buffer, count) }, u64::try_from(at).ok(), write),
                None => write(),
            }
        }
    )*};
}

writes_at! { pwrite pwrite64 }

macro_rules! writes_parts_at {
    ($($name:ident)*) => {$(
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(fd: c_int, parts: *const iovec, count: c_int, at: off_t) -> ssize_t {
            // SAFETY: as pwritev(2) asks.
            let write = || unsafe { system_calls::pwritev(fd, parts, count, at) };
            match enter() {
                // SAFETY: as pwritev(2) asks.
                Some(mut disk) => disk.write(fd, unsafe { gathered(parts, count) }, u64::try_from(at).ok(), write),
                None => write(),
            }
        }
    )*};
}

writes_parts_at! { pwritev pwritev64 }

macro_rules! truncates {
    ($($name:ident)*) => {$(
        #[unsafe(no_mangle)]
        extern "C" fn $name(fd: c_int, len: off_t) -> c_int {
            match enter() {
                Some(mut disk) => disk.truncate(fd, len),
                None => system_calls::ftruncate(fd, len),
            }
        }
    )*};
}

truncates! { ftruncate ftruncate64 }

macro_rules! syncs {
    ($($name:ident)*) => {$(
        #[unsafe(no_mangle)]
        extern "C" fn $name(fd: c_int) -> c_int {
            match enter() {
                Some(mut disk) => disk.sync(fd),
                None => system_calls::fsync(fd),
            }
        }
    )*};
}

syncs! { fsync fdatasync }

/// # Safety
/// Both paths end with a zero byte, as renameat2(2) asks.
unsafe fn rename_file(
    (from_folder, from): (c_int, *const c_char),
    (to_folder, to): (c_int, *const c_char),
    flags: c_uint,
) -> c_int {
    // SAFETY: as promised by the caller.
    let (from, to) = unsafe { (CStr::from_ptr(from), CStr::from_ptr(to)) };
    match enter() {
        Some(mut disk) => disk.rename((from_folder, from), (to_folder, to), flags),
        None => system_calls::renameat(from_folder, from, to_folder, to, flags),
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    // SAFETY: as rename(2) asks.
    unsafe { rename_file((AT_FDCWD, from), (AT_FDCWD, to), 0) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn renameat(
    from_folder: c_int,
    from: *const c_char,
    to_folder: c_int,
    to: *const c_char,
) -> c_int {
    // SAFETY: as renameat(2) asks.
    unsafe { rename_file((from_folder, from), (to_folder, to), 0) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn renameat2(
    from_folder: c_int,
    from: *const c_char,
    to_folder: c_int,
    to: *const c_char,
    flags: c_uint,
) -> c_int {
    // SAFETY: as renameat2(2) asks.
    unsafe { rename_file((from_folder, from), (to_folder, to), flags) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn unlinkat(folder: c_int, path: *const c_char, flags: c_int) -> c_int {
    // SAFETY: as unlinkat(2) asks.
    let path = unsafe { CStr::from_ptr(path) };
    match enter() {
        Some(mut disk) => disk.unlink(folder, path, flags),
        None => system_calls::unlinkat(folder, path, flags),
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn unlink(path: *const c_char) -> c_int {
    // SAFETY: as unlink(2) asks.
    unsafe { unlinkat(AT_FDCWD, path, 0) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn mkdirat(folder: c_int, path: *const c_char, mode: c_uint) -> c_int {
    // SAFETY: as mkdirat(2) asks.
    let path = unsafe { CStr::from_ptr(path) };
    match enter() {
        Some(mut disk) => disk.mkdir(folder, path, mode),
        None => system_calls::mkdirat(folder, path, mode),
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn mkdir(path: *const c_char, mode: c_uint) -> c_int {
    // SAFETY: as mkdir(2) asks.
    unsafe { mkdirat(AT_FDCWD, path, mode) }
}
