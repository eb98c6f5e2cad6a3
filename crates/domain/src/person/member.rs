//! A member of the family. Without a civil registration number is fine.
//!
//! The same person in two families is two members; a [`person_link`](super::person_link) may say so and carries
//! nothing across.

use crate::choice::choice;
use crate::field_table::fields;
use crate::issue::Issue;
use crate::person::job_status::JobStatus;
use crate::sex::Sex;

choice! {
    /// Which side of the law and of the plan a member is on.
    LifeStage {
        /// A child.
        Child = "child",
        /// A young person, with own plans and a growing say (listened to from 10, a companion from 15).
        Young = "young",
        /// An adult.
        Adult = "adult",
    }
}

choice! {
    /// Where a child or young person lives.
    Residence {
        /// With this family.
        WithFamily = "with-family",
        /// Mostly with the other parent.
        WithOtherParent = "with-other-parent",
        /// Half and half.
        Shared = "shared",
        /// In foster care.
        FosterCare = "foster-care",
        /// In a residential institution.
        Institution = "institution",
        /// On their own.
        OwnHome = "own-home",
        /// Somewhere else.
        Elsewhere = "elsewhere",
    }
}

choice! {
    /// What a child or young person attends.
    SchoolKind {
        /// Nursery, kindergarten or childminder.
        Daycare = "daycare",
        /// Primary and lower secondary school.
        School = "school",
        /// A school or class for special needs.
        SpecialSchool = "special-school",
        /// Upper secondary or vocational education.
        YouthEducation = "youth-education",
        /// Nothing at present.
        None = "none",
    }
}

fields! { Member:
    /// What they are called.
    NAME = 1200 "name" PersonName;
    /// See [`LifeStage`].
    LIFE_STAGE = 1201 "life_stage" Choice(LifeStage::CODES);
    /// Date of birth.
    BIRTH_DATE = 1202 "birth_date" Date;
    /// Civil registration number; optional, checked by warning only.
    CPR = 1203 "cpr" Cpr;
    /// See [`Sex`].
    SEX = 1204 "sex" Choice(Sex::CODES);
    /// Date of death.
    DIED_ON = 1205 "died_on" Date;
    /// Where they live when it is not with the family. Never a protected address.
    ADDRESS = 1206 "address" Address;
    /// The address is protected (CPR-lov § 28): masked here, written in the restricted stream only.
    HAS_PROTECTED_ADDRESS = 1207 "has_protected_address" Bool;
    /// The name is protected too.
    HAS_PROTECTED_NAME = 1208 "has_protected_name" Bool;
    /// Telephone number.
    PHONE = 1209 "phone" tag();
    /// E-mail address.
    EMAIL = 1210 "email" sentence();
    /// Who has custody (*forældremyndighed*).
    CUSTODY = 1211 "custody" Set(ElementKind::Ref(&[EntityKind::Member, EntityKind::NetworkPerson]));
    /// With which parent the child is registered (*bopælsforælder*).
    RESIDENT_PARENT = 1212 "resident_parent" Ref(&[EntityKind::Member, EntityKind::NetworkPerson]);
    /// How contact with the other parent is arranged (*samvær*).
    CONTACT_ARRANGEMENT = 1213 "contact_arrangement" paragraphs();
    /// See [`Residence`].
    RESIDENCE = 1214 "residence" Choice(Residence::CODES);
    /// See [`SchoolKind`].
    SCHOOL_KIND = 1215 "school_kind" Choice(SchoolKind::CODES);
    /// Which school or daycare. Of a child with a protected address it is written in the restricted stream only.
    SCHOOL = 1216 "school" title();
    /// Class or group.
    SCHOOL_CLASS = 1217 "school_class" tag();
    /// Which income benefit they get (*forsørgelsesydelse*).
    BENEFIT = 1218 "benefit" Ref(&[EntityKind::BenefitKind]);
    /// Since when, and until when if that is known.
    BENEFIT_PERIOD = 1219 "benefit_period" Period;
    /// See [`JobStatus`].
    JOB_STATUS = 1220 "job_status" Choice(JobStatus::CODES);
    /// Where they work or study.
    WORKPLACE = 1221 "workplace" title();
    /// The language they speak best, as a BCP 47 tag: `ar`, `so`.
    LANGUAGE = 1222 "language" Line { chars_max: 35 };
    /// An interpreter must be booked.
    NEEDS_INTERPRETER = 1223 "needs_interpreter" Bool;
    /// What to mind when booking: dialect, a woman, by telephone.
    INTERPRETER_NOTE = 1224 "interpreter_note" sentence();
    /// From when to when they have belonged to the household.
    IN_HOUSEHOLD = 1225 "in_household" Period;
    /// Their place among the members.
    ORDER = 1226 "order_key" Order, latest;
}

/// What the open record must not hold of someone whose address is protected: what it says there is for everyone with
/// the family's key, a co-parent's print-out included.
pub fn protection_issue(has_protected_address: bool, has_address: bool, has_school: bool) -> Option<Issue> {
    (has_protected_address && (has_address || has_school)).then_some(Issue::ProtectedAddressInOpen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_and_school_of_the_protected_do_not_belong_in_the_open() {
        assert_eq!(
            protection_issue(true, true, false),
            Some(Issue::ProtectedAddressInOpen)
        );
        assert_eq!(
            protection_issue(true, false, true),
            Some(Issue::ProtectedAddressInOpen)
        );
        assert_eq!(protection_issue(true, false, false), None);
        assert_eq!(protection_issue(false, true, true), None);
    }
}
