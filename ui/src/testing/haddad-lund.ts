import type { ChoiceRowView, FamilyOverviewView, InterventionView, MeetingView, PersonView } from "../backend/bindings.gen";
import { haddadLundGenogram } from "./haddad-lund-genogram";
import { day, entity, named, period, text, thing, yes } from "./record";

/** The family of the drawings: everybody in it, and around it, is invented. It is Tuesday, 24 November 2026, at noon. */

const person = (id: string, kind: string, name: string, more: Partial<PersonView> = {}): PersonView => ({
  id,
  kind,
  name,
  given: name.split(" ")[0] ?? "",
  department: null,
  role: null,
  same_as: null,
  is_me: false,
  ...more,
});

export const choices: ChoiceRowView[] = ["SOF", "BIF", "BUF", "SUF"].map((short) => ({
  id: short.toLowerCase(),
  kind: "department",
  name: { SOF: "Socialforvaltningen", BIF: "Beskæftigelses- og Integrationsforvaltningen", BUF: "Børne- og Ungdomsforvaltningen", SUF: "Sundheds- og Omsorgsforvaltningen" }[short] ?? short,
  short,
  department: null,
  delivered_by: null,
  is_current: true,
}));

const users: PersonView[] = [
  person("lise-user", "user", "Lise Brandt", { department: "SOF", role: "Socialrådgiver", is_me: true }),
  person("omar-user", "user", "Omar Nielsen", { department: "BIF", role: "Socialrådgiver" }),
  person("hanne-user", "user", "Hanne Vestergaard", { department: "SUF", role: "Sundhedsplejerske" }),
  person("anders-user", "user", "Anders Friis", { department: "BUF", role: "Lærer" }),
];

const around: [string, string, string, string, string?][] = [
  ["kirsten", "Kirsten Møller", "sagsbehandler", "SOF"],
  ["lise", "Lise Brandt", "makker", "SOF", "lise-user"],
  ["omar", "Omar Nielsen", "makker", "BIF", "omar-user"],
  ["hanne", "Hanne Vestergaard", "søvn og kost", "SUF", "hanne-user"],
  ["anders", "Anders Friis", "lærer", "BUF", "anders-user"],
  ["sofie", "Sofie Lykke", "pædagog", "BUF"],
];

const relation = (from: string, kind: string, to: string, more = {}) =>
  entity("relation", `${from}-${kind}-${to}`, { from_person: thing(from), kind: text(kind), to_person: thing(to), ...more });

const intervention = (id: string, title: string, department: string | null, members: string[], from: string, to: string | null, hours: number | null, status = "running"): InterventionView => ({
  id,
  title,
  status,
  period: { from, to },
  weekly_minutes: hours === null ? null : hours * 60,
  members,
  provider: null,
  responsible: null,
  department,
  service: null,
  follow_up_on: null,
});

const meeting = (id: string, on: string, more: Partial<MeetingView> = {}): MeetingView => ({
  id,
  kind: "home-visit",
  title: null,
  status: "held",
  starts_at_ms: Date.parse(`${on}T12:00:00Z`),
  minutes: 60,
  ends_at_ms: Date.parse(`${on}T13:00:00Z`),
  location: null,
  participants: [],
  chair: null,
  interpreter_booked: null,
  ...more,
});

const child = { residence: text("with-family"), custody: { type: "list" as const, value: [thing("rima"), thing("nabil")] } };
const weekends = { contact_arrangement: text("Hos Nabil hver anden weekend.") };

export function haddadLund(): FamilyOverviewView {
  const members = [
    entity("member", "rima", { name: named("Rima", "Haddad"), life_stage: text("adult"), birth_date: day("1990-03-12"), sex: text("female"), language: text("ar"), needs_interpreter: yes, phone: text("00 00 20 36"), cpr: text("120390-0000"), job_status: text("work-placement") }),
    entity("member", "jonas", { name: named("Jonas", "Lund"), life_stage: text("adult"), birth_date: day("1987-05-02"), sex: text("male"), language: text("da") }),
    entity("member", "nabil", { name: named("Nabil", "Haddad"), life_stage: text("adult"), birth_date: day("1985-01-20"), sex: text("male"), has_protected_address: yes, residence: text("elsewhere") }),
    entity("member", "yusuf", { name: named("Yusuf", "Haddad"), life_stage: text("young"), birth_date: day("2012-04-28"), sex: text("male"), school_class: text("8.b"), ...child, ...weekends }),
    entity("member", "salma", { name: named("Salma", "Haddad"), life_stage: text("child"), birth_date: day("2015-08-21"), sex: text("female"), school_class: text("5.a"), ...child, ...weekends }),
    entity("member", "elias", { name: named("Elias", "Haddad Lund"), life_stage: text("child"), birth_date: day("2022-06-17"), sex: text("male"), ...child }),
  ];
  const network = ([["mette", "Mette Krogh", ""], ["noor", "Noor Haddad Krogh", "halvsøster"], ["farid", "Farid Aziz", "morfar"], ["samira", "Samira Aziz", "mormor, henter Elias"], ["inge", "Inge Lund", "Jonas’ mor"], ["birgit", "Birgit Sand", "nabo"]] as const).map(([id, name, note]) => {
    const [given = "", ...rest] = name.split(" ");
    return entity("network_person", id, { name: named(given, rest.join(" ")), ...(note === "" ? {} : { note: text(note) }) });
  });
  const actors = [
    ...around.map(([id, name, role, department, user]) => {
      const [given = "", family = ""] = name.split(" ");
      return entity("actor", id, { name: named(given, family), kind: text("professional"), role: text(role), department: thing(department.toLowerCase()), ...(user === undefined ? {} : { user: thing(user) }) });
    }),
    entity("actor", "samir", { name: named("Samir", "Aziz"), kind: text("volunteer"), role: text("fodboldtræner"), organisation: text("Tingbjerg Boldklub") }),
  ];
  return {
    today: "2026-11-24",
    now_ms: Date.parse("2026-11-24T11:00:00Z"),
    family: entity("family", "f1", { name: text("Haddad Lund"), address: { type: "address", value: { street: "Ahornparken 14, 2. tv.", postal_code: "2700", city: "Brønshøj", extra: null } }, coordinator: thing("lise") }),
    course: {
      case: "case",
      status: "running",
      starts_on: "2026-05-15",
      phases: [
        { phase: "p1", name: "Opstart", months: 2, period: { from: "2026-05-15", to: "2026-07-14" } },
        { phase: "p2", name: "Indsats", months: 10, period: { from: "2026-07-15", to: "2027-05-14" } },
        { phase: "p3", name: "Stabilisering", months: 12, period: { from: "2027-05-15", to: "2028-05-14" } },
        { phase: "p4", name: "Udslusning", months: 4, period: { from: "2028-05-15", to: "2028-09-14" } },
      ],
      current: 1,
      month: 5,
    },
    baton: { holding: "h1", holder: "anders", waiting: [{ offer: "o1", to: "lise-user" }], clash: [] },
    people: [
      ...members.map((one) => person(one.id, "member", { rima: "Rima Haddad", jonas: "Jonas Lund", nabil: "Nabil Haddad", yusuf: "Yusuf Haddad", salma: "Salma Haddad", elias: "Elias Haddad Lund" }[one.id] ?? "")),
      person("mette", "network_person", "Mette Krogh"),
      person("noor", "network_person", "Noor Haddad Krogh", { role: "halvsøster" }),
      person("farid", "network_person", "Farid Aziz", { role: "morfar" }),
      person("samira", "network_person", "Samira Aziz", { role: "mormor, henter Elias" }),
      person("inge", "network_person", "Inge Lund", { role: "Jonas’ mor" }),
      person("birgit", "network_person", "Birgit Sand", { role: "nabo" }),
      ...around.map(([id, name, role, department, user]) => person(id, "actor", name, { role, department, same_as: user ?? null })),
      person("samir", "actor", "Samir Aziz", { role: "fodboldtræner" }),
      ...users,
    ],
    members,
    network,
    actors,
    relations: [
      relation("farid", "spouse", "samira"),
      relation("rima", "spouse", "nabil", { period: period("2010-06-01", "2019-06-01") }),
      relation("rima", "partner", "jonas", { period: period("2020-06-01", null) }),
      ...[["farid", "rima"], ["samira", "rima"], ["rima", "yusuf"], ["nabil", "yusuf"], ["rima", "salma"], ["nabil", "salma"], ["rima", "elias"], ["jonas", "elias"], ["nabil", "noor"], ["mette", "noor"]].map(([from = "", to = ""]) => relation(from, "parent", to)),
      relation("birgit", "neighbour", "rima"),
    ],
    genogram: haddadLundGenogram,
    nearness: [["kirsten", "outer"], ["lise", "inner"], ["omar", "inner"], ["hanne", "middle"], ["anders", "inner"], ["sofie", "middle"], ["samir", "middle"], ["birgit", "middle"], ["inge", "middle"], ["samira", "inner"]].map(([id = "", nearness = ""]) => ({ person: id, nearness })),
    colleagues: [{ user: "lise-user", attached_as: "case-pair", focus: "child-and-family" }],
    professionals: 6,
    professionals_at_start: 14,
    interventions: [
      intervention("i1", "Familiebehandling hjemme", "sof", [], "2026-07-20", "2027-05-09", 2),
      intervention("i2", "Kontaktperson", "sof", ["yusuf"], "2026-09-01", "2027-02-28", 2),
      intervention("i3", "Virksomhedspraktik", "bif", ["rima"], "2026-11-02", "2027-01-29", 15),
      intervention("i4", "Dansk om aftenen", "bif", ["rima"], "2026-09-07", "2027-06-04", 2),
      intervention("i5", "Mentor", "bif", ["jonas"], "2026-06-22", "2026-11-10", 1, "ended"),
      intervention("i6", "Butiksuddannelse, trin 1", "bif", ["rima"], "2027-02-01", "2027-06-25", 12, "granted"),
      intervention("i7", "PPR-vurdering", "buf", ["salma"], "2026-10-01", "2026-12-18", null),
      intervention("i8", "Lektiecafé", "buf", ["yusuf"], "2026-08-24", "2027-06-25", 4),
      intervention("i9", "Søvn og kost", "suf", [], "2026-10-12", "2027-02-08", 1),
      intervention("i10", "Fodbold i klubben", null, ["yusuf"], "2026-08-15", null, 2),
      intervention("i11", "Mormor henter", null, ["elias"], "2026-11-01", null, null),
      intervention("i12", "Sprogpraktik", "bif", ["rima"], "2027-01-01", null, 10, "proposed"),
    ],
    collisions: [],
    meetings: [
      ...["2026-05-20", "2026-06-09", "2026-07-08", "2026-08-25", "2026-09-22", "2026-10-20", "2026-11-19"].map((on) => meeting(`m-${on}`, on)),
      meeting("m-now", "2026-11-24", { status: "planned", location: "hjemme hos familien", participants: ["rima", "jonas", "omar", "lise-user"], interpreter_booked: true }),
      meeting("m-later", "2027-02-02", { status: "planned" }),
    ],
    due: [
      { entity: "d0", kind: "follow_up", follow_up: "task", title: "Ring til skolen", due_on: "2026-11-19", standing: "overdue", responsible: "omar-user", of: null },
      { entity: "l-cafe", kind: "log_entry", follow_up: null, title: "Omar spørger caféen", due_on: "2026-11-20", standing: "overdue", responsible: "omar-user", of: null },
      { entity: "d1", kind: "follow_up", follow_up: "measurement", title: "WHO-5, midtvejs, Rima", due_on: "2026-11-24", standing: "due", responsible: "lise-user", of: null },
      { entity: "d2", kind: "follow_up", follow_up: "plan", title: "Opfølgning på hele planen", due_on: "2026-12-10", standing: "coming", responsible: null, of: null },
      { entity: "i3", kind: "intervention", follow_up: null, title: "Virksomhedspraktik", due_on: "2026-12-11", standing: "coming", responsible: null, of: null },
      { entity: "d3", kind: "follow_up", follow_up: "evaluation", title: "12-måneders evaluering", due_on: "2027-05-15", standing: "coming", responsible: null, of: null },
    ],
    questions: [{ entity: "m-now", kind: "meeting", field: "starts_at", what: "values", caption: "Salmas skolesamtale" }],
    consents: [{ id: "c1", kind: "participation", given_by: "rima", given_on: "2026-04-20", valid_until: "2027-03-31", withdrawn_on: null, stands: true }],
    trends: [
      { instrument: "who-5", member: "rima", points: [["2026-06-01", 36], ["2026-09-01", 40], ["2026-11-20", 48]].map(([on, value]) => ({ on: String(on), value: Number(value) })) },
      { instrument: "school-absence", member: "yusuf", points: [["2026-06-01", 180], ["2026-08-01", 200], ["2026-10-01", 120], ["2026-11-20", 90]].map(([on, value]) => ({ on: String(on), value: Number(value) })) },
      { instrument: "school-absence", member: "salma", points: [["2026-06-01", 60], ["2026-09-01", 190], ["2026-11-20", 170]].map(([on, value]) => ({ on: String(on), value: Number(value) })) },
    ],
    news: [
      { change: "n1", user: "anders-user", at_ms: Date.parse("2026-11-23T16:20:00Z"), entity: "l1", kind: "log_entry", is_made: true, field: null, caption: "Salma har været i skole hele ugen." },
      { change: "n2", user: "omar-user", at_ms: Date.parse("2026-11-23T15:05:00Z"), entity: "m-now", kind: "meeting", is_made: false, field: "starts_at", caption: "Skolesamtale" },
      { change: "n3", user: "hanne-user", at_ms: Date.parse("2026-11-20T14:00:00Z"), entity: "i9", kind: "intervention", is_made: false, field: "weekly_minutes", caption: "Søvn og kost" },
    ],
    seen_at_ms: Date.parse("2026-11-20T10:00:00Z"),
  };
}
