import type { FieldWrite, LogEntryView } from "../../backend/bindings.gen";
import type { fields } from "../../backend/fields.gen";
import type { Day } from "../../shared/day-text";
import type { DayDraft } from "../../shared/editable/DayInput";

export type EntryKind = (typeof fields)["log_entry"]["kind"]["codes"][number];
/** What one writes by hand; a handover comes of the baton. */
export const writtenKinds = ["agreement", "meeting", "contact", "decision", "observation"] as const satisfies readonly EntryKind[];

/** The fields beneath the text. */
export const extraFields = ["about", "participants", "own_words", "other", "responsible", "due_on", "next_meeting_on", "level", "on", "audience"] as const;
export type ExtraField = (typeof extraFields)[number];
/** Where something can be wrong. */
export type FormField = ExtraField | "text" | "reason";

/** People that are being chosen: who is, and what is typed to find the next. */
export interface PeopleDraft {
  chosen: string[];
  typed: string;
}

export type AudienceWho = "nobody" | "family" | "members";

/** An entry that is being written. */
export interface EntryForm {
  kind: EntryKind;
  /** What is agreed or decided; of the other kinds, what was seen. */
  text: string;
  /** The one of the two that the kind does not begin with. */
  other: string;
  ownWords: string;
  responsible: PeopleDraft;
  due: DayDraft;
  nextMeeting: DayDraft;
  about: PeopleDraft;
  participants: PeopleDraft;
  level: string | null;
  /** Null as long as the kind decides. */
  audience: AudienceWho | null;
  audienceMembers: string[];
  on: DayDraft;
  /** Fields that were asked for. */
  opened: ExtraField[];
  corrects: string | null;
  reason: string;
  follows: string | null;
}

const noPeople: PeopleDraft = { chosen: [], typed: "" };
const noDay: DayDraft = { typed: "", day: null };

export function blankForm(kind: EntryKind): EntryForm {
  return {
    kind,
    text: "",
    other: "",
    ownWords: "",
    responsible: noPeople,
    due: noDay,
    nextMeeting: noDay,
    about: noPeople,
    participants: noPeople,
    level: null,
    audience: null,
    audienceMembers: [],
    on: noDay,
    opened: [],
    corrects: null,
    reason: "",
    follows: null,
  };
}

/** Nothing of one's own stands in it: only the kind, which nobody minds losing. */
export function isBlank(form: EntryForm): boolean {
  return JSON.stringify({ ...form, opened: [] }) === JSON.stringify(blankForm(form.kind));
}

/** True of the kinds that begin with what is agreed. */
export function beginsWithAgreed(kind: EntryKind): boolean {
  return kind === "agreement" || kind === "decision";
}

/** Who sees an entry of a kind unless one says otherwise. The set-up will say so one day; until then: nobody by default. */
export function audienceOf({ kind, audience }: EntryForm): AudienceWho {
  return audience ?? (kind === "agreement" || kind === "meeting" ? "family" : "nobody");
}

const shownFirst: Record<EntryKind, readonly ExtraField[]> = {
  agreement: ["responsible", "due_on", "next_meeting_on", "audience"],
  meeting: ["participants", "other", "next_meeting_on", "audience"],
  contact: ["about", "audience"],
  decision: ["responsible", "due_on", "audience"],
  handover: ["participants", "other", "audience"],
  observation: ["about", "own_words", "audience"],
};

function holdsSomething(form: EntryForm, field: ExtraField): boolean {
  const people = ({ chosen, typed }: PeopleDraft): boolean => chosen.length > 0 || typed !== "";
  switch (field) {
    case "about": return people(form.about);
    case "participants": return people(form.participants);
    case "responsible": return people(form.responsible);
    case "own_words": return form.ownWords !== "";
    case "other": return form.other !== "";
    case "due_on": return form.due.typed !== "";
    case "next_meeting_on": return form.nextMeeting.typed !== "";
    case "on": return form.on.typed !== "";
    case "level": return form.level !== null;
    case "audience": return form.audience !== null;
  }
}

/** The fields that help here: the kind's own, those asked for, those that hold something, and who sees to what is agreed. */
export function fieldsShown(form: EntryForm): ExtraField[] {
  const agreed = beginsWithAgreed(form.kind) || form.other.trim() !== "";
  return extraFields.filter(
    (field) =>
      shownFirst[form.kind].includes(field) ||
      form.opened.includes(field) ||
      holdsSomething(form, field) ||
      (agreed && (field === "responsible" || field === "due_on")),
  );
}

function picked(chosen: readonly string[]): PeopleDraft {
  return { chosen: [...chosen], typed: "" };
}

/** A form that corrects an entry: all of it as it stands, to be written anew. */
export function formToCorrect(entry: LogEntryView, kind: EntryKind, draftOfDay: (day: Day | null) => DayDraft): EntryForm {
  const [text, other] = beginsWithAgreed(kind) ? [entry.agreed, entry.observation] : [entry.observation, entry.agreed];
  return {
    ...blankForm(kind),
    text: text ?? "",
    other: other ?? "",
    ownWords: entry.own_words ?? "",
    responsible: picked(entry.responsible === null ? [] : [entry.responsible]),
    due: draftOfDay(entry.due_on),
    nextMeeting: draftOfDay(entry.next_meeting_on),
    about: picked(entry.about),
    participants: picked(entry.participants),
    level: entry.level,
    audience: entry.audience === "family" || entry.audience === "members" ? entry.audience : "nobody",
    audienceMembers: [...entry.audience_members],
    on: draftOfDay(entry.on),
    corrects: entry.id,
  };
}

/** A form that follows an entry up: about the same people, and seen by the same. */
export function formToFollow(entry: LogEntryView): EntryForm {
  const { audience } = entry;
  return {
    ...blankForm("contact"),
    about: picked(entry.about),
    audience: audience === "family" || audience === "members" || audience === "nobody" ? audience : null,
    audienceMembers: [...entry.audience_members],
    follows: entry.id,
  };
}

/** Fields of a log entry that the form writes itself; a correction takes the others over from what it corrects. */
export const writtenByForm: ReadonlySet<string> = new Set(
  ["kind", "happened_on", "about", "participants", "observation", "own_words", "agreed", "responsible", "due_on",
    "next_meeting_on", "level", "audience", "corrects", "correction_reason"],
);

/** The days of a form, once they have been read. */
export interface FormDays {
  on: Day;
  due: Day | null;
  nextMeeting: Day | null;
}

/** A form as the program is told it. */
export function writesOf(form: EntryForm, days: FormDays): FieldWrite[] {
  const writes: FieldWrite[] = [];
  const put = (field: string, value: FieldWrite["value"] | null): void => {
    if (value !== null) writes.push({ field, value });
  };
  const words = (typed: string): FieldWrite["value"] | null => (typed.trim() === "" ? null : { type: "text", value: typed.trim() });
  const day = (value: Day | null): FieldWrite["value"] | null => (value === null ? null : { type: "day", value });
  const thing = (id: string | null | undefined): FieldWrite["value"] | null => (id === null || id === undefined ? null : { type: "thing", value: id });
  const things = (ids: readonly string[]): FieldWrite["value"] | null =>
    ids.length === 0 ? null : { type: "list", value: ids.map((value) => ({ type: "thing", value })) };
  const agreedFirst = beginsWithAgreed(form.kind);
  const who = audienceOf(form);

  put("kind", { type: "text", value: form.kind });
  put("happened_on", day(days.on));
  put("about", things(form.about.chosen));
  put("participants", things(form.participants.chosen));
  put("observation", words(agreedFirst ? form.other : form.text));
  put("own_words", words(form.ownWords));
  put("agreed", words(agreedFirst ? form.text : form.other));
  put("responsible", thing(form.responsible.chosen[0]));
  put("due_on", day(days.due));
  put("follows", thing(form.follows));
  put("next_meeting_on", day(days.nextMeeting));
  put("level", thing(form.level));
  put("audience", { type: "audience", value: { who, members: who === "members" ? form.audienceMembers : [] } });
  put("corrects", thing(form.corrects));
  put("correction_reason", words(form.reason));
  return writes;
}
