//! What families cost before, and are to cost now (*måltal*): the accounts of a year less the efficiency promised.

use crate::field_table::fields;
use crate::ore::Ore;

fields! { CostBaseline:
    /// What it is called.
    NAME = 9900 "name" title();
    /// The year of the accounts it rests on: 2016 in Copenhagen.
    BASE_YEAR = 9901 "base_year" Int { min: 2000, max: 2200 };
    /// What one family cost in that year, on average.
    FAMILY_YEAR_ORE = 9902 "family_year_ore" Ore;
    /// What is to be saved of it, for each family and year.
    EFFICIENCY_ORE = 9903 "efficiency_ore" Ore;
    /// From when to when it is the target.
    VALID = 9904 "valid" Period;
    /// How it was found.
    NOTE = 9905 "note" paragraphs();
}

/// The target for a number of families in a year: base less efficiency, times families; `None` when that is beyond
/// what money can be here.
pub fn target(family_year: Ore, efficiency: Ore, families: u32) -> Option<Ore> {
    family_year
        .minus(efficiency)?
        .times_hundredths(i64::from(families) * 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifty_families_at_450_000_kroner_less_five_per_cent() {
        let ore = |ore| Ore::new(ore).unwrap();
        assert_eq!(
            target(ore(45_000_000), ore(2_250_000), 50),
            Some(ore(2_137_500_000))
        );
        assert_eq!(target(ore(Ore::MAX), ore(0), 2), None);
    }
}
