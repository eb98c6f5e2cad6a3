//! The trace of use: who looked at what, and who changed what. It lies in the device's own stream, where nothing is
//! ever replaced.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::stored::Stored;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_domain::value::Value;

use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{About, Trace, Verb};
use crate::visit::Casework;

/// Looking again at the same family within this time is the same use.
const SAME_USE_MS: i64 = 5 * 60 * 1000;
/// What the field of the log holds; beyond it a search is shortened.
const SEARCHED_FOR_CHARS_MAX: usize = 300;

/// When something was last written down as looked at, in this visit.
#[derive(Debug, Default)]
pub(crate) struct LastReads {
    at: Mutex<BTreeMap<(&'static str, About), Timestamp>>,
}

impl LastReads {
    /// A clock that was set back counts as time gone by: rather one entry too many.
    fn is_same_use(&self, verb: &'static str, about: About, now: Timestamp) -> bool {
        let at = self.at.lock().unwrap_or_else(PoisonError::into_inner);
        at.get(&(verb, about))
            .is_some_and(|last| (0..SAME_USE_MS).contains(&(now.unix_ms() - last.unix_ms())))
    }

    fn remember(&self, verb: &'static str, about: About, now: Timestamp) {
        self.at
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert((verb, about), now);
    }
}

impl Casework {
    /// Checks the right and writes down the use; only then may the answer be made.
    pub(crate) fn about_to_read(&self, verb: &Verb, about: impl Into<About>) -> Result<(), CaseworkError> {
        let about = about.into();
        self.check_right(verb, about)?;
        let Trace::BeforeAnswer(action) = verb.trace else {
            return Ok(());
        };
        let now = self.ground.clock.read().at;
        if self.last_reads.is_same_use(verb.name, about, now) {
            return Ok(());
        }
        let mut change = Change::untraced(self)?;
        change.push_trace(verb, action, about)?;
        change.commit_trace()?;
        self.last_reads.remember(verb.name, about, now);
        Ok(())
    }
}

impl Casework {
    /// Checks the right and writes down what is searched for.
    pub(crate) fn about_to_search(&self, verb: &Verb, searched_for: &str) -> Result<(), CaseworkError> {
        self.check_right(verb, None)?;
        let Trace::BeforeAnswer(action) = verb.trace else {
            return Ok(());
        };
        let mut change = Change::untraced(self)?;
        let shortened: String = searched_for.chars().take(SEARCHED_FOR_CHARS_MAX).collect();
        let words = (audit_event::SEARCHED_FOR, shortened.to_value());
        change.push_entry(verb, action, About::Nobody, vec![words])?;
        change.commit_trace()?;
        Ok(())
    }
}

impl Change<'_> {
    /// Adds the entry that says who did this.
    pub(crate) fn push_trace(
        &mut self,
        verb: &Verb,
        action: AuditAction,
        about: About,
    ) -> Result<(), CaseworkError> {
        self.push_entry(verb, action, about, Vec::new())
    }

    pub(crate) fn push_entry(
        &mut self,
        verb: &Verb,
        action: AuditAction,
        about: impl Into<About>,
        mut fields: Vec<(FieldId, Value)>,
    ) -> Result<(), CaseworkError> {
        let id = self.new_id(EntityId::generate)?;
        fields.push((audit_event::ACTION, action.to_value()));
        fields.push((audit_event::COMMAND, verb.name.to_owned().to_value()));
        if let About::Family(family) = about.into() {
            fields.push((audit_event::FAMILY, family.to_value()));
        }
        let access = self.casework.access_stream;
        self.enter(access, id, EntityKind::AuditEvent, fields)
    }
}
