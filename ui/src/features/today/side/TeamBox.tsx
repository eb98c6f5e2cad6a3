import { useId } from "react";
import type { ReactElement } from "react";
import type { FamilyLineView, TeamView } from "../../../backend/bindings.gen";
import { useLocale, useText } from "../../../i18n/Language";
import { useToday } from "../../../shared/DayText";
import { sayMoment } from "../when";

/** What the team has not said yes or no to yet. */
const toDecide = new Set(["consented", "assessed"]);

/** Tværgående team: when it meets next, and what there will be to talk about among the families one works with. */
export function TeamBox({ team, families }: { team: TeamView; families: readonly FamilyLineView[] }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const id = useId();
  const sum = (part: (family: FamilyLineView) => number): number => families.reduce((all, family) => all + part(family), 0);
  const at = team.next_meeting?.starts_at_ms ?? null;
  const location = team.next_meeting?.location ?? team.location ?? "";
  const counts = [
    { id: "new", count: sum(({ course }) => Number(toDecide.has(course?.status ?? ""))) },
    { id: "overdue", count: sum(({ overdue }) => overdue) },
    { id: "collisions", count: sum(({ collisions }) => collisions) },
    { id: "clashes", count: sum(({ clashes }) => clashes) },
  ].filter(({ count }) => count > 0);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{team.name === "" ? text("today-team") : <bdi>{team.name}</bdi>}</h2>
      <p className="muted">
        {at === null ? text("today-team-no-meeting") : <time dateTime={new Date(at).toISOString()}>{sayMoment(text, at, locale, today)}</time>}
        {at !== null && location !== "" && <span aria-hidden>{text("today-dot")}</span>}
        {at !== null && location}
      </p>
      {counts.length > 0 && (
        <ul className="team">
          {counts.map((line) => (
            <li key={line.id}>
              <b>{line.count}</b> {text("today-team-count", { what: line.id, count: line.count })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
