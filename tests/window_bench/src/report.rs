//! The table: what, the middle, the slow ones, the slowest, goal, peer, ratio.

use std::fmt::Write as _;

use crate::figures::Figures;

/// A figure with its goal, and the peer's figure for the same.
struct Line<'a> {
    what: &'a str,
    name: &'a str,
    goal: Option<Goal>,
    peer: Option<(&'a str, &'a str)>,
}

/// At most so much, at this percentile.
#[derive(Clone, Copy)]
struct Goal {
    percent: usize,
    most: f64,
}

const fn at(percent: usize, most: f64) -> Option<Goal> {
    Some(Goal { percent, most })
}

const fn line<'a>(what: &'a str, name: &'a str, goal: Option<Goal>) -> Line<'a> {
    Line {
        what,
        name,
        goal,
        peer: None,
    }
}

const fn beside<'a>(line: Line<'a>, peer: &'a str, name: &'a str) -> Line<'a> {
    Line {
        peer: Some((peer, name)),
        ..line
    }
}

/// `quality.md`, and the issue that asked for the scrolling.
const UNLOCK: Option<Goal> = at(50, 400.0);
const OPEN: Option<Goal> = at(50, 100.0);
const FRAME: Option<Goal> = at(50, 16.0);
const SCROLL: Option<Goal> = at(100, 50.0);
const MEMORY: f64 = 300.0;

const FIELD: &str = "plain field";
const LOG: &str = "plain HTML";

/// Where one types, and under which name its figures stand.
const KEYS: [(&str, &str); 4] = [
    ("find a family", "find a family"),
    ("search everything", "search"),
    ("a field of the plan", "plan"),
    ("an entry of the log", "log"),
];

/// A key until the sign is painted, which contains waiting for the screen; the work of it, which does not; and its parts.
fn write_keys(out: &mut String, figures: &Figures, what: &str, name: &str) {
    let parts = [
        (format!("key to paint, {what}"), "toPaint", FRAME),
        ("  of which work".to_owned(), "work", FRAME),
        ("    script".to_owned(), "script", None),
        (
            "    frame: scripts, style, layout, painting".to_owned(),
            "frame",
            None,
        ),
    ];
    for (what, part, goal) in parts {
        let (own, plain) = (format!("key, {name}, {part}"), format!("key, plain, {part}"));
        write_line(out, figures, &beside(line(&what, &own, goal), FIELD, &plain));
    }
}

pub(crate) fn table(figures: &Figures, passphrase_ms: Option<f64>) -> String {
    let before = [
        beside(
            line("unlock to the painted list", "unlock", UNLOCK),
            "500 plain rows",
            "plain rows",
        ),
        line("  until nothing moves any more", "unlock, settled", None),
        line("  right after the program's start", "unlock, first", UNLOCK),
        line("open a family to its painted overview", "open", OPEN),
        line("  until nothing moves any more", "open, settled", None),
        line("  the first after the program's start", "open, first", OPEN),
        line("  on to its plan", "plan", OPEN),
        line("  on to its log (100 entries)", "log", OPEN),
        line("  on to a log of 3,000 entries", "log of 3,000", OPEN),
        line("  back to the list", "back", OPEN),
    ];
    let scrolling = [
        beside(
            line("scroll 3,000 entries, frame to frame", "scroll", None),
            LOG,
            "scroll, plain",
        ),
        beside(
            line("  of which the page's thread worked", "scroll, thread", None),
            LOG,
            "scroll, plain, thread",
        ),
        line(
            "  in a window that tells its collections",
            "scroll, script and layout",
            SCROLL,
        ),
        line("    and collecting garbage", "scroll, collecting", None),
        beside(
            line(
                "  work in a frame, the middle of five times",
                "scroll, work at a place",
                SCROLL,
            ),
            LOG,
            "scroll, plain, work at a place",
        ),
        beside(
            line("  work in a frame, each time", "scroll, work", SCROLL),
            LOG,
            "scroll, plain, work",
        ),
        line(
            "  longest piece of work in a frame",
            "scroll, longest piece",
            SCROLL,
        ),
        beside(
            line("  anywhere in it, to paint", "jump", OPEN),
            LOG,
            "jump, plain",
        ),
    ];
    let peers = [
        line("peer: 500 plain rows, to paint", "plain rows", None),
        line("peer: plain field, key to paint", "key, plain, toPaint", None),
        line("  of which work", "key, plain, work", None),
        line(
            "peer: the log as plain HTML, frame to frame",
            "scroll, plain",
            None,
        ),
    ];
    let mut out = format!(
        "\nMilliseconds, as the page's clock has them (it gives whole ones).\n\n{:<46}{:>7}{:>8}{:>8}{:>8}{:>14}\n",
        "", "times", "p50", "p95", "max", "goal"
    );
    for line in &before {
        write_line(&mut out, figures, line);
    }
    for (what, name) in KEYS {
        write_keys(&mut out, figures, what, name);
    }
    for line in scrolling.iter().chain(&peers) {
        write_line(&mut out, figures, line);
    }
    if let (Some(all), Some(passphrase)) = (figures.percentile("unlock", 50), passphrase_ms) {
        let ours = all - passphrase;
        let _ = writeln!(
            out,
            "\nof unlocking the passphrase costs {passphrase:.0} by intent; ours {ours:.0}, goal ≤ 150{}",
            missed(ours > 150.0)
        );
    }
    let over = |what: &str| format!("{} of {}", figures.above(what, 50.0), figures.count(what));
    let _ = writeln!(
        out,
        "frames over 50 ms while scrolling: {} from one to the next, {} by the thread's clock, {} by work (plain HTML: {}, {}, {})",
        over("scroll"),
        over("scroll, thread"),
        over("scroll, work"),
        over("scroll, plain"),
        over("scroll, plain, thread"),
        over("scroll, plain, work"),
    );
    if let Some(memory) = figures.percentile("memory after all", 50) {
        let _ = writeln!(
            out,
            "memory after all that, without the driver: {memory:.0} MB (the goal of {MEMORY:.0} is for a minute after unlocking)"
        );
    }
    out
}

const fn missed(is: bool) -> &'static str {
    if is { "  MISSED" } else { "" }
}

fn write_line(out: &mut String, figures: &Figures, line: &Line<'_>) {
    let at = |percent| figures.percentile(line.name, percent);
    let (Some(middle), Some(slow), Some(slowest)) = (at(50), at(95), at(100)) else {
        return;
    };
    let count = figures.count(line.name);
    let goal = line.goal.map_or_else(String::new, |goal| {
        let percentile = if goal.percent == 100 {
            "max".to_owned()
        } else {
            format!("p{}", goal.percent)
        };
        format!("{percentile} ≤ {:.0}", goal.most)
    });
    let is_missed = line
        .goal
        .is_some_and(|goal| at(goal.percent).is_some_and(|figure| figure > goal.most));
    let _ = write!(
        out,
        "{:<46}{count:>7}{middle:>8.0}{slow:>8.0}{slowest:>8.0}{goal:>14}{}",
        line.what,
        missed(is_missed)
    );
    if let Some((peer, name)) = line.peer
        && let (Some(theirs), Some(their_slowest)) =
            (figures.percentile(name, 50), figures.percentile(name, 100))
    {
        let _ = write!(out, "   {peer} {theirs:.0} (max {their_slowest:.0}");
        if theirs > 0.0 {
            let _ = write!(out, "; × {:.1}", middle / theirs);
        }
        out.push(')');
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missed_goal_is_named_at_its_own_percentile() {
        let mut figures = Figures::default();
        for _ in 0..99 {
            figures.add("scroll, work", 5.0);
            figures.add("unlock", 300.0);
            figures.add("plain rows", 100.0);
        }
        figures.add("scroll, work", 51.0);
        figures.add("unlock", 900.0);
        let text = table(&figures, Some(200.0));
        let found = |what: &str| {
            text.lines()
                .find(|line| line.trim_start().starts_with(what))
                .unwrap()
        };
        assert!(found("work in a frame, each time").contains("MISSED"), "{text}");
        let unlock = found("unlock to the painted list");
        assert!(!unlock.contains("MISSED"), "{text}");
        assert!(unlock.contains("500 plain rows 100 (max 100; × 3.0)"), "{text}");
        assert!(found("of unlocking").contains("ours 100, goal ≤ 150"), "{text}");
        assert!(table(&figures, Some(100.0)).contains("ours 200, goal ≤ 150  MISSED"));
        assert!(found("frames over 50 ms").contains("1 of 100 by work"), "{text}");
        assert!(
            !text.contains("open a family"),
            "what was not measured has no line\n{text}"
        );
    }
}
