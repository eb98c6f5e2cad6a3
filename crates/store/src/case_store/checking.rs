//! Whether everything is as it was written.

use super::CaseStore;
use crate::error::StoreError;
use crate::migrations::has_own_schema;
use crate::rebuild;
use crate::verify::{LogReport, verify_log};
use crate::vouching::{VouchingReport, verify_vouching};

impl CaseStore {
    /// Folds every operation again and compares the tables with what they were, row by row, and with those that this program
    /// makes. The names of tables that
    /// differ; nothing is changed.
    ///
    /// # Errors
    /// What the database reports.
    pub fn differing_tables(&self) -> Result<Vec<String>, StoreError> {
        self.writing.try_out(|transaction| {
            let before = rebuild::projection(transaction)?;
            rebuild::rebuild(transaction)?;
            let after = rebuild::projection(transaction)?;
            let mut differing = rebuild::differing(&before, &after);
            if !has_own_schema(transaction)? {
                differing.push("sqlite_schema".to_owned());
            }
            Ok(differing)
        })
    }

    /// Goes through the whole log and says what in it is not as it was written.
    ///
    /// # Errors
    /// What the database reports.
    pub fn verify_log(&self) -> Result<LogReport, StoreError> {
        self.read(|tables| verify_log(tables.transaction))
    }

    /// Follows every batch to its signature, the writer's certificate and the municipality's root.
    ///
    /// # Errors
    /// What the database reports.
    pub fn verify_vouching(&self) -> Result<VouchingReport, StoreError> {
        self.read(|tables| verify_vouching(tables.transaction, &self.device))
    }
}
