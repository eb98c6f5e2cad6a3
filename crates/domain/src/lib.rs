//! The nouns of the field (families, members, plans, goals, log entries, …) and the rules about them.
//!
//! This crate must never know: files, databases, the network, the system clock, randomness, JSON requests,
//! operations or how they merge. Time and randomness arrive as arguments.
//!
//! Every noun has a file with its fields, its choices and its rules. [`field`] finds a field by its number,
//! [`field_kind`] says in which form a value is stored, [`stored`] goes between that form and the types of the field,
//! and [`issue`] names what can be wrong. Nothing here refuses what someone wrote: it says what to look at.
//!
//! ```
//! use makker_domain::family::{self, FamilyName};
//! use makker_domain::field;
//!
//! let name = FamilyName::parse("  Haddad Lund ").unwrap();
//! assert_eq!(name.as_str(), "Haddad Lund");
//! assert!(FamilyName::parse("   ").is_err());
//! assert_eq!(field::find(family::NAME).unwrap().name, "name");
//! ```

// How values are stored and fields written down.
mod choice;
pub mod entity_kind;
pub mod field;
pub mod field_kind;
mod field_table;
pub mod home;
pub mod id;
pub mod issue;
pub mod one_line;
pub mod stored;
pub mod value;
pub mod value_issue;

// What values can be.
pub mod address;
pub mod audience;
pub mod blob;
pub mod caption;
pub mod clock;
pub mod cpr;
pub mod order_key;
pub mod ore;
pub mod period;
pub mod person_name;
pub mod sex;
pub mod weekly_slot;
pub mod written_day;
pub mod written_hours;

// The nouns.
pub mod attachment;
pub mod case;
pub mod cost_entry;
pub mod cross_team;
pub mod family;
pub mod follow_up;
pub mod log;
pub mod measurement;
pub mod meeting;
pub mod municipality;
pub mod own;
pub mod person;
pub mod plan;
pub mod role_assignment;
pub mod set_up;
pub mod use_log;
pub mod user;
