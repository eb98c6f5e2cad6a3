import type { AgendaView, CourseLineView, DueView, FamilyLineView, MeetingView, MentionedView, PhaseStepView, TodayView } from "../backend/bindings.gen";

/** Tuesday 24 November 2026, 11.52 in Denmark. */
export const today = "2026-11-24";

/** A moment by the clock in Denmark, in winter. */
export function at(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+01:00`);
}

const phases: PhaseStepView[] = [
  { name: "Afklaring", months: 2 },
  { name: "Indsats", months: 10 },
  { name: "Stabilisering", months: 12 },
  { name: "Råd og vejledning", months: null },
];

/** A course in one of its phases, from 0, and in which month of it. */
export function course(current: number | null, month: number | null = null, status = "running"): CourseLineView {
  return { status, current, month };
}

export function meeting(day: string, time: string, rest: Partial<MeetingView> = {}): MeetingView {
  return {
    id: `m ${day} ${time}`,
    kind: "network",
    title: null,
    status: "planned",
    starts_at_ms: at(day, time),
    minutes: 60,
    ends_at_ms: at(day, time) + (rest.minutes ?? 60) * 60_000,
    location: null,
    participants: [],
    chair: null,
    interpreter_booked: null,
    ...rest,
  };
}

export function due(due_on: string, rest: Partial<DueView> = {}): DueView {
  const standing = due_on < today ? "overdue" : "coming";
  return { entity: `d ${due_on}`, kind: "follow_up", follow_up: "plan", title: null, due_on, standing, responsible: null, of: null, ...rest };
}

export function line(id: string, name: string, rest: Partial<FamilyLineView> = {}): FamilyLineView {
  return {
    id,
    name,
    is_mine: true,
    is_protected: false,
    children: [],
    course: null,
    next_meeting: null,
    next_due: null,
    holder: null,
    clashes: 0,
    collisions: 0,
    overdue: 0,
    ...rest,
  };
}

function person(id: string, name: string, department: string, is_me = false): MentionedView {
  return { id, name, department, is_me };
}

export const people = [
  person("lise", "Lise Brandt", "SOF", true),
  person("omar", "Omar Nielsen", "BIF"),
  person("anders", "Anders Friis", "BUF"),
  person("hanne", "Hanne Vestergaard", "SUF"),
  person("maja", "Maja Holm", "BUF"),
  person("kirsten", "Kirsten Møller", "SOF"),
];

const visit = meeting(today, "13:00", { id: "visit", kind: "home-visit", location: "Ahornparken 14, 2. tv.", participants: ["lise", "omar"] });
const network = meeting(today, "15:30", { id: "network", location: "Tingbjerg Skole, lokale 12" });

const agenda: AgendaView[] = [
  { family: "nowak", meeting: meeting(today, "10:30", { id: "phone", kind: "appointment", title: "Telefon med børnehaven", minutes: 15 }) },
  { family: "lund", meeting: visit },
  { family: "demir", meeting: network },
];

/** A family with nothing to tell: a page with only what is given. */
export function emptyToday(rest: Partial<TodayView> = {}): TodayView {
  return { today, now_ms: at(today, "11:52"), waiting: [], phases, families: [], agenda: [], team: null, news: [], seen_at_ms: null, people, ...rest };
}

/** A morning of Lise Brandt's, as it is drawn. */
export const drawnToday: TodayView = {
  ...emptyToday(),
  seen_at_ms: at("2026-11-23", "16:10"),
  waiting: [
    { family: "lund", what: { type: "clash", entity: "school-talk", kind: "meeting", field: "starts_at", caption: "Salmas skolesamtale" } },
    { family: "warsame", what: { type: "overdue", due: due("2026-11-19", { entity: "contact", kind: "intervention", follow_up: null, title: "Idils kontaktperson" }) } },
    { family: "lund", what: { type: "baton-offered", offer: "offer-1", from: "anders" } },
    { family: "petrovic", what: { type: "collision", one: "i1", other: "i2", one_caption: "Praktik", other_caption: "Forældretræning", issue: "overlapping-hours" } },
    { family: "demir", what: { type: "approval", version: "v2", since: "2026-11-20" } },
  ],
  families: [
    line("lund", "Haddad Lund", { children: [14, 11, 4], course: course(1, 5), next_meeting: visit, next_due: due("2026-12-10"), holder: "anders", clashes: 1 }),
    line("demir", "Demir", { children: [7, 2], course: course(0, 2), next_meeting: network, next_due: due("2026-11-27"), holder: "omar" }),
    line("rasmussen", "Rasmussen", { children: [3, 0], course: course(null, null, "assessed"), next_meeting: meeting("2026-11-26", "09:00", { kind: "team" }) }),
    line("petrovic", "Petrović", { children: [12, 12], course: course(1, 8), next_meeting: meeting("2026-11-26", "11:00"), next_due: due("2026-12-14"), holder: "lise", collisions: 1 }),
    line("nowak", "Nowak", { children: [5], course: course(1, 6), next_meeting: meeting("2026-11-27", "09:00"), next_due: due("2027-01-08"), holder: "hanne" }),
    line("olesen", "Olesen", { children: [15, 13, 10], course: course(1, 1), next_meeting: meeting("2026-11-30", "14:00"), next_due: due("2026-12-01"), holder: "lise" }),
    line("warsame", "Warsame", { children: [16, 9], course: course(2, 2), next_meeting: meeting("2026-12-02", "10:00"), next_due: due("2026-11-19"), holder: "maja", overdue: 1 }),
    line("kjeldsen", "Kjeldsen", { children: [8], is_protected: true, course: course(2, 9), next_meeting: meeting("2026-12-17", "09:00"), next_due: due("2026-12-17"), holder: "rima" }),
    line("farah", "Farah Jensen", { children: [17, 6], course: course(3, 4), next_due: due("2026-11-30", { kind: "consent", follow_up: null }), holder: "hanne" }),
  ],
  agenda,
  team: { name: "Tværgående team Tingbjerg", location: "Tingbjerg Skole", next_meeting: meeting("2026-11-26", "09:00", { kind: "team" }) },
  news: [
    { family: "petrovic", news: { change: "c3", user: "omar", at_ms: at(today, "08:02"), entity: "i1", kind: "intervention", is_made: false, field: "weekly_slots", caption: "Praktik" } },
    { family: "lund", news: { change: "c2", user: "anders", at_ms: at("2026-11-23", "17:00"), entity: "e1", kind: "log_entry", is_made: true, field: null, caption: "Salma kom til tiden" } },
    { family: "olesen", news: { change: "c1", user: "kirsten", at_ms: at("2026-11-22", "16:20"), entity: "i3", kind: "intervention", is_made: true, field: null, caption: "Fritidspas" } },
  ],
};

const surnames = ["Ahmadi", "Berg", "Carlsen", "Dahl", "Eriksen", "Fonseca", "Grønbæk", "Hussein", "Iversen", "Juhl", "Klausen", "Lauridsen", "Mikkelsen"];

/** The drawn morning, with so many families of the team's besides. */
export function largeToday(others: number): TodayView {
  const more = Array.from({ length: others }, (_, index) =>
    line(`t${String(index)}`, `${surnames[index % surnames.length] ?? ""} ${surnames[(index * 7 + 3) % surnames.length] ?? ""} ${String(index)}`, {
      is_mine: false,
      children: [index % 17, index % 5],
      course: course(index % 4, (index % 9) + 1),
      next_meeting: meeting("2026-12-01", "09:00", { id: `tm${String(index)}` }),
      next_due: due(index % 9 === 0 ? "2026-11-20" : "2026-12-20", { entity: `td${String(index)}` }),
      holder: people[index % people.length]?.id ?? null,
      clashes: index % 11 === 0 ? 1 : 0,
      overdue: index % 9 === 0 ? 1 : 0,
    }),
  );
  return { ...drawnToday, families: [...drawnToday.families, ...more] };
}
