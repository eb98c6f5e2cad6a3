//! Whether everything is as it was written.

use makker_domain::role_assignment::Role;
use makker_domain::use_log::audit_event::AuditAction;
use makker_store::{LogReport, VouchingReport};

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

pub(crate) const VERIFY: Verb = Verb {
    name: "verify",
    right: Right::Role(&[Role::Administrator, Role::Auditor]),
    trace: Trace::BeforeAnswer(AuditAction::Audit),
};

/// What verifying showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// The log: numbers, links, contents.
    pub log: LogReport,
    /// Batches, signatures, certificates, root.
    pub vouching: VouchingReport,
    /// Tables that are not what folding every operation again makes of them.
    pub differing_tables: Vec<String>,
    /// Entries of this device's log of use that nobody else has seen yet: about these nobody can promise anything.
    pub unwitnessed_uses: u64,
}

impl Verification {
    /// Nothing is wrong, as far as can be told.
    pub fn is_clean(&self) -> bool {
        self.log.flaws.is_empty()
            && self.vouching.flaws.is_empty()
            && self.vouching.is_founded
            && self.vouching.is_device_s_own
            && self.differing_tables.is_empty()
    }
}

impl Casework {
    /// Goes through the whole log, folds it again and compares.
    ///
    /// # Errors
    /// Rights and store as everywhere; what is wrong with the log is in the answer.
    pub fn verify(&self) -> Result<Verification, CaseworkError> {
        self.about_to_read(&VERIFY, None)?;
        // Until batches are exchanged no other device has seen any of it.
        let unwitnessed_uses = self.store.read(|tables| tables.ops_in(self.access_stream))?;
        Ok(Verification {
            log: self.store.verify_log()?,
            vouching: self.store.verify_vouching()?,
            differing_tables: self.store.differing_tables()?,
            unwitnessed_uses,
        })
    }
}
