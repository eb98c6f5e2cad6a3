//! The first page of a family.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use makker_domain::attachment::{self, AttachedAs, Focus};
use makker_domain::case::consent::{self, ConsentDays, ConsentKind};
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::period::Period;
use makker_domain::person::actor::{self, ActorKind};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::StreamId;
use makker_store::{FamilyRow, Tables, TablesError};

use super::due::{DueLine, due_in_family};
use super::genogram::{Genogram, OF_MEMBERS, OF_NETWORK, OF_RELATIONS, genogram};
use super::homes::Addresses;
use super::nearness::{Around, Sources, around};
use super::news::{NewsLine, news_lines};
use super::question::{Question, questions};
use super::trend::{Trend, trends};
use crate::baton::BatonState;
use crate::course::{Course, CourseRecords};
use crate::entity::EntityState;
use crate::entity::list::things_in;
use crate::entity::place::streams_of_family;
use crate::entity::show::state_in;
use crate::error::CaseworkError;
use crate::family::people::PersonLine;
use crate::meeting::{MeetingLine, meetings};
use crate::plan::intervention_line::{Collision, InterventionLine, collisions, interventions, service_pairs};
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_OVERVIEW: Verb = Verb {
    name: "show_overview",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// More news than fits on a page.
const NEWS_MAX: u32 = 12;

/// A family on one screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// The date in Denmark.
    pub today: NaiveDate,
    /// The time.
    pub now: Timestamp,
    /// The family itself.
    pub family: EntityState,
    /// Where it is in its course.
    pub course: Course,
    /// Who has the baton, and what is under way.
    pub baton: BatonState,
    /// Everybody that something of it can name.
    pub people: Vec<PersonLine>,
    /// The members, to be edited.
    pub members: Vec<EntityState>,
    /// The family's own network, to be edited.
    pub network: Vec<EntityState>,
    /// Professionals and volunteers around it, to be edited.
    pub actors: Vec<EntityState>,
    /// How they are related, to be edited.
    pub relations: Vec<EntityState>,
    /// The family tree, laid out.
    pub genogram: Genogram,
    /// Who is around the family today, and how near.
    pub nearness: Vec<Around>,
    /// The users who work with it now.
    pub colleagues: Vec<Colleague>,
    /// How many professionals are around it today.
    pub professionals: usize,
    /// How many there were when the course began; unknown before it has.
    pub professionals_at_start: Option<usize>,
    /// The interventions, oldest first.
    pub interventions: Vec<InterventionLine>,
    /// What gets in each other's way among them.
    pub collisions: Vec<Collision>,
    /// The meetings, earliest first.
    pub meetings: Vec<MeetingLine>,
    /// What is due, earliest first.
    pub due: Vec<DueLine>,
    /// What waits for a person to settle it.
    pub questions: Vec<Question>,
    /// The consents, oldest first.
    pub consents: Vec<ConsentLine>,
    /// How measurements have gone.
    pub trends: Vec<Trend>,
    /// What others have done since the user last looked, latest first.
    pub news: Vec<NewsLine>,
    /// When the user last looked.
    pub seen_at: Option<Timestamp>,
}

/// A user who works with the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub user: EntityId,
    /// As what.
    pub attached_as: AttachedAs,
    /// From which side.
    pub focus: Option<Focus>,
}

/// A consent in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentLine {
    /// Which.
    pub id: EntityId,
    /// What it is for.
    pub kind: Option<ConsentKind>,
    /// Who gave it.
    pub given_by: Option<EntityId>,
    /// Its days.
    pub days: ConsentDays,
    /// Whether it holds today.
    pub stands: bool,
}

impl Casework {
    /// A family on one screen.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn overview(&self, family: FamilyId) -> Result<Overview, CaseworkError> {
        self.about_to_read(&SHOW_OVERVIEW, Some(family))?;
        let today = self.today()?;
        let overview = self.store.read(|tables| match tables.family(family)? {
            Some(row) => self.overview_in(tables, &row, today),
            None => Ok(None),
        })?;
        overview.ok_or(CaseworkError::NotFound)
    }

    /// What opening the first family of a visit would wait for, while nobody waits: everything the overview asks is asked of a
    /// family that is not there. It tells nothing of anybody, and so needs no right and leaves no trace. Once a visit.
    ///
    /// # Errors
    /// [`CaseworkError::Store`]; opening a family only takes longer then.
    pub fn get_ready(&self) -> Result<(), CaseworkError> {
        let today = self.today()?;
        // Some statements ask for a stream that is there; in this one live no families, and it does not grow with use.
        let stream = self.set_up_stream()?;
        let nobody = FamilyRow {
            id: FamilyId::from_bytes([0; 16]),
            stream,
            restricted: Some(stream),
            name: String::new(),
            created_at: self.ground.clock.read().at,
        };
        Ok(self
            .store
            .get_ready(|tables| self.overview_in(tables, &nobody, today).map(|_| ()))?)
    }

    fn overview_in(
        &self,
        tables: &Tables<'_>,
        row: &FamilyRow,
        today: NaiveDate,
    ) -> Result<Option<Overview>, TablesError> {
        let (family, stream) = (row.id, row.stream);
        let course = CourseRecords::read(tables, Some(stream))?.course(stream, today);
        let seen = tables.seen_until(Some(family))?;
        let since = seen.map_or(0, |seen| seen.op_no);
        let news = tables.news(since, self.user, Some(stream), NEWS_MAX)?;
        let interventions = interventions(tables, Some(stream))?;
        let professionals = professionals(tables, stream)?;
        let around_on = |day: NaiveDate| professionals.iter().filter(|period| period.contains(day)).count();
        let meetings = meetings(tables, Some(stream))?;
        let colleagues = colleagues(tables, stream, today)?;
        let members = tables.records(EntityKind::Member, &OF_MEMBERS, Some(stream))?;
        let network = tables.records(EntityKind::NetworkPerson, &OF_NETWORK, Some(stream))?;
        let relations = tables.records(EntityKind::Relation, &OF_RELATIONS, Some(stream))?;
        let sources = Sources {
            interventions: &interventions,
            meetings: &meetings,
            colleagues: &colleagues,
            relations: &relations,
            network: &network,
        };
        let to_edit = |kind| things_in(tables, &streams_of_family(row), kind);
        let state = state_in(tables, stream, family.into())?;
        let members_to_edit = to_edit(EntityKind::Member)?;
        let addresses = Addresses::of(state.as_ref(), &members_to_edit);
        Ok(Some(Overview {
            nearness: around(tables, stream, today, &sources)?,
            genogram: genogram(family, &addresses, &members, &network, &relations, today),
            today,
            now: self.ground.clock.read().at,
            baton: BatonState::read(tables, stream, family)?,
            people: self.people_around(tables, stream)?,
            members: members_to_edit,
            network: to_edit(EntityKind::NetworkPerson)?,
            actors: to_edit(EntityKind::Actor)?,
            relations: to_edit(EntityKind::Relation)?,
            colleagues,
            professionals: around_on(today),
            professionals_at_start: course.starts_on.map(around_on),
            course,
            collisions: collisions(interventions.iter(), &service_pairs(tables)?),
            interventions,
            meetings,
            due: due_in_family(tables, stream, today)?,
            questions: questions(tables, stream)?,
            consents: consents(tables, stream, today)?,
            trends: match row.restricted {
                Some(restricted) => trends(tables, restricted)?,
                None => Vec::new(),
            },
            news: news_lines(tables, &news)?,
            seen_at: seen.map(|seen| seen.at),
            // Last, so that everything has been asked when there is no such family (see `get_ready`).
            family: match state {
                Some(state) => state,
                None => return Ok(None),
            },
        }))
    }
}

/// The periods of those who are paid to be there: actors that are no volunteers, and users that are no actors too.
fn professionals(tables: &Tables<'_>, stream: StreamId) -> Result<Vec<Period>, TablesError> {
    let actors = tables.records(
        EntityKind::Actor,
        &[actor::KIND, actor::PERIOD, actor::USER],
        Some(stream),
    )?;
    let as_actors: BTreeSet<EntityId> = actors.iter().filter_map(|one| one.get(actor::USER)).collect();
    let paid = actors
        .iter()
        .filter(|one| one.get(actor::KIND) != Some(ActorKind::Volunteer))
        .map(|one| one.get(actor::PERIOD).unwrap_or(Period::ALWAYS));
    let attached = tables.records(
        EntityKind::Attachment,
        &[attachment::USER, attachment::ATTACHED_AS, attachment::PERIOD],
        Some(stream),
    )?;
    let mut seen = BTreeSet::new();
    let users = attached
        .iter()
        .filter(|one| one.get(attachment::ATTACHED_AS) == Some(AttachedAs::CasePair))
        .filter(|one| {
            one.get::<EntityId>(attachment::USER)
                .is_some_and(|user| !as_actors.contains(&user) && seen.insert(user))
        })
        .map(|one| one.get(attachment::PERIOD).unwrap_or(Period::ALWAYS));
    Ok(paid.chain(users).collect())
}

fn colleagues(
    tables: &Tables<'_>,
    stream: StreamId,
    today: NaiveDate,
) -> Result<Vec<Colleague>, TablesError> {
    let fields = [
        attachment::USER,
        attachment::ATTACHED_AS,
        attachment::FOCUS,
        attachment::PERIOD,
    ];
    let records = tables.records(EntityKind::Attachment, &fields, Some(stream))?;
    let colleague = |one: &makker_store::Record| {
        let period = one.get(attachment::PERIOD).unwrap_or(Period::ALWAYS);
        period.contains(today).then_some(())?;
        Some(Colleague {
            user: one.get(attachment::USER)?,
            attached_as: one.get(attachment::ATTACHED_AS)?,
            focus: one.get(attachment::FOCUS),
        })
    };
    Ok(records.iter().filter_map(colleague).collect())
}

fn consents(
    tables: &Tables<'_>,
    stream: StreamId,
    today: NaiveDate,
) -> Result<Vec<ConsentLine>, TablesError> {
    let fields = [
        consent::KIND,
        consent::GIVEN_BY,
        consent::GIVEN_ON,
        consent::VALID_UNTIL,
        consent::WITHDRAWN_ON,
    ];
    let records = tables.records(EntityKind::Consent, &fields, Some(stream))?;
    let line = |one: &makker_store::Record| {
        let days = ConsentDays {
            given_on: one.get(consent::GIVEN_ON),
            valid_until: one.get(consent::VALID_UNTIL),
            withdrawn_on: one.get(consent::WITHDRAWN_ON),
        };
        ConsentLine {
            id: one.id,
            kind: one.get(consent::KIND),
            given_by: one.get(consent::GIVEN_BY),
            days,
            stands: days.stands_on(today),
        }
    };
    Ok(records.iter().map(line).collect())
}
