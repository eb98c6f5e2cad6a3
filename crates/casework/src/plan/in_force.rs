//! What the family has said yes to is what everyone works by: its version comes into force, and the one before it goes out.

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::period::Period;
use makker_domain::plan::plan_status::PlanStatus;
use makker_domain::plan::plan_version;
use makker_domain::stored::Stored;
use makker_oplog::{Body, OpRef, StreamId};

use crate::change::Change;
use crate::entity::{EntityState, Matter};
use crate::error::CaseworkError;
use crate::visit::Casework;

impl Casework {
    /// Adds to `change`, which holds the family's approval, what brings the version they approved into force: the open one, or a
    /// new one with the next number. A second yes to what is in force unchanged, by the other parent, adds nothing. That
    /// the step over `approved` is made at once is no leap: the approval itself is the operation before it.
    pub(super) fn bring_into_force(
        &self,
        change: &mut Change<'_>,
        family: FamilyId,
        stream: StreamId,
        plan: EntityId,
    ) -> Result<(), CaseworkError> {
        let today = self.today()?;
        let versions: Vec<EntityState> = self
            .things(Matter::Family(family), EntityKind::PlanVersion)?
            .into_iter()
            .filter(|version| read(version, plan_version::PLAN) == Some(plan))
            .collect();
        let with_status = |wanted: &[PlanStatus]| -> Vec<&EntityState> {
            let status = |version: &&EntityState| read::<PlanStatus>(version, plan_version::STATUS);
            versions
                .iter()
                .filter(|version| status(version).is_some_and(|status| wanted.contains(&status)))
                .collect()
        };
        let in_force = with_status(&[PlanStatus::InForce]);
        let open = with_status(&[PlanStatus::Draft, PlanStatus::Discussed, PlanStatus::Approved]);
        let unchanged = self
            .changes_since_approval(family, stream, plan)?
            .is_some_and(|changes| changes.is_empty());
        if !in_force.is_empty() && open.is_empty() && unchanged {
            return Ok(());
        }
        for version in in_force {
            let period = read::<Period>(version, plan_version::IN_FORCE);
            set(
                change,
                stream,
                version,
                plan_version::STATUS,
                &PlanStatus::Superseded,
            )?;
            let until = until_yesterday(period.unwrap_or(Period::ALWAYS), today);
            set(change, stream, version, plan_version::IN_FORCE, &until)?;
        }
        let since = Period::since(today);
        let latest = open
            .into_iter()
            .max_by_key(|version| read::<i64>(version, plan_version::NUMBER));
        if let Some(version) = latest {
            set(
                change,
                stream,
                version,
                plan_version::STATUS,
                &PlanStatus::InForce,
            )?;
            return set(change, stream, version, plan_version::IN_FORCE, &since);
        }
        let number = versions
            .iter()
            .filter_map(|version| read::<i64>(version, plan_version::NUMBER))
            .max()
            .unwrap_or(0)
            + 1;
        let id = change.new_id(EntityId::generate)?;
        change.create(stream, id, EntityKind::PlanVersion)?;
        change.set_new(stream, id, plan_version::PLAN, &plan)?;
        change.set_new(stream, id, plan_version::NUMBER, &number)?;
        change.set_new(stream, id, plan_version::STATUS, &PlanStatus::InForce)?;
        change.set_new(stream, id, plan_version::IN_FORCE, &since)
    }
}

/// What was in force for less than a day was so on that day.
fn until_yesterday(period: Period, today: NaiveDate) -> Period {
    let yesterday = today.pred_opt();
    Period::new(period.from(), yesterday)
        .or_else(|_| Period::new(period.from(), period.from()))
        .unwrap_or(period)
}

fn read<T: Stored>(thing: &EntityState, field: FieldId) -> Option<T> {
    let state = thing.fields.iter().find(|state| state.field.id == field)?;
    T::from_value(state.shown.as_ref()?).ok()
}

fn set(
    change: &mut Change<'_>,
    stream: StreamId,
    thing: &EntityState,
    field: FieldId,
    value: &impl Stored,
) -> Result<(), CaseworkError> {
    let seen: Vec<OpRef> = thing
        .fields
        .iter()
        .find(|state| state.field.id == field)
        .map(|state| state.seen.iter().map(|op| op.op).collect())
        .unwrap_or_default();
    change.write(stream, thing.id, Some(field), seen, Body::Set(value.to_value()))
}
