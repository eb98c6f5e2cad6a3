//! The families that the drawn screens show (the mock-ups of the day, the family, the plan and the log), each told by hand where it is drawn and left to
//! chance where it is not.

mod haddad_lund;
mod others;

use makker_casework::DemoFamily;

use crate::calendar::Calendar;
use crate::dice::Dice;
use crate::staff::Staff;
use crate::texts::Texts;

/// All of them; the first is the one that everything is drawn of.
pub(crate) fn families(
    staff: &Staff,
    calendar: &Calendar,
    dice: &mut Dice,
    texts: &Texts,
) -> Vec<DemoFamily> {
    let mut families = vec![haddad_lund::write(staff, calendar, dice.fork(1_000))];
    families.extend(others::write(staff, calendar, dice, texts));
    families
}
