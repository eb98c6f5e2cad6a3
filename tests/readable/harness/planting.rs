//! A session that puts a canary into every text there is, through commands as the window calls them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{self, FieldSpec};
use makker_domain::field_kind::FieldKind;
use makker_domain::home::Home as Stream;
use makker_domain::use_log::audit_event;
use serde_json::{Value, json};

use crate::canary::Canary;
use crate::home::CommandLine;

/// What a session left behind.
#[derive(Default)]
pub struct Planted {
    /// What was accepted.
    pub canaries: Vec<Canary>,
    /// The fields that hold words and that no command reached, by number and name.
    pub unreached: BTreeSet<String>,
    /// The family.
    pub family: String,
    /// The thing of each kind that was made.
    things: BTreeMap<&'static str, String>,
}

/// How a field is called here.
pub fn name_of(field: &FieldSpec) -> String {
    format!("{} {}.{}", field.id.0, field.entity.name(), field.name)
}

/// The fields in which a user's words can lie.
pub fn fields_with_words() -> impl Iterator<Item = &'static FieldSpec> {
    let seed = crate::canary::Seed::of("");
    field::all().filter(move |field| seed.plant(field).is_some())
}

/// Founds a municipality and fills it.
pub fn fill(line: &CommandLine<'_>) -> Result<Planted> {
    let mut planted = Planted {
        canaries: line.found()?,
        ..Planted::default()
    };
    planted.make_family(line)?;
    for kind in EntityKind::ALL {
        planted.make_thing(line, kind)?;
    }
    planted.write_texts(line)?;
    planted.say_yes_to_the_plan(line)?;
    Ok(planted)
}

impl Planted {
    /// The request's value for this field, remembered as planted; `None` when it holds no words.
    fn value(&mut self, line: &CommandLine<'_>, field: &FieldSpec) -> Option<Value> {
        let (canaries, value) = line.home.seed().plant(field)?;
        self.canaries.extend(canaries);
        Some(value)
    }

    /// A word that is no field's.
    pub fn word(&mut self, line: &CommandLine<'_>, place: &str) -> String {
        let word = line.home.seed().word(place);
        self.canaries.push(Canary {
            place: place.to_owned(),
            word: word.clone(),
        });
        word
    }

    fn make_family(&mut self, line: &CommandLine<'_>) -> Result<()> {
        let name = self
            .value(
                line,
                field::find(makker_domain::family::NAME).context("a family's name")?,
            )
            .context("a family's name holds words")?;
        let made = line.call("family_create", &json!({ "name": name["value"] }))?;
        self.family = id_of(&made)?;
        self.things.insert("family", self.family.clone());
        let municipality = line.call("entity_list", &json!({ "kind": "municipality" }))?;
        let municipality = id_of(&municipality["entities"][0])?;
        self.things.insert("municipality", municipality);
        // These two are there already, so their fields are written one by one.
        for kind in [EntityKind::Municipality, EntityKind::Family] {
            for field in kind.fields().iter().filter(|field| !written_later(field)) {
                let (Some(value), false) = (self.value(line, field), field.id == makker_domain::family::NAME)
                else {
                    continue;
                };
                let mut request = self.place(kind);
                request["field"] = json!(field.name);
                if let FieldKind::Set(_) = field.kind {
                    request["element"] = value["value"][0].clone();
                    request["present"] = json!(true);
                    line.call("element_put", &request)?;
                } else {
                    request["value"] = value;
                    request["seen"] = json!([]);
                    line.call("field_set", &request)?;
                }
            }
        }
        Ok(())
    }

    /// A new thing with all its texts at once.
    fn make_thing(&mut self, line: &CommandLine<'_>, kind: EntityKind) -> Result<()> {
        if self.things.contains_key(kind.name()) {
            return Ok(());
        }
        if kind == EntityKind::AuditEvent {
            return self.search_for_something(line);
        }
        let before = self.canaries.len();
        let fields: Vec<Value> = kind
            .fields()
            .iter()
            .filter(|field| !written_later(field))
            .filter_map(|field| {
                let value = self.value(line, field)?;
                Some(json!({ "field": field.name, "value": value }))
            })
            .collect();
        let mut request = json!({ "kind": kind.name(), "fields": fields });
        if !lives_in_set_up(kind) {
            request["family"] = json!(self.family);
        }
        let command = if kind.is_entry() {
            "entry_make"
        } else {
            "entity_create"
        };
        match line.try_call(command, &request)? {
            Ok(made) => {
                self.things.insert(kind.name(), id_of(&made)?);
            }
            Err(code) if code == "not-made-this-way" => {
                self.canaries.truncate(before);
                let with_words = fields_with_words().filter(|field| field.entity == kind);
                self.unreached.extend(with_words.map(name_of));
            }
            Err(code) => bail!("{command} {}: {code}", kind.name()),
        }
        Ok(())
    }

    /// The log of use writes itself; of what a user types it holds what was searched for.
    fn search_for_something(&mut self, line: &CommandLine<'_>) -> Result<()> {
        for field in EntityKind::AuditEvent.fields() {
            if field.id == audit_event::SEARCHED_FOR {
                let value = self.value(line, field).context("words that were searched for")?;
                line.call("search_run", &json!({ "text": value["value"], "rests": true }))?;
            } else if line.home.seed().plant(field).is_some() {
                self.unreached.insert(name_of(field));
            }
        }
        Ok(())
    }

    fn write_texts(&mut self, line: &CommandLine<'_>) -> Result<()> {
        for field in field::all().filter(|field| written_later(field)) {
            if field.kind == FieldKind::Blob || !self.things.contains_key(field.entity.name()) {
                self.unreached.insert(name_of(field));
                continue;
            }
            let value = self.value(line, field).context("a text holds words")?;
            let mut request = self.place(field.entity);
            request["field"] = json!(field.name);
            request["text"] = value["value"].clone();
            request["seen"] = json!([]);
            line.call("text_write", &request)?;
        }
        Ok(())
    }

    fn say_yes_to_the_plan(&mut self, line: &CommandLine<'_>) -> Result<()> {
        let request = json!({
            "family": self.family,
            "plan": self.things["family_plan"],
            "members": [self.things["member"]],
            "language": self.word(line, "an approval, language"),
            "how": self.word(line, "an approval, how"),
        });
        line.call("plan_approve", &request).map(|_| ())
    }

    /// The matter and the thing of this kind, as requests name them.
    fn place(&self, kind: EntityKind) -> Value {
        let mut place = json!({ "entity": self.things[kind.name()] });
        if !lives_in_set_up(kind) {
            place["family"] = json!(self.family);
        }
        place
    }
}

/// What cannot be given when a thing is made.
fn written_later(field: &FieldSpec) -> bool {
    matches!(field.kind, FieldKind::LongText { .. } | FieldKind::Blob)
}

fn lives_in_set_up(kind: EntityKind) -> bool {
    kind.home() == [Stream::Municipality]
}

/// The id in an answer.
pub fn id_of(answer: &Value) -> Result<String> {
    Ok(answer["id"]
        .as_str()
        .with_context(|| answer.to_string())?
        .to_owned())
}
