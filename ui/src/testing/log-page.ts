import type {
  BatonStepView,
  ChoiceRowView,
  LogEntryView,
  LogShowView,
  MeetingView,
  PersonView,
} from "../backend/bindings.gen";

/** The log of the invented family Haddad Lund, as it is drawn. */

/** A Danish winter's moment. */
export function at(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+01:00`);
}

function person(id: string, kind: string, name: string, department: string | null = null, role: string | null = null): PersonView {
  const given = name.split(" ")[0] ?? "";
  return { id, kind, name, given, department, role, same_as: null, is_me: id === "lise" };
}

export const people: PersonView[] = [
  person("rima", "member", "Rima Haddad"),
  person("jonas", "member", "Jonas Lund"),
  person("salma", "member", "Salma Haddad Lund"),
  person("elias", "member", "Elias Haddad Lund"),
  person("samira", "network_person", "Samira Haddad", null, "mormor"),
  person("lise", "user", "Lise Brandt", "SOF", "socialrådgiver"),
  person("kirsten", "user", "Kirsten Møller", "SOF", "socialrådgiver"),
  person("omar", "user", "Omar Nielsen", "BIF", "jobkonsulent"),
  person("anders", "user", "Anders Friis", "BUF", "lærer"),
  person("sofie", "actor", "Sofie Lykke", "BUF", "pædagog"),
  person("hanne", "actor", "Hanne Vestergaard", "SUF", "sundhedsplejerske"),
  person("birthe", "actor", "Birthe Lund", "BUF", "skoleleder"),
  { ...person("omar-actor", "actor", "Omar Nielsen", "BIF"), same_as: "omar" },
];

export const levels: ChoiceRowView[] = [0, 1, 2, 3].map((number) => ({
  id: `level-${String(number)}`,
  kind: "log_level",
  name: `Niveau ${String(number)}`,
  short: null,
  department: null,
  delivered_by: null,
  is_current: true,
}));

/** An entry of which only what is said is not empty. */
export function entry(id: string, on: string, time: string, part: Partial<LogEntryView>): LogEntryView {
  return {
    id,
    written_at_ms: at(on, time),
    written_by: "lise",
    kind: "contact",
    on,
    author: null,
    author_role: null,
    about: [],
    participants: [],
    observation: null,
    own_words: null,
    agreed: null,
    responsible: null,
    due_on: null,
    evaluate_on: null,
    evaluation: null,
    follows: null,
    next_meeting_on: null,
    level: null,
    audience: "family",
    audience_members: [],
    corrects: null,
    correction_reason: null,
    is_journalised: false,
    is_open: (part.agreed ?? null) !== null,
    ...part,
  };
}

const agreement = (id: string, on: string, time: string, agreed: string, part: Partial<LogEntryView>): LogEntryView =>
  entry(id, on, time, { kind: "agreement", agreed, ...part });

export const entries: LogEntryView[] = [
  entry("e-salma", "2026-11-23", "17:20", {
    kind: "observation",
    written_by: "anders",
    about: ["salma"],
    observation: "Salma har været i skole alle fem dage i sidste uge.",
    own_words: "Det hjælper at komme ti minutter før de andre.",
    level: "level-2",
  }),
  entry("e-dialog", "2026-11-19", "14:00", {
    kind: "meeting",
    participants: ["rima", "salma", "anders", "hanne", "lise"],
    observation: "Dialogmøde på skolen. Salma er glad for at møde tidligt.",
    agreed: "Salma møder kl. 7.50 og går ind med Anders.",
    responsible: "anders",
    due_on: "2026-12-18",
    next_meeting_on: "2026-12-09",
    level: "level-2",
    is_journalised: true,
  }),
  agreement("e-sleep", "2026-11-19", "13:58", "Søvndagbog i to uger.", { responsible: "hanne", due_on: "2026-12-09", about: ["elias"] }),
  agreement("e-ring", "2026-11-19", "13:55", "Rima ringer selv, hvis Salma bliver hjemme.", { responsible: "rima" }),
  entry("e-visit-fix", "2026-11-13", "09:10", {
    written_by: "omar",
    observation: "Praktikken er 15 timer om ugen, ikke 12.",
    corrects: "e-visit",
    audience: "members",
    audience_members: ["rima", "jonas"],
  }),
  entry("e-visit", "2026-11-12", "13:00", {
    participants: ["rima", "jonas", "omar"],
    observation: "Hjemmebesøg. Rima er glad for praktikken på 12 timer. Det er svært at nå det om morgenen.",
    audience: "members",
    audience_members: ["rima", "jonas"],
  }),
  agreement("e-cafe", "2026-11-12", "12:50", "Send praktikaftalen til caféen", { responsible: "omar", due_on: "2026-11-20", audience: "nobody" }),
  agreement("e-granny", "2026-10-20", "10:00", "Mormor henter Elias mandag og onsdag.", { responsible: "samira", participants: ["rima", "jonas", "omar", "anders"], written_by: "kirsten" }),
  entry("e-work-done", "2026-10-20", "09:50", { kind: "agreement", follows: "e-work", evaluation: "Holdt" }),
  entry("e-elias", "2026-10-08", "08:30", { written_by: "sofie", about: ["elias"], observation: "Elias leger med to faste venner.", audience: null }),
  agreement("e-work", "2026-10-07", "11:00", "Praktik i caféen fra november.", { responsible: "omar", is_open: false, written_by: "kirsten" }),
];

export const steps: BatonStepView[] = [
  { offer: "o1", from: null, to: "kirsten", offered_by: "kirsten", offered_at_ms: at("2026-09-15", "09:00"), answer: "accepted", answered_at_ms: at("2026-09-15", "09:05") },
  { offer: "o2", from: "kirsten", to: "anders", offered_by: "kirsten", offered_at_ms: at("2026-10-21", "09:10"), answer: "accepted", answered_at_ms: at("2026-10-21", "11:32") },
  { offer: "o3", from: "anders", to: "lise", offered_by: "anders", offered_at_ms: at("2026-11-23", "17:24"), answer: "waiting", answered_at_ms: null },
];

function meeting(id: string, day: string, time: string, part: Partial<MeetingView>): MeetingView {
  return {
    id, kind: "network", title: null, status: "planned", starts_at_ms: at(day, time), minutes: 60, ends_at_ms: at(day, time) + 60 * 60_000, location: null,
    participants: [], chair: null, interpreter_booked: null, ...part,
  };
}

export const coming: MeetingView[] = [
  meeting("m-team", "2026-11-26", "09:00", { kind: "team", location: "Punkt 3: praktik og familiebehandling torsdag", participants: ["lise", "omar", "birthe", "hanne"] }),
  meeting("m-network", "2026-12-09", "10:00", { location: "Tingbjerg Skole, lokale 4", chair: "birthe", participants: ["rima", "lise", "omar", "anders", "hanne"], interpreter_booked: true }),
];

/** The whole answer, with whatever a test wants otherwise. */
export function logPage(part: Partial<LogShowView> = {}): LogShowView {
  return {
    today: "2026-11-24",
    entries,
    baton_steps: steps,
    baton: { holding: "o2", holder: "anders", waiting: [{ offer: "o3", to: "lise" }], clash: [] },
    coming,
    people,
    ...part,
  };
}

/** A log of many entries, one a day back from the day of the drawn one: long texts, many people, corrections. */
export function longLog(count: number): LogEntryView[] {
  const kinds = ["contact", "observation", "meeting", "agreement", "decision"];
  const everybody = ["rima", "jonas", "salma", "lise", "omar", "anders", "hanne", "sofie"];
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.parse("2026-11-24T12:00:00Z") - Math.floor(index / 2) * 86_400_000).toISOString().slice(0, 10);
    const kind = kinds[index % kinds.length] ?? "contact";
    return entry(`n${String(index)}`, day, index % 2 === 0 ? "14:10" : "09:30", {
      kind,
      written_by: ["lise", "omar", "anders", "sofie"][index % 4] ?? "lise",
      about: index % 3 === 0 ? ["salma"] : [],
      participants: everybody.slice(0, index % 7),
      observation: `Indførsel nummer ${String(count - index)}. ${"Det går fremad, og vi taler om det igen. ".repeat((index * 7) % 9)}`,
      agreed: index % 4 === 0 ? "Vi ringer sammen på torsdag." : null,
      responsible: index % 4 === 0 ? "omar" : null,
      due_on: index % 8 === 0 ? day : null,
      is_open: index % 400 === 0,
      corrects: index % 25 === 7 ? `n${String(index + 3)}` : null,
      level: index % 5 === 0 ? "level-1" : null,
    });
  });
}
