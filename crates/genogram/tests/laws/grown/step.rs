//! What can happen to a family.

use makker_domain::sex::Sex;
use proptest::prelude::*;

/// Something that happens to a family. Numbers choose among who is there.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    Parents(usize),
    Partner(usize, Sex, bool),
    PartnerOfTheirOwn(usize, usize),
    Part(usize),
    MarryAgain(usize),
    Child(usize, Sex),
    Twins(usize),
    ChildAlone(usize, Sex),
    HalfSiblingsAlone(usize),
    Adopt(usize),
    StepparentAdopts(usize),
    Place(usize, usize),
    SaysStepParent(usize),
    SaysGrandparent(usize),
    SaySiblings(usize, usize),
    Dies(usize),
    Friend(usize, bool),
    SomebodyNear(usize, usize),
    PlaceWithOne(usize, usize),
    SaysAunt(usize),
    SaysStepSiblings(usize),
    SaysHalfSiblings(usize),
    Ends(usize),
    CareEnds(usize),
    GuardianOf(usize, usize),
    Stranger,
    Home(usize),
    HomeWithGrandparent(usize),
    HomeOfAny(usize, usize, usize),
}

pub fn step() -> impl Strategy<Value = Step> {
    let n = 0..64_usize;
    let sex = || prop_oneof![Just(Sex::Female), Just(Sex::Male), Just(Sex::Unspecified)];
    prop_oneof![
        3 => n.clone().prop_map(Step::Parents),
        4 => (n.clone(), sex(), any::<bool>()).prop_map(|(who, sex, married)| Step::Partner(who, sex, married)),
        1 => (n.clone(), n.clone()).prop_map(|(a, b)| Step::PartnerOfTheirOwn(a, b)),
        2 => n.clone().prop_map(Step::Part),
        1 => n.clone().prop_map(Step::MarryAgain),
        10 => (n.clone(), sex()).prop_map(|(who, sex)| Step::Child(who, sex)),
        1 => n.clone().prop_map(Step::Twins),
        1 => (n.clone(), sex()).prop_map(|(who, sex)| Step::ChildAlone(who, sex)),
        1 => n.clone().prop_map(Step::HalfSiblingsAlone),
        1 => n.clone().prop_map(Step::Adopt),
        1 => n.clone().prop_map(Step::StepparentAdopts),
        2 => (n.clone(), n.clone()).prop_map(|(a, b)| Step::Place(a, b)),
        1 => n.clone().prop_map(Step::SaysStepParent),
        1 => n.clone().prop_map(Step::SaysGrandparent),
        1 => (n.clone(), n.clone()).prop_map(|(a, b)| Step::SaySiblings(a, b)),
        1 => n.clone().prop_map(Step::Dies),
        1 => (n.clone(), any::<bool>()).prop_map(|(who, near)| Step::Friend(who, near)),
        1 => (n.clone(), n.clone()).prop_map(|(who, kind)| Step::SomebodyNear(who, kind)),
        1 => (n.clone(), n.clone()).prop_map(|(a, b)| Step::PlaceWithOne(a, b)),
        1 => n.clone().prop_map(Step::SaysAunt),
        1 => n.clone().prop_map(Step::SaysStepSiblings),
        1 => n.clone().prop_map(Step::SaysHalfSiblings),
        1 => n.clone().prop_map(Step::Ends),
        1 => n.clone().prop_map(Step::CareEnds),
        1 => (n.clone(), n.clone()).prop_map(|(a, b)| Step::GuardianOf(a, b)),
        1 => Just(Step::Stranger),
        2 => n.clone().prop_map(Step::Home),
        1 => n.clone().prop_map(Step::HomeWithGrandparent),
        1 => (n.clone(), n.clone(), n).prop_map(|(a, b, c)| Step::HomeOfAny(a, b, c)),
    ]
}
