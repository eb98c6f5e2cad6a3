//! The table: what, goal, ours, peer, ratio.

use std::fmt::Write as _;

use crate::automerge_document::AutomergeDocument;
use crate::document::Document as _;
use crate::loro_document::LoroDocument;
use crate::samples::Samples;

/// What was measured over.
pub(crate) struct Load {
    pub(crate) families: usize,
    pub(crate) bytes: u64,
    pub(crate) bytes_plain: u64,
}

/// A figure with its goal, and the peers' figures for the same.
struct Line<'a> {
    what: &'a str,
    ours: Option<f64>,
    /// The figure may be this much.
    goal: Option<f64>,
    peers: Vec<(&'a str, Option<f64>)>,
}

pub(crate) fn print(load: &Load, ours: &Samples, plain: &Samples, documents: &Samples) {
    println!("{}", table(load, ours, plain, documents));
}

fn table(load: &Load, ours: &Samples, plain: &Samples, documents: &Samples) -> String {
    let beside_plain = |what: &'static str, name: &str, percent: usize, goal: Option<f64>| Line {
        what,
        ours: ours.percentile(name, percent),
        goal,
        peers: vec![("SQLite without a key", plain.percentile(name, percent))],
    };
    let beside_documents = |name: &str| {
        [AutomergeDocument::NAME, LoroDocument::NAME]
            .map(|peer| (peer, documents.median(&format!("{name} {peer}"))))
            .to_vec()
    };
    let own_share = |samples: &Samples| Some(samples.median("unlock")? - samples.median("argon2")?);
    let mut open = beside_plain("open a family as records, p50", "open", 50, Some(5.0));
    open.peers.extend(beside_documents("open"));
    let mut edit = beside_plain("edit a field, p50", "edit", 50, Some(2.0));
    edit.peers.extend(beside_documents("edit"));
    let lines = [
        beside_plain("unlock to usable list, p50", "unlock", 50, Some(400.0)),
        Line {
            what: "  of which the passphrase costs by intent (at least 250)",
            ours: ours.median("argon2"),
            goal: None,
            peers: Vec::new(),
        },
        Line {
            what: "  of which ours",
            ours: own_share(ours),
            goal: Some(150.0),
            peers: vec![("SQLite without a key", own_share(plain))],
        },
        beside_plain("  of which the first screen (today_show), p50", "today", 50, None),
        beside_plain("open a family (family_overview), p50", "overview", 50, Some(5.0)),
        beside_plain("open a family (family_overview), p99", "overview", 99, None),
        beside_plain("  again, p50", "overview again", 50, None),
        beside_plain("  of 3,000 entries, again, p50", "long overview", 50, Some(5.0)),
        beside_plain("its plan (plan_show), p50", "plan", 50, Some(5.0)),
        beside_plain("its log (log_show, 100 entries), p50", "log page", 50, Some(5.0)),
        beside_plain(
            "a log of 3,000 entries (log_show), p50",
            "long log page",
            50,
            None,
        ),
        open,
        beside_plain("open a family as records, p99", "open", 99, None),
        beside_plain("open it again, p50", "open again", 50, None),
        beside_plain("its whole log (100 entries), p50", "log", 50, None),
        edit,
        beside_plain("edit a field, p99", "edit", 99, Some(10.0)),
        beside_plain("edit a long text, p50", "text edit", 50, Some(2.0)),
        beside_plain("edit a long text, p99", "text edit", 99, Some(10.0)),
        beside_plain("search, p50", "search", 50, None),
        beside_plain("search, p95", "search", 95, Some(20.0)),
        Line {
            what: "500 operations into 500, in memory",
            ours: documents.median("merge"),
            goal: Some(5.0),
            peers: beside_documents("merge"),
        },
    ];
    let mut out = format!(
        "\n{} families; the case store is {} MB ({} MB without a key). Milliseconds.\n\n",
        load.families,
        load.bytes / 1_000_000,
        load.bytes_plain / 1_000_000,
    );
    let _ = writeln!(out, "{:<58}{:>9}{:>8}", "", "ours", "goal");
    for line in lines {
        write_line(&mut out, &line);
    }
    if let Some(fsyncs) = ours.median("fsyncs per edit") {
        let _ = writeln!(out, "\nfsyncs per edit: {fsyncs:.2}");
    }
    out
}

fn write_line(out: &mut String, line: &Line<'_>) {
    let Some(ours) = line.ours else { return };
    let goal = line.goal.map_or_else(String::new, |goal| format!("≤ {goal:.0}"));
    let missed = line.goal.is_some_and(|goal| ours > goal);
    let _ = write!(
        out,
        "{:<58}{ours:>9.2}{goal:>8}{}",
        line.what,
        if missed { "  MISSED" } else { "" }
    );
    for (name, peer) in &line.peers {
        if let Some(peer) = peer {
            let _ = write!(out, "   {name} {peer:.2} (× {:.2})", ours / peer);
        }
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missed_goal_is_named_and_the_ratio_is_ours_to_theirs() {
        let mut ours = Samples::default();
        ours.add("edit", 3.0);
        ours.add("search", 1.0);
        let mut plain = Samples::default();
        plain.add("edit", 1.5);
        let load = Load {
            families: 2,
            bytes: 5_000_000,
            bytes_plain: 4_000_000,
        };
        let text = table(&load, &ours, &plain, &Samples::default());
        let line = |what: &str| text.lines().find(|line| line.starts_with(what)).unwrap();
        assert!(line("edit a field, p50").contains("MISSED"), "{text}");
        assert!(
            line("edit a field, p50").contains("SQLite without a key 1.50 (× 2.00)"),
            "{text}"
        );
        assert!(!line("search, p95").contains("MISSED"), "{text}");
        assert!(
            !text.contains("open a family"),
            "what was not measured has no line\n{text}"
        );
    }
}
