//! Who lives together, as the family tree shows it, and what it must not show.

use serde_json::{Value, json};

use super::screens::fields;
use super::visit::{Visit, text};

/// A family in the making: a mother, and whoever comes.
struct Homes {
    visit: Visit,
    family: Value,
}

fn address(street: &str) -> Value {
    json!({ "type": "address", "value": { "street": street, "postal_code": "2700", "city": "Brønshøj", "extra": null } })
}

fn yes(is: bool) -> Value {
    json!({ "type": "yes-no", "value": is })
}

impl Homes {
    fn begin() -> Self {
        let visit = Visit::begin();
        let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
        Self { visit, family }
    }

    fn member(&self, given: &str, residence: &str, street: Option<&str>) -> Value {
        let name = json!({ "type": "name", "value": { "given": given, "family": "" } });
        let mut member = vec![("name", name), ("residence", text(residence))];
        member.extend(street.map(|street| ("address", address(street))));
        self.visit.create(&self.family, "member", fields(&member))["id"].clone()
    }

    fn genogram(&self) -> Value {
        self.visit
            .call("family_overview", json!({ "family": self.family }))["genogram"]
            .clone()
    }

    /// Who stands within each line, by given name.
    fn drawn(&self) -> Vec<Vec<String>> {
        let genogram = self.genogram();
        let all = |list: &Value| list.as_array().unwrap().clone();
        let (nodes, labels) = (all(&genogram["picture"]["nodes"]), all(&genogram["labels"]));
        let name = |place: &Value| {
            let place = usize::try_from(place.as_u64().unwrap()).unwrap();
            let label = labels
                .iter()
                .find(|label| label["person"] == nodes[place]["person"]);
            label.unwrap()["name"].as_str().unwrap().to_owned()
        };
        let homes = all(&genogram["picture"]["outlines"]).into_iter().map(|outline| {
            let mut names: Vec<_> = all(&outline["members"]).iter().map(name).collect();
            names.sort_unstable();
            names
        });
        homes.collect()
    }
}

#[test]
fn who_lives_together_elsewhere_has_a_home_there_and_whoever_lives_half_and_half_has_both() {
    let homes = Homes::begin();
    homes.member("Rima", "with-family", None);
    homes.member("Grethe", "own-home", Some("Ruten 9"));
    assert!(homes.drawn().is_empty(), "nobody lives with anybody yet");
    homes.member("Bo", "shared", Some("Ruten 9"));
    homes.member("Asta", "with-other-parent", Some("Ruten 9"));
    homes.member("Ib", "own-home", Some("Ruten 11"));
    assert_eq!(homes.drawn(), [vec!["Bo", "Rima"], vec!["Asta", "Bo", "Grethe"]]);
}

#[test]
fn nobody_s_home_elsewhere_is_told_where_anybody_is_protected() {
    let homes = Homes::begin();
    let mother = homes.member("Rima", "elsewhere", None);
    homes.member("Yusuf", "with-other-parent", Some("Ruten 9"));
    homes.member("Salma", "with-other-parent", Some("Ruten 9"));
    let protect = |thing: &Value, field: &str, is: bool| {
        homes.visit.set(&homes.family, thing, field, yes(is));
    };
    assert_eq!(homes.drawn(), [["Salma", "Yusuf"]]);
    // Her address is written nowhere; theirs gives it away.
    protect(&mother, "has_protected_address", true);
    assert!(homes.drawn().is_empty());
    protect(&mother, "has_protected_address", false);
    assert_eq!(homes.drawn().len(), 1);
    protect(&homes.family, "is_protected", true);
    assert!(homes.drawn().is_empty());
}

#[test]
fn of_two_who_disagree_the_one_who_protects_counts() {
    for order in [[true, false], [false, true]] {
        let homes = Homes::begin();
        let mother = homes.member("Rima", "own-home", Some("Ruten 9"));
        homes.member("Yusuf", "with-other-parent", Some("Ruten 9"));
        for is_protected in order {
            // Neither has seen the other's.
            let unseen = json!({
                "family": homes.family, "entity": mother, "field": "has_protected_address", "value": yes(is_protected), "seen": [],
            });
            homes.visit.call("field_set", unseen);
        }
        assert!(homes.drawn().is_empty(), "{order:?}");
        assert_eq!(homes.genogram()["labels"][0]["is_protected"], true, "{order:?}");
    }
}

#[test]
fn the_family_s_own_address_is_no_second_home() {
    let homes = Homes::begin();
    homes
        .visit
        .set(&homes.family, &homes.family, "address", address("Ruten 9"));
    homes.member("Yusuf", "elsewhere", Some("Ruten 9"));
    homes.member("Salma", "elsewhere", Some("Ruten 9"));
    assert!(homes.drawn().is_empty());
}

#[test]
fn one_who_lives_here_alone_lives_here() {
    let homes = Homes::begin();
    let mother = homes.member("Rima", "with-family", None);
    homes.member("Yusuf", "foster-care", None);
    let genogram = homes.genogram();
    assert_eq!(genogram["at_home"], json!([mother]));
    assert_eq!(genogram["picture"]["outlines"], json!([]));
}
