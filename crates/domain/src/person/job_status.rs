//! How near someone is to work.

use crate::choice::choice;

choice! {
    /// Where someone stands with work or education. Benefits are set-up rows, because laws change them; this is what
    /// a family would say about itself.
    JobStatus {
        /// Ordinary work.
        OrdinaryJob = "ordinary-job",
        /// Work on special terms (*fleksjob*, *skånejob*).
        SupportedJob = "supported-job",
        /// A spare-time job beside school (*fritidsjob*).
        SpareTimeJob = "spare-time-job",
        /// Ordinary education.
        Education = "education",
        /// A placement with an employer (*virksomhedspraktik*).
        WorkPlacement = "work-placement",
        /// Could take work now.
        JobReady = "job-ready",
        /// Needs other help before or beside work.
        ActivityReady = "activity-ready",
        /// On leave with a small child.
        ParentalLeave = "parental-leave",
        /// Ill.
        SickLeave = "sick-leave",
        /// Out of the labour market for good.
        Retired = "retired",
        /// Too young, or it does not matter here.
        NotRelevant = "not-relevant",
    }
}
