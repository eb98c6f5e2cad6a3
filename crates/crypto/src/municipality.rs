//! A municipality's root: the key that everything else is vouched for by, and the statement it begins with.

use crate::EnvelopeError;
use crate::codec::{FieldReader, FieldWriter};
use crate::digest::digest;
use crate::recovery_seed::{RecoveryFingerprint, RecoveryPublic};
use crate::signing::{Signature, SignedPurpose, SigningPublic, SigningSecret};

digest! {
    /// Which municipality: BLAKE3 `derive_key("makker municipality 0")` of its root's Ed25519 public key.
    MunicipalityId, "makker municipality 0"
}

impl MunicipalityId {
    /// The municipality whose root has this key.
    pub fn of(root: &SigningPublic) -> Self {
        Self::of_bytes(&root.to_bytes())
    }
}

/// A municipality's root key (Ed25519). It exists during the founding and when two sheets are laid together again; it is
/// never stored.
#[derive(Debug)]
pub struct RootKeys(SigningSecret);

impl RootKeys {
    pub(crate) fn from_seed(seed: &[u8; SigningSecret::LEN]) -> Self {
        Self(SigningSecret::from_seed(seed))
    }

    pub(crate) fn seed(&self) -> &[u8; SigningSecret::LEN] {
        self.0.seed()
    }

    /// The public key.
    pub fn public(&self) -> SigningPublic {
        self.0.public()
    }

    /// The municipality.
    pub fn municipality(&self) -> MunicipalityId {
        MunicipalityId::of(&self.public())
    }

    /// Signs bytes for a purpose.
    pub fn sign(&self, purpose: SignedPurpose, bytes: &[u8]) -> Signature {
        self.0.sign(purpose, bytes)
    }
}

/// How a municipality begins. Holds nothing that would have to be hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Genesis {
    /// The root's public key; its hash is the municipality's id.
    pub root: SigningPublic,
    /// Which recovery key is the right one: nobody can put another in its place without the root.
    pub recovery: RecoveryFingerprint,
    /// When, in milliseconds since 1970-01-01T00:00:00 UTC, as the founding device's clock showed.
    pub created_at_ms: i64,
    /// Invented data for showing the program: real devices refuse it.
    pub is_demo: bool,
}

/// A [`Genesis`] whose root's signature has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedGenesis {
    genesis: Genesis,
    signature: Signature,
}

impl SignedGenesis {
    /// Version byte, root key (32), recovery fingerprint (32), time (8), demo flag (1), signature (64).
    pub const LEN: usize = 1 + 32 + 32 + 8 + 1 + Signature::LEN;
    const VERSION: u8 = 0;

    /// States the founding.
    pub fn sign(root: &RootKeys, recovery: &RecoveryPublic, created_at_ms: i64, is_demo: bool) -> Self {
        let genesis = Genesis {
            root: root.public(),
            recovery: recovery.fingerprint(),
            created_at_ms,
            is_demo,
        };
        let signature = root.sign(SignedPurpose::Genesis, &genesis.signed_bytes());
        Self { genesis, signature }
    }

    /// What is stated.
    pub fn genesis(&self) -> &Genesis {
        &self.genesis
    }

    /// The municipality it founds.
    pub fn municipality(&self) -> MunicipalityId {
        MunicipalityId::of(&self.genesis.root)
    }

    /// Its [`LEN`](Self::LEN) bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        [self.genesis.signed_bytes().as_slice(), &self.signature.to_bytes()].concat()
    }

    /// Reads and checks what [`to_bytes`](Self::to_bytes) wrote. Compare [`municipality`](Self::municipality) with the one
    /// expected: anybody can found one.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`], [`EnvelopeError::Newer`], [`EnvelopeError::BadSignature`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let mut reader = FieldReader::new(Self::VERSION, bytes)?;
        let genesis = Genesis {
            root: SigningPublic::from_bytes(&reader.array()?)?,
            recovery: RecoveryFingerprint::from_bytes(reader.array()?),
            created_at_ms: reader.int()?,
            is_demo: reader.flag()?,
        };
        let signature = Signature::from_bytes(reader.array()?);
        reader.end()?;
        genesis
            .root
            .verify(SignedPurpose::Genesis, &genesis.signed_bytes(), &signature)?;
        Ok(Self { genesis, signature })
    }
}

impl Genesis {
    fn signed_bytes(&self) -> Vec<u8> {
        let mut out = FieldWriter::new(SignedGenesis::VERSION);
        out.fixed(&self.root.to_bytes())
            .fixed(&self.recovery.to_bytes())
            .int(self.created_at_ms)
            .byte(u8::from(self.is_demo));
        out.finish()
    }
}
