//! Commands about whatever has fields. Kinds and fields are named as in the registry.

pub(crate) mod archive;
pub(crate) mod create;
pub(crate) mod enter;
pub(crate) mod list;
pub(crate) mod names;
pub(crate) mod put_element;
pub(crate) mod review_text;
pub(crate) mod set_field;
pub(crate) mod show;
pub(crate) mod view;
pub(crate) mod write_text;
