import type { CollisionView, MeetingView, PlanWeekView, WeekHourView } from "../../backend/bindings.gen";
import { danishMoment } from "../../shared/MomentText";
import { wantedByBoth } from "./collisions";

const DAY_MS = 86_400_000;

/** The day so many days after another, both as YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The number of the week that begins with this Monday, as the calendar counts (ISO 8601). */
export function weekNumber(monday: string): number {
  const thursday = daysAfter(monday, 3);
  const newYear = Date.parse(`${thursday.slice(0, 4)}-01-01T12:00:00Z`);
  return 1 + Math.floor((Date.parse(`${thursday}T12:00:00Z`) - newYear) / DAY_MS / 7);
}

/** Something at a time of a day. */
export interface Event {
  key: string;
  from: number;
  to: number | null;
  hour: WeekHourView | null;
  meeting: MeetingView | null;
}

/** What stands on a day: by itself, or several that want the same people at once. */
export interface Block {
  events: readonly Event[];
  /** Whom they all want, until when the earlier one has them, and which is the later. */
  collision: { members: readonly string[]; until: number; later: string } | null;
}

export interface Day {
  on: string;
  blocks: readonly Block[];
}

function eventsOf(week: PlanWeekView, on: string): Event[] {
  const hours = week.hours
    .filter((hour) => hour.on === on)
    .map((hour) => ({ key: `${hour.intervention} ${hour.from_min}`, from: hour.from_min, to: hour.to_min, hour, meeting: null }));
  const meetings = week.meetings.flatMap((meeting) => {
    if (meeting.starts_at_ms === null) return [];
    const { day, minutes } = danishMoment(meeting.starts_at_ms);
    const to = meeting.minutes === null ? null : minutes + meeting.minutes;
    return day === on ? [{ key: meeting.id, from: minutes, to, hour: null, meeting }] : [];
  });
  return [...hours, ...meetings].sort((one, other) => one.from - other.from);
}

/** The collision of two hours, where the program found one and they meet on this very day. */
function between(one: Event, other: Event, collisions: readonly CollisionView[]): CollisionView | undefined {
  const [first, second] = [one.hour, other.hour];
  if (first === null || second === null || other.from >= first.to_min) return undefined;
  return collisions.find(
    (collision) =>
      collision.issue === "overlapping-hours" &&
      [collision.one, collision.other].includes(first.intervention) &&
      [collision.one, collision.other].includes(second.intervention),
  );
}

function blocksOf(events: readonly Event[], collisions: readonly CollisionView[]): Block[] {
  const blocks: Block[] = [];
  for (const event of events) {
    const last = blocks.at(-1);
    const met = last?.events
      .map((earlier) => ({ earlier, found: between(earlier, event, collisions) }))
      .find(({ found }) => found !== undefined);
    if (last === undefined || met?.found === undefined) {
      blocks.push({ events: [event], collision: null });
      continue;
    }
    const members = wantedByBoth(met.found.members, met.earlier.hour?.members ?? [], event.hour?.members ?? []);
    blocks[blocks.length - 1] = {
      events: [...last.events, event],
      collision: { members, until: met.earlier.to ?? event.from, later: event.hour?.intervention ?? "" },
    };
  }
  return blocks;
}

/** The seven days of a week with what stands on each. */
export function daysOf(week: PlanWeekView): Day[] {
  return Array.from({ length: 7 }, (_, index) => {
    const on = daysAfter(week.monday, index);
    return { on, blocks: blocksOf(eventsOf(week, on), week.collisions) };
  });
}
