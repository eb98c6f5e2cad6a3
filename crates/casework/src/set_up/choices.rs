//! What fields that refer to the set-up are offered: departments, services, goal areas and the rest, in their order.

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldSpec;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::stored::Stored as _;
use makker_domain::value::Value;
use makker_store::Record;

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

/// The set-up tells nothing of any family.
pub(crate) const SHOW_CHOICES: Verb = Verb {
    name: "show_choices",
    right: Right::Unlocked,
    trace: Trace::Nothing,
};

/// The kinds that fields of families refer to.
const OFFERED: [EntityKind; 9] = [
    EntityKind::Department,
    EntityKind::Service,
    EntityKind::GoalArea,
    EntityKind::PhaseTemplate,
    EntityKind::LogLevel,
    EntityKind::LegalBasis,
    EntityKind::BenefitKind,
    EntityKind::SectorPlanKind,
    EntityKind::CrossTeam,
];

/// A row of the set-up as a field offers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceRow {
    /// Which.
    pub id: EntityId,
    /// Of which kind.
    pub kind: EntityKind,
    /// Its name.
    pub name: String,
    /// What it is called for short: a department's `SOF`, a paragraph's number.
    pub short: Option<String>,
    /// Whose it is.
    pub department: Option<EntityId>,
    /// Of a service: `case-pair` or `specialist`.
    pub delivered_by: Option<String>,
    /// In use today. What no longer is stays readable where it was chosen.
    pub is_current: bool,
}

impl Casework {
    /// Every row that a field of a family can refer to, by kind and in the set-up's own order.
    ///
    /// # Errors
    /// Store as everywhere.
    pub fn choices(&self) -> Result<Vec<ChoiceRow>, CaseworkError> {
        self.about_to_read(&SHOW_CHOICES, None)?;
        let today = self.today()?;
        let mut rows = Vec::new();
        for kind in OFFERED {
            let wanted = |name: &str| kind.fields().iter().find(|spec| spec.name == name);
            let fields: Vec<_> = [
                "name",
                "short_name",
                "paragraph",
                "department",
                "delivered_by",
                "valid",
                "order_key",
            ]
            .into_iter()
            .filter_map(wanted)
            .collect();
            let numbers: Vec<_> = fields.iter().map(|spec| spec.id).collect();
            let records = self.store.read(|tables| tables.records(kind, &numbers, None))?;
            let mut of_kind: Vec<(Option<String>, ChoiceRow)> = records
                .iter()
                .map(|record| {
                    let order = text(record, &fields, "order_key");
                    (order, row(record, &fields, kind, today))
                })
                .collect();
            of_kind.sort_by(|(one, a), (other, b)| {
                (one.is_none(), one, &a.name, a.id).cmp(&(other.is_none(), other, &b.name, b.id))
            });
            rows.extend(of_kind.into_iter().map(|(_, row)| row));
        }
        Ok(rows)
    }
}

fn value<'r>(record: &'r Record, fields: &[&FieldSpec], name: &str) -> Option<&'r Value> {
    let spec = fields.iter().find(|spec| spec.name == name)?;
    record.value(spec.id)
}

fn text(record: &Record, fields: &[&FieldSpec], name: &str) -> Option<String> {
    String::from_value(value(record, fields, name)?).ok()
}

fn row(record: &Record, fields: &[&FieldSpec], kind: EntityKind, today: NaiveDate) -> ChoiceRow {
    let valid = value(record, fields, "valid").and_then(|valid| Period::from_value(valid).ok());
    let department = value(record, fields, "department");
    ChoiceRow {
        id: record.id,
        kind,
        name: text(record, fields, "name").unwrap_or_default(),
        short: text(record, fields, "short_name").or_else(|| text(record, fields, "paragraph")),
        department: department.and_then(|id| EntityId::from_value(id).ok()),
        delivered_by: text(record, fields, "delivered_by"),
        is_current: valid.unwrap_or(Period::ALWAYS).contains(today),
    }
}
