//! Sex, as the civil registration number and the genogram know it.

use crate::choice::choice;

choice! {
    /// A person's registered sex; the genogram draws a circle, a square or a diamond.
    Sex {
        /// Female: even last digit of the civil registration number.
        Female = "female",
        /// Male: odd last digit.
        Male = "male",
        /// Neither is said.
        Unspecified = "unspecified",
    }
}
