//! The family says yes to the plan.

use makker_domain::id::{ChangeId, EntityId, FamilyId, MemberId};
use makker_domain::one_line::{OneLineError, one_line};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value_issue::ValueIssue;
use makker_oplog::{Approval, Body};

use super::rendering;
use crate::change::Change;
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family};
use crate::visit::Casework;

pub(crate) const APPROVE_PLAN: Verb = in_family("approve_plan", AuditAction::Change);

/// How a family said yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yes<'a> {
    /// The members who said it.
    pub members: &'a [MemberId],
    /// In which language the plan was read (BCP 47).
    pub language: &'a str,
    /// How: `spoken`, `signed` …
    pub how: &'a str,
    /// Who was there to see it, besides the user.
    pub witness: Option<EntityId>,
}

/// More than any language tag, or way to say yes, has.
const WORDS_CHARS_MAX: usize = 200;

fn check_words(field: &'static str, words: &str) -> Result<(), CaseworkError> {
    let issue = match one_line(words, WORDS_CHARS_MAX) {
        Ok(line) if line == words => return Ok(()),
        Ok(_) => ValueIssue::WrongForm,
        Err(OneLineError::Empty) => ValueIssue::Empty,
        Err(OneLineError::TooLong { .. }) => ValueIssue::TooLong {
            chars_max: WORDS_CHARS_MAX,
        },
    };
    Err(CaseworkError::Value { field, issue })
}

impl Casework {
    /// Writes down that the family approves the plan as it reads now. The approval holds that reading, and its version comes
    /// into force.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`], also of a member or a witness; [`CaseworkError::Value`]; rights and store as everywhere.
    pub fn approve_plan(
        &self,
        family: FamilyId,
        plan: EntityId,
        yes: &Yes<'_>,
    ) -> Result<ChangeId, CaseworkError> {
        let mut change = Change::begin(self, &APPROVE_PLAN, Some(family))?;
        let (stream, _) = self.find_to_edit(Matter::Family(family), plan)?;
        for (field, words) in [("language", yes.language), ("how", yes.how)] {
            check_words(field, words)?;
        }
        let mut members: Vec<EntityId> = yes.members.iter().copied().map(EntityId::from).collect();
        members.sort_unstable();
        members.dedup();
        for member in &members {
            self.check_member(family, *member)?;
        }
        if let Some(witness) = yes.witness {
            self.check_person(family, witness)?;
        }
        let approval = Approval {
            rendered: rendering::to_bytes(&self.render_plan(family, plan)?),
            language: yes.language.to_owned(),
            members,
            how: yes.how.to_owned(),
            witness: yes.witness,
        };
        change.write(stream, plan, None, Vec::new(), Body::Approve(approval))?;
        self.bring_into_force(&mut change, family, stream, plan)?;
        change.commit()
    }
}
