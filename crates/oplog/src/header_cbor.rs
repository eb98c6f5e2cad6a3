//! The header as bytes: a CBOR map with ascending integer keys, absent parts left out, lengths definite. Keys this
//! program does not know are skipped; the bytes themselves are kept as they came, so nothing of a newer program is lost.

use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};

use crate::DecodeError;
use crate::cbor::{CborReader, CborWriter};
use crate::header::Header;
use crate::writer::{OpRef, Writer};

/// No honest header comes near; a list of 256 clashing values is a thousand times what people make.
const HEADER_BYTES_MAX: usize = 16 * 1024;

/// seq, lamport, claimed_at, utc_offset, user, visit, change, op_type, entity.
const ALWAYS: usize = 9;

mod key {
    pub const SEQ: u64 = 1;
    pub const LAMPORT: u64 = 2;
    pub const CLAIMED_AT: u64 = 3;
    pub const UTC_OFFSET: u64 = 4;
    pub const USER: u64 = 5;
    pub const VOICE: u64 = 6;
    pub const VISIT: u64 = 7;
    pub const CHANGE: u64 = 8;
    pub const OP_TYPE: u64 = 9;
    pub const ENTITY: u64 = 10;
    pub const FIELD: u64 = 11;
    pub const PREV: u64 = 12;
    pub const SCHEMA: u64 = 13;
    pub const MUST_UNDERSTAND: u64 = 14;
    pub const KIND: u64 = 15;
}

impl Header {
    /// The header as canonical bytes. `writer` is the operation's own: its own references are written without it.
    pub fn to_bytes(&self, writer: Writer) -> Vec<u8> {
        let optional = [
            self.voice.is_some(),
            self.field.is_some(),
            !self.prev.is_empty(),
            self.schema != 0,
            self.must_understand,
            self.kind.is_some(),
        ];
        let mut out = CborWriter::new();
        out.map(ALWAYS + optional.iter().filter(|present| **present).count());
        out.uint(key::SEQ).uint(self.seq);
        out.uint(key::LAMPORT).uint(self.lamport);
        out.uint(key::CLAIMED_AT).int(self.claimed_at.at.unix_ms());
        out.uint(key::UTC_OFFSET)
            .int(self.claimed_at.utc_offset_min.into());
        out.uint(key::USER).bytes(&self.user.to_bytes());
        if let Some(voice) = self.voice {
            out.uint(key::VOICE).bytes(&voice.to_bytes());
        }
        out.uint(key::VISIT).bytes(&self.visit.to_bytes());
        out.uint(key::CHANGE).bytes(&self.change.to_bytes());
        out.uint(key::OP_TYPE).uint(self.op_type.into());
        out.uint(key::ENTITY).bytes(&self.entity.to_bytes());
        if let Some(field) = self.field {
            out.uint(key::FIELD).uint(field.0.into());
        }
        if !self.prev.is_empty() {
            out.uint(key::PREV).array(self.prev.len());
            for prev in &self.prev {
                if prev.writer == writer {
                    out.uint(prev.seq);
                } else {
                    out.op_ref(*prev);
                }
            }
        }
        if self.schema != 0 {
            out.uint(key::SCHEMA).uint(self.schema.into());
        }
        if self.must_understand {
            out.uint(key::MUST_UNDERSTAND).bool(true);
        }
        if let Some(kind) = self.kind {
            out.uint(key::KIND).uint(kind.into());
        }
        out.finish()
    }

    /// Reads a header that `writer` wrote.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not a header, or larger than one can be.
    pub fn from_bytes(writer: Writer, bytes: &[u8]) -> Result<Self, DecodeError> {
        if bytes.len() > HEADER_BYTES_MAX {
            return Err(DecodeError::TooLarge);
        }
        let mut reader = CborReader::new(bytes);
        let mut parts = Parts::default();
        for _ in 0..reader.map()? {
            parts.read_entry(writer, &mut reader)?;
        }
        reader.end()?;
        parts.assemble()
    }
}

#[derive(Default)]
struct Parts {
    last_key: Option<u64>,
    seq: Option<u64>,
    lamport: Option<u64>,
    claimed_at_ms: Option<i64>,
    utc_offset_min: Option<i16>,
    user: Option<[u8; 16]>,
    voice: Option<[u8; 16]>,
    visit: Option<[u8; 16]>,
    change: Option<[u8; 16]>,
    op_type: Option<u16>,
    entity: Option<[u8; 16]>,
    field: Option<u16>,
    prev: Vec<OpRef>,
    schema: u16,
    must_understand: bool,
    kind: Option<u16>,
}

impl Parts {
    fn read_entry(&mut self, writer: Writer, d: &mut CborReader<'_>) -> Result<(), DecodeError> {
        let key = d.uint()?;
        if self.last_key.is_some_and(|last| last >= key) {
            return Err(DecodeError::Malformed);
        }
        self.last_key = Some(key);
        match key {
            key::SEQ => self.seq = Some(d.uint()?),
            key::LAMPORT => self.lamport = Some(d.uint()?),
            key::CLAIMED_AT => self.claimed_at_ms = Some(d.int()?),
            key::UTC_OFFSET => {
                self.utc_offset_min = Some(i16::try_from(d.int()?).map_err(|_| DecodeError::Malformed)?)
            }
            key::USER => self.user = Some(d.bytes_of()?),
            key::VOICE => self.voice = Some(d.bytes_of()?),
            key::VISIT => self.visit = Some(d.bytes_of()?),
            key::CHANGE => self.change = Some(d.bytes_of()?),
            key::OP_TYPE => self.op_type = Some(d.uint_as()?),
            key::ENTITY => self.entity = Some(d.bytes_of()?),
            key::FIELD => self.field = Some(d.uint_as()?),
            key::PREV => self.prev = read_prev(writer, d)?,
            key::SCHEMA => self.schema = d.uint_as()?,
            key::MUST_UNDERSTAND => self.must_understand = d.bool()?,
            key::KIND => self.kind = Some(d.uint_as()?),
            _ => d.skip()?,
        }
        Ok(())
    }

    fn assemble(self) -> Result<Header, DecodeError> {
        let missing = DecodeError::Malformed;
        Ok(Header {
            seq: self.seq.filter(|seq| *seq > 0).ok_or(missing)?,
            lamport: self.lamport.ok_or(missing)?,
            claimed_at: ClockReading {
                at: Timestamp::from_unix_ms(self.claimed_at_ms.ok_or(missing)?),
                utc_offset_min: self.utc_offset_min.ok_or(missing)?,
            },
            user: UserId::from_bytes(self.user.ok_or(missing)?),
            voice: self.voice.map(EntityId::from_bytes),
            visit: VisitId::from_bytes(self.visit.ok_or(missing)?),
            change: ChangeId::from_bytes(self.change.ok_or(missing)?),
            op_type: self.op_type.ok_or(missing)?,
            entity: EntityId::from_bytes(self.entity.ok_or(missing)?),
            field: self.field.map(FieldId),
            prev: self.prev,
            schema: self.schema,
            must_understand: self.must_understand,
            kind: self.kind,
        })
    }
}

fn read_prev(writer: Writer, reader: &mut CborReader<'_>) -> Result<Vec<OpRef>, DecodeError> {
    let mut prev: Vec<OpRef> = Vec::new();
    for _ in 0..reader.array()? {
        let next = if reader.next_is_array()? {
            reader.op_ref()?
        } else {
            OpRef {
                writer,
                seq: reader.uint()?,
            }
        };
        if prev.last().is_some_and(|last| *last >= next) {
            return Err(DecodeError::Malformed);
        }
        prev.push(next);
    }
    Ok(prev)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header_with_everything() -> (Writer, Header) {
        let writer = Writer::from_bytes([3; 32]);
        let other = OpRef {
            writer: Writer::from_bytes([1; 32]),
            seq: 4,
        };
        let header = Header {
            seq: 2,
            lamport: 900,
            claimed_at: ClockReading {
                at: Timestamp::from_unix_ms(-1),
                utc_offset_min: -60,
            },
            user: UserId::from_bytes([4; 16]),
            voice: Some(EntityId::from_bytes([5; 16])),
            visit: VisitId::from_bytes([6; 16]),
            change: ChangeId::from_bytes([7; 16]),
            op_type: 2,
            entity: EntityId::from_bytes([8; 16]),
            field: Some(FieldId(100)),
            prev: vec![other, OpRef { writer, seq: 1 }],
            schema: 2,
            must_understand: true,
            kind: Some(10),
        };
        (writer, header)
    }

    #[test]
    fn a_header_survives_being_written_and_read() {
        let (writer, header) = header_with_everything();
        assert_eq!(Header::from_bytes(writer, &header.to_bytes(writer)), Ok(header));
    }

    #[test]
    fn a_key_of_a_newer_program_is_skipped() {
        let (writer, header) = header_with_everything();
        let mut bytes = header.to_bytes(writer);
        bytes[0] += 1; // one entry more in the map
        let mut newer = CborWriter::new();
        newer.uint(900).array(1).text("nyt");
        bytes.extend(newer.finish());
        assert_eq!(Header::from_bytes(writer, &bytes), Ok(header));
    }

    #[test]
    fn no_cut_and_no_surplus_is_taken_for_a_header() {
        let (writer, header) = header_with_everything();
        let mut bytes = header.to_bytes(writer);
        for end in 0..bytes.len() {
            assert!(Header::from_bytes(writer, &bytes[..end]).is_err(), "cut at {end}");
        }
        bytes.push(0);
        assert_eq!(Header::from_bytes(writer, &bytes), Err(DecodeError::Malformed));
    }

    #[test]
    fn a_length_that_no_file_could_hold_is_refused_without_taking_the_memory() {
        // {1: 1, 12: array of 2^60 …}
        let bytes = [0xa2, 0x01, 0x01, 0x0c, 0x9b, 0x10, 0, 0, 0, 0, 0, 0, 0];
        assert!(Header::from_bytes(Writer::from_bytes([0; 32]), &bytes).is_err());
    }
}
