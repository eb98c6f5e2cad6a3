//! The people tests are about. All are invented.

/// A case worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Full name.
    pub name: &'static str,
    /// The department's short name.
    pub department: &'static str,
}

impl Person {
    /// Works with the children and the family.
    pub const AMINA: Self = Self {
        name: "Amina Holm",
        department: "SOF",
    };
    /// Works with the parents' way into a job; Amina's makker.
    pub const BENT: Self = Self {
        name: "Bent Sørensen",
        department: "BIF",
    };
}
