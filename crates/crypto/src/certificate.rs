//! Certificates: whose device a key is, and what that person may do.

use crate::EnvelopeError;
use crate::codec::{FieldReader, FieldWriter};
use crate::device_keys::{DeviceKeys, WriterId};
use crate::kem::KemPublic;
use crate::municipality::{MunicipalityId, RootKeys};
use crate::signing::{Signature, SignedPurpose, SigningPublic};

/// The role whose holders may issue certificates.
pub const ENROLMENT_OFFICER: &str = "enrolment-officer";

/// Who vouches for a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issuer {
    /// The municipality's root itself: the first certificate, and those made with two sheets laid together.
    Root,
    /// A device whose own certificate held the role [`ENROLMENT_OFFICER`] when this one was issued.
    Device(WriterId),
}

/// What is vouched for. Each text is at most 255 bytes of UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Where it holds.
    pub municipality: MunicipalityId,
    /// The user's id.
    pub subject_user: [u8; 16],
    /// The user's name, as shown beside what they wrote.
    pub user_name: String,
    /// The department, by its short name.
    pub department: String,
    /// Codes of roles, ascending, each once, at most [`ROLES_MAX`](Self::ROLES_MAX).
    pub roles: Vec<String>,
    /// The login in the municipality's own directory; empty where there is none.
    pub login_subject: String,
    /// The device's Ed25519 key.
    pub signing: SigningPublic,
    /// The device's X-Wing key.
    pub kem: KemPublic,
    /// Counted from 1 for each device; a cloned or restored laptop gets the next.
    pub incarnation: u32,
    /// Holds from this instant, in milliseconds since 1970-01-01T00:00:00 UTC.
    pub valid_from_ms: i64,
    /// Holds until just before this instant; 0: for as long as nobody revokes it.
    pub valid_to_ms: i64,
    /// When it was issued, as the issuer's clock showed.
    pub issued_at_ms: i64,
    /// Who vouches for it.
    pub issuer: Issuer,
}

/// A [`Certificate`] with its issuer's signature, checked or not: [`verify_chain`](crate::verify_chain) checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedCertificate {
    /// What is vouched for.
    pub certificate: Certificate,
    /// By the issuer, over [`Certificate::signed_bytes`].
    pub signature: Signature,
}

impl Certificate {
    /// The most roles in one certificate.
    pub const ROLES_MAX: usize = 16;
    const VERSION: u8 = 0;

    /// Which device it is for.
    pub fn writer(&self) -> WriterId {
        WriterId::of(&self.signing)
    }

    /// Whether it names the role.
    pub fn has_role(&self, code: &str) -> bool {
        self.roles.iter().any(|role| role == code)
    }

    /// Issues it by the root. Whatever stood in `issuer` is replaced.
    ///
    /// # Errors
    /// [`EnvelopeError::TooLong`]; [`EnvelopeError::Malformed`] when it is another municipality's, or its roles are not
    /// ascending.
    pub fn issued_by_root(mut self, root: &RootKeys) -> Result<SignedCertificate, EnvelopeError> {
        if self.municipality != root.municipality() {
            return Err(EnvelopeError::Malformed);
        }
        self.issuer = Issuer::Root;
        let signature = root.sign(SignedPurpose::Certificate, &self.signed_bytes()?);
        Ok(SignedCertificate {
            certificate: self,
            signature,
        })
    }

    /// Issues it by an officer's device. Whatever stood in `issuer` is replaced. Whether the device may is checked by those
    /// who verify.
    ///
    /// # Errors
    /// [`EnvelopeError::TooLong`]; [`EnvelopeError::Malformed`] when its roles are not ascending.
    pub fn issued_by_device(mut self, officer: &DeviceKeys) -> Result<SignedCertificate, EnvelopeError> {
        self.issuer = Issuer::Device(officer.writer());
        let signature = officer.sign(SignedPurpose::Certificate, &self.signed_bytes()?);
        Ok(SignedCertificate {
            certificate: self,
            signature,
        })
    }

    /// The bytes that are signed: version byte, municipality (32), user (16), name, department, number of roles (1) and the
    /// roles, login (each text with its length in one byte before it), Ed25519 key (32), X-Wing key (1,216), incarnation
    /// (4), from, to, issued (8 each), and 0 for the root or 1 and the issuing writer (32).
    ///
    /// # Errors
    /// [`EnvelopeError::TooLong`] when a text or the list of roles is; [`EnvelopeError::Malformed`] when the roles are not
    /// ascending.
    pub fn signed_bytes(&self) -> Result<Vec<u8>, EnvelopeError> {
        if self.roles.len() > Self::ROLES_MAX {
            return Err(EnvelopeError::TooLong);
        }
        self.check_roles()?;
        let mut out = FieldWriter::new(Self::VERSION);
        out.fixed(&self.municipality.to_bytes()).fixed(&self.subject_user);
        out.text(&self.user_name)?.text(&self.department)?;
        out.byte(u8::try_from(self.roles.len()).map_err(|_| EnvelopeError::TooLong)?);
        for role in &self.roles {
            out.text(role)?;
        }
        out.text(&self.login_subject)?
            .fixed(&self.signing.to_bytes())
            .fixed(self.kem.as_bytes())
            .fixed(&self.incarnation.to_be_bytes())
            .int(self.valid_from_ms)
            .int(self.valid_to_ms)
            .int(self.issued_at_ms);
        match self.issuer {
            Issuer::Root => out.byte(0),
            Issuer::Device(writer) => out.byte(1).fixed(&writer.to_bytes()),
        };
        Ok(out.finish())
    }

    fn read(reader: &mut FieldReader<'_>) -> Result<Self, EnvelopeError> {
        let certificate = Self {
            municipality: MunicipalityId::from_bytes(reader.array()?),
            subject_user: reader.array()?,
            user_name: reader.text()?,
            department: reader.text()?,
            roles: read_roles(reader)?,
            login_subject: reader.text()?,
            signing: SigningPublic::from_bytes(&reader.array()?)?,
            kem: KemPublic::from_bytes(&reader.array()?)?,
            incarnation: u32::from_be_bytes(reader.array()?),
            valid_from_ms: reader.int()?,
            valid_to_ms: reader.int()?,
            issued_at_ms: reader.int()?,
            issuer: match reader.byte()? {
                0 => Issuer::Root,
                1 => Issuer::Device(WriterId::from_bytes(reader.array()?)),
                _ => return Err(EnvelopeError::Malformed),
            },
        };
        certificate.check_roles()?;
        Ok(certificate)
    }

    fn check_roles(&self) -> Result<(), EnvelopeError> {
        if self.roles.is_sorted_by(|one, next| one < next) {
            Ok(())
        } else {
            Err(EnvelopeError::Malformed)
        }
    }
}

fn read_roles(reader: &mut FieldReader<'_>) -> Result<Vec<String>, EnvelopeError> {
    let count = usize::from(reader.byte()?);
    if count > Certificate::ROLES_MAX {
        return Err(EnvelopeError::Malformed);
    }
    (0..count).map(|_| reader.text()).collect()
}

impl SignedCertificate {
    /// [`Certificate::signed_bytes`], then the signature (64).
    ///
    /// # Errors
    /// As [`Certificate::signed_bytes`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, EnvelopeError> {
        let mut bytes = self.certificate.signed_bytes()?;
        bytes.extend_from_slice(&self.signature.to_bytes());
        Ok(bytes)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote. Says nothing of whether it is authentic.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`], [`EnvelopeError::Newer`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let mut reader = FieldReader::new(Certificate::VERSION, bytes)?;
        let certificate = Certificate::read(&mut reader)?;
        let signature = Signature::from_bytes(reader.array()?);
        reader.end()?;
        Ok(Self {
            certificate,
            signature,
        })
    }
}
