//! Commands about the profile: the encrypted case store on this computer.

pub(crate) mod confirm_founding;
pub(crate) mod found;
pub(crate) mod found_demo;
pub(crate) mod held_founding;
pub(crate) mod lock;
pub(crate) mod status;
pub(crate) mod take_back_founding;
pub(crate) mod unlock;
pub(crate) mod verify;
