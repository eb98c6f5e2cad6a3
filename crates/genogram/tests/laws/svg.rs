//! The picture as SVG, to be looked at.

use std::fmt::Write as _;

use makker_domain::sex::Sex;
use makker_genogram::picture::{Area, ChildKind, Picture, Point, Side, Tie};

use crate::told::Told;

fn path(points: &[Point]) -> String {
    points
        .iter()
        .map(|point| format!("{},{} ", point.x, point.y))
        .collect()
}

fn line(out: &mut String, points: &[Point], style: &str) {
    writeln!(
        out,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"#444\" stroke-width=\"1.5\" {style}/>",
        path(points).trim_end()
    )
    .unwrap();
}

fn text(out: &mut String, x: f64, y: f64, size: u32, anchor: &str, words: &str) {
    writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\">{words}</text>"
    )
    .unwrap();
}

fn dashes(kind: ChildKind, is_over: bool) -> &'static str {
    match kind {
        ChildKind::Foster if is_over => "stroke-dasharray=\"1.5 8\" stroke-opacity=\"0.55\"",
        _ if is_over => "stroke-dasharray=\"5 10\" stroke-opacity=\"0.55\"",
        ChildKind::Birth => "",
        ChildKind::BirthAndAdoption => "stroke-dasharray=\"9 2\"",
        ChildKind::Adoption => "stroke-dasharray=\"5 3\"",
        ChildKind::Foster => "stroke-dasharray=\"1.5 3\"",
    }
}

pub fn write(told: &Told, picture: &Picture) -> String {
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" font-family=\"IBM Plex Sans, sans-serif\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n",
        w = picture.width,
        h = picture.height
    );
    for outline in &picture.outlines {
        writeln!(out, "<polygon points=\"{}\" fill=\"#88a\" fill-opacity=\"0.12\" stroke=\"#777\" stroke-dasharray=\"4 3\"/>", path(&outline.corners).trim_end())
            .unwrap();
        if outline.corners.is_empty() {
            for node in outline.members.iter().map(|place| &picture.nodes[*place]) {
                writeln!(
                    out,
                    "<circle cx=\"{}\" cy=\"{}\" r=\"24\" fill=\"#88a\" fill-opacity=\"0.3\"/>",
                    node.at.x, node.at.y
                )
                .unwrap();
            }
        }
    }
    for union in &picture.unions {
        let style = match union.tie {
            Tie::Together | Tie::Parted => "stroke-dasharray=\"5 3\"",
            Tie::ParentsOnly => "stroke-opacity=\"0.55\"",
            Tie::Married | Tie::Divorced => "",
        };
        line(&mut out, &union.path, style);
        for slash in &union.slashes {
            line(&mut out, slash, "");
        }
    }
    for sibling in &picture.sibling_lines {
        line(&mut out, &sibling.stem, dashes(sibling.kind, sibling.is_over));
        line(&mut out, &sibling.bar, dashes(sibling.kind, sibling.is_over));
    }
    for child in &picture.child_lines {
        line(&mut out, &child.path, dashes(child.kind, child.is_over));
    }
    for connector in &picture.connectors {
        line(
            &mut out,
            &connector.path,
            "style=\"stroke:#36c\" stroke-dasharray=\"2 2\"",
        );
    }
    for node in &picture.nodes {
        let (Point { x, y }, half) = (node.at, node.size / 2.0);
        let style = format!(
            "fill=\"white\" stroke=\"#111\" stroke-width=\"{}\"",
            if node.lives_in_household { 2.2 } else { 1.2 }
        );
        match node.sex {
            Sex::Male => writeln!(
                out,
                "<rect x=\"{}\" y=\"{}\" width=\"{s}\" height=\"{s}\" {style}/>",
                x - half,
                y - half,
                s = node.size
            ),
            Sex::Female => writeln!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{half}\" {style}/>"),
            Sex::Unspecified => writeln!(
                out,
                "<polygon points=\"{x},{} {},{y} {x},{} {},{y}\" {style}/>",
                y - half,
                x + half,
                y + half,
                x - half
            ),
        }
        .unwrap();
        if node.is_dead {
            for sign in [-1.0, 1.0] {
                let from = Point {
                    x: x - half * 0.7,
                    y: y - half * 0.7 * sign,
                };
                let to = Point {
                    x: x + half * 0.7,
                    y: y + half * 0.7 * sign,
                };
                line(&mut out, &[from, to], "");
            }
        }
        if node.person.is_none() {
            text(&mut out, x, y + 5.0, 14, "middle", "?");
        }
        let person = told.family.persons.iter().find(|one| Some(one.id) == node.person);
        if let Some(born) = person.and_then(|one| one.born_on).filter(|_| !node.is_dead) {
            text(
                &mut out,
                x,
                y + 4.5,
                13,
                "middle",
                &told.family.day.years_since(born).unwrap_or(0).to_string(),
            );
        }
        if let (Some(place), Some((name, detail))) =
            (node.text, node.person.and_then(|id| told.names.get(&id)))
        {
            let Area { x, y, width, .. } = place.area;
            let (x, anchor) = match place.side {
                Side::Above | Side::Below => (x + width / 2.0, "middle"),
                Side::Left => (x + width, "end"),
                Side::Right => (x, "start"),
            };
            text(&mut out, x, y + 12.0, 13, anchor, name);
            text(&mut out, x, y + 26.0, 11, anchor, detail);
        }
    }
    let unions = picture.unions.iter().filter_map(|union| union.text);
    for place in unions.chain(picture.connectors.iter().filter_map(|one| one.text)) {
        let Area { x, y, width, height } = place.area;
        if let Some(words) = told.words.get(&place.relation) {
            text(&mut out, x + width / 2.0, y + height - 3.0, 11, "middle", words);
        }
    }
    out.push_str("</svg>\n");
    out
}
