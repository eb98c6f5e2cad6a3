//! A disk that loses its power, or becomes full. Preloaded (`LD_PRELOAD`) into a program, it stands between it and the C library for
//! every file under one folder, and remembers what has not been made durable: writes to a file since its last fsync,
//! and names made, changed or removed since the last fsync of their folder. At the call it is told, the power goes: all
//! of that is undone, except that the last write survives in half (and, for some seeds, that some of the others survive
//! too, since a disk writes in the order it likes), and the process ends on the spot with [`POWER_IS_GONE`].
//!
//! It is also a disk that becomes full: what no longer goes in is refused with `ENOSPC`, after as much of it as still
//! does. Without any room left no file or folder is made either, though some file systems would.
//!
//! | variable | what it says |
//! |---|---|
//! | `FAULTDISK_ROOT` | the folder, absolute; without it the library does nothing |
//! | `FAULTDISK_SIDE` | an empty folder beside it on the same file system, to keep removed files in |
//! | `FAULTDISK_REPORT` | where to write what was lost at the power cut, or what was asked of the disk until the end |
//! | `FAULTDISK_CUT_AT` | at which call that changes the disk the power goes; 0: never |
//! | `FAULTDISK_SEED` | what survives |
//! | `FAULTDISK_LYING_FSYNC` | when 1, fsync says yes and does nothing: as `synchronous=OFF` would have it |
//! | `FAULTDISK_ROOM` | a file outside the folder that holds how many bytes the folder's files may have together; read at each call that wants room. Without it, or when it holds no number, there is room without end |
//!
//! Not seen: writes through a memory map (SQLite maps nothing but its `-shm` file, which it makes anew at each start),
//! `O_TMPFILE`, hard links, `fallocate`; a file that is made longer by `ftruncate` takes its room at once. It must be strict rather than like any file system: ext4 would keep some of
//! what is lost here.
//!
//! This crate must never know: SQLite, the store, or what the files mean.
//!
//! ```sh
//! FAULTDISK_ROOT=/tmp/a FAULTDISK_SIDE=/tmp/b FAULTDISK_REPORT=/tmp/c FAULTDISK_CUT_AT=100 \
//!   LD_PRELOAD=target/debug/libmakker_faultdisk.so crash-worker …
//! ```
// Elsewhere there is no LD_PRELOAD; on 32 bits the kernel takes offsets in two halves, which nobody needs here.
#![cfg(all(target_os = "linux", target_pointer_width = "64"))]

mod disk;
mod entry;
mod names;
mod room;
mod settings;
mod symbols;
mod system_calls;
mod writes;

/// How a process ends whose power has gone.
pub const POWER_IS_GONE: i32 = 86;
