//! No file or folder has a name that says nothing: such places fill up with what nobody wanted to name.

use std::collections::BTreeSet;

use crate::{obeys, tree};

const SAY_NOTHING: &[&str] = &["common", "core", "helper", "helpers", "manager", "util", "utils"];

fn faults<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<String> {
    let named_so = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().to_lowercase();
        stem.split(['-', '_']).any(|word| SAY_NOTHING.contains(&word))
    };
    let mut places = BTreeSet::new();
    for path in paths {
        let mut place = String::new();
        for part in path.split('/') {
            place.push_str(part);
            if named_so(part) {
                places.insert(place.clone());
            }
            place.push('/');
        }
    }
    places
        .iter()
        .map(|place| format!("{place}: name it after what is in it"))
        .collect()
}

#[test]
fn names_say_what_is_inside() {
    obeys(&faults(tree::files().iter().map(|file| file.path.as_str())));
}

#[test]
fn a_name_that_says_nothing_is_seen() {
    let count = |path| faults([path].into_iter()).len();
    assert_eq!(count("crates/domain/src/family.rs"), 0);
    assert_eq!(count("crates/domain/src/commoner.rs"), 0);
    for path in [
        "crates/core/src/a.rs",
        "src/Utils.ts",
        "src/date_utils.rs",
        "src/window-manager.tsx",
        "a/helpers/b.rs",
    ] {
        assert_eq!(count(path), 1, "{path}");
    }
    assert_eq!(
        faults(["a/core/b.rs", "a/core/c.rs"].into_iter()).len(),
        1,
        "a folder is named once"
    );
}
