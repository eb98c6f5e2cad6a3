//! Bodies as bytes: one CBOR array per type, its parts in a fixed order. A later schema may add parts at the end; this
//! program reads those it knows and skips the rest.

use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId};

use crate::DecodeError;
use crate::baton::{read_holding, write_holding};
use crate::body::{Approval, Body, OpType, Redaction, RedactionTarget, TextEdit};
use crate::cbor::{CborReader, CborWriter};
use crate::text::Splice;

/// Bodies hold at most one attachment's description, one rendered plan or one long text's edit.
const BODY_BYTES_MAX: usize = 1024 * 1024;

impl Body {
    /// As bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = CborWriter::new();
        match self {
            Self::Create | Self::ReviewText => {
                out.array(0);
            }
            Self::Set(value) => {
                out.array(1).value(value);
            }
            Self::Put { element, present } => {
                out.array(2).value(element).bool(*present);
            }
            Self::Enter(fields) => {
                out.array(1).map(fields.len());
                for (field, value) in fields {
                    out.uint(field.0.into()).value(value);
                }
            }
            Self::EditText(edit) => write_text_edit(&mut out, edit),
            Self::RestartText { text } => {
                out.array(1).text(text);
            }
            Self::OfferBaton { from, to } => {
                out.array(2);
                write_holding(&mut out, *from);
                out.bytes(&to.to_bytes());
            }
            Self::AcceptBaton { offer } | Self::CloseBatonOffer { offer } => {
                out.array(1).op_ref(*offer);
            }
            Self::SettleBaton { holding, chosen } => {
                out.array(2);
                write_holding(&mut out, *holding);
                out.op_ref(*chosen);
            }
            Self::Approve(approval) => write_approval(&mut out, approval),
            Self::Redact(redaction) => write_redaction(&mut out, redaction),
            Self::Undo { change } => {
                out.array(1).bytes(&change.to_bytes());
            }
            Self::Found(signed) | Self::Certify(signed) => {
                out.array(1).bytes(signed);
            }
        }
        out.finish()
    }

    /// Reads the body of an operation of type `op_type`.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not such a body.
    pub fn from_bytes(op_type: OpType, bytes: &[u8]) -> Result<Self, DecodeError> {
        if bytes.len() > BODY_BYTES_MAX {
            return Err(DecodeError::TooLarge);
        }
        let mut reader = CborReader::new(bytes);
        let parts = reader.array()?;
        let known = parts_of(op_type);
        let unknown = parts.checked_sub(known).ok_or(DecodeError::Malformed)?;
        let body = read_parts(op_type, &mut reader)?;
        for _ in 0..unknown {
            reader.skip()?;
        }
        reader.end()?;
        Ok(body)
    }
}

fn parts_of(op_type: OpType) -> u64 {
    match op_type {
        OpType::Create | OpType::ReviewText => 0,
        OpType::Set
        | OpType::Enter
        | OpType::RestartText
        | OpType::AcceptBaton
        | OpType::CloseBatonOffer
        | OpType::Undo
        | OpType::Found
        | OpType::Certify => 1,
        OpType::Put | OpType::OfferBaton | OpType::SettleBaton => 2,
        OpType::Redact => 3,
        OpType::Approve => 5,
        OpType::EditText => 6,
    }
}

fn read_parts(op_type: OpType, reader: &mut CborReader<'_>) -> Result<Body, DecodeError> {
    Ok(match op_type {
        OpType::Create => Body::Create,
        OpType::Set => Body::Set(reader.value()?),
        OpType::Put => Body::Put {
            element: reader.value()?,
            present: reader.bool()?,
        },
        OpType::Enter => {
            let mut fields = Vec::new();
            for _ in 0..reader.map()? {
                fields.push((FieldId(reader.uint_as()?), reader.value()?));
            }
            if !fields.is_sorted_by(|(one, _), (next, _)| one < next) {
                return Err(DecodeError::Malformed);
            }
            Body::Enter(fields)
        }
        OpType::EditText => Body::EditText(read_text_edit(reader)?),
        OpType::RestartText => Body::RestartText {
            text: reader.text()?.to_owned(),
        },
        OpType::ReviewText => Body::ReviewText,
        OpType::OfferBaton => Body::OfferBaton {
            from: read_holding(reader)?,
            to: EntityId::from_bytes(reader.bytes_of()?),
        },
        OpType::AcceptBaton => Body::AcceptBaton {
            offer: reader.op_ref()?,
        },
        OpType::CloseBatonOffer => Body::CloseBatonOffer {
            offer: reader.op_ref()?,
        },
        OpType::SettleBaton => Body::SettleBaton {
            holding: read_holding(reader)?,
            chosen: reader.op_ref()?,
        },
        OpType::Approve => Body::Approve(read_approval(reader)?),
        OpType::Redact => Body::Redact(read_redaction(reader)?),
        OpType::Undo => Body::Undo {
            change: ChangeId::from_bytes(reader.bytes_of()?),
        },
        OpType::Found => Body::Found(reader.bytes()?.to_vec()),
        OpType::Certify => Body::Certify(reader.bytes()?.to_vec()),
    })
}

fn write_text_edit(out: &mut CborWriter, edit: &TextEdit) {
    out.array(6);
    write_holding(out, edit.generation);
    out.bytes(&edit.update)
        .uint(edit.splice.at_utf16.into())
        .uint(edit.splice.deleted_utf16.into());
    out.text(&edit.splice.inserted).array(edit.paragraphs.len());
    for paragraph in &edit.paragraphs {
        out.bytes(paragraph);
    }
}

fn read_text_edit(reader: &mut CborReader<'_>) -> Result<TextEdit, DecodeError> {
    let generation = read_holding(reader)?;
    let update = reader.bytes()?.to_vec();
    let splice = Splice {
        at_utf16: reader.uint_as()?,
        deleted_utf16: reader.uint_as()?,
        inserted: reader.text()?.to_owned(),
    };
    let mut paragraphs = Vec::new();
    for _ in 0..reader.array()? {
        paragraphs.push(reader.bytes_of()?);
    }
    Ok(TextEdit {
        generation,
        update,
        splice,
        paragraphs,
    })
}

fn write_approval(out: &mut CborWriter, approval: &Approval) {
    out.array(5)
        .bytes(&approval.rendered)
        .text(&approval.language)
        .array(approval.members.len());
    for member in &approval.members {
        out.bytes(&member.to_bytes());
    }
    out.text(&approval.how);
    match approval.witness {
        Some(witness) => out.bytes(&witness.to_bytes()),
        None => out.null(),
    };
}

fn read_approval(reader: &mut CborReader<'_>) -> Result<Approval, DecodeError> {
    let rendered = reader.bytes()?.to_vec();
    let language = reader.text()?.to_owned();
    let mut members = Vec::new();
    for _ in 0..reader.array()? {
        members.push(EntityId::from_bytes(reader.bytes_of()?));
    }
    let how = reader.text()?.to_owned();
    let witness = if reader.nothing()? {
        None
    } else {
        Some(EntityId::from_bytes(reader.bytes_of()?))
    };
    Ok(Approval {
        rendered,
        language,
        members,
        how,
        witness,
    })
}

fn write_redaction(out: &mut CborWriter, redaction: &Redaction) {
    out.array(3).array(redaction.targets.len());
    for target in &redaction.targets {
        out.array(3).op_ref(target.op).bytes(&target.entity.to_bytes());
        match target.field {
            Some(field) => out.uint(field.0.into()),
            None => out.null(),
        };
    }
    out.text(&redaction.authority).text(&redaction.reason);
}

fn read_redaction(reader: &mut CborReader<'_>) -> Result<Redaction, DecodeError> {
    let mut targets = Vec::new();
    for _ in 0..reader.array()? {
        reader.array_of(3)?;
        let op = reader.op_ref()?;
        let entity = EntityId::from_bytes(reader.bytes_of()?);
        let field = if reader.nothing()? {
            None
        } else {
            Some(FieldId(reader.uint_as()?))
        };
        targets.push(RedactionTarget { op, entity, field });
    }
    Ok(Redaction {
        targets,
        authority: reader.text()?.to_owned(),
        reason: reader.text()?.to_owned(),
    })
}
