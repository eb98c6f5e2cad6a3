//! What waits for the user, across families.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::find;
use makker_domain::follow_up::DeadlineStanding;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::issue::Issue;
use makker_domain::plan::plan_status::PlanStatus;
use makker_domain::plan::plan_version;
use makker_oplog::{OpId, StreamId};
use makker_store::{Tables, TablesError};

use super::page::Gathered;
use crate::overview::due::DueLine;
use crate::plan::intervention_line::{InterventionLine, collisions, service_pairs};

/// Something that waits for the user.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitingLine {
    /// In which family.
    pub family: FamilyId,
    /// What it is.
    pub what: Waiting,
}

/// What waits.
#[derive(Clone, Debug, PartialEq)]
pub enum Waiting {
    /// Two values stand in one place.
    Clash {
        /// Of which thing.
        entity: EntityId,
        /// Of which kind.
        kind: EntityKind,
        /// In which field, by name; none when it is the baton.
        field: Option<&'static str>,
        /// What the thing is called.
        caption: Option<String>,
    },
    /// The day has passed.
    Overdue(DueLine),
    /// What was agreed in a family's log is late, and nobody has said what became of it.
    LateAgreements {
        /// The longest late.
        first: DueLine,
        /// So many there are.
        count: u32,
    },
    /// Somebody wants to give the user the baton.
    BatonOffered {
        /// The offer's name.
        offer: OpId,
        /// Who holds it now.
        from: Option<EntityId>,
    },
    /// Two interventions get in each other's way.
    Collision {
        /// The one.
        one: EntityId,
        /// The other.
        other: EntityId,
        /// What they are called.
        captions: [String; 2],
        /// In which way.
        issue: Issue,
    },
    /// The plan has been discussed, and the family has not said yes yet.
    Approval {
        /// Which version.
        version: EntityId,
        /// Since when it has waited.
        since: Option<NaiveDate>,
    },
}

impl Gathered<'_> {
    /// Everything, in the order in which one would take it on: what two people wrote, what is late (latest first), batons,
    /// collisions, and what the family is to say yes to.
    pub(super) fn waiting(&self) -> Vec<WaitingLine> {
        let mut lines = Vec::new();
        lines.extend(self.clashes.iter().cloned());
        let overdue = self
            .due
            .iter()
            .filter(|line| line.standing == DeadlineStanding::Overdue && self.is_for_me(line));
        for line in overdue {
            if let Some(family) = self.family_of(line.stream) {
                lines.push(WaitingLine {
                    family,
                    what: Waiting::Overdue(line.clone()),
                });
            }
        }
        lines.extend(self.families_with_late_agreements());
        for (family, baton) in &self.batons {
            for offer in baton.waiting.iter().filter(|offer| self.is_me(offer.to)) {
                lines.push(WaitingLine {
                    family: *family,
                    what: Waiting::BatonOffered {
                        offer: offer.offer,
                        from: baton.holder,
                    },
                });
            }
        }
        lines.extend(self.collisions.iter().cloned());
        for version in &self.versions {
            if version.get(plan_version::STATUS) != Some(PlanStatus::Discussed) {
                continue;
            }
            if let Some(family) = self
                .family_of(version.stream)
                .filter(|family| self.is_my_pair_s(*family))
            {
                lines.push(WaitingLine {
                    family,
                    what: Waiting::Approval {
                        version: version.id,
                        since: version.get(plan_version::DISCUSSED_ON),
                    },
                });
            }
        }
        lines
    }

    /// One line a family, the longest late first: what became of them is written in one place, its log.
    fn families_with_late_agreements(&self) -> Vec<WaitingLine> {
        let mut lines: Vec<WaitingLine> = Vec::new();
        let mut places: BTreeMap<FamilyId, usize> = BTreeMap::new();
        for late in self.late_agreements.iter().filter(|line| self.is_for_me(line)) {
            let Some(family) = self.family_of(late.stream) else {
                continue;
            };
            let place = *places.entry(family).or_insert(lines.len());
            match lines.get_mut(place) {
                Some(WaitingLine {
                    what: Waiting::LateAgreements { count, .. },
                    ..
                }) => *count += 1,
                _ => lines.push(WaitingLine {
                    family,
                    what: Waiting::LateAgreements {
                        first: late.clone(),
                        count: 1,
                    },
                }),
            }
        }
        lines
    }

    /// What nobody is named for is the pair's, and so is what the family sees to, or somebody who does not work with it in
    /// Makker: nobody but the pair is reminded of it.
    fn is_for_me(&self, line: &DueLine) -> bool {
        if line.responsible.is_some_and(|person| self.is_me(person)) {
            return true;
        }
        self.family_of(line.stream).is_some_and(|family| {
            let is_a_colleague_s = line
                .responsible
                .is_some_and(|person| self.is_colleague(family, person));
            self.is_my_pair_s(family) && !is_a_colleague_s
        })
    }
}

/// What two people wrote in one place.
pub(super) fn clashes(
    tables: &Tables<'_>,
    by_stream: &BTreeMap<StreamId, FamilyId>,
) -> Result<Vec<WaitingLine>, TablesError> {
    let mut lines = Vec::new();
    for question in tables.open_questions(None)? {
        let Some(family) = by_stream.get(&question.stream) else {
            continue;
        };
        let Some(row) = tables.entity(question.stream, question.entity)? else {
            continue;
        };
        lines.push(WaitingLine {
            family: *family,
            what: Waiting::Clash {
                entity: question.entity,
                kind: row.kind,
                field: find(question.field).map(|spec| spec.name),
                caption: tables.caption(question.stream, row.kind, question.entity)?,
            },
        });
    }
    Ok(lines)
}

/// What gets in each other's way, in every family.
pub(super) fn all_collisions(
    tables: &Tables<'_>,
    lines: &[InterventionLine],
    by_stream: &BTreeMap<StreamId, FamilyId>,
) -> Result<Vec<WaitingLine>, TablesError> {
    let rules = service_pairs(tables)?;
    let mut of_stream: BTreeMap<StreamId, Vec<&InterventionLine>> = BTreeMap::new();
    for line in lines {
        of_stream.entry(line.stream).or_default().push(line);
    }
    let title = |id: EntityId| {
        let line = lines.iter().find(|line| line.id == id);
        line.map(|line| line.title.clone()).unwrap_or_default()
    };
    let mut found = Vec::new();
    for (stream, lines) in of_stream {
        let Some(family) = by_stream.get(&stream) else {
            continue;
        };
        for collision in collisions(lines.into_iter(), &rules) {
            found.push(WaitingLine {
                family: *family,
                what: Waiting::Collision {
                    one: collision.one,
                    other: collision.other,
                    captions: [title(collision.one), title(collision.other)],
                    issue: collision.issue,
                },
            });
        }
    }
    Ok(found)
}
