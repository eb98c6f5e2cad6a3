//! Where a thing may live: who can read it follows from this.

/// A kind of stream, by who holds its key. (Operations know the streams themselves.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// Set-up, users and roles: every device of the municipality.
    Municipality,
    /// The team's own: meetings across families, the gross list. No family has consented to anything here yet.
    Team,
    /// One family: its overview, plan and log. The pair and the team.
    Family,
    /// One family's examinations, measurements and protected addresses. Only those named.
    FamilyRestricted,
    /// One device's log of use. Auditors.
    Access,
    /// One user's own marks and views.
    Own,
}
