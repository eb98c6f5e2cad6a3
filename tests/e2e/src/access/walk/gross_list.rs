//! The dialog in which a gross list is looked at and taken in. The system's own window for choosing a file is driven where lists
//! are taken in for real (`crate::gross_list`); here the page is told that one was chosen, so that each of the dialog's states
//! stands still while it is looked at.

use serde_json::{Value, json};

use super::Walk;

impl Walk<'_> {
    /// Read, refused, looked at with all that can be found in a list, stored, stopped, taken in.
    pub async fn a_list_comes(&mut self) -> anyhow::Result<()> {
        self.choose(
            &json!("waits"),
            &json!({ "deed": "reading", "done": 61_000, "of": 214_000 }),
        )
        .await?;
        self.desktop.find(".import progress[value]").await?;
        self.see("a list is read").await?;
        self.close_dialog().await?;

        let refused = json!({ "code": "gross-list-refused", "detail": { "reason": "column-missing", "found": HEADINGS } });
        self.choose(&json!({ "refused": refused }), &Value::Null).await?;
        self.desktop.find(".import .notice").await?;
        self.see("a list is refused").await?;
        self.close_dialog().await?;

        self.choose(&found(false), &Value::Null).await?;
        self.desktop.find(".import details").await?;
        self.see("a list is looked at").await?;
        self.click(".import input[type=checkbox]").await?;
        self.desktop.find(".import .btn.primary").await?;
        self.see("a list may come without its bad rows").await?;

        self.play(&playing(
            &found(false),
            &json!("waits"),
            &json!({ "deed": "writing", "done": 12_000, "of": 41_000 }),
        ))
        .await?;
        self.click(".import .btn.primary").await?;
        self.desktop.find(".import progress[value]").await?;
        self.see("a list is stored").await?;
        self.close_dialog().await?;

        let stopped = json!({ "refused": { "code": "stopped", "detail": {} } });
        self.choose(&stopped, &Value::Null).await?;
        self.desktop.find(".import .notice").await?;
        self.see("a list was stopped").await?;
        self.close_dialog().await?;

        self.choose(&found(true), &Value::Null).await?;
        self.desktop.find(".import h3").await?;
        self.see("a list has come").await?;
        self.close_dialog().await?;

        self.choose(&nothing_usable(), &Value::Null).await?;
        self.desktop.find(".import h3").await?;
        self.see("a list of bad rows only").await?;
        self.close_dialog().await?;
        self.play(&json!({})).await
    }

    /// Presses *Hent liste* where looking at the list is answered with this.
    async fn choose(&self, looked: &Value, progress: &Value) -> anyhow::Result<()> {
        self.play(&playing(looked, &Value::Null, progress)).await?;
        self.click_text("visitation-fetch").await
    }
}

/// Of a list that is about something else.
const HEADINGS: &str =
    "Journalnummer, Afdeling, Ansvarlig sagsbehandler, Sidst ændret, Bemærkning, Opfølgningsdato";

fn playing(looked: &Value, taken: &Value, progress: &Value) -> Value {
    json!({
        "gross_list_choose": {
            "chosen": { "file": "0b7e6a52-9d0c-4a8e-9c1f-3f2a56e9d1b4", "name": "bruttoliste, september.csv" },
        },
        "gross_list_look": looked,
        "gross_list_import": taken,
        "gross_list_progress": progress,
        "gross_list_cancel": {},
    })
}

/// Everything that can be found in a list that was chosen.
fn found(written: bool) -> Value {
    json!({
        "written": written, "has_news": true, "change": null, "digest": "", "headings_row": 1, "columns": [],
        "unknown_columns": ["Bemærkning", "Sidst ændret"], "unknown_departments": ["Børn og Kultur"],
        "rows": 214, "new_families": 41, "new_persons": 188, "known_persons": 17, "addresses_left_out": 3,
        "extended_families": 2, "addresses_removed": 5, "now_protected_count": 2, "now_protected": [31, 140],
        "bad_count": 2,
        "bad": [
            { "row": 17, "column": "birth-date", "reason": "day-no-such-day" },
            { "row": 93, "column": "cpr", "reason": "cpr-not-ten-digits" },
        ],
        "changed_count": 1, "changed": [{ "row": 12, "columns": ["address", "postal-code"] }],
        "known_count": 1, "known": [{ "row": 55, "place": "on-list" }],
        "remarks_count": 2,
        "remarks": [
            { "row": 60, "remark": "role-unknown", "other_row": null },
            { "row": 60, "remark": "century-unclear", "other_row": null },
            { "row": 71, "remark": "in-another-family", "other_row": 44 },
        ],
    })
}

/// Two rows, and both bad.
fn nothing_usable() -> Value {
    let mut report = found(false);
    for name in [
        "new_families",
        "new_persons",
        "known_persons",
        "extended_families",
        "addresses_left_out",
        "addresses_removed",
        "now_protected_count",
        "changed_count",
        "known_count",
        "remarks_count",
    ] {
        report[name] = json!(0);
    }
    report["has_news"] = json!(false);
    report["rows"] = json!(2);
    report
}
