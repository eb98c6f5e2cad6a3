//! The municipality's set-up: rows that it writes itself, because names, prices and laws change. A ready set ships
//! with the program, under ids that are the same everywhere.
//!
//! `code` names a shipped row by a word that never changes, so that its label can be shown in the family's language;
//! rows the municipality adds have none. `valid` is from when to when a row is used: a row is never thrown away,
//! since old cases keep their law and their price.

pub mod audience_default;
pub mod benefit_kind;
pub mod cost_baseline;
pub mod danish_holidays;
pub mod deadline;
pub mod deadline_rule;
pub mod department;
pub mod goal_area;
pub mod handover_item;
pub mod incompatibility_rule;
pub mod legal_basis;
pub mod log_level;
pub mod phase_template;
pub mod phase_timeline;
pub mod rate;
pub mod sector_plan_kind;
pub mod service;
pub mod target_criterion;
