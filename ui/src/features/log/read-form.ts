import type { Day } from "../../shared/day-text";
import { dayMeant } from "../../shared/editable/DayInput";
import type { ReadDay } from "../../shared/editable/DayInput";
import { findPeople } from "./find-people";
import { audienceOf } from "./form";
import type { EntryForm, FormDays, FormField, PeopleDraft } from "./form";
import type { Who } from "./lanes";

/** What is wrong with a form, field by field, as sentences. */
export type Problems = Partial<Record<FormField, string>>;

/** The sentences for what can be wrong before the program is asked. */
export interface FormSentences {
  noText: string;
  nobody: string;
  noMembers: string;
  dayPassed: string;
}

interface Reading {
  form: EntryForm;
  days: FormDays;
  problems: Problems;
}

/** A name that was typed and not picked counts when it can only be one person's. */
function settle(draft: PeopleDraft, people: readonly Who[], several: boolean): PeopleDraft {
  if (draft.typed.trim() === "") return { ...draft, typed: "" };
  const [only, another] = findPeople(people, draft.typed);
  if (only === undefined || another !== undefined) return draft;
  return { chosen: several ? [...draft.chosen.filter((id) => id !== only.id), only.id] : [only.id], typed: "" };
}

/** Reads everything that was typed into the form. Nothing that was typed is changed where it means nothing. */
export async function readForm(
  typed: EntryForm,
  people: readonly Who[],
  today: Day,
  read: { happened: ReadDay; coming: ReadDay },
  sentences: FormSentences,
): Promise<Reading> {
  const problems: Problems = {};
  const form: EntryForm = {
    ...typed,
    responsible: settle(typed.responsible, people, false),
    about: settle(typed.about, people.filter(({ kind }) => kind === "member"), true),
    participants: settle(typed.participants, people, true),
  };
  for (const field of ["responsible", "about", "participants"] as const) {
    if (form[field].typed !== "") problems[field] = sentences.nobody;
  }
  if ([form.text, form.other, form.ownWords].every((words) => words.trim() === "")) problems.text = sentences.noText;
  if (audienceOf(form) === "members" && form.audienceMembers.length === 0) problems.audience = sentences.noMembers;

  const [on, due, nextMeeting] = await Promise.all([
    dayMeant(form.on, read.happened),
    dayMeant(form.due, read.coming),
    dayMeant(form.nextMeeting, read.coming),
  ]);
  if ("problem" in on) problems.on = on.problem;
  if ("problem" in due) problems.due_on = due.problem;
  if ("problem" in nextMeeting) problems.next_meeting_on = nextMeeting.problem;
  else if (nextMeeting.value !== null && nextMeeting.value < today) problems.next_meeting_on = sentences.dayPassed;
  const days: FormDays = {
    on: "value" in on ? (on.value ?? today) : today,
    due: "value" in due ? due.value : null,
    nextMeeting: "value" in nextMeeting ? nextMeeting.value : null,
  };
  return { form, days, problems };
}
