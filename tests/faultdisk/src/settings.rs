//! What the library is told through the environment.

use std::env;
use std::path::PathBuf;

pub(crate) struct Settings {
    pub(crate) root: PathBuf,
    pub(crate) side: PathBuf,
    pub(crate) report: PathBuf,
    /// 0: never.
    pub(crate) cut_at: u64,
    pub(crate) seed: u64,
    pub(crate) lying: bool,
    pub(crate) room: Option<PathBuf>,
}

impl Settings {
    /// `None`: stay out of the way.
    pub(crate) fn read() -> Option<Self> {
        let path = |name: &str| env::var_os(name).map(PathBuf::from);
        let number = |name: &str| env::var(name).ok()?.parse().ok();
        Some(Self {
            root: path("FAULTDISK_ROOT")?,
            side: path("FAULTDISK_SIDE")?,
            report: path("FAULTDISK_REPORT")?,
            cut_at: number("FAULTDISK_CUT_AT").unwrap_or(0),
            seed: number("FAULTDISK_SEED").unwrap_or(0),
            lying: number("FAULTDISK_LYING_FSYNC") == Some(1),
            room: path("FAULTDISK_ROOM"),
        })
    }

    /// If it never does, nothing need be remembered for that moment.
    pub(crate) const fn power_goes(&self) -> bool {
        self.cut_at > 0
    }
}
