import { blankForm, extraFields } from "./form";
import type { EntryForm, EntryKind, ExtraField, PeopleDraft } from "./form";
import { fields } from "../../backend/fields.gen";
import type { DayDraft } from "../../shared/editable/DayInput";

/** What is kept while one writes: the form, and what was laid aside for it, the last of them last. */
export interface Draft {
  form: EntryForm;
  aside: readonly EntryForm[];
}

/** The draft's name among those of the family. */
export const draftPlace = "log";

export function writeDraft(draft: Draft): string {
  return JSON.stringify({ version: 1, ...draft });
}

/** Reads a draft again; what an older or a newer program wrote otherwise is left out, field by field. */
export function readDraft(kept: string | null): Draft | null {
  if (kept === null || kept === "") return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (!isRecord(read)) return null;
    const form = readForm(read.form);
    // An older program laid one thing aside at most, and wrote it as such.
    const aside: unknown[] = Array.isArray(read.aside) ? read.aside : [read.aside];
    return form === null ? null : { form, aside: aside.flatMap((each) => readForm(each) ?? []) };
  } catch {
    return null;
  }
}

/** Something that was kept, of which nothing is sure. */
type Loose = Partial<Record<keyof EntryForm | keyof Draft | keyof PeopleDraft | keyof DayDraft, unknown>>;

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const line = (value: unknown): string => (typeof value === "string" ? value : "");
const perhaps = (value: unknown): string | null => (typeof value === "string" ? value : null);
const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
const people = (value: unknown): PeopleDraft =>
  isRecord(value) ? { chosen: ids(value.chosen), typed: line(value.typed) } : { chosen: [], typed: "" };
const day = (value: unknown): DayDraft =>
  isRecord(value) ? { typed: line(value.typed), day: perhaps(value.day) } : { typed: "", day: null };

function readForm(read: unknown): EntryForm | null {
  if (!isRecord(read)) return null;
  const kind = fields.log_entry.kind.codes.find((code): code is EntryKind => code === read.kind) ?? "agreement";
  return {
    ...blankForm(kind),
    text: line(read.text),
    other: line(read.other),
    ownWords: line(read.ownWords),
    responsible: people(read.responsible),
    due: day(read.due),
    nextMeeting: day(read.nextMeeting),
    about: people(read.about),
    participants: people(read.participants),
    level: perhaps(read.level),
    audience: (["nobody", "family", "members"] as const).find((who) => who === read.audience) ?? null,
    audienceMembers: ids(read.audienceMembers),
    on: day(read.on),
    opened: ids(read.opened).filter((field): field is ExtraField => extraFields.some((known) => known === field)),
    corrects: perhaps(read.corrects),
    reason: line(read.reason),
    follows: perhaps(read.follows),
  };
}
