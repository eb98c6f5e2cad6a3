import type { EntryMakeRequest, FieldWrite, LogEntryView, LogShowView } from "../backend/bindings.gen";
import { refusal } from "./fake-backend";
import type { FakeBackend } from "./fake-backend";
import { entry, levels } from "./log-page";

/** A program with one log, that takes in what is written and takes it back. It reads a few days as they are written. */
export function playLog(backend: FakeBackend, first: LogShowView): { view: () => LogShowView; draft: () => string | null } {
  let view = first;
  let draft: string | null = null;
  let made = 0;
  backend.answer({
    log_show: () => view,
    set_up_choices: () => ({ rows: levels }),
    draft_show: () => ({ text: draft }),
    draft_keep: ({ text }) => {
      draft = text === "" ? null : text;
      return null;
    },
    entity_show: ({ entity }) => ({
      id: entity, kind: "log_entry", created_at_ms: 0, archived: false, archived_seen: [], read_only: false, fields: [],
    }),
    entry_make: (request) => {
      made += 1;
      const id = `made-${String(made)}`;
      if (request.draft === "log") draft = null;
      const line = lineOf(id, request, view.today);
      const closed = line.corrects ?? (line.evaluation === null ? null : line.follows);
      const entries = [line, ...view.entries.map((each) => (each.id === closed ? { ...each, is_open: false } : each))];
      entries.sort((one, other) => other.on.localeCompare(one.on) || (other.written_at_ms ?? 0) - (one.written_at_ms ?? 0));
      view = { ...view, entries };
      return { id, kind: "log_entry", created_at_ms: 0, archived: false, archived_seen: [], read_only: false, fields: [], change: `change-${id}` };
    },
    change_undo: ({ change }) => {
      const gone = view.entries.find(({ id }) => `change-${id}` === change);
      const opened = gone?.corrects ?? gone?.follows ?? null;
      const entries = view.entries
        .filter((each) => each !== gone)
        .map((each) => (each.id === opened ? { ...each, is_open: each.agreed !== null } : each));
      view = { ...view, entries };
      return { change: "undone" };
    },
    baton_offer: () => ({ change: "c" }),
    baton_accept: ({ offer }) => {
      const steps = view.baton_steps.map((step) => (step.offer === offer ? { ...step, answer: "accepted", answered_at_ms: step.offered_at_ms } : step));
      const holder = steps.find((step) => step.offer === offer)?.to ?? null;
      view = { ...view, baton_steps: steps, baton: { holding: offer, holder, waiting: [], clash: [] } };
      return { change: "c" };
    },
    baton_close_offer: ({ offer }) => {
      const baton_steps = view.baton_steps.map((step) => (step.offer === offer ? { ...step, answer: "closed", answered_at_ms: step.offered_at_ms } : step));
      view = { ...view, baton_steps, baton: { ...view.baton, waiting: [] } };
      return { change: "c" };
    },
    baton_settle: () => ({ change: "c" }),
    day_read: readDay,
  });
  return { view: () => view, draft: () => draft };
}

/** "27.11" and "27/11" this year or the next, and nothing else. */
function readDay({ text }: { text: string }): { day: string } {
  const found = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(text.trim());
  if (found?.[1] === undefined || found[2] === undefined) throw refusal("day-unclear", { reason: "not-understood" });
  return { day: `2026-${found[2].padStart(2, "0")}-${found[1].padStart(2, "0")}` };
}

function lineOf(id: string, { fields }: EntryMakeRequest, today: string): LogEntryView {
  const given = (name: string): FieldWrite["value"] | undefined => fields.find(({ field }) => field === name)?.value;
  const words = (name: string): string | null => {
    const value = given(name);
    return value?.type === "text" || value?.type === "day" || value?.type === "thing" ? value.value : null;
  };
  const things = (name: string): string[] => {
    const value = given(name);
    return value?.type === "list" ? value.value.flatMap((each) => (each.type === "thing" ? [each.value] : [])) : [];
  };
  const audience = given("audience");
  return entry(id, words("happened_on") ?? today, "11:52", {
    kind: words("kind"),
    about: things("about"),
    participants: things("participants"),
    observation: words("observation"),
    own_words: words("own_words"),
    agreed: words("agreed"),
    responsible: words("responsible"),
    due_on: words("due_on"),
    evaluation: words("evaluation"),
    follows: words("follows"),
    next_meeting_on: words("next_meeting_on"),
    level: words("level"),
    corrects: words("corrects"),
    correction_reason: words("correction_reason"),
    audience: audience?.type === "audience" ? audience.value.who : null,
    audience_members: audience?.type === "audience" ? audience.value.members : [],
  });
}
