//! From a writer to the root: whether a device's certificate is authentic and holds at an instant.
//!
//! A certificate is *proven* when the root signed it, or when a device signed it that has a proven certificate which held
//! the role of enrolment officer at the instant of issue. That is a smallest set: it begins with the root's own and grows,
//! so two officers who vouch for each other in a circle prove nothing, and a circle costs no time. The instant of issue
//! is the issuer's claim; what a revoked officer back-dated is for the home hub's sequence to tell, not for this.

use std::collections::BTreeSet;

use crate::certificate::{Certificate, ENROLMENT_OFFICER, Issuer, SignedCertificate};
use crate::device_keys::WriterId;
use crate::municipality::MunicipalityId;
use crate::signing::{SignedPurpose, SigningPublic};

/// The most certificates from a device to the root, its own among them.
pub const CHAIN_MAX: usize = 8;

/// Why a writer has no certificate that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhyNot {
    /// There is none for this device: not yet received, or never issued.
    #[error("there is no certificate for this device")]
    Unknown,
    /// It is another municipality's.
    #[error("the certificate is another municipality's")]
    OtherMunicipality,
    /// The signature on it is not its issuer's: forged or damaged.
    #[error("the certificate's signature is not right")]
    BadSignature,
    /// There is no certificate for its issuer.
    #[error("there is no certificate for the issuer")]
    UnknownIssuer,
    /// Its issuer had no certificate as enrolment officer at the instant of issue.
    #[error("the issuer was no enrolment officer when it was issued")]
    NotAnOfficer,
    /// The issuers do not lead to the root: they vouch for each other, or one of them has no certificate that stands.
    #[error("the issuers do not lead to the root")]
    NoPathToRoot,
    /// It does not hold yet.
    #[error("the certificate does not hold yet")]
    NotYet,
    /// It holds no longer.
    #[error("the certificate holds no longer")]
    Expired,
}

/// The certificate of `leaf` that holds at `at_ms` and leads to `root`; the one issued last, if several do. `certs` may
/// hold anything, in any order.
///
/// # Errors
/// [`WhyNot`], for the certificate that came furthest.
pub fn verify_chain<'c>(
    certs: &'c [SignedCertificate],
    root: &SigningPublic,
    leaf: WriterId,
    at_ms: i64,
) -> Result<&'c Certificate, WhyNot> {
    let mut candidates = on_the_way(certs, root, leaf);
    prove(&mut candidates);
    let of_leaf = candidates.iter().filter(|candidate| candidate.writer == leaf);
    let mut best: Result<&Certificate, WhyNot> = Err(WhyNot::Unknown);
    for candidate in of_leaf {
        let found = candidate.standing(&candidates, at_ms);
        best = match (best, found) {
            (Ok(one), Ok(other)) if one.issued_at_ms >= other.issued_at_ms => Ok(one),
            (_, Ok(other)) => Ok(other),
            (Err(one), Err(other)) if how_far(one) < how_far(other) => Err(other),
            (best, Err(_)) => best,
        };
    }
    best
}

struct Candidate<'c> {
    certificate: &'c Certificate,
    writer: WriterId,
    /// What the certificate alone says against it.
    fault: Option<WhyNot>,
    proven: bool,
}

/// The certificates that a chain from `leaf` could be made of, with their signatures checked.
fn on_the_way<'c>(
    certs: &'c [SignedCertificate],
    root: &SigningPublic,
    leaf: WriterId,
) -> Vec<Candidate<'c>> {
    let mut found = Vec::new();
    let mut asked = BTreeSet::new();
    let mut next = BTreeSet::from([leaf]);
    for _ in 0..CHAIN_MAX {
        let mut issuers = BTreeSet::new();
        for signed in certs {
            let writer = signed.certificate.writer();
            if !next.contains(&writer) {
                continue;
            }
            if let Issuer::Device(issuer) = signed.certificate.issuer {
                issuers.insert(issuer);
            }
            found.push(Candidate {
                certificate: &signed.certificate,
                writer,
                fault: fault_of(signed, certs, root),
                proven: false,
            });
        }
        asked.append(&mut next);
        next = issuers.difference(&asked).copied().collect();
        if next.is_empty() {
            break;
        }
    }
    found
}

fn fault_of(signed: &SignedCertificate, certs: &[SignedCertificate], root: &SigningPublic) -> Option<WhyNot> {
    let certificate = &signed.certificate;
    if certificate.municipality != MunicipalityId::of(root) {
        return Some(WhyNot::OtherMunicipality);
    }
    let key = match certificate.issuer {
        Issuer::Root => root,
        // Every certificate of a writer has the same key in it: the writer is its hash.
        Issuer::Device(writer) => match certs.iter().find(|other| other.certificate.writer() == writer) {
            Some(issuer) => &issuer.certificate.signing,
            None => return Some(WhyNot::UnknownIssuer),
        },
    };
    let bytes = certificate.signed_bytes().ok();
    let authentic = bytes.is_some_and(|bytes| {
        key.verify(SignedPurpose::Certificate, &bytes, &signed.signature)
            .is_ok()
    });
    (!authentic).then_some(WhyNot::BadSignature)
}

fn prove(candidates: &mut [Candidate<'_>]) {
    for _ in 0..CHAIN_MAX {
        let newly: Vec<bool> = candidates
            .iter()
            .map(|candidate| match candidate.certificate.issuer {
                _ if candidate.proven || candidate.fault.is_some() => false,
                Issuer::Root => true,
                Issuer::Device(_) => candidate.officers(candidates).any(|officer| officer.proven),
            })
            .collect();
        if !newly.contains(&true) {
            return;
        }
        for (candidate, newly) in candidates.iter_mut().zip(newly) {
            candidate.proven |= newly;
        }
    }
}

impl<'c> Candidate<'c> {
    /// The certificates, proven or not, by which the issuer of this one was an officer when it was issued.
    fn officers<'a>(&self, candidates: &'a [Candidate<'c>]) -> impl Iterator<Item = &'a Candidate<'c>> {
        let certificate = self.certificate;
        candidates.iter().filter(move |officer| {
            certificate.issuer == Issuer::Device(officer.writer)
                && officer.certificate.has_role(ENROLMENT_OFFICER)
                && holds(officer.certificate, certificate.issued_at_ms).is_ok()
        })
    }

    fn standing(&self, candidates: &[Candidate<'c>], at_ms: i64) -> Result<&'c Certificate, WhyNot> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        if !self.proven {
            let has_officer = self.officers(candidates).next().is_some();
            return Err(if has_officer {
                WhyNot::NoPathToRoot
            } else {
                WhyNot::NotAnOfficer
            });
        }
        holds(self.certificate, at_ms).map(|()| self.certificate)
    }
}

fn holds(certificate: &Certificate, at_ms: i64) -> Result<(), WhyNot> {
    if at_ms < certificate.valid_from_ms {
        Err(WhyNot::NotYet)
    } else if certificate.valid_to_ms != 0 && at_ms >= certificate.valid_to_ms {
        Err(WhyNot::Expired)
    } else {
        Ok(())
    }
}

/// Which of two reasons tells more: that of the certificate that came further.
fn how_far(why: WhyNot) -> u8 {
    match why {
        WhyNot::Unknown => 0,
        WhyNot::OtherMunicipality => 1,
        WhyNot::UnknownIssuer => 2,
        WhyNot::BadSignature => 3,
        WhyNot::NotAnOfficer => 4,
        WhyNot::NoPathToRoot => 5,
        WhyNot::NotYet | WhyNot::Expired => 6,
    }
}
