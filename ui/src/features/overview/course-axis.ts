import type { CourseView, DueView, InterventionView } from "../../backend/bindings.gen";

/** How much of the course is shown. */
export type Scope = "quarter" | "year" | "all";

/** A span of days, each a number since 1970. */
export interface Span {
  from: number;
  to: number;
}

export interface Tick {
  day: string;
  at: number;
  /** The first of a year is said with it. */
  newYear: boolean;
}

const DAY_MS = 86_400_000;

export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

function dayText(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** What the axis goes over. */
export function spanOf(scope: Scope, today: string, course: CourseView, interventions: readonly InterventionView[], due: readonly DueView[] = []): Span {
  const now = dayNumber(today);
  if (scope === "quarter") return { from: now - 31, to: now + 61 };
  if (scope === "year") return { from: now - 122, to: now + 243 };
  const known = [
    course.starts_on,
    ...course.phases.flatMap(({ period }) => [period?.from ?? null, period?.to ?? null]),
    ...interventions.flatMap(({ period }) => [period.from, period.to]),
    ...due.map(({ due_on }) => due_on),
  ].flatMap((day) => (day === null ? [] : [dayNumber(day)]));
  const from = Math.min(now - 90, ...known);
  const to = Math.max(now + 90, ...known);
  return { from: from - 4, to: to + Math.max(4, Math.round((to - from) * 0.04)) };
}

/** Where a day lies, from 0 to 100; outside of it when it is not shown. */
export function place({ from, to }: Span, day: number): number {
  return ((day - from) / (to - from)) * 100;
}

/** The part of a period that is shown; null when none is. Open ends reach to the edge. */
export function bar(span: Span, period: { from: string | null; to: string | null }): { left: number; width: number; opensLeft: boolean; opensRight: boolean } | null {
  const from = period.from === null ? null : dayNumber(period.from);
  const to = period.to === null ? null : dayNumber(period.to) + 1;
  if ((from ?? span.from) >= span.to || (to ?? span.to) <= span.from) return null;
  const left = Math.max(0, from === null ? 0 : place(span, from));
  const right = Math.min(100, to === null ? 100 : place(span, to));
  return { left, width: Math.max(0.4, right - left), opensLeft: from === null || from < span.from, opensRight: to === null || to > span.to };
}

/** Firsts of months, as many as can be told apart; in a quarter every Monday. */
export function ticks(scope: Scope, span: Span): Tick[] {
  const found: Tick[] = [];
  if (scope === "quarter") {
    // 1970-01-05 was a Monday.
    for (let day = span.from + ((((4 - span.from) % 7) + 7) % 7); day < span.to; day += 14) found.push({ day: dayText(day), at: place(span, day), newYear: false });
    return found;
  }
  const months = Math.ceil((span.to - span.from) / 30);
  const every = scope === "year" ? 1 : months <= 40 ? 3 : months <= 90 ? 6 : 12;
  const start = new Date(span.from * DAY_MS);
  for (let index = 0; index <= months + every; index += 1) {
    const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1 + index, 1);
    const month = new Date(first).getUTCMonth();
    const number = Math.round(first / DAY_MS);
    if (month % every !== 0 || number >= span.to) continue;
    found.push({ day: dayText(number), at: place(span, number), newYear: month === 0 });
  }
  return found;
}
