//! What the log says of keys: the founding, the certificates, and in whose name each writer writes.

use std::collections::BTreeMap;

use makker_crypto::{Certificate, SignedCertificate, SignedGenesis, SigningPublic, WriterId, verify_chain};
use makker_domain::id::UserId;
use makker_oplog::{Body, Op, OpId, OpType, Writer};
use rusqlite::Transaction;

use super::{FoundVouchingFlaw, VouchingFlaw};
use crate::oplog_tables::for_each_op;

#[derive(Default)]
pub(super) struct Vouchers {
    root: Option<SigningPublic>,
    /// Where foundings stand. There is one in a municipality: of two, one is put in front of the other.
    foundings: Vec<OpId>,
    certified: BTreeMap<Writer, Certificate>,
    /// Where each writer first wrote in somebody's name.
    in_the_name_of: BTreeMap<(Writer, UserId), OpId>,
}

impl Vouchers {
    pub(super) fn of(t: &Transaction<'_>) -> Result<Self, rusqlite::Error> {
        let mut vouchers = Self::default();
        let mut certificates = Vec::new();
        for_each_op(t, |op, _| {
            vouchers.take(op, &mut certificates);
            Ok(())
        })?;
        let (Some(_), Some(root)) = (vouchers.founding(), &vouchers.root) else {
            return Ok(vouchers);
        };
        let writers = vouchers.in_the_name_of.keys().map(|(writer, _)| *writer);
        vouchers.certified = writers
            .filter_map(|writer| Some((writer, certificate_of(writer, &certificates, root)?)))
            .collect();
        Ok(vouchers)
    }

    fn take(&mut self, op: &Op, certificates: &mut Vec<SignedCertificate>) {
        self.in_the_name_of
            .entry((op.writer, op.header.user))
            .or_insert(op.id());
        // Bodies of other types need not even be read.
        if !matches!(op.known_type(), Some(OpType::Found | OpType::Certify)) {
            return;
        }
        match op.body() {
            Some(Body::Found(bytes)) => {
                if let Ok(genesis) = SignedGenesis::from_bytes(&bytes) {
                    self.foundings.push(op.id());
                    self.root = Some(genesis.genesis().root);
                }
            }
            Some(Body::Certify(bytes)) => certificates.extend(SignedCertificate::from_bytes(&bytes).ok()),
            _ => {}
        }
    }

    /// Where the founding stands, if there is one and no other.
    pub(super) fn founding(&self) -> Option<OpId> {
        match self.foundings.as_slice() {
            [founding] => self.root.as_ref().map(|_| *founding),
            _ => None,
        }
    }

    /// The certificate that leads from the writer to the root.
    pub(super) fn certificate_of(&self, writer: Writer) -> Option<&Certificate> {
        self.certified.get(&writer)
    }

    /// What was written in the name of another than whose device it is; the first of each name.
    pub(super) fn in_another_s_name(&self) -> impl Iterator<Item = FoundVouchingFlaw> {
        let found = self.in_the_name_of.iter().filter(|((writer, user), _)| {
            let certificate = self.certified.get(writer);
            certificate.is_some_and(|certificate| certificate.subject_user != user.to_bytes())
        });
        found.map(|((writer, _), first)| FoundVouchingFlaw {
            stream: first.stream,
            writer: *writer,
            seq: first.op.seq,
            flaw: VouchingFlaw::User,
        })
    }
}

/// The writer's certificate, as it stood when it was issued: a batch says nothing reliable of when it was closed.
fn certificate_of(
    writer: Writer,
    certificates: &[SignedCertificate],
    root: &SigningPublic,
) -> Option<Certificate> {
    let leaf = WriterId::from_bytes(writer.to_bytes());
    let issued_at_ms = certificates
        .iter()
        .filter(|signed| signed.certificate.writer() == leaf)
        .map(|signed| signed.certificate.valid_from_ms)
        .max()?;
    verify_chain(certificates, root, leaf, issued_at_ms).ok().cloned()
}
