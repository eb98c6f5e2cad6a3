import { useCallback, useRef, useState } from "react";
import { useBackend } from "../../backend/backend";
import type { FieldWrite } from "../../backend/bindings.gen";
import { CommandFailure } from "../../backend/errors";
import { useWrite } from "../../backend/queries";
import { useReadDay } from "../../backend/read-day";
import { useErrorText } from "../../backend/use-error-text";
import { useText } from "../../i18n/Language";
import type { Day } from "../../shared/day-text";
import { draftPlace, writeDraft } from "./draft";
import type { Draft } from "./draft";
import { blankForm, isBlank, writesOf, writtenByForm } from "./form";
import type { EntryForm, EntryKind, FormField } from "./form";
import type { Who } from "./lanes";
import { readForm } from "./read-form";
import type { Problems } from "./read-form";
import type { Undoable } from "./use-undo";
import type { KeptDraft } from "./use-draft";

/** What is being written, and what can be done with it. */
export interface Writing {
  form: EntryForm;
  /** So many things were being written when another had to be written first. */
  aside: number;
  problems: Problems;
  failure: CommandFailure | null;
  /** Grows each time something is in the way of writing it. */
  refused: number;
  /** Something stands there that is not in the log yet. */
  isDraft: boolean;
  /** The draft could not be kept. */
  unkept: boolean;
  pending: boolean;
  change: (part: Partial<EntryForm>) => void;
  setKind: (kind: EntryKind) => void;
  /** Begins something else; what stands there is laid aside, not lost. */
  begin: (form: EntryForm) => void;
  takeUpAside: () => void;
  drop: () => void;
  /** Puts a form back that was dropped, or written and undone; what stands there is laid aside. */
  putBack: (form: EntryForm) => void;
  /** Writes it. Answers the entry's id, or null where something is in the way. */
  submit: () => Promise<string | null>;
}

interface WritingOf {
  familyId: string;
  kept: KeptDraft;
  start: Draft | null;
  people: readonly Who[];
  today: Day;
  onDone: (done: Undoable) => void;
}

const fieldOf: Record<string, FormField> = {
  observation: "text", agreed: "text", own_words: "own_words", responsible: "responsible", due_on: "due_on",
  next_meeting_on: "next_meeting_on", about: "about", participants: "participants", level: "level",
  audience: "audience", happened_on: "on", correction_reason: "reason",
};

/** Where something may have been put right when a part of the form changes. */
const changes: Partial<Record<keyof EntryForm, readonly FormField[]>> = {
  text: ["text"], other: ["text", "other"], ownWords: ["text", "own_words"], responsible: ["responsible"], due: ["due_on"],
  nextMeeting: ["next_meeting_on"], about: ["about"], participants: ["participants"], level: ["level"],
  audience: ["audience"], audienceMembers: ["audience"], on: ["on"], reason: ["reason"],
};

/** The form is done with: what was laid aside last is at hand again. */
function withoutForm({ form, aside }: Draft): Draft {
  return { form: aside.at(-1) ?? blankForm(form.kind), aside: aside.slice(0, -1) };
}

/** Writing an entry: the form, its draft, and what the program says to it. */
export function useWriting({ familyId, kept, start, people, today, onDone }: WritingOf): Writing {
  const text = useText();
  const errorText = useErrorText();
  const backend = useBackend();
  const happened = useReadDay("happened");
  const coming = useReadDay("coming");
  const { mutateAsync } = useWrite("entry_make");
  const [draft, setDraft] = useState<Draft>(() => start ?? { form: blankForm("agreement"), aside: [] });
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const [refused, setRefused] = useState(0);
  const [pending, setPending] = useState(false);
  const underWay = useRef(false);
  const { keeper, failed } = kept;

  const show = useCallback(
    (next: Draft): void => {
      setDraft(next);
      keeper.keep(isBlank(next.form) && next.aside.length === 0 ? "" : writeDraft(next));
    },
    [keeper],
  );

  const showNew = useCallback(
    (next: Draft): void => {
      setProblems({});
      setFailure(null);
      show(next);
    },
    [show],
  );

  /** What was said of a field is gone once it is changed; what is wrong elsewhere stays. */
  function change(part: Partial<EntryForm>): void {
    // It is on its way: what came now would be in neither this entry nor the next.
    if (underWay.current) return;
    const changed = new Set<FormField>(Object.keys(part).flatMap((key) => changes[key as keyof EntryForm] ?? []));
    setProblems((all) => {
      const left = Object.entries(all).filter(([field]) => !changed.has(field as FormField));
      return left.length === Object.keys(all).length ? all : Object.fromEntries(left);
    });
    show({ ...draft, form: { ...draft.form, ...part } });
  }

  /** What a correction takes over from what it corrects, because the form has no field for it. */
  async function carried(corrects: string | null): Promise<FieldWrite[]> {
    if (corrects === null) return [];
    const { fields } = await backend.call("entity_show", { family: familyId, entity: corrects });
    return fields
      .filter(({ field, value }) => !writtenByForm.has(field) && value.type !== "nothing" && value.type !== "unreadable")
      .filter(({ value }) => value.type !== "list" || value.value.length > 0)
      .map(({ field, value }) => ({ field, value }));
  }

  async function write(): Promise<string | null> {
    try {
      const reading = await readForm(draft.form, people, today, { happened, coming }, {
        noText: text("log-no-text"),
        nobody: text("log-nobody-called-so"),
        noMembers: text("log-no-members-chosen"),
        dayPassed: text("log-day-passed"),
      });
      setProblems(reading.problems);
      if (Object.keys(reading.problems).length > 0) return null;
      await keeper.rest();
      const taken = await carried(reading.form.corrects);
      const own = writesOf(reading.form, reading.days);
      const fields = [...own, ...taken.filter(({ field }) => !own.some((write) => write.field === field))];
      const made = await mutateAsync({ family: familyId, kind: "log_entry", fields, draft: draftPlace });
      showNew(withoutForm(draft));
      onDone({ change: made.change, what: "written", entry: made.id, form: draft.form });
      return made.id;
    } catch (reason) {
      // It stays where it is, and is kept as it was.
      show(draft);
      if (!(reason instanceof CommandFailure)) throw reason;
      const field = reason.code === "value-refused" ? fieldOf[reason.detail["field"] ?? ""] : undefined;
      if (field === undefined) setFailure(reason);
      else setProblems({ [field]: errorText(reason) });
      return null;
    }
  }

  /** Puts something else in the form; not while what stands there is on its way, which would take it away again. */
  function turnTo(next: Draft): void {
    if (!underWay.current) showNew(next);
  }

  function begin(form: EntryForm): void {
    turnTo({ form, aside: isBlank(draft.form) ? draft.aside : [...draft.aside, draft.form] });
  }

  async function submit(): Promise<string | null> {
    if (underWay.current) return null;
    underWay.current = true;
    setPending(true);
    setFailure(null);
    try {
      const written = await write();
      if (written === null) setRefused((times) => times + 1);
      return written;
    } finally {
      underWay.current = false;
      setPending(false);
    }
  }

  return {
    form: draft.form,
    aside: draft.aside.length,
    problems,
    failure,
    refused,
    isDraft: !isBlank(draft.form),
    unkept: failed,
    pending,
    change,
    setKind: (kind) => {
      change({ kind });
    },
    begin,
    takeUpAside: () => {
      const last = draft.aside.at(-1);
      // What stands there goes to the end of the line: pressed again and again one comes to each of them.
      if (last !== undefined) turnTo({ form: last, aside: [...(isBlank(draft.form) ? [] : [draft.form]), ...draft.aside.slice(0, -1)] });
    },
    drop: () => {
      if (underWay.current) return;
      onDone({ change: null, what: "dropped", entry: null, form: draft.form });
      turnTo(withoutForm(draft));
    },
    putBack: begin,
    submit,
  };
}

