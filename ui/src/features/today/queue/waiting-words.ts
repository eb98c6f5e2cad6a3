import type { DueView, NextMeetingView, WaitingView, WaitingWhat } from "../../../backend/bindings.gen";
import type { Text } from "../../../i18n/Language";
import { sayDay } from "../../../shared/DayText";
import type { Day } from "../../../shared/day-text";
import { daysOver } from "../../../shared/day-text";
import type { People } from "../people";
import { sayMoment } from "../when";
import { fieldWords, takenBy } from "./field-words";

/** One line of the queue in words. */
export interface WaitingWords {
  /** What it is, as a sentence. */
  sentence: string;
  /** What presses: it is late by so many days. */
  late: string | null;
  /** What else helps to decide. */
  detail: string;
  /** What one does about it. */
  verb: string;
}

/** What the sentences need besides what waits. */
export interface Around {
  text: Text;
  locale: string;
  today: Day;
  people: People;
  /** The next meeting with the family. */
  meeting: NextMeetingView | null;
}

const persons = new Set(["member", "member_restricted", "actor", "network_person"]);

function ofClash({ text }: Around, { kind, field, caption }: Extract<WaitingWhat, { type: "clash" }>): string {
  if (field === null) return text("today-clash-baton");
  const named = caption !== null && caption !== "" && kind !== "family";
  return text("today-clash", {
    differ: takenBy(kind, field),
    field: fieldWords(text, kind, field),
    at: persons.has(kind) && named ? "person" : "thing",
    thing: named ? caption : text("today-thing", { kind }),
  });
}

/** What is late or coming: its own title, or what kind of thing it is. */
export function dueTitle(text: Text, due: DueView): string {
  const title = due.title ?? "";
  if (due.kind === "log_entry") return text("overview-due-agreement", { agreed: title });
  if (due.kind === "consent") return text("today-due-consent-whole");
  if (due.kind === "intervention") return title === "" ? text("today-due-intervention-some") : text("today-due-intervention", { title });
  return title === "" ? text("today-follow-up", { kind: due.follow_up ?? "other" }) : title;
}

function ofCollision({ text }: Around, { one_caption, other_caption, issue }: Extract<WaitingWhat, { type: "collision" }>): string {
  const some = text("today-thing", { kind: "intervention" });
  return text("today-collision", { issue, one: one_caption || some, other: other_caption || some });
}

/** What waits, in words. */
export function waitingWords(around: Around, { what }: WaitingView): WaitingWords {
  const { text, locale, today, people, meeting } = around;
  switch (what.type) {
    case "clash":
      return {
        sentence: ofClash(around, what),
        late: null,
        detail: what.field === null ? text("today-clash-baton-why") : text("today-clash-why", { kind: text("kind", { kind: what.kind }) }),
        verb: text("today-verb-settle"),
      };
    case "overdue":
      return {
        sentence: dueTitle(text, what.due),
        late: text("day-over", { days: daysOver(what.due.due_on, today) }),
        detail: text("today-overdue-since", { day: sayDay(text, what.due.due_on, locale, today) }),
        verb: text("today-verb-find-day"),
      };
    case "late-agreements": {
      const since = text("today-overdue-since", { day: sayDay(text, what.first.due_on, locale, today) });
      const several = what.count > 1;
      return {
        sentence: several ? text("today-late-agreements", { count: what.count }) : dueTitle(text, what.first),
        late: text("day-over", { days: daysOver(what.first.due_on, today) }),
        detail: several ? text("today-late-agreements-first", { agreed: what.first.title ?? "" }) : since,
        verb: text("today-verb-log"),
      };
    }
    case "baton-offered": {
      const holder = what.from === null ? undefined : people.get(what.from);
      return {
        sentence: holder === undefined ? text("today-baton-offered") : text("today-baton-offered-by", { name: holder.name }),
        late: null,
        detail: text("today-baton-why"),
        verb: text("today-verb-accept"),
      };
    }
    case "collision":
      return {
        sentence: ofCollision(around, what),
        late: null,
        detail: text("today-collision-why", { issue: what.issue }),
        verb: text("today-verb-week"),
      };
    case "approval": {
      const said = what.since === null ? "" : text("today-approval-since", { day: sayDay(text, what.since, locale, today) });
      const at = meeting?.starts_at_ms ?? null;
      const meets = at === null ? "" : text("today-approval-meets", { when: sayMoment(text, at, locale, today) });
      return {
        sentence: text("today-approval"),
        late: null,
        detail: [said, meets].filter((part) => part !== "").join(text("today-dot")),
        verb: text("today-verb-plan"),
      };
    }
  }
}
