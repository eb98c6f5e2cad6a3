import { useCallback, useMemo } from "react";
import type { ChoiceRowView, EntityView, PersonView, PlanShowView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { dayIn, idsOf, textOf, thingOf } from "../../record/values";
import { markKeyOf } from "../../shared/DepartmentMark";
import { firstWords } from "./arrange";
import { groupChanges } from "./changes";
import { placeCollisions } from "./collisions";
import type { Plan } from "./plan-context";
import { useOptions } from "./use-options";

const GROWN_UP = 18;

/** Whole years between two days. */
function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** What was written, or what stands in for it. */
function firstWritten(written: string | undefined, instead: string): string {
  return written === undefined || written === "" ? instead : written;
}

interface Answers {
  family: string;
  page: PlanShowView;
  choices: readonly ChoiceRowView[];
  members: readonly EntityView[];
}

/** What the parts of the screen know, from what the program has answered. */
export function usePlanOf(answers: Answers, can: Pick<Plan, "goTo" | "showHistory" | "putAway" | "attempt">): Plan {
  const text = useText();
  const { family, page, choices, members } = answers;
  const { people, goals, interventions, changes, collisions, sector_plans, today } = page;

  const named = useMemo(() => new Map<string, PersonView>(people.map((person) => [person.id, person])), [people]);
  const name = useCallback((id: string) => firstWritten(named.get(id)?.name, text("plan-unnamed")), [named, text]);
  const given = useCallback((id: string) => firstWritten(named.get(id)?.given, name(id)), [named, name]);
  const everyone = useCallback(
    (ids: readonly string[]) => {
      const names = ids.map(given);
      const [last, ...others] = names.toReversed();
      if (last === undefined) return text("plan-all");
      return others.length === 0 ? last : text("plan-and", { others: others.toReversed().join(", "), last });
    },
    [given, text],
  );
  const nameOfUser = useCallback((id: string) => (named.get(id)?.is_me === true ? text("plan-me") : name(id)), [named, name, text]);

  const rows = useMemo(() => new Map(choices.map((row) => [row.id, row])), [choices]);
  const markOfDepartment = useCallback(
    (department: string | null) => {
      const row = department === null ? undefined : rows.get(department);
      if (row === undefined) return null;
      return { mark: row.short === null ? ("other" as const) : markKeyOf(row.short), label: row.short ?? row.name };
    },
    [rows],
  );
  const markOf = useCallback(
    (intervention: EntityView) => {
      const service = rows.get(thingOf(intervention, "service") ?? "");
      const own = markOfDepartment(thingOf(intervention, "provider_department") ?? service?.department ?? null);
      if (own !== null) return own;
      const short = named.get(thingOf(intervention, "provider") ?? thingOf(intervention, "responsible") ?? "")?.department;
      return short === null || short === undefined ? null : { mark: markKeyOf(short), label: short };
    },
    [rows, named, markOfDepartment],
  );

  const goalNames = useMemo(() => {
    const who = (goal: EntityView): string => {
      const ids = idsOf(goal, "members");
      return ids.length === 0 || ids.length > 2 ? "" : `, ${ids.map(given).join(", ")}`;
    };
    const words = (goal: EntityView): string =>
      firstWords(textOf(goal, "own_words") || textOf(goal, "child_wish") || textOf(goal, "professional_wording"));
    const short = (goal: EntityView): string => rows.get(thingOf(goal, "area") ?? "")?.name ?? "";
    const seen = new Map<string, number>();
    for (const goal of goals) seen.set(short(goal) + who(goal), (seen.get(short(goal) + who(goal)) ?? 0) + 1);
    return new Map(
      goals.map((goal) => {
        const alone = short(goal) !== "" && seen.get(short(goal) + who(goal)) === 1;
        return [goal.id, (alone ? short(goal) + who(goal) : words(goal)) || text("plan-goal-unnamed")];
      }),
    );
  }, [goals, rows, given, text]);
  const goalName = useCallback((goal: EntityView) => goalNames.get(goal.id) ?? text("plan-goal-unnamed"), [goalNames, text]);
  const captionOf = useCallback(
    (entity: EntityView) => {
      if (entity.kind === "intervention") return textOf(entity, "title") || text("plan-intervention-unnamed");
      return entity.kind === "goal" ? goalName(entity) : text("plan-itself");
    },
    [goalName, text],
  );
  const childAge = useCallback(
    (member: string) => {
      const entity = members.find(({ id }) => id === member);
      const birth = entity === undefined ? null : dayIn(entity, "birth_date");
      const age = birth === null ? null : yearsBetween(birth, today);
      return age === null || age < 0 || age >= GROWN_UP ? null : age;
    },
    [members, today],
  );

  const options = useOptions({ people, choices, goals, sectorPlans: sector_plans, goalName });
  const changed = useMemo(
    () => groupChanges(changes, [...goals, ...interventions, ...(page.plan === null ? [] : [page.plan])]),
    [changes, goals, interventions, page.plan],
  );
  const collided = useMemo(() => placeCollisions(collisions, interventions), [collisions, interventions]);
  const { goTo, showHistory, putAway, attempt } = can;
  return useMemo(
    () => ({
      family, page, name, given, everyone, nameOfUser, options, goalName, captionOf, markOf, markOfDepartment, childAge, members,
      changed, collisions: collided, goTo, showHistory, putAway, attempt,
    }),
    [family, page, name, given, everyone, nameOfUser, options, goalName, captionOf, markOf, markOfDepartment, childAge, members,
      changed, collided, goTo, showHistory, putAway, attempt],
  );
}
