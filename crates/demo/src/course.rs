//! A family's way through the programme: found, asked, taken in, handed over, and the phases.

use chrono::NaiveDate;
use makker_domain::case::consent::{self, ConsentKind};
use makker_domain::case::{self, CaseDecision, CaseStatus, case_phase, handover_check};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::set_up::phase_template::COPENHAGEN_PHASES;
use makker_domain::set_up::phase_timeline::timeline;

use crate::book::Book;
use crate::staff::Who;
use crate::value::{choice, day, id, ids, period, shipped, text, yes};

/// Where a family stands: in which phase (0 to 3), and in which month of it. Without a phase it has just been handed over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stands {
    pub(crate) phase: usize,
    pub(crate) month: i64,
}

impl Stands {
    /// How many days ago the phase began.
    fn phase_began_days(self) -> i64 {
        -((self.month - 1) * 30 + 13)
    }

    /// How many days ago the course began.
    pub(crate) fn began_days(self) -> i64 {
        let before: i64 = COPENHAGEN_PHASES
            .iter()
            .take(self.phase)
            .map(|(_, months)| i64::from(months.unwrap_or(0)) * 61 / 2)
            .sum();
        self.phase_began_days() - before
    }
}

/// What a consent is about.
pub(crate) struct Yes<'n> {
    pub(crate) kind: ConsentKind,
    pub(crate) by: EntityId,
    pub(crate) on_behalf_of: &'n [EntityId],
    pub(crate) given: NaiveDate,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) language: &'n str,
    pub(crate) authorities: &'n [&'n str],
    pub(crate) information: &'n str,
}

const HANDED_OVER: &[(&str, &str)] = &[
    (
        "story",
        "Familiens historie er skrevet kort ned, og familien har læst den",
    ),
    (
        "plans",
        "Sektorplaner og afgørelser, der gælder nu, er overdraget",
    ),
    ("consents", "Samtykker: hvilke, fra hvem, til hvornår"),
    (
        "meeting",
        "Et møde, hvor den gamle og den nye sagsbehandler er der sammen med familien",
    ),
];

impl Book<'_> {
    /// The case up to where it stands. `None`: handed over, and not begun.
    pub(crate) fn case(&mut self, stands: Option<Stands>, found: &str) -> EntityId {
        let began = stands.map_or(-4, Stands::began_days);
        let calendar = *self.calendar;
        let detected = calendar.workday(began - 62);
        let by = self.team.case_worker;
        let former = self.former_worker();
        let status = if stands.is_some() {
            CaseStatus::Running
        } else {
            CaseStatus::HandedOver
        };
        let fields = vec![
            (case::STATUS, choice(&CaseStatus::Detected)),
            (case::DETECTED_ON, day(detected)),
            (case::DETECTED_BY, id(self.staff.id(by))),
            (case::DETECTED_IN, id(shipped(EntityKind::Department, "bbu"))),
            (case::DETECTION, text(found)),
        ];
        let entered = calendar.workday(began - 40);
        let case = self.make(entered, 11, 0, by, EntityKind::Case, fields);
        let decided = calendar.workday(began - 20);
        self.set(
            (decided, 9, 20),
            by,
            case,
            case::STATUS,
            choice(&CaseStatus::Accepted),
        );
        self.set(
            (decided, 9, 21),
            by,
            case,
            case::DECISION,
            choice(&CaseDecision::Accepted),
        );
        self.set((decided, 9, 22), by, case, case::DECIDED_ON, day(decided));
        let handed_over = calendar.workday(began - 5);
        self.set(
            (handed_over, 14, 0),
            by,
            case,
            case::HANDED_OVER_ON,
            day(handed_over),
        );
        self.set((handed_over, 14, 1), by, case, case::STATUS, choice(&status));
        for (minute, (item, title)) in (5..).zip(HANDED_OVER) {
            let mut fields = vec![
                (handover_check::CASE, id(case)),
                (handover_check::ITEM, id(shipped(EntityKind::HandoverItem, item))),
                (handover_check::TITLE, text(*title)),
                (handover_check::ORDER, self.place(EntityKind::HandoverCheck)),
            ];
            if stands.is_some() || *item != "meeting" {
                fields.push((handover_check::DONE_ON, day(handed_over)));
                fields.push((handover_check::DONE_BY, id(former)));
            }
            self.make(handed_over, 14, minute, by, EntityKind::HandoverCheck, fields);
        }
        if let Some(stands) = stands {
            let starts = calendar.day(began);
            self.set((handed_over, 14, 2), by, case, case::STARTS_ON, day(starts));
            self.phases(case, stands, starts);
        }
        case
    }

    /// Who had the family before the pilot.
    fn former_worker(&self) -> EntityId {
        self.staff.id(self.team.case_worker)
    }

    fn phases(&mut self, case: EntityId, stands: Stands, starts: NaiveDate) {
        let calendar = *self.calendar;
        let months: Vec<Option<u32>> = COPENHAGEN_PHASES.iter().map(|(_, months)| *months).collect();
        let planned = timeline(starts, &months);
        let phase_began = stands.phase_began_days();
        // Back from the present phase: what was before it ended the day before.
        let mut begins = vec![phase_began];
        for place in (0..stands.phase).rev() {
            let months = months.get(place).copied().flatten().unwrap_or(0);
            let after = begins.last().copied().unwrap_or(phase_began);
            begins.push(after - i64::from(months) * 61 / 2);
        }
        begins.reverse();
        let team = self.team;
        for (place, (key, _)) in COPENHAGEN_PHASES.iter().enumerate() {
            let phase = shipped(EntityKind::PhaseTemplate, key);
            let mut fields = vec![(case_phase::CASE, id(case)), (case_phase::PHASE, id(phase))];
            if let Some(Some(lasts)) = planned.get(place) {
                fields.push((case_phase::PLANNED, period(*lasts)));
            }
            let Some(began) = begins.get(place) else {
                self.make(starts, 9, 40, team.case_worker, EntityKind::CasePhase, fields);
                continue;
            };
            let actual = match begins.get(place + 1) {
                Some(next) => calendar.span(*began, next - 1),
                None => calendar.from(*began),
            };
            fields.push((case_phase::ACTUAL, period(actual)));
            let on = calendar.day(*began);
            self.make(on, 9, 40, team.case_worker, EntityKind::CasePhase, fields);
            let family = self.family;
            self.set((on, 9, 41), team.case_worker, family, family::PHASE, id(phase));
        }
    }

    pub(crate) fn consent(&mut self, consent: &Yes<'_>) -> EntityId {
        let departments: Vec<EntityId> = ["sof", "bif", "buf", "suf"]
            .iter()
            .map(|key| shipped(EntityKind::Department, key))
            .collect();
        let law = match consent.kind {
            ConsentKind::Obtaining => "rsl-11a",
            _ => "fvl-28",
        };
        let by = self.team.sof;
        let mut fields = vec![
            (consent::KIND, choice(&consent.kind)),
            (consent::GIVEN_BY, id(consent.by)),
            (consent::ON_BEHALF_OF, ids(consent.on_behalf_of)),
            (consent::DEPARTMENTS, ids(&departments)),
            (consent::INFORMATION, text(consent.information)),
            (consent::GIVEN_ON, day(consent.given)),
            (consent::EVIDENCE, text("Underskrevet papir, ligger i sagen")),
            (consent::ASKED_BY, id(self.staff.id(by))),
            (consent::EXPLAINED_IN, text(consent.language)),
            (consent::LEGAL_BASIS, id(shipped(EntityKind::LegalBasis, law))),
        ];
        if !consent.authorities.is_empty() {
            let authorities = consent.authorities.iter().map(|name| text(*name)).collect();
            fields.push((
                consent::AUTHORITIES,
                makker_domain::value::Value::List(authorities),
            ));
        }
        fields.extend(consent.until.map(|until| (consent::VALID_UNTIL, day(until))));
        self.make(consent.given, 13, 30, by, EntityKind::Consent, fields)
    }

    /// The family has a protected name too.
    pub(crate) fn protect(&mut self, on: NaiveDate) {
        let family = self.family;
        self.set(
            (on, 9, 50),
            self.team.case_worker,
            family,
            family::IS_PROTECTED,
            yes(),
        );
    }

    /// The first holder: somebody of the team, at the handover.
    pub(crate) fn first_baton(&mut self, on: NaiveDate, who: Who) {
        let by = self.team.case_worker;
        let to = self.staff.id(who);
        self.pass_baton(on, by, to, who);
    }

    /// From a day long ago until a day.
    pub(crate) fn until(&self, days: i64) -> Period {
        Period::new(None, Some(self.calendar.day(days))).unwrap_or(Period::ALWAYS)
    }
}
