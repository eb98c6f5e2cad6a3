//! Taking a gross list in: look first, then write.

use std::path::Path;

use chrono::NaiveDate;
use makker_crypto::FileDigest;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::CrossTeamId;
use makker_domain::stored::Stored as _;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_gross_list::{FILE_BYTES_MAX, GrossList, Refused, read};
use makker_oplog::StreamId;
use makker_store::{Parts, Stop, Tables, TablesError};

use super::compare::{Compared as Brought, compare, departments_by_name};
use super::desk::{AtDesk, Deed};
use super::known::KnownList;
use super::{GrossListImport, GrossListReport};
use crate::change::Change;
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{About, IN_TEAM, Right, Trace, Verb, in_team};
use crate::visit::Casework;

pub(crate) const IMPORT_GROSS_LIST: Verb = in_team("import_gross_list", AuditAction::Create);
/// What is said of a file tells who is on the list already.
pub(crate) const LOOK_AT_GROSS_LIST: Verb = Verb {
    name: "look_at_gross_list",
    right: Right::InTeamAs(IN_TEAM),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// So many operations are handed over at once: few enough to stop between them, enough not to dwell on it.
const OPS_AT_ONCE: usize = 1_000;

impl Casework {
    /// Reads a list and says what would come of it. Nothing is written but the trace.
    ///
    /// # Errors
    /// [`CaseworkError::GrossList`], [`CaseworkError::FileUnreadable`], [`CaseworkError::GrossListBusy`]; rights and store as
    /// everywhere.
    pub fn look_at_gross_list(
        &self,
        team: CrossTeamId,
        file: &Path,
    ) -> Result<GrossListReport, CaseworkError> {
        self.check_right(&LOOK_AT_GROSS_LIST, About::Team(team))?;
        let desk = self.gross_list.take()?;
        let read = self.read_list(file, &desk)?;
        self.report_on(team, &read, &desk)
    }

    /// Reads a list and takes it in: all of it, or nothing unless bad rows are to be skipped. The same list again changes
    /// nothing; of one with additions only these are taken in.
    ///
    /// # Errors
    /// As [`look_at_gross_list`](Self::look_at_gross_list), and [`CaseworkError::FileChanged`]; nothing was changed then.
    pub fn import_gross_list(&self, import: &GrossListImport<'_>) -> Result<GrossListReport, CaseworkError> {
        self.check_right(&IMPORT_GROSS_LIST, About::Team(import.team))?;
        let desk = self.gross_list.take()?;
        let read = self.read_list(import.file, &desk)?;
        if import.looked_at.is_some_and(|looked_at| looked_at != read.digest) {
            return Err(CaseworkError::FileChanged);
        }
        let report = self.report_on(import.team, &read, &desk)?;
        let may_be_written = read.list.bad.is_empty() || import.skip_bad;
        if report.has_news && may_be_written {
            self.write_list(import.team, &read, &desk)
        } else {
            Ok(report)
        }
    }

    fn read_list(&self, file: &Path, desk: &AtDesk<'_>) -> Result<ReadFile, CaseworkError> {
        let unreadable = |_| CaseworkError::FileUnreadable;
        let about_file = std::fs::metadata(file).map_err(unreadable)?;
        if !about_file.is_file() {
            return Err(CaseworkError::FileUnreadable);
        }
        if usize::try_from(about_file.len()).is_ok_and(|length| length > FILE_BYTES_MAX) {
            return Err(Refused::TooLarge.into());
        }
        let bytes = std::fs::read(file).map_err(unreadable)?;
        let digest = FileDigest::of(&bytes).to_bytes();
        let digest = digest
            .iter()
            .fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        let list = read(&bytes, self.today()?, &mut |share| {
            desk.tell(Deed::Reading, share.done, share.of)
        })?;
        Ok(ReadFile { list, digest })
    }

    /// Leaves the trace, and then says what would come of it.
    fn report_on(
        &self,
        team: CrossTeamId,
        read: &ReadFile,
        desk: &AtDesk<'_>,
    ) -> Result<GrossListReport, CaseworkError> {
        if !desk.tell(Deed::Comparing, 0, 0) {
            return Err(Refused::Cancelled.into());
        }
        self.about_to_read(&LOOK_AT_GROSS_LIST, About::Team(team))?;
        let (stream, day) = (self.team_stream(team)?, self.today()?);
        let compared = self.store.read(|tables| {
            let compared = self.compare_with(tables, stream, day, read, desk)?;
            Ok(compared.map(|compared| compared.report))
        })?;
        compared.ok_or_else(|| Refused::Cancelled.into())
    }

    /// Nothing where somebody has stopped it.
    fn compare_with<'l>(
        &self,
        tables: &Tables<'_>,
        stream: StreamId,
        day: NaiveDate,
        read: &'l ReadFile,
        desk: &AtDesk<'_>,
    ) -> Result<Option<Compared<'l>>, TablesError> {
        let goes_on = || desk.tell(Deed::Comparing, 0, 0);
        let Some(known) = KnownList::read(self, tables, stream, day, &goes_on)? else {
            return Ok(None);
        };
        let departments = departments_by_name(tables.departments()?);
        let mut report = read.report();
        let brought = compare(&read.list, &known, &departments, &mut report, desk);
        Ok(brought.map(|brought| Compared { brought, report }))
    }

    fn write_list(
        &self,
        team: CrossTeamId,
        read: &ReadFile,
        desk: &AtDesk<'_>,
    ) -> Result<GrossListReport, CaseworkError> {
        let day = self.today()?;
        let mut change = Change::begin(self, &IMPORT_GROSS_LIST, About::Team(team))?;
        let stream = change.stream_for(Matter::Team(team), EntityKind::Candidate)?;
        let (mut report, change) = change.commit_in_parts(|change, tables, parts| {
            // Held against the tables once more, in the transaction that writes: nothing came between.
            let compared = self.compare_with(tables, stream, day, read, desk)?;
            let Compared { brought, report } =
                compared.ok_or(CaseworkError::GrossList(Refused::Cancelled))?;
            // How many persons, and never who: what came in tells that itself.
            let count = (audit_event::COUNT, i64::from(report.new_persons).to_value());
            change.push_entry(
                &IMPORT_GROSS_LIST,
                AuditAction::Create,
                About::Team(team),
                vec![count],
            )?;
            change.trace_of_removal(&IMPORT_GROSS_LIST, team, report.addresses_removed)?;
            write_brought(change, (tables, parts), stream, day, &brought, desk)?;
            Ok(report)
        })?;
        report.written = true;
        report.change = Some(change);
        Ok(report)
    }
}

/// A list, and the file it was read from.
struct ReadFile {
    list: GrossList,
    digest: String,
}

struct Compared<'l> {
    brought: Brought<'l>,
    report: GrossListReport,
}

impl ReadFile {
    /// What the file says by itself.
    fn report(&self) -> GrossListReport {
        GrossListReport {
            digest: self.digest.clone(),
            headings_row: self.list.headings_row,
            columns: self.list.columns.clone(),
            unknown_columns: self.list.unknown_columns.clone(),
            rows: self.list.rows,
            bad: self.list.bad.clone(),
            remarks: self.list.remarks.clone(),
            addresses_left_out: self.list.addresses_left_out,
            ..GrossListReport::default()
        }
    }
}

fn write_brought(
    change: &mut Change<'_>,
    (tables, parts): (&Tables<'_>, &mut Parts<'_, '_>),
    stream: StreamId,
    day: NaiveDate,
    brought: &Brought<'_>,
    desk: &AtDesk<'_>,
) -> Result<(), Stop<CaseworkError>> {
    let (additions, protections) = (&brought.additions, &brought.protections);
    let of = u64::try_from(additions.len() + protections.len()).unwrap_or(u64::MAX);
    let mut hand_over = |change: &mut Change<'_>, done: u64| {
        if change.waiting() < OPS_AT_ONCE {
            return Ok(());
        }
        if !desk.tell(Deed::Writing, done, of) {
            return Err(CaseworkError::GrossList(Refused::Cancelled).into());
        }
        Ok::<(), Stop<CaseworkError>>(change.hand_over(parts)?)
    };
    let mut done = 0;
    for addition in additions {
        change.put_on_list(stream, addition, day)?;
        hand_over(change, done)?;
        done += 1;
    }
    for protection in protections {
        change.protect_standing(tables, stream, protection)?;
        hand_over(change, done)?;
        done += 1;
    }
    // The last moment to stop.
    if desk.tell(Deed::Writing, of, of) {
        Ok(())
    } else {
        Err(CaseworkError::GrossList(Refused::Cancelled).into())
    }
}
