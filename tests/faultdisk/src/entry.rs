//! The way in from the C library's names to the one disk of the process.

use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use crate::disk::Disk;
use crate::settings::Settings;

/// The disk, and the process whose it is.
static DISK: OnceLock<Option<(u32, Mutex<Disk>)>> = OnceLock::new();

thread_local! {
    /// The disk's own work on files comes back to this library under the same names; it must be let through.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// The disk, held until dropped.
pub(crate) struct Entered {
    disk: MutexGuard<'static, Disk>,
}

extern "C" fn report_at_the_end() {
    if let Some(disk) = enter() {
        disk.report_at_the_end();
    }
}

/// `None`: the call is to be passed on as it is.
pub(crate) fn enter() -> Option<Entered> {
    if INSIDE.replace(true) {
        return None;
    }
    let disk = DISK.get_or_init(|| {
        let disk = Settings::read().map(Disk::new);
        let disk = disk.map(|disk| (std::process::id(), Mutex::new(disk)));
        if disk.is_some() {
            // SAFETY: the handler takes nothing, returns nothing and does not unwind.
            unsafe { libc::atexit(report_at_the_end) };
        }
        disk
    });
    // Between fork and exec a child has its parent's memory, but of its threads only the one that forked: what another of them
    // held at that moment is never let go there. The child only tidies up, and finds a disk of its own once it is a program.
    let own = disk.as_ref().filter(|(owner, _)| *owner == std::process::id());
    let Some((_, disk)) = own else {
        INSIDE.set(false);
        return None;
    };
    Some(Entered {
        disk: disk.lock().unwrap_or_else(PoisonError::into_inner),
    })
}

impl Deref for Entered {
    type Target = Disk;

    fn deref(&self) -> &Disk {
        &self.disk
    }
}

impl DerefMut for Entered {
    fn deref_mut(&mut self) -> &mut Disk {
        &mut self.disk
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        INSIDE.set(false);
    }
}
