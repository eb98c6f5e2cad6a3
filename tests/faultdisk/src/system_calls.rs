//! The kernel's own calls, past the C library's functions of the same names, which this library has taken over. They
//! set `errno` as those do.

use std::ffi::CStr;

use libc::{c_int, c_uint, c_void, iovec, off_t, size_t, ssize_t};

/// What a call that gives back a length gave back.
fn length(result: libc::c_long) -> ssize_t {
    ssize_t::try_from(result).unwrap_or(-1)
}

/// What a call that gives back a number, or 0, gave back.
fn number(result: libc::c_long) -> c_int {
    c_int::try_from(result).unwrap_or(-1)
}

pub(crate) fn openat(folder: c_int, path: &CStr, flags: c_int, mode: c_uint) -> c_int {
    // SAFETY: the path ends with a zero byte and lives through the call.
    number(unsafe { libc::syscall(libc::SYS_openat, folder, path.as_ptr(), flags, mode) })
}

/// # Safety
/// `buffer` holds `count` readable bytes, as write(2) asks.
pub(crate) unsafe fn write(fd: c_int, buffer: *const c_void, count: size_t) -> ssize_t {
    // SAFETY: as promised by the caller.
    length(unsafe { libc::syscall(libc::SYS_write, fd, buffer, count) })
}

/// # Safety
/// `buffer` holds `count` readable bytes, as pwrite(2) asks.
pub(crate) unsafe fn pwrite(fd: c_int, buffer: *const c_void, count: size_t, at: off_t) -> ssize_t {
    // SAFETY: as promised by the caller.
    length(unsafe { libc::syscall(libc::SYS_pwrite64, fd, buffer, count, at) })
}

/// Writes these bytes where `at` says, or else where the descriptor stands.
pub(crate) fn write_some(fd: c_int, bytes: &[u8], at: Option<u64>) -> ssize_t {
    let buffer = bytes.as_ptr().cast::<c_void>();
    match at.map(off_t::try_from) {
        // SAFETY: the slice holds as many readable bytes as it is long.
        None => unsafe { write(fd, buffer, bytes.len()) },
        // SAFETY: the slice holds as many readable bytes as it is long.
        Some(Ok(at)) => unsafe { pwrite(fd, buffer, bytes.len(), at) },
        Some(Err(_)) => -1,
    }
}

/// What a call gives back that finds no room on the disk.
pub(crate) fn no_room() -> c_int {
    // SAFETY: every thread has an `errno`, and its address is good for as long as the thread lives.
    unsafe { *libc::__errno_location() = libc::ENOSPC };
    -1
}

/// # Safety
/// `parts` holds `count` readable parts, as writev(2) asks.
pub(crate) unsafe fn writev(fd: c_int, parts: *const iovec, count: c_int) -> ssize_t {
    // SAFETY: as promised by the caller.
    length(unsafe { libc::syscall(libc::SYS_writev, fd, parts, count) })
}

/// # Safety
/// `parts` holds `count` readable parts, as pwritev(2) asks.
pub(crate) unsafe fn pwritev(fd: c_int, parts: *const iovec, count: c_int, at: off_t) -> ssize_t {
    // The kernel takes the offset in two halves, the upper of which is nothing on 64 bits.
    // SAFETY: as promised by the caller.
    length(unsafe { libc::syscall(libc::SYS_pwritev, fd, parts, count, at, 0) })
}

pub(crate) fn ftruncate(fd: c_int, len: off_t) -> c_int {
    // SAFETY: takes numbers only.
    number(unsafe { libc::syscall(libc::SYS_ftruncate, fd, len) })
}

pub(crate) fn fsync(fd: c_int) -> c_int {
    // SAFETY: takes numbers only.
    number(unsafe { libc::syscall(libc::SYS_fsync, fd) })
}

pub(crate) fn renameat(from_folder: c_int, from: &CStr, to_folder: c_int, to: &CStr, flags: c_uint) -> c_int {
    // SAFETY: both paths end with a zero byte and live through the call.
    number(unsafe {
        libc::syscall(
            libc::SYS_renameat2,
            from_folder,
            from.as_ptr(),
            to_folder,
            to.as_ptr(),
            flags,
        )
    })
}

pub(crate) fn unlinkat(folder: c_int, path: &CStr, flags: c_int) -> c_int {
    // SAFETY: the path ends with a zero byte and lives through the call.
    number(unsafe { libc::syscall(libc::SYS_unlinkat, folder, path.as_ptr(), flags) })
}

pub(crate) fn mkdirat(folder: c_int, path: &CStr, mode: c_uint) -> c_int {
    // SAFETY: the path ends with a zero byte and lives through the call.
    number(unsafe { libc::syscall(libc::SYS_mkdirat, folder, path.as_ptr(), mode) })
}

/// Where the next write(2) of this descriptor goes, unless it always appends.
pub(crate) fn position(fd: c_int) -> Option<u64> {
    // SAFETY: takes numbers only.
    u64::try_from(unsafe { libc::lseek(fd, 0, libc::SEEK_CUR) }).ok()
}

pub(crate) fn appends(fd: c_int) -> bool {
    // SAFETY: F_GETFL takes no third argument.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFL) };
    flags >= 0 && flags & libc::O_APPEND != 0
}

/// Ends the process at once: nothing is flushed, nothing is dropped, no handler runs.
pub(crate) fn end(code: c_int) -> ! {
    // SAFETY: never comes back.
    unsafe { libc::_exit(code) }
}
