//! The log of use: who read, searched, changed, exported or printed what. Each device keeps its own.

pub mod audit_event;
