//! The gross list: candidates, and their persons.

use chrono::NaiveDate;
use makker_domain::address::Address;
use makker_domain::case::candidate;
use makker_domain::case::candidate_person::CandidateRole;
use makker_domain::cpr::Cpr;
use makker_domain::id::EntityId;
use makker_domain::person_name::PersonName;
use makker_domain::stored::Stored;
use makker_oplog::{StreamId, value_from_bytes};
use rusqlite::Row;

use crate::case_store::Tables;

/// A family on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CandidateRow {
    /// Which.
    pub id: EntityId,
    /// What it is called; empty when not written or removed.
    pub name: String,
    /// Where it stands, by its code; empty when nobody said.
    pub status: String,
    /// When it was found.
    pub found_on: Option<NaiveDate>,
    /// Somebody in it has a protected address, though none of its persons here says so.
    pub has_protected_address: bool,
    /// Put away.
    pub archived: bool,
}

/// A person on the list. Debug shows no name and no number.
#[derive(Clone, PartialEq, Eq)]
pub struct CandidatePersonRow {
    /// Which.
    pub id: EntityId,
    /// Of which family.
    pub candidate: EntityId,
    /// What they are called.
    pub name: Option<PersonName>,
    /// When they were born.
    pub birth_date: Option<NaiveDate>,
    /// Their number.
    pub cpr: Option<Cpr>,
    /// What they are in the family.
    pub role: Option<CandidateRole>,
    /// Where they live.
    pub address: Option<Address>,
    /// Their address is protected.
    pub has_protected_address: bool,
    /// What they live on, in the list's words.
    pub benefit: Option<String>,
    /// Put away.
    pub archived: bool,
}

impl std::fmt::Debug for CandidatePersonRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CandidatePersonRow({})", self.id)
    }
}

/// A member of a family, as far as it takes to know them again.
#[derive(Clone, PartialEq, Eq)]
pub struct KnownMemberRow {
    /// The stream of their family.
    pub stream: StreamId,
    /// What they are called.
    pub name: Option<PersonName>,
    /// When they were born.
    pub birth_date: Option<NaiveDate>,
    /// Their number.
    pub cpr: Option<Cpr>,
}

impl Tables<'_> {
    /// The families on a team's list, in the order in which they came, those put away too; `only` asks for one of them.
    ///
    /// # Errors
    /// What the database reports; so for all below.
    pub fn candidates(
        &self,
        stream: StreamId,
        only: Option<EntityId>,
    ) -> Result<Vec<CandidateRow>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT entity_id, name, status, found_on, has_protected_address, archived
                 FROM candidate JOIN stream USING (stream_no)
                 WHERE stream_id = ?1 AND (?2 IS NULL OR entity_id = ?2) ORDER BY created_at_ms, entity_id",
            )?
            .query_map((stream.to_bytes(), only.map(EntityId::to_bytes)), |row| {
                Ok(CandidateRow {
                    id: EntityId::from_bytes(row.get(0)?),
                    name: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                    status: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                    found_on: date(row, 3)?,
                    has_protected_address: row.get::<_, Option<bool>>(4)?.unwrap_or_default(),
                    archived: row.get(5)?,
                })
            })?
            .collect()
    }

    /// The case numbers of the families on a team's list.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn candidate_case_numbers(
        &self,
        stream: StreamId,
    ) -> Result<Vec<(EntityId, String)>, rusqlite::Error> {
        self.candidate_elements(stream, candidate::CASE_NUMBERS)
    }

    /// The departments of the families on a team's list.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn candidate_departments(
        &self,
        stream: StreamId,
    ) -> Result<Vec<(EntityId, EntityId)>, rusqlite::Error> {
        self.candidate_elements(stream, candidate::DEPARTMENTS)
    }

    fn candidate_elements<T: Stored>(
        &self,
        stream: StreamId,
        field: makker_domain::field::FieldId,
    ) -> Result<Vec<(EntityId, T)>, rusqlite::Error> {
        let found: Vec<(EntityId, Vec<u8>)> = self
            .transaction
            .prepare_cached(
                "SELECT set_element.entity_id, element FROM candidate JOIN stream USING (stream_no)
                 JOIN set_element USING (stream_no, entity_id)
                 WHERE stream_id = ?1 AND field = ?2 AND present = 1",
            )?
            .query_map((stream.to_bytes(), field.0), |row| {
                Ok((EntityId::from_bytes(row.get(0)?), row.get(1)?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(found
            .into_iter()
            .filter_map(|(id, element)| Some((id, value_of(&element)?)))
            .collect())
    }

    /// The persons on a team's list, in the order in which they came, those put away too; `of` asks for those of one family.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn candidate_persons(
        &self,
        stream: StreamId,
        of: Option<EntityId>,
    ) -> Result<Vec<CandidatePersonRow>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT entity_id, candidate, name_given, name_family, birth_date, cpr, role, address,
                        has_protected_address, benefit, archived
                 FROM candidate_person JOIN stream USING (stream_no)
                 WHERE stream_id = ?1 AND candidate IS NOT NULL AND (?2 IS NULL OR candidate = ?2)
                 ORDER BY created_at_ms, entity_id",
            )?
            .query_map((stream.to_bytes(), of.map(EntityId::to_bytes)), person_from_row)?
            .collect()
    }

    /// The members of these families, but those put away.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn members_in(&self, streams: &[StreamId]) -> Result<Vec<KnownMemberRow>, rusqlite::Error> {
        let mut found = Vec::new();
        let mut statement = self.transaction.prepare_cached(
            "SELECT name_given, name_family, birth_date, cpr FROM member JOIN stream USING (stream_no)
             WHERE stream_id = ?1 AND archived = 0",
        )?;
        for stream in streams {
            let rows = statement.query_map([stream.to_bytes()], |row| {
                Ok(KnownMemberRow {
                    stream: *stream,
                    name: name(row, 0)?,
                    birth_date: date(row, 2)?,
                    cpr: cpr(row, 3)?,
                })
            })?;
            for row in rows {
                found.push(row?);
            }
        }
        Ok(found)
    }

    /// Name and short name of a set-up row, for kinds that have both or only the first: departments, benefits.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn departments(&self) -> Result<Vec<(EntityId, String, String)>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT entity_id, name, short_name FROM department WHERE archived = 0 ORDER BY entity_id",
            )?
            .query_map([], named)?
            .collect()
    }

    /// The kinds of income benefit, by id, name and code.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn benefit_kinds(&self) -> Result<Vec<(EntityId, String, String)>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT entity_id, name, code FROM benefit_kind WHERE archived = 0 ORDER BY entity_id",
            )?
            .query_map([], named)?
            .collect()
    }
}

fn named(row: &Row<'_>) -> Result<(EntityId, String, String), rusqlite::Error> {
    Ok((
        EntityId::from_bytes(row.get(0)?),
        row.get::<_, Option<String>>(1)?.unwrap_or_default(),
        row.get::<_, Option<String>>(2)?.unwrap_or_default(),
    ))
}

fn person_from_row(row: &Row<'_>) -> Result<CandidatePersonRow, rusqlite::Error> {
    let role: Option<String> = row.get(6)?;
    let address: Option<Vec<u8>> = row.get(7)?;
    Ok(CandidatePersonRow {
        id: EntityId::from_bytes(row.get(0)?),
        candidate: EntityId::from_bytes(row.get(1)?),
        name: name(row, 2)?,
        birth_date: date(row, 4)?,
        cpr: cpr(row, 5)?,
        role: role.as_deref().and_then(CandidateRole::from_code),
        address: address.as_deref().and_then(value_of),
        has_protected_address: row.get::<_, Option<bool>>(8)?.unwrap_or_default(),
        benefit: row.get(9)?,
        archived: row.get(10)?,
    })
}

fn value_of<T: Stored>(bytes: &[u8]) -> Option<T> {
    value_from_bytes(bytes)
        .ok()
        .and_then(|value| T::from_value(&value).ok())
}

fn name(row: &Row<'_>, at: usize) -> Result<Option<PersonName>, rusqlite::Error> {
    let given: Option<String> = row.get(at)?;
    let family: Option<String> = row.get(at + 1)?;
    let both = PersonName {
        given: given.unwrap_or_default(),
        family: family.unwrap_or_default(),
    };
    Ok((!both.full().is_empty()).then_some(both))
}

fn date(row: &Row<'_>, at: usize) -> Result<Option<NaiveDate>, rusqlite::Error> {
    let text: Option<String> = row.get(at)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

/// A number that is none was written by a newer program.
fn cpr(row: &Row<'_>, at: usize) -> Result<Option<Cpr>, rusqlite::Error> {
    let text: Option<String> = row.get(at)?;
    Ok(text
        .and_then(|text| Cpr::parse(&text).ok())
        .map(|reading| reading.cpr))
}
