//! The guide and README show only pictures that are there, in both themes, and no picture lies there that nobody shows.
//! What they show is made by the walk in `tests/e2e/src/pictures`.

use std::collections::BTreeSet;

use crate::{obeys, tree};

const FOLDER: &str = "docs/pictures/";

fn is_read(path: &str) -> bool {
    path == "README.md" || path.starts_with("docs/user-guide/")
}

/// The pictures a page names, as paths from the root.
fn named(page: &str, text: &str) -> Vec<String> {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    text.split(['"', '(', ')', ' ', '\n'])
        .filter(|word| word.contains("pictures/") && word.ends_with(".png"))
        .map(|word| {
            let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in word.split('/') {
                match part {
                    "." => {}
                    ".." => drop(parts.pop()),
                    _ => parts.push(part),
                }
            }
            parts.join("/")
        })
        .collect()
}

fn faults(pages: &[(&str, &str)], pictures: &BTreeSet<&str>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut shown = BTreeSet::new();
    for (page, text) in pages {
        for picture in named(page, text) {
            if !pictures.contains(picture.as_str()) {
                faults.push(format!("{page}: there is no picture {picture}"));
            }
            shown.insert(picture);
        }
    }
    for picture in pictures.iter().copied() {
        if !shown.contains(picture) {
            faults.push(format!("{picture}: no page shows it"));
        }
        let twin = match picture.strip_suffix(".dark.png") {
            Some(name) => format!("{name}.png"),
            None => picture.replace(".png", ".dark.png"),
        };
        if !pictures.contains(twin.as_str()) {
            faults.push(format!("{picture}: not in the other theme, {twin}"));
        }
    }
    faults
}

#[test]
fn the_pages_show_the_pictures_that_are_there() {
    let pages: Vec<_> = tree::files()
        .iter()
        .filter(|file| is_read(&file.path))
        .map(|file| (file.path.as_str(), file.text.as_str()))
        .collect();
    let pictures: BTreeSet<_> = tree::files()
        .iter()
        .map(|file| file.path.as_str())
        .filter(|path| path.starts_with(FOLDER))
        .collect();
    assert!(pages.len() > 8 && pictures.len() > 20, "the rule sees nothing");
    obeys(&faults(&pages, &pictures));
}

#[test]
fn a_picture_that_is_missing_or_unseen_is_told() {
    let both = BTreeSet::from(["docs/pictures/plan.png", "docs/pictures/plan.dark.png"]);
    let guide = r#"<source srcset="../pictures/plan.dark.png"><img src="../pictures/plan.png">"#;
    let page = "docs/user-guide/4.md";
    assert_eq!(faults(&[(page, guide)], &both), Vec::<String>::new());
    assert_eq!(
        faults(&[(page, "![](../pictures/plan.png)")], &both).len(),
        1,
        "unseen"
    );
    assert_eq!(
        faults(
            &[("README.md", "![](docs/pictures/log.png)"), (page, guide)],
            &both
        )
        .len(),
        1,
        "missing"
    );
    let light = BTreeSet::from(["docs/pictures/plan.png"]);
    assert_eq!(
        faults(&[(page, "![](../pictures/plan.png)")], &light).len(),
        1,
        "no twin"
    );
}
