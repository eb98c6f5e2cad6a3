//! Roles: what a user may do, and from when to when.

use crate::choice::choice;
use crate::field_table::fields;
use crate::period::Period;
use chrono::NaiveDate;

choice! {
    /// What a user may do in the program. Which verb asks for which role stands with the verbs.
    Role {
        /// Works with families to which they are attached.
        CaseWorker = "case-worker",
        /// Sits in the cross team: all of the team's families.
        TeamMember = "team-member",
        /// Sees figures and economy, and puts the teams together.
        Leader = "leader",
        /// Set-up, users, backups, access requests.
        Administrator = "administrator",
        /// Enrols and revokes devices.
        EnrolmentOfficer = "enrolment-officer",
        /// Reads the log of use.
        Auditor = "auditor",
    }
}

fields! { RoleAssignment:
    /// Who has the role.
    USER = 300 "user" Ref(&[EntityKind::User]);
    /// Which role; see [`Role`].
    ROLE = 301 "role" Choice(Role::CODES);
    /// From when to when.
    VALID = 302 "valid" Period;
}

/// The roles that hold on a day, each once, in order.
pub fn roles_on(day: NaiveDate, assignments: impl IntoIterator<Item = (Role, Period)>) -> Vec<Role> {
    let mut roles: Vec<_> = assignments
        .into_iter()
        .filter(|(_, period)| period.contains(day))
        .map(|(role, _)| role)
        .collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::{day, period};

    #[test]
    fn a_role_holds_to_the_end_of_its_last_day() {
        let assignments = [
            (Role::Leader, period("2026-01-01", "2026-06-30")),
            (Role::CaseWorker, period("2026-01-01", "")),
            (Role::CaseWorker, period("2025-01-01", "")),
        ];
        assert_eq!(
            roles_on(day("2026-06-30"), assignments),
            [Role::CaseWorker, Role::Leader]
        );
        assert_eq!(roles_on(day("2026-07-01"), assignments), [Role::CaseWorker]);
        assert_eq!(roles_on(day("2024-12-31"), assignments), []);
    }
}
