//! The members of a family and those around them.

pub mod actor;
pub mod job_status;
pub mod member;
pub mod member_restricted;
pub mod nearness;
pub mod network_person;
pub mod person_link;
pub mod relation;
pub mod relation_rules;
