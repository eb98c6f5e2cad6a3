//! The disk: what happens at each call, and what is left when the power goes.

use std::ffi::{CStr, OsStr};
use std::fmt::Write as _;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use libc::{AT_FDCWD, O_CREAT, O_TRUNC, c_int, c_uint, ssize_t};

use crate::POWER_IS_GONE;
use crate::names::Names;
use crate::room::Room;
use crate::settings::Settings;
use crate::system_calls;
use crate::writes::{Tear, Writes, by_descriptor};

/// How a process ends that could not take its writes back: its test must not pass.
const BROKEN: c_int = 87;

pub(crate) struct Disk {
    settings: Settings,
    room: Room,
    writes: Writes,
    names: Names,
    /// Calls so far that changed the disk or asked for it to be durable.
    calls: u64,
    fsyncs: u64,
    lies: u64,
}

impl Disk {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            room: Room::said_in(settings.room.clone()),
            settings,
            writes: Writes::default(),
            names: Names::default(),
            calls: 0,
            fsyncs: 0,
            lies: 0,
        }
    }

    pub(crate) fn open(&mut self, folder: c_int, path: &CStr, flags: c_int, mode: c_uint) -> c_int {
        let Some(full) = self.ours(folder, path) else {
            return system_calls::openat(folder, path, flags, mode);
        };
        let existed = full.symlink_metadata().is_ok();
        if !existed && flags & O_CREAT != 0 && self.is_full() {
            return system_calls::no_room();
        }
        let truncates = existed && flags & O_TRUNC != 0;
        // Emptied as a step of its own, once there is something to look at before.
        let flags = if truncates { flags & !O_TRUNC } else { flags };
        let fd = system_calls::openat(folder, path, flags, mode);
        if fd < 0 {
            return fd;
        }
        self.writes.watch(fd, &full);
        if !existed && flags & O_CREAT != 0 {
            self.names.made(full);
            self.count();
        }
        if truncates {
            self.truncate(fd, 0);
        }
        fd
    }

    /// `write` does the writing; `at` is `None` when it goes where the descriptor stands.
    pub(crate) fn write(
        &mut self,
        fd: c_int,
        mut bytes: Vec<u8>,
        at: Option<u64>,
        write: impl FnOnce() -> ssize_t,
    ) -> ssize_t {
        let Some(file) = self.writes.watched(fd) else {
            return write();
        };
        let stands = || {
            if system_calls::appends(fd) {
                self.writes.len_of(file)
            } else {
                system_calls::position(fd).unwrap_or(0)
            }
        };
        let start = at.unwrap_or_else(stands);
        let fitting = self
            .room
            .fitting(&self.settings.root, self.writes.len_of(file), start, bytes.len());
        if fitting == 0 && !bytes.is_empty() {
            return system_calls::no_room() as ssize_t;
        }
        let before = self.writes.before(file, start, fitting);
        let written = if fitting < bytes.len() {
            bytes.truncate(fitting);
            system_calls::write_some(fd, &bytes, at)
        } else {
            write()
        };
        if let Ok(len @ 1..) = usize::try_from(written) {
            bytes.truncate(len);
            if self.settings.power_goes() {
                self.writes.written(before, bytes);
            }
            self.count();
        }
        written
    }

    pub(crate) fn truncate(&mut self, fd: c_int, len: libc::off_t) -> c_int {
        let (Some(file), Ok(new_len)) = (self.writes.watched(fd), u64::try_from(len)) else {
            return system_calls::ftruncate(fd, len);
        };
        let before = self.writes.before(file, new_len, usize::MAX);
        let result = system_calls::ftruncate(fd, len);
        if result == 0 {
            if self.settings.power_goes() {
                self.writes.resized(before, new_len);
            }
            self.count();
        }
        result
    }

    /// fsync and fdatasync alike: what SQLite needs of the length, fdatasync keeps too.
    pub(crate) fn sync(&mut self, fd: c_int) -> c_int {
        let file = self.writes.watched(fd);
        let folder = std::fs::read_link(by_descriptor(fd))
            .ok()
            .filter(|path| path.starts_with(&self.settings.root) && path.is_dir());
        if file.is_none() && folder.is_none() {
            return system_calls::fsync(fd);
        }
        // The power goes before it has done anything, not after.
        self.count();
        if self.settings.lying {
            self.lies += 1;
            return 0;
        }
        self.fsyncs += 1;
        if let Some(file) = file {
            self.writes.durable(file);
        }
        if let Some(folder) = folder {
            self.names.durable(&folder);
        }
        // The machine's own disk need not take part: its power stays on.
        0
    }

    pub(crate) fn rename(
        &mut self,
        (from_folder, from): (c_int, &CStr),
        (to_folder, to): (c_int, &CStr),
        flags: c_uint,
    ) -> c_int {
        let ours = (self.ours(from_folder, from), self.ours(to_folder, to));
        let (Some(full_from), Some(full_to)) = ours else {
            return system_calls::renameat(from_folder, from, to_folder, to, flags);
        };
        let replaced = full_to
            .exists()
            .then(|| self.names.keep(&full_to, &self.settings.side))
            .flatten();
        let result = system_calls::renameat(from_folder, from, to_folder, to, flags);
        if result == 0 {
            self.names.renamed(full_from, full_to, replaced);
            self.count();
        }
        result
    }

    pub(crate) fn unlink(&mut self, folder: c_int, path: &CStr, flags: c_int) -> c_int {
        let ours = self
            .ours(folder, path)
            .filter(|_| flags & libc::AT_REMOVEDIR == 0);
        let Some(full) = ours else {
            return system_calls::unlinkat(folder, path, flags);
        };
        let kept = self
            .settings
            .power_goes()
            .then(|| self.names.keep(&full, &self.settings.side))
            .flatten();
        let result = system_calls::unlinkat(folder, path, flags);
        if result == 0 {
            self.names.removed(full, kept);
            self.count();
        }
        result
    }

    pub(crate) fn mkdir(&mut self, folder: c_int, path: &CStr, mode: c_uint) -> c_int {
        let ours = self.ours(folder, path);
        if ours.as_ref().is_some_and(|full| !full.exists()) && self.is_full() {
            return system_calls::no_room();
        }
        let result = system_calls::mkdirat(folder, path, mode);
        if result == 0
            && let Some(full) = ours
        {
            self.names.folder_made(full);
            self.count();
        }
        result
    }

    /// The absolute path, when it lies in the folder.
    fn ours(&self, folder: c_int, path: &CStr) -> Option<PathBuf> {
        let path = Path::new(OsStr::from_bytes(path.to_bytes()));
        let full = if path.is_absolute() {
            path.to_owned()
        } else if folder == AT_FDCWD {
            std::env::current_dir().ok()?.join(path)
        } else {
            std::fs::read_link(by_descriptor(folder)).ok()?.join(path)
        };
        (full.starts_with(&self.settings.root) && full != self.settings.root).then_some(full)
    }

    fn is_full(&self) -> bool {
        self.room.left(&self.settings.root) == Some(0)
    }

    fn count(&mut self) {
        self.calls += 1;
        if self.calls == self.settings.cut_at {
            self.power_cut();
        }
    }

    /// Says what was asked of a disk whose power never went.
    pub(crate) fn report_at_the_end(&self) {
        let report = format!(
            "calls {}\nfsyncs {}\nlies {}\n",
            self.calls, self.fsyncs, self.lies
        );
        // Whoever waits for the report misses it; the program itself has ended well.
        let _ = std::fs::write(&self.settings.report, report);
    }

    fn power_cut(&self) -> ! {
        let mut dice = Dice(self.settings.seed);
        let tear = if dice.throw().is_multiple_of(2) {
            Tear::InTheMiddle
        } else {
            Tear::BetweenSectors
        };
        // Half of the cuts keep nothing that was not durable, the others whatever the disk happened to have written.
        let keeps_some = dice.throw().is_multiple_of(2);
        let survives = || keeps_some && dice.throw().is_multiple_of(2);
        let (Ok(writes), Ok(names)) = (self.writes.power_cut(tear, survives), self.names.power_cut()) else {
            system_calls::end(BROKEN);
        };
        let mut report = String::new();
        for (name, figure) in [
            ("calls", self.calls),
            ("fsyncs", self.fsyncs),
            ("lies", self.lies),
            ("dropped", writes.dropped),
            ("torn", u64::from(writes.torn.is_some())),
            ("survived", writes.survived),
            ("names", names),
        ] {
            let _ = writeln!(report, "{name} {figure}");
        }
        if let Some(name) = writes.torn {
            let _ = writeln!(report, "torn-in-{name} 1");
        }
        match std::fs::write(&self.settings.report, report) {
            Ok(()) => system_calls::end(POWER_IS_GONE),
            Err(_) => system_calls::end(BROKEN),
        }
    }
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}
