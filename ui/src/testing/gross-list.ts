import type { CandidatePersonView, CandidateView, GrossListReportView } from "../backend/bindings.gen";
import type { FakeBackend } from "./fake-backend";
import { refusal } from "./fake-backend";

const team = "00000000-0000-7000-8000-0000000000aa";

/** A family on the list; everybody is invented. */
export function candidate(id: string, name: string, more: Partial<CandidateView> = {}): CandidateView {
  return {
    id, name, status: "listed", found_on: "2026-11-20", case_numbers: [], departments: [], persons: 2, children: 1,
    is_protected: false, known_in: [], ...more,
  };
}

export const listed: readonly CandidateView[] = [
  candidate("c1", "Sørensen Bach", { case_numbers: ["SOF-2026-118"], persons: 4, children: 2 }),
  candidate("c2", "Demir", { is_protected: true, status: "asked" }),
  candidate("c3", "Holm", { known_in: ["f1"], persons: 3, children: 2 }),
  candidate("c4", "Åkjær", { status: "declined" }),
];

const person = (name: string, role: string, birth_date: string, more: Partial<CandidatePersonView> = {}): CandidatePersonView => ({
  id: name, name, role, birth_date, address: "Ruten 3, 2700 Brønshøj", has_protected_address: false, benefit: "", ...more,
});

export const persons: readonly CandidatePersonView[] = [
  person("Mette Sørensen Bach", "mother", "1988-03-12", { benefit: "Kontanthjælp" }),
  person("Signe Bach", "child", "2015-04-03"),
];

/** What a file says: eight new families, and nothing wrong. */
export function report(more: Partial<GrossListReportView> = {}): GrossListReportView {
  return {
    has_news: true, written: false, change: null, digest: "d1", headings_row: 3, columns: [{ heading: "Familie", meaning: "family" }],
    unknown_columns: [], rows: 31, new_families: 8, new_persons: 27, known_persons: 4, addresses_left_out: 0,
    extended_families: 0, addresses_removed: 0, now_protected_count: 0, now_protected: [],
    unknown_departments: [], bad_count: 0, bad: [], remarks_count: 0, remarks: [], changed_count: 0, changed: [],
    known_count: 0, known: [], ...more,
  };
}

/** Plays a team with a list into a backend. */
export function playGrossList(backend: FakeBackend, candidates: readonly CandidateView[] = listed): void {
  let now = [...candidates];
  const text = (value: string) => ({ type: "text" as const, value });
  const field = (name: string, value: string) => ({
    field: name, value: text(value), clashes: false, standing: [], edits_to_review: 0, seen: [`seen-${name}`], issues: [],
  });
  const thing = (id: string, kind: string, fields: ReturnType<typeof field>[]) => ({
    id, kind, created_at_ms: 0, archived: false, archived_seen: [], read_only: false, fields,
  });
  backend.answer({
    entity_list: () => ({ entities: [thing(team, "cross_team", [field("name", "Tingbjerg")])] }),
    entity_show: ({ entity }) =>
      thing(entity, "candidate", [field("status", now.find(({ id }) => id === entity)?.status ?? "")]),
    candidate_list: () => ({ candidates: now }),
    candidate_show: () => ({ persons: [...persons] }),
    candidate_protect: ({ candidate: id }) => {
      now = now.map((one) => (one.id === id ? { ...one, is_protected: true } : one));
      return { change: "ch" };
    },
    candidate_admit: ({ candidate: id }) => {
      now = now.map((one) => (one.id === id ? { ...one, status: "consented" } : one));
      return { id: "f9", name: "Sørensen Bach", created_on: "2026-11-24", change: "ch" };
    },
    field_set: ({ entity, value }) => {
      if (value.type === "text") now = now.map((one) => (one.id === entity ? { ...one, status: value.value } : one));
      return { change: "ch" };
    },
    day_read: ({ text: typed }) => {
      if (typed !== "i dag") throw refusal("day-unclear", { reason: "unreadable", weekday: "" });
      return { day: "2026-11-24" };
    },
    gross_list_choose: () => ({ chosen: { file: "h1", name: "bruttoliste.xlsx" } }),
    gross_list_look: () => report(),
    gross_list_import: () => report({ written: true, change: "ch" }),
    gross_list_progress: () => ({ deed: "reading", done: 40, of: 100 }),
    gross_list_cancel: () => null,
  });
}
