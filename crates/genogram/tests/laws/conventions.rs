//! The conventions, on families with names, and the pictures of them.

use makker_genogram::note::Note;
use makker_genogram::picture::{ChildKind, Node, Picture, Side, Tie};

use crate::told::Told;
use crate::{checks, lay_out, named, svg};

/// The pictures lie in `pictures/` and are to be looked at; `MAKKER_BLESS=1` writes them anew.
#[test]
fn the_named_families_look_as_they_were_approved() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/laws/pictures");
    for (name, told) in named::all() {
        let picture = lay_out(&told.family);
        assert_eq!(
            checks::any_picture(&told.family, &picture),
            Vec::<String>::new(),
            "{name}"
        );
        assert_eq!(checks::hidden(&picture), Vec::<String>::new(), "{name}");
        let (path, drawn) = (format!("{folder}/{name}.svg"), svg::write(&told, &picture));
        if std::env::var_os("MAKKER_BLESS").is_some() {
            std::fs::write(&path, &drawn).unwrap();
        }
        let approved = std::fs::read_to_string(&path)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        assert!(
            drawn == approved,
            "{name} looks otherwise: bless it, and look at {path}"
        );
    }
}

fn node<'a>(told: &Told, picture: &'a Picture, name: &str) -> &'a Node {
    picture
        .nodes
        .iter()
        .find(|node| node.person == Some(told.of(name)))
        .unwrap()
}

/// Whether these stand on one row in this order.
fn in_order(told: &Told, picture: &Picture, names: &[&str]) -> bool {
    let nodes: Vec<&Node> = names.iter().map(|name| node(told, picture, name)).collect();
    nodes
        .windows(2)
        .all(|pair| pair[0].generation == pair[1].generation && pair[0].at.x < pair[1].at.x)
}

#[test]
fn the_family_of_the_design_is_drawn_as_it_was_by_hand() {
    let told = named::haddad_lund();
    let picture = lay_out(&told.family);
    assert_eq!(picture.notes, []);
    assert!(in_order(&told, &picture, &["Farid", "Samira"]));
    assert!(in_order(&told, &picture, &["Mette", "Nabil", "Rima", "Jonas"]));
    assert!(in_order(&told, &picture, &["Noor", "Yusuf", "Salma", "Elias"]));
    let mut ties: Vec<(Tie, usize)> = picture
        .unions
        .iter()
        .map(|one| (one.tie, one.slashes.len()))
        .collect();
    ties.sort_by_key(|(tie, _)| format!("{tie:?}"));
    let expected = [
        (Tie::Divorced, 2),
        (Tie::Married, 0),
        (Tie::Married, 0),
        (Tie::Together, 0),
    ];
    assert_eq!(ties, expected, "Farid is dead, and was married to the end");
    assert!(
        picture.sibling_lines.is_empty(),
        "all hang from their parents' own line"
    );
    let [home] = picture.outlines.as_slice() else {
        panic!()
    };
    assert_eq!(home.members.len(), 5);
    assert!(home.corners.len() <= 8, "{:?}", home.corners);
    let side = |name| node(&told, &picture, name).text.unwrap().side;
    assert_eq!(
        [side("Rima"), side("Jonas"), side("Yusuf")],
        [Side::Right, Side::Above, Side::Below]
    );
    assert_eq!(
        picture.implied.len(),
        4,
        "grandmother, brother, half-brother and stepfather need no line"
    );
    assert!(picture.connectors.is_empty());
    let mother = node(&told, &picture, "Rima").at.x;
    let grandparents = ["Farid", "Samira"].map(|name| node(&told, &picture, name).at.x);
    assert!((mother - f64::midpoint(grandparents[0], grandparents[1])).abs() < 4.0);
}

#[test]
fn the_present_partner_stands_nearest_and_the_former_outwards() {
    let told = named::three_marriages();
    let picture = lay_out(&told.family);
    assert!(in_order(
        &told,
        &picture,
        &["Gitte", "Lone", "Torben", "Maja", "Jens"]
    ));
    assert!(in_order(
        &told,
        &picture,
        &["Anna", "Bo", "Clara", "David", "Freja"]
    ));
}

#[test]
fn the_eldest_stands_to_the_left_and_takes_the_own_family_along() {
    let told = named::cousins();
    let picture = lay_out(&told.family);
    assert!(in_order(&told, &picture, &["Poul", "Ruth"]));
    assert!(in_order(&told, &picture, &["Ulla", "Bent", "Gert"]));
    assert!(in_order(
        &told,
        &picture,
        &["Sif", "Tor", "Liv", "Max", "Nina", "Otto"]
    ));
}

#[test]
fn adopted_foster_and_twin_children_have_lines_of_their_kind() {
    let told = named::adopted_and_foster();
    let picture = lay_out(&told.family);
    let kinds = |name: &str| {
        let lines = picture.child_lines.iter();
        let own = lines.filter(|line| picture.nodes[line.child].person == Some(told.of(name)));
        let mut kinds: Vec<ChildKind> = own.map(|line| line.kind).collect();
        kinds.sort();
        kinds
    };
    assert_eq!(kinds("Li"), [ChildKind::Adoption]);
    let three = [ChildKind::Birth, ChildKind::Foster, ChildKind::Foster];
    assert_eq!(kinds("Sara"), three);
    let over: Vec<_> = picture.child_lines.iter().filter(|line| line.is_over).collect();
    let [before] = over.as_slice() else {
        panic!("only the placement with Bente has ended: {over:?}")
    };
    let bente = told.of("Bente");
    let of: Vec<_> = before
        .parents
        .iter()
        .map(|place| picture.nodes[*place].person)
        .collect();
    assert_eq!((before.kind, of), (ChildKind::Foster, vec![Some(bente)]));
    let told = named::two_mothers_and_twins();
    let picture = lay_out(&told.family);
    let twins: Vec<_> = picture.child_lines.iter().filter(|line| line.is_twin).collect();
    assert_eq!(twins.len(), 2);
    assert!(twins.iter().all(|line| line.kind == ChildKind::BirthAndAdoption));
    assert_eq!(
        twins[0].path[..2],
        twins[1].path[..2],
        "their lines part on the way"
    );
}

#[test]
fn unknown_parents_stand_where_half_siblings_need_them_and_nowhere_else() {
    let unknown = |told: &Told| {
        lay_out(&told.family)
            .nodes
            .iter()
            .filter(|node| node.person.is_none())
            .count()
    };
    assert_eq!(unknown(&named::unknown_fathers()), 2);
    assert_eq!(unknown(&named::with_grandmother()), 0);
    assert_eq!(unknown(&named::two_homes()), 0);
}

#[test]
fn who_lives_with_a_grandparent_is_drawn_around_the_parents() {
    let told = named::with_grandmother();
    let picture = lay_out(&told.family);
    assert!(picture.outlines.iter().all(|outline| !outline.corners.is_empty()));
    assert_eq!(picture.connectors.len(), 1, "the guardian");
}

#[test]
fn a_record_in_circles_says_what_it_could_not_draw() {
    let told = named::in_circles();
    let notes = lay_out(&told.family).notes;
    let against = notes
        .iter()
        .filter(|note| matches!(note, Note::AgainstGenerations { .. }));
    assert_eq!(against.count(), 2);
    assert_eq!(
        notes.iter().filter_map(|note| note.relation_not_drawn()).count(),
        2
    );
}

#[test]
fn nobody_gives_an_empty_picture() {
    let picture = lay_out(&Told::new().family);
    assert_eq!(picture, Picture::default());
}

/// Sixty persons, each related to some others at random: nobody could read it, but it is drawn, and soon.
#[test]
fn a_tangle_of_sixty_is_drawn_too() {
    let family = crate::strange::tangle(60, 170);
    let picture = lay_out(&family);
    assert_eq!(checks::any_picture(&family, &picture), Vec::<String>::new());
    assert!(picture.connectors.len() > 40, "{}", picture.connectors.len());
}
