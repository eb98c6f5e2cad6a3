//! Opening a family one does not work with, because somebody needs help now. Whoever does it says why, and it is written down
//! whether anything was found or not.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use makker_domain::cpr::Cpr;
use makker_domain::id::FamilyId;
use makker_domain::stored::Stored;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_domain::value_issue::ValueIssue;
use makker_store::{FamilyRow, Tables, TablesError};

use super::FamilySummary;
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const BREAK_GLASS: Verb = Verb {
    name: "break_glass",
    right: Right::Role(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::BreakGlass),
};

/// The families that were opened so in this visit. Locking forgets them.
#[derive(Debug, Default)]
pub(crate) struct OpenedFamilies {
    ids: Mutex<BTreeSet<FamilyId>>,
}

impl OpenedFamilies {
    pub(crate) fn contains(&self, family: FamilyId) -> bool {
        self.ids().contains(&family)
    }

    fn ids(&self) -> std::sync::MutexGuard<'_, BTreeSet<FamilyId>> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Casework {
    /// Opens the families of the person with this CPR number until the program is locked. `reason` stands in the log of use.
    ///
    /// # Errors
    /// [`CaseworkError::Value`] when the number or the reason cannot stand, [`CaseworkError::NotFound`] when nobody here
    /// has the number; rights and store as everywhere.
    pub fn break_glass(&self, cpr: &str, reason: &str) -> Result<Vec<FamilySummary>, CaseworkError> {
        self.check_right(&BREAK_GLASS, None)?;
        let refused = |field: &'static str| move |issue: ValueIssue| CaseworkError::Value { field, issue };
        let cpr = Cpr::parse(cpr).map_err(refused("cpr"))?.cpr;
        let reason = reason.trim();
        if !reason.chars().any(char::is_alphanumeric) {
            return Err(refused("reason")(ValueIssue::Empty));
        }
        let spec = makker_domain::field::find(audit_event::REASON);
        if let Some(spec) = spec {
            spec.kind
                .check(&reason.to_owned().to_value())
                .map_err(refused("reason"))?;
        }
        let found = self.store.read(|tables| tables.families_with(cpr))?;
        // With the number: whoever it belongs to may ask who looked for them.
        let why = [
            (audit_event::SEARCHED_FOR, cpr.written().to_value()),
            (audit_event::REASON, reason.to_owned().to_value()),
        ];
        let of_each = found.iter().map(|row| Some(row.id));
        // That nobody has the number is an answer too.
        let of_none = found.is_empty().then_some(None);
        let mut change = Change::untraced(self)?;
        for family in of_each.chain(of_none) {
            change.push_entry(&BREAK_GLASS, AuditAction::BreakGlass, family, why.to_vec())?;
        }
        change.commit_trace()?;
        if found.is_empty() {
            return Err(CaseworkError::NotFound);
        }
        self.opened.ids().extend(found.iter().map(|row| row.id));
        Ok(found.into_iter().map(FamilySummary::from).collect())
    }

    /// The families that the user works with, or has opened in this visit, oldest first.
    pub(crate) fn families_at_hand(
        &self,
        tables: &Tables<'_>,
        day: NaiveDate,
    ) -> Result<Vec<FamilyRow>, TablesError> {
        let mut rows = tables.families_of(self.user, day)?;
        let opened: Vec<FamilyId> = self.opened.ids().iter().copied().collect();
        for id in opened {
            if rows.iter().any(|row| row.id == id) {
                continue;
            }
            if let Some(row) = tables.family(id)?
                && tables
                    .entity(row.stream, id.into())?
                    .is_some_and(|family| !family.archived)
            {
                rows.push(row);
            }
        }
        rows.sort_by_key(|row| row.id);
        Ok(rows)
    }
}
