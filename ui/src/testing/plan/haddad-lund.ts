import type { ChoiceRowView, EntityView, PersonView, PlanShowView } from "../../backend/bindings.gen";
import { clashing, day, entity, fullNameOf, list, number, period, slot, text, thing, things } from "./entities";

/** An invented family, as it is drawn. */
export const family = "haddad-lund";
export const today = "2026-11-24";

const person = (id: string, kind: string, name: string, more: Partial<PersonView> = {}): PersonView => ({
  id, kind, name, given: name.split(" ")[0] ?? "", department: null, role: null, same_as: null, is_me: false, ...more,
});

export const people: PersonView[] = [
  person("rima", "member", "Rima Haddad"),
  person("jonas", "member", "Jonas Lund"),
  person("yusuf", "member", "Yusuf Haddad"),
  person("salma", "member", "Salma Haddad"),
  person("elias", "member", "Elias Lund"),
  person("nabil", "network_person", "Nabil Haddad", { role: "far til Yusuf og Salma" }),
  person("omar-actor", "actor", "Omar Nielsen", { department: "BIF", role: "virksomhedskonsulent", same_as: "omar" }),
  person("ditte", "actor", "Ditte Aagaard", { department: "BUF", role: "psykolog" }),
  person("anders", "actor", "Anders Friis", { department: "BUF", role: "lærer" }),
  person("sprogskolen", "actor", "Sprogskolen", { department: "BIF" }),
  person("fodbold", "actor", "Karim Bach", { role: "træner" }),
  person("lise", "user", "Lise Brandt", { department: "SOF", is_me: true }),
  person("omar", "user", "Omar Nielsen", { department: "BIF" }),
];

const row = (id: string, kind: string, name: string, more: Partial<ChoiceRowView> = {}): ChoiceRowView => ({
  id, kind, name, short: null, department: null, delivered_by: null, is_current: true, ...more,
});

export const choices: ChoiceRowView[] = [
  ...["SOF", "BIF", "BUF", "SUF"].map((short) => row(short.toLowerCase(), "department", `Forvaltning ${short}`, { short })),
  row("work", "goal_area", "Arbejde"),
  row("school", "goal_area", "Skole"),
  row("leisure", "goal_area", "Fritid"),
  row("health", "goal_area", "Søvn"),
  row("praktik", "service", "Virksomhedspraktik", { department: "bif", delivered_by: "specialist" }),
  row("sel-30", "legal_basis", "Lov om aktiv beskæftigelsesindsats § 57", { short: "§ 57" }),
  row("child-plan", "sector_plan_kind", "Barnets plan", { department: "sof" }),
  row("my-plan", "sector_plan_kind", "Min Plan", { department: "bif" }),
  row("ppr", "sector_plan_kind", "PPR-handleplan", { department: "buf" }),
];

export const members: EntityView[] = (
  [
    ["rima", "Rima", "Haddad", "adult", "1990-03-12"],
    ["jonas", "Jonas", "Lund", "adult", "1988-07-02"],
    ["yusuf", "Yusuf", "Haddad", "young", "2011-02-20"],
    ["salma", "Salma", "Haddad", "child", "2015-05-30"],
    ["elias", "Elias", "Lund", "child", "2022-01-09"],
  ] as const
).map(([id, given, name, stage, birth]) =>
  entity("member", id, { name: fullNameOf(given, name), life_stage: text(stage), birth_date: day(birth) }),
);

const goal = (id: string, words: string, more: Parameters<typeof entity>[2] = {}): EntityView =>
  entity("goal", id, { plan: thing("plan"), own_words: text(words), status: text("agreed"), ...more });

const goals: EntityView[] = [
  goal("g-work", "Jeg vil have et arbejde, hvor jeg taler med mennesker.", {
    area: thing("work"), members: things("rima"), target: text("20 timer om ugen i butik eller kantine"), due_on: day("2027-06-01"), priority: number(1),
  }),
  goal("g-school", "Jeg vil gerne kunne lide at gå i skole igen.", {
    area: thing("school"), members: things("salma"), target: text("fravær under 8 %, nu 17 %"), due_on: day("2027-03-26"), priority: number(2),
  }),
  goal("g-supper", "Vi vil spise aftensmad sammen uden skærme.", { target: text("mindst fire aftener om ugen"), priority: number(4) }),
  goal("g-sleep", "Elias skal sove i sin egen seng.", { area: thing("health"), members: things("elias"), priority: number(5) }),
  goal("g-job", "Jeg vil tjene mine egne penge.", { area: thing("leisure"), members: things("yusuf"), priority: number(8) }),
  goal("g-money", "Styr på pengene"),
  goal("g-flat", "Vi vil have en lejlighed med plads til alle.", { status: text("reached"), closed_on: day("2026-09-30") }),
];

const running = { status: text("running"), period: period("2026-09-01", null) };
const intervention = (id: string, title: string, goal: string, more: Parameters<typeof entity>[2] = {}): EntityView =>
  entity("intervention", id, { title: text(title), goals: things(goal), ...running, ...more });

const interventions: EntityView[] = [
  intervention("i-praktik", "Virksomhedspraktik", "g-work", {
    members: things("rima"), provider: thing("omar-actor"), provider_department: thing("bif"), service: thing("praktik"),
    weekly_slots: list(slot(1, 9, 14), slot(3, 9, 14), slot(4, 9, 14)), weekly_minutes: number(900),
    purpose_met_when: text("Rima passer kassen alene"), follow_up_on: day("2026-12-18"),
    agreed: text("Praktik i Netto på torvet, tre dage om ugen."),
  }),
  intervention("i-dansk", "Dansk om aftenen", "g-work", {
    members: things("rima"), provider: thing("sprogskolen"), provider_department: thing("bif"),
    weekly_slots: list(slot(2, 17, 19)), weekly_minutes: number(120), purpose_met_when: text("Rima tager telefonen på arbejdet"),
  }),
  intervention("i-ppr", "PPR-vurdering", "g-school", {
    members: things("salma"), provider: thing("ditte"), provider_department: thing("buf"), purpose_met_when: text("Vi ved, hvad der hjælper i timerne"),
  }),
  intervention("i-behandling", "Familiebehandling hjemme", "g-school", {
    provider: thing("lise"), provider_department: thing("sof"), weekly_slots: list(slot(4, 13, 15)), weekly_minutes: number(120),
    purpose_met_when: text("Morgenerne går uden skænderi"),
  }),
  clashing(
    intervention("i-samtale", "Skolesamtale", "g-school", {
      members: things("salma"), provider: thing("anders"), provider_department: thing("buf"), weekly_slots: list(slot(3, 8, 9)),
      purpose_met_when: text("Vi har aftalt, hvem der gør hvad"),
    }),
    "weekly_minutes",
    { value: number(60), user: "lise", at_ms: Date.UTC(2026, 10, 23, 14, 42) },
    { value: number(90), user: "omar", at_ms: Date.UTC(2026, 10, 23, 15, 5) },
  ),
  intervention("i-fodbold", "Fodbold", "g-job", {
    members: things("yusuf"), provider: thing("fodbold"), weekly_slots: list(slot(4, 17, 19)), weekly_minutes: number(120),
  }),
  entity("intervention", "i-lektier", { title: text("Lektiecafé"), members: things("yusuf"), provider_department: thing("buf"),
    status: text("granted"), weekly_slots: list(slot(1, 15, 17), slot(3, 15, 17)), weekly_minutes: number(240) }),
];

const version = (number_: number, status: string, from: string, to: string | null): EntityView =>
  entity("plan_version", `v${number_}`, { plan: thing("plan"), number: number(number_), status: text(status), in_force: period(from, to) });

/** The plan as drawn: version 4 in force, three changes since, one clash, one collision. */
export const planPage: PlanShowView = {
  today,
  plan: entity("family_plan", "plan"),
  versions: [
    version(1, "superseded", "2026-03-10", "2026-05-01"),
    version(2, "superseded", "2026-05-02", "2026-08-16"),
    version(3, "superseded", "2026-08-17", "2026-10-28"),
    version(4, "in-force", "2026-10-29", null),
  ],
  approvals: [
    { members: ["rima"], user: "lise", at_ms: Date.UTC(2026, 7, 17, 12), how: "spoken", language: "ar" },
    { members: ["rima", "jonas"], user: "lise", at_ms: Date.UTC(2026, 9, 29, 15), how: "signed", language: "da" },
  ],
  changes: [
    { entity: "i-praktik", field: "weekly_minutes", then: number(720), now: number(900) },
    { entity: "i-samtale", field: "title", then: { type: "nothing" }, now: text("Skolesamtale") },
    { entity: "i-samtale", field: "goals", then: { type: "nothing" }, now: things("g-school") },
    { entity: "g-work", field: "due_on", then: day("2027-03-01"), now: day("2027-06-01") },
  ],
  goals,
  horizons: [
    ["g-work", "now"], ["g-school", "now"], ["g-supper", "next"], ["g-sleep", "next"], ["g-job", "later"], ["g-money", "later"],
  ].map(([id = "", horizon = ""]) => ({ goal: id, horizon })),
  progress: [
    ["g-work", "2026-09-02", 3], ["g-school", "2026-09-02", 3], ["g-sleep", "2026-09-02", 6],
    ["g-supper", "2026-10-01", 3], ["g-work", "2026-11-10", 4], ["g-school", "2026-11-10", 5],
  ].map(([id, on, value]) => ({ goal: String(id), on: String(on), value: Number(value), by: null })),
  interventions,
  collisions: [{ one: "i-praktik", other: "i-behandling", members: [], issue: "overlapping-hours" }],
  sector_plans: [
    entity("sector_plan", "s1", { kind: thing("child-plan"), department: thing("sof"), members: things("salma"), follow_up_on: day("2026-12-10") }),
    entity("sector_plan", "s2", { kind: thing("my-plan"), department: thing("bif"), members: things("rima"), case_number: text("24-1187") }),
    entity("sector_plan", "s3", { kind: thing("ppr"), department: thing("buf"), members: things("salma") }),
  ],
  contracts: [entity("cooperation_contract", "c1", { plan: thing("plan"), status: text("agreed") })],
  people,
};
