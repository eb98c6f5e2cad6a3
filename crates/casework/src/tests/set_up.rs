//! A set-up that ships is taken over once, and never over what the municipality wrote.

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::set_up::{legal_basis, service};
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_oplog::StreamKind;
use makker_set_up::{SetUp, copenhagen_tingbjerg};

use super::world::{PASSPHRASE, World, founded};
use crate::{Casework, CaseworkError, FieldState, Founding, Matter};

const LAW: &str = "[[legal_basis]]\nkey = \"bl-32\"\nname = \"BL § 32\"\nvalid = { from = 2024-01-01 }\n";

fn set(text: &str) -> SetUp {
    SetUp::read("test", &[("rows.toml", text)]).unwrap()
}

fn field(casework: &Casework, id: EntityId, name: &str) -> FieldState {
    let state = casework.show(Matter::SetUp, id).unwrap();
    state
        .fields
        .into_iter()
        .find(|field| field.field.name == name)
        .unwrap()
}

fn write(world: &World, id: EntityId, name: &str, value: Value) {
    let seen = field(&world.casework, id, name);
    world
        .casework
        .set_field(Matter::SetUp, id, seen.field.id, value, &seen.seen)
        .unwrap();
}

#[test]
fn adopting_makes_every_row_as_it_ships_and_doing_it_again_changes_nothing() {
    let world = founded();
    let set = copenhagen_tingbjerg().unwrap();
    let adopted = world.casework.adopt_set_up(&set).unwrap();
    assert_eq!((adopted.rows_added, adopted.fields_followed), (set.rows.len(), 0));
    for row in &set.rows {
        let state = world.casework.show(Matter::SetUp, row.id).unwrap();
        for shipped in &row.fields {
            let field = state
                .fields
                .iter()
                .find(|field| field.field.id == shipped.id)
                .unwrap();
            assert_eq!(
                field.shown.as_ref(),
                Some(&shipped.value),
                "{} {}",
                row.key,
                field.field.name
            );
            assert!(
                field.issues.is_empty(),
                "{} {}: {:?}",
                row.key,
                field.field.name,
                field.issues
            );
        }
    }
    let before = world.casework.verify().unwrap();
    let again = world.casework.adopt_set_up(&set).unwrap();
    assert_eq!(
        (again.rows_added, again.fields_followed, again.change),
        (0, 0, None)
    );
    let after = world.casework.verify().unwrap();
    assert!(after.is_clean(), "{after:?}");
    assert_eq!(after.log.ops, before.log.ops);
}

#[test]
fn what_the_municipality_wrote_cleared_or_put_away_stays() {
    let world = founded();
    let set = copenhagen_tingbjerg().unwrap();
    world.casework.adopt_set_up(&set).unwrap();
    let treatment = set.row(EntityKind::Service, "family-treatment").unwrap().id;
    let pmto = set.row(EntityKind::Service, "pmto").unwrap().id;
    let own = Value::Text("Familiebehandling hos os".to_owned());
    write(&world, treatment, "name", own.clone());
    write(&world, treatment, "legal_basis", Value::Nothing);
    world.casework.archive(Matter::SetUp, pmto, true, &[]).unwrap();
    let again = world.casework.adopt_set_up(&set).unwrap();
    assert_eq!((again.rows_added, again.fields_followed), (0, 0));
    assert_eq!(field(&world.casework, treatment, "name").shown, Some(own));
    assert_eq!(field(&world.casework, treatment, "legal_basis").shown, None);
    assert!(world.casework.show(Matter::SetUp, pmto).unwrap().archived);
}

#[test]
fn a_newer_set_adds_its_rows_and_moves_only_what_nobody_touched() {
    let newer = set(
        "[[legal_basis]]\nkey = \"bl-32\"\nname = \"BL § 32\"\nvalid = { from = 2024-01-01, to = 2026-12-31 }\n\
         replaced_by = \"bl-33\"\n[legal_basis.was]\nvalid = [{ from = 2024-01-01 }]\n\
         [[legal_basis]]\nkey = \"bl-33\"\nname = \"BL § 33\"\nvalid = { from = 2027-01-01 }\n",
    );
    let (law, next) = (newer.rows[0].id, newer.rows[1].id);
    let days = |from: &str, to: Option<&str>| {
        let end = to.map(|to| to.parse().unwrap());
        Some(Period::new(Some(from.parse().unwrap()), end).unwrap().to_value())
    };

    let untouched = founded();
    untouched.casework.adopt_set_up(&set(LAW)).unwrap();
    let origin = |world: &World| {
        let origin = world.casework.set_up_origin(&newer).unwrap();
        let rows: Vec<_> = origin
            .shipped
            .iter()
            .map(|row| (row.id, row.is_changed))
            .collect();
        (origin.rows_to_add, origin.fields_to_follow, rows)
    };
    assert_eq!(origin(&untouched), (1, 2, vec![(law, false)]));
    let adopted = untouched.casework.adopt_set_up(&newer).unwrap();
    assert_eq!(origin(&untouched), (0, 0, vec![(law, false), (next, false)]));
    assert_eq!((adopted.rows_added, adopted.fields_followed), (1, 2));
    let valid = field(&untouched.casework, law, "valid");
    assert_eq!(valid.shown, days("2024-01-01", Some("2026-12-31")));
    assert_eq!(valid.standing.len(), 1, "it replaced what stood there");
    assert_eq!(
        field(&untouched.casework, law, "replaced_by").shown,
        Some(next.to_value())
    );

    let edited = founded();
    edited.casework.adopt_set_up(&set(LAW)).unwrap();
    let own = days("2024-02-01", None);
    write(&edited, law, "valid", own.clone().unwrap());
    assert_eq!(origin(&edited), (1, 1, vec![(law, true)]));
    let adopted = edited.casework.adopt_set_up(&newer).unwrap();
    assert_eq!((adopted.rows_added, adopted.fields_followed), (1, 1));
    assert_eq!(field(&edited.casework, law, "valid").shown, own);
    assert!(edited.casework.verify().unwrap().is_clean());
}

#[test]
fn two_devices_that_adopt_the_same_rows_make_them_once() {
    let (one, other) = (founded(), super::world::founded_with(2));
    let set = set("[[service]]\nkey = \"mentor\"\nname = \"Mentor\"\ndescription = \"Går med.\"\n");
    for world in [&one, &other] {
        world.casework.adopt_set_up(&set).unwrap();
    }
    let stream = |world: &World| {
        let streams = world
            .casework
            .store
            .read(|tables| tables.streams(StreamKind::Municipality));
        streams.unwrap()[0]
    };
    // The two foundings are two municipalities: the other's operations are written anew into this one's stream.
    let (from, into) = (stream(&other), stream(&one));
    let row = set.rows[0].id;
    let of_rows = other
        .casework
        .store
        .read(|tables| tables.ops_about(from, row))
        .unwrap();
    let ops: Vec<_> = (1..)
        .zip(of_rows)
        .map(|(seq, op)| {
            let header = makker_oplog::Header {
                seq,
                ..op.header.clone()
            };
            makker_oplog::Op::new(into, op.writer, header, [7; 16], &op.body().unwrap())
        })
        .collect();
    assert!(ops.len() > 2);
    one.casework
        .store
        .take_in(StreamKind::Municipality, &ops)
        .unwrap();
    let listed = one.casework.list(Matter::SetUp, EntityKind::Service).unwrap();
    assert_eq!(listed.len(), 1);
    for field in &listed[0].fields {
        assert!(!field.clashes, "{} clashes with itself", field.field.name);
    }
    let description = field(&one.casework, set.rows[0].id, "description").shown;
    assert_eq!(
        description,
        Some(Value::Text("Går med.".to_owned())),
        "typed twice"
    );
}

#[test]
fn only_an_administrator_adopts_and_it_is_in_the_log_of_use() {
    let mut world = founded();
    let set = set(LAW);
    let founder = world.casework.user;
    world.casework.user = makker_domain::id::UserId::from_bytes([9; 16]);
    let refused = world.casework.adopt_set_up(&set);
    assert!(
        matches!(refused, Err(CaseworkError::NotAllowed { .. })),
        "{refused:?}"
    );
    world.casework.user = founder;
    world.casework.adopt_set_up(&set).unwrap();
    let used = super::traces::commands(&world.casework);
    assert_eq!(used.iter().filter(|(verb, _)| verb == "adopt_set_up").count(), 1);
}

#[test]
fn afterwards_the_set_up_is_edited_like_anything_else() {
    let world = founded();
    let set = copenhagen_tingbjerg().unwrap();
    world.casework.adopt_set_up(&set).unwrap();
    let law = set.row(EntityKind::LegalBasis, "bl-32").unwrap().id;
    let text = field(&world.casework, law, "text");
    let words = "Støttende indsatser, som vi bruger dem i Tingbjerg.";
    world
        .casework
        .write_text(Matter::SetUp, law, legal_basis::TEXT, words, &text.seen)
        .unwrap();
    assert_eq!(
        field(&world.casework, law, "text").shown,
        Some(Value::Text(words.to_owned()))
    );
    let price = [
        (
            makker_domain::set_up::rate::SERVICE,
            set.row(EntityKind::Service, "pmto").unwrap().id.to_value(),
        ),
        (makker_domain::set_up::rate::UNIT_ORE, Value::Int(2_500_000)),
    ];
    world
        .casework
        .create(Matter::SetUp, EntityKind::Rate, &price)
        .unwrap();
    let name = (service::NAME, Value::Text("Madklub".to_owned()));
    let (own, _) = world
        .casework
        .create(Matter::SetUp, EntityKind::Service, &[name])
        .unwrap();
    assert!(set.rows.iter().all(|row| row.id != own));
    world.casework.adopt_set_up(&set).unwrap();
    assert_eq!(
        world
            .casework
            .list(Matter::SetUp, EntityKind::Service)
            .unwrap()
            .len(),
        set.rows_of(EntityKind::Service).count() + 1
    );
}

#[test]
fn a_municipality_is_founded_with_it_or_not_at_all() {
    let world = founded();
    let folder = tempfile::tempdir().unwrap();
    let founding = Founding {
        municipality: "Aaby",
        user: "Amina Holm",
        department: "SOF",
        is_demo: false,
    };
    let set = copenhagen_tingbjerg().unwrap();
    let founded =
        Casework::found_with_set_up(folder.path(), PASSPHRASE, &founding, &set, &world.ground).unwrap();
    let report = founded.casework.verify().unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(
        founded
            .casework
            .list(Matter::SetUp, EntityKind::Service)
            .unwrap()
            .len(),
        set.rows_of(EntityKind::Service).count()
    );
}

#[test]
fn a_founder_is_of_a_department_that_the_set_up_has() {
    let ground = founded().ground;
    let set = copenhagen_tingbjerg().unwrap();
    let found = |folder: &std::path::Path, department: &str| {
        let founding = Founding {
            municipality: "Aaby",
            user: "Amina Holm",
            department,
            is_demo: false,
        };
        Casework::found_with_set_up(folder, PASSPHRASE, &founding, &set, &ground)
    };
    let folder = tempfile::tempdir().unwrap();
    let refused = found(folder.path(), "Svømmehallen").err();
    let Some(CaseworkError::DepartmentUnknown { known }) = refused else {
        panic!("{refused:?}")
    };
    assert!(known.contains(&"BUF".to_owned()), "{known:?}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    let founded = found(folder.path(), " socialforvaltningen").unwrap();
    let me = founded.casework.today_page().unwrap().people;
    let departments: Vec<_> = me.iter().map(|person| person.department.as_deref()).collect();
    assert_eq!(departments, [Some("SOF")]);
}

#[test]
fn a_team_that_ships_has_a_stream_and_its_founder_in_it_and_is_the_only_one() {
    let ground = founded().ground;
    let folder = tempfile::tempdir().unwrap();
    let founding = Founding {
        municipality: "Aaby Kommune",
        user: "Amina Holm",
        department: "SOF",
        is_demo: true,
    };
    let set = copenhagen_tingbjerg().unwrap();
    let founded = Casework::found_with_set_up(folder.path(), PASSPHRASE, &founding, &set, &ground).unwrap();
    let teams = founded
        .casework
        .list(Matter::SetUp, EntityKind::CrossTeam)
        .unwrap();
    let [team] = teams.as_slice() else {
        panic!("{teams:?}")
    };
    assert!(founded.casework.candidates(team.id.into()).unwrap().is_empty());
}
