import type { EntityView, GoalHorizonView, ScalePointView } from "../../backend/bindings.gen";
import { clashes, idsOf, textOf } from "../../record/values";

/** When a goal is worked on, and the priority that moving it there writes. */
export const horizons = ["now", "next", "later"] as const;
export type HorizonName = (typeof horizons)[number];
export const priorityOf: Record<HorizonName, number> = { now: 2, next: 5, later: 8 };

/** The goals that are worked on by when, and those that no longer are. */
export function byHorizon(
  goals: readonly EntityView[],
  placed: readonly GoalHorizonView[],
): { open: { horizon: HorizonName; goals: EntityView[] }[]; closed: EntityView[] } {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const open = horizons.map((horizon) => ({
    horizon,
    goals: placed.filter((place) => place.horizon === horizon).flatMap(({ goal }) => byId.get(goal) ?? []),
  }));
  const isOpen = new Set(placed.map(({ goal }) => goal));
  return { open, closed: goals.filter(({ id }) => !isOpen.has(id)) };
}

const over = new Set(["ended", "declined"]);

/** True of an intervention that nobody takes part in any more. */
export function isOver(intervention: EntityView): boolean {
  return over.has(textOf(intervention, "status"));
}

/** What stands beneath a goal: what serves it first of all, and what does so besides an earlier goal. */
export interface Serving {
  own: readonly EntityView[];
  also: readonly EntityView[];
}

const none: readonly EntityView[] = [];

/** The interventions beneath their goals, each in full once: beneath the first goal it serves. */
export function byGoal(
  goals: readonly EntityView[],
  interventions: readonly EntityView[],
): { of: (goal: string) => Serving; without: readonly EntityView[] } {
  const ordered = [...interventions.filter((one) => !isOver(one)), ...interventions.filter(isOver)];
  const placed = new Set<string>();
  const serving = new Map<string, Serving>();
  for (const goal of goals) {
    const all = ordered.filter((one) => idsOf(one, "goals").includes(goal.id));
    const own = all.filter(({ id }) => !placed.has(id));
    for (const { id } of own) placed.add(id);
    serving.set(goal.id, { own, also: all.filter((one) => !own.includes(one)) });
  }
  return {
    of: (goal) => serving.get(goal) ?? { own: none, also: none },
    without: ordered.filter(({ id }) => !placed.has(id)),
  };
}

/** How far a goal has come: the last answer, and the one before it from an earlier day. */
export function scaleOf(points: readonly ScalePointView[], goal: string): { value: number | null; before: number | null } {
  const own = points.filter((point) => point.goal === goal);
  const last = own.at(-1);
  return { value: last?.value ?? null, before: own.findLast(({ on }) => last !== undefined && on < last.on)?.value ?? null };
}

/** The fields of a thing in which two or more values stand. */
export function clashingFields(entity: EntityView): string[] {
  return entity.fields.filter(clashes).map(({ field }) => field);
}

const WORDS_MAX = 32;

/** How a text begins, cut between words. */
export function firstWords(words: string): string {
  const line = words.trim().split("\n", 1)[0] ?? "";
  if (line.length <= WORDS_MAX) return line;
  const cut = line.slice(0, WORDS_MAX);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 12)).replace(/[\s,.;:]+$/, "")} …`;
}
