//! Commands about the profile: the encrypted case store on this computer.

pub(crate) mod lock;
pub(crate) mod status;
pub(crate) mod unlock;
pub(crate) mod verify;
