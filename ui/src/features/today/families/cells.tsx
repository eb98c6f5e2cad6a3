import { Shield } from "lucide-react";
import type { ReactElement } from "react";
import type { CourseLineView, FamilyLineView, NextDueView, PhaseStepView } from "../../../backend/bindings.gen";
import { useLocale, useText } from "../../../i18n/Language";
import { DayText, sayDay, useToday } from "../../../shared/DayText";
import { DepartmentMark } from "../../../shared/DepartmentMark";
import { dayOfMoment } from "../../../shared/moment-text";
import { PhaseBar } from "../../../shared/PhaseBar";
import { SavedTick } from "../../../shared/SavedTick";
import { briefDay } from "../day-words";
import { givenName, markOf } from "../people";
import type { People } from "../people";
import { sayMoment } from "../when";

/** How long a phase without an end is drawn, in months. */
const ENDLESS_MONTHS = 4;

interface FamilyNameProps {
  family: FamilyLineView;
  saved: boolean;
}

/** Its name, the ages of its children, and whether an address of theirs is protected. */
export function FamilyName({ family, saved }: FamilyNameProps): ReactElement {
  const text = useText();
  const ages = family.children.length === 0 ? "" : text("today-ages", { ages: family.children.join(", ") });
  return (
    <>
      <span className="family-name" title={family.name}>
        <bdi>{family.name}</bdi>
      </span>
      {ages !== "" && <span className="ages small quiet" title={ages}>{ages}</span>}
      {family.is_protected && (
        <span className="shield stays" role="img" aria-label={text("today-protected")} title={text("today-protected")}>
          <Shield aria-hidden />
        </span>
      )}
      {saved && <SavedTick />}
    </>
  );
}

/** Where it is in its course. */
export function Phase({ course, phases }: { course: CourseLineView | null; phases: readonly PhaseStepView[] }): ReactElement {
  const text = useText();
  if (course === null) return <span>{text("today-course", { status: "none" })}</span>;
  const phase = course.current === null ? undefined : phases[course.current];
  const months = phase?.months ?? null;
  const name = phase?.name ?? text("today-course", { status: course.status ?? "none" });
  const along = course.month === null || months === null ? null : text("today-months", { month: course.month, months });
  return (
    <>
      {phases.length > 0 && (
        <PhaseBar
          months={phases.map((each) => each.months ?? ENDLESS_MONTHS)}
          now={course.current ?? (course.status === "exited" ? phases.length : -1)}
          done={(course.month ?? 0) / (months ?? 12)}
          label={null}
        />
      )}
      <span title={along === null ? name : `${name}, ${along}`}>
        {name}
        {along !== null && <span className="small quiet">{along}</span>}
      </span>
    </>
  );
}

/** When one meets next. */
export function NextMeeting({ family: { next_meeting: meeting, course } }: { family: FamilyLineView }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const at = meeting?.starts_at_ms ?? null;
  if (meeting === null || at === null) {
    return <span className="quiet">{(course?.current ?? null) !== null && text("today-no-meeting")}</span>;
  }
  const when = sayMoment(text, at, locale, today);
  return (
    <time dateTime={new Date(at).toISOString()} title={when}>
      {meeting.kind === "team" ? text("today-with-team", { day: sayDay(text, dayOfMoment(at), locale, today) }) : when}
    </time>
  );
}

/** What is to be done next, and by when. */
export function NextDue({ due }: { due: NextDueView | null }): ReactElement | null {
  const text = useText();
  const locale = useLocale();
  if (due === null) return null;
  const consent = due.kind === "consent" || due.follow_up === "consent";
  if (!consent || due.standing === "overdue") return <DayText day={due.due_on} deadline />;
  return <time dateTime={due.due_on}>{text("today-due-consent", { day: briefDay(due.due_on, locale) })}</time>;
}

/** Who has the baton. Whoever is neither a colleague nor a professional around it is one of the family itself. */
export function Holder({ holder, people }: { holder: string | null; people: People }): ReactElement | null {
  const text = useText();
  if (holder === null) return null;
  const person = people.get(holder);
  const mark = person === undefined ? "net" : markOf(person);
  return (
    <span className="with-mark" title={person?.name}>
      {mark !== undefined && <DepartmentMark mark={mark} />}
      {person === undefined ? text("today-holder-family") : person.is_me ? text("today-holder-me") : <bdi>{givenName(person)}</bdi>}
    </span>
  );
}
