//! Interventions as lists and weeks show them, and what gets in each other's way.

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, MemberId};
use makker_domain::issue::Issue;
use makker_domain::period::Period;
use makker_domain::plan::intervention::{self, InterventionStatus};
use makker_domain::plan::intervention_rules::InterventionSketch;
use makker_domain::set_up::incompatibility_rule::{self, ServicePair};
use makker_domain::weekly_slot::WeeklySlot;
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

/// An intervention in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct InterventionLine {
    /// Which.
    pub id: EntityId,
    /// In which stream.
    pub(crate) stream: StreamId,
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub status: Option<InterventionStatus>,
    /// From when to when.
    pub period: Period,
    /// How much time it takes in a week.
    pub weekly_minutes: Option<i64>,
    /// At which hours.
    pub slots: Vec<WeeklySlot>,
    /// Whom it is for; empty is the whole family.
    pub members: Vec<EntityId>,
    /// Who delivers it.
    pub provider: Option<EntityId>,
    /// Who is responsible.
    pub responsible: Option<EntityId>,
    /// The department that delivers it.
    pub department: Option<EntityId>,
    /// Which service of the catalogue.
    pub service: Option<EntityId>,
    /// When it is next followed up.
    pub follow_up_on: Option<chrono::NaiveDate>,
    sketch: InterventionSketch,
}

/// Two interventions that get in each other's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// The one.
    pub one: EntityId,
    /// The other.
    pub other: EntityId,
    /// Whom both are for.
    pub members: Vec<EntityId>,
    /// In which way.
    pub issue: Issue,
}

impl InterventionLine {
    /// Whether it takes anybody's time: granted and going on, or about to.
    pub(crate) fn takes_time(&self) -> bool {
        matches!(
            self.status,
            Some(InterventionStatus::Running | InterventionStatus::Granted)
        )
    }
}

/// The interventions of one family, or of all on the device, oldest first.
pub(crate) fn interventions(
    tables: &Tables<'_>,
    stream: Option<StreamId>,
) -> Result<Vec<InterventionLine>, TablesError> {
    let fields = [
        intervention::TITLE,
        intervention::STATUS,
        intervention::PERIOD,
        intervention::WEEKLY_MINUTES,
        intervention::WEEKLY_SLOTS,
        intervention::MEMBERS,
        intervention::GOALS,
        intervention::PROVIDER,
        intervention::RESPONSIBLE,
        intervention::PROVIDER_DEPARTMENT,
        intervention::SERVICE,
        intervention::FOLLOW_UP_ON,
    ];
    let records = tables.records(EntityKind::Intervention, &fields, stream)?;
    Ok(records.iter().map(line).collect())
}

fn line(record: &Record) -> InterventionLine {
    let period = record.get(intervention::PERIOD).unwrap_or(Period::ALWAYS);
    let slots: Vec<WeeklySlot> = record.elements(intervention::WEEKLY_SLOTS);
    let members: Vec<EntityId> = record.elements(intervention::MEMBERS);
    let service: Option<EntityId> = record.get(intervention::SERVICE);
    InterventionLine {
        id: record.id,
        stream: record.stream,
        title: record.get(intervention::TITLE).unwrap_or_default(),
        status: record.get(intervention::STATUS),
        period,
        weekly_minutes: record.get(intervention::WEEKLY_MINUTES),
        provider: record.get(intervention::PROVIDER),
        responsible: record.get(intervention::RESPONSIBLE),
        department: record.get(intervention::PROVIDER_DEPARTMENT),
        follow_up_on: record.get(intervention::FOLLOW_UP_ON),
        sketch: InterventionSketch {
            goals: record.elements(intervention::GOALS).into_iter().collect(),
            period,
            slots: slots.clone(),
            members: members.iter().copied().map(MemberId::from).collect(),
            service: service.map(Into::into),
        },
        slots,
        members,
        service,
    }
}

/// The municipality's rules about which services do not go together.
pub(crate) fn service_pairs(tables: &Tables<'_>) -> Result<Vec<ServicePair>, TablesError> {
    let fields = [
        incompatibility_rule::SERVICE,
        incompatibility_rule::OTHER_SERVICE,
        incompatibility_rule::KIND,
    ];
    let rules = tables.records(EntityKind::IncompatibilityRule, &fields, None)?;
    let pair = |rule: &Record| {
        Some(ServicePair {
            services: [
                rule.get(incompatibility_rule::SERVICE)?,
                rule.get(incompatibility_rule::OTHER_SERVICE)?,
            ],
            kind: rule.get(incompatibility_rule::KIND)?,
        })
    };
    Ok(rules.iter().filter_map(pair).collect())
}

/// What gets in each other's way among those that take time.
pub(crate) fn collisions<'l>(
    lines: impl Iterator<Item = &'l InterventionLine> + Clone,
    rules: &[ServicePair],
) -> Vec<Collision> {
    let taking_time = lines.filter(|line| line.takes_time());
    let mut found = Vec::new();
    for (place, one) in taking_time.clone().enumerate() {
        for other in taking_time.clone().skip(place + 1) {
            // The same hours say more than that the kinds do not go together; one line for a pair is enough.
            if let Some(issue) = one.sketch.collisions(&other.sketch, rules).into_iter().next() {
                found.push(Collision {
                    one: one.id,
                    other: other.id,
                    members: both(one, other),
                    issue,
                });
            }
        }
    }
    found
}

fn both(one: &InterventionLine, other: &InterventionLine) -> Vec<EntityId> {
    let shared = one.members.iter().filter(|id| other.members.contains(id));
    shared.copied().collect()
}
