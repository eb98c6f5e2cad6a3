//! What a user can do, one verb a file. The only door to change: the window, the command line and (later) sync all
//! come through here. Each verb declares the right it needs and the trace of use it leaves.
//!
//! This crate must never know: windows, JSON, command names, languages, SQL.
//!
//! ```
//! use std::sync::Arc;
//! use makker_casework::{Casework, CaseworkError, Founding, Ground, SystemClock};
//! use makker_crypto::{PassphraseCost, SystemRandomness};
//!
//! let folder = tempfile::tempdir().unwrap();
//! let ground = Ground { clock: Arc::new(SystemClock), randomness: Arc::new(SystemRandomness), passphrase_cost: PassphraseCost::FOR_TESTS };
//! let founding = Founding { municipality: "Aaby", user: "Amina Holm", department: "SOF", is_demo: true };
//! let casework = Casework::found(folder.path(), "tre små fisk", &founding, &ground)?.casework;
//! casework.create_family("Haddad Lund")?;
//! assert_eq!(casework.families()?[0].name, "Haddad Lund");
//! # Ok::<(), CaseworkError>(())
//! ```

mod baton;
mod care;
mod change;
mod course;
mod demo;
mod entity;
mod error;
mod family;
mod gross_list;
mod ground;
mod log;
mod meeting;
mod municipality;
mod overview;
mod own;
mod past;
mod people;
mod plan;
mod rights;
mod set_up;
mod team;
mod today;
mod trace;
pub mod verb;
mod visit;
mod written;

#[cfg(test)]
mod tests;

pub use baton::{BatonOffer, BatonState};
pub use care::verify::Verification;
pub use course::{Course, PhaseLine, PhaseStep};
pub use demo::{DemoAct, DemoColleague, DemoDeed, DemoFamily, DemoScript};
pub use entity::{EntityState, FieldState, Matter, Standing};
pub use error::{CaseworkError, RemainingFault, SheetFault};
pub use family::FamilySummary;
pub use family::people::PersonLine;
pub use family::search::Found;
pub use gross_list::{
    Admission, CandidatePerson, CandidateSummary, ChangedRow, Deed, GrossListImport, GrossListProgress,
    GrossListReport, KnownRow, KnownWhere,
};
pub use ground::{Ground, SystemClock};
pub use log::baton_steps::{BatonAnswer, BatonStep};
pub use log::page::{LogLine, LogPage};
pub use meeting::MeetingLine;
pub use municipality::{Adopted, Founded, Founding, SheetText, WhereAmI, departments_of};
pub use overview::due::DueLine;
pub use overview::genogram::{Genogram, GenogramLabel, GenogramYear};
pub use overview::nearness::Around;
pub use overview::news::NewsLine;
pub use overview::page::{Colleague, ConsentLine, Overview};
pub use overview::question::Question;
pub use overview::trend::Trend;
pub use past::{HistoryStep, HistoryWhat, Remaining};
pub use plan::PlanChange;
pub use plan::approve::Yes;
pub use plan::intervention_line::{Collision, InterventionLine};
pub use plan::page::{ApprovalLine, PlanPage, ScalePoint};
pub use plan::week::{Week, WeekHour};
pub use set_up::choices::ChoiceRow;
pub use set_up::origin::{SetUpOrigin, ShippedRow};
pub use today::family_line::FamilyLine;
pub use today::mentioned::Mentioned;
pub use today::page::Today;
pub use today::team::TeamLine;
pub use today::waiting::{Waiting, WaitingLine};
pub use visit::Casework;

pub use makker_crypto::{PassphraseCost, SheetError, SystemRandomness, random_array};
pub use makker_genogram::picture;
pub use makker_gross_list::{Meaning, Refused, RemarkWhat, RowFaultWhat};
pub use makker_oplog::{CannotUndo, OpId, OpRef, StreamId, Writer};
pub use makker_store::{Flaw, OpenQuestion, ProfileState, VouchingFlaw, make_own_folder, write_own_file};

/// What can be wrong with the ground a profile stands on, passed through from the store.
pub mod store_error {
    pub use makker_store::StoreError;
}
