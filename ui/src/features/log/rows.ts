import type { BatonOfferView, BatonStepView, LogShowView, MeetingView } from "../../backend/bindings.gen";
import { daysUntil } from "../../shared/day-text";
import type { Day } from "../../shared/day-text";
import { thickLines } from "./baton-way";
import type { Thick } from "./baton-way";
import type { People } from "./lanes";
import { dayOfMoment } from "../../shared/moment-text";
import type { Thread } from "./threads";

export type LogFilter = "all" | "agreements" | "meetings" | "handovers";

/** What a row of the feed is. */
export type RowContent =
  | { type: "later"; count: number }
  | { type: "meeting"; meeting: MeetingView; at: number }
  | { type: "now" }
  | { type: "clash"; offers: readonly BatonOfferView[] }
  | { type: "waiting"; step: BatonStepView }
  | { type: "entry"; thread: Thread }
  | { type: "step"; step: BatonStepView; at: number }
  | { type: "gap"; days: number };

/** A row, with the lanes in which the baton runs through it. */
export type Row = RowContent & { key: string; thick: Thick; isComing: boolean };

/** After so many days without an entry the log says so. */
const SILENCE_DAYS = 14;
/** So many meetings stand above the now-line until one asks for more. */
const COMING_SHOWN = 3;

interface Shown {
  view: LogShowView;
  threads: readonly Thread[];
  people: People;
  filter: LogFilter;
  asFamily: boolean;
  nowMs: number;
  allComing: boolean;
}

interface Dated {
  day: Day;
  ms: number;
  key: string;
  content: RowContent;
}

function isShown(content: RowContent, { filter, asFamily }: Shown): boolean {
  if (asFamily && content.type !== "entry") return false;
  if (filter === "all") return true;
  if (content.type !== "entry") return content.type === "meeting" ? filter === "meetings" : filter === "handovers";
  const { entry, corrections } = content.thread;
  if (filter === "agreements") return [entry, ...corrections].some(({ agreed }) => agreed !== null);
  return entry.kind === (filter === "meetings" ? "meeting" : "handover");
}

/** When a step of the baton was taken: when it was answered, for the baton changed hands then and not before. */
function stepMoment({ offered_at_ms, answered_at_ms }: BatonStepView): number {
  return answered_at_ms ?? offered_at_ms ?? 0;
}

/** Days as they are written, YYYY-MM-DD, need no language to be compared: that would take most of the time of a long log. */
function latestFirst(one: Day, other: Day): number {
  return one === other ? 0 : one < other ? 1 : -1;
}

/** Everything that has been, newest first; all of it, for the baton's way goes through what a filter hides too. */
function past({ view, threads, nowMs }: Shown): Dated[] {
  const entries: Dated[] = threads.map((thread) => ({
    day: thread.entry.on,
    ms: thread.entry.written_at_ms ?? 0,
    key: thread.entry.id,
    content: { type: "entry", thread },
  }));
  const others = [...view.baton_steps.flatMap(settled), ...meetings(view, (at) => at < nowMs)];
  if (others.length === 0) return entries;
  return [...entries, ...others].sort((one, other) => latestFirst(one.day, other.day) || other.ms - one.ms);
}

function settled(step: BatonStepView): Dated[] {
  if (step.answer === "waiting") return [];
  const at = stepMoment(step);
  return [{ day: dayOfMoment(at), ms: at, key: step.offer, content: { type: "step", step, at } }];
}

function meetings(view: LogShowView, belongs: (at: number) => boolean): Dated[] {
  return view.coming.flatMap((meeting) => {
    const at = meeting.starts_at_ms;
    if (at === null || !belongs(at)) return [];
    return [{ day: dayOfMoment(at), ms: at, key: meeting.id, content: { type: "meeting", meeting, at } }];
  });
}

/** The silences between entries that are long enough to be written. */
function withSilence(dated: readonly Dated[], today: Day): Dated[] {
  let later: Day = today;
  return dated.flatMap((each) => {
    const days = later === each.day ? 0 : (daysUntil(later, each.day) ?? 0);
    later = each.day < later ? each.day : later;
    if (days <= SILENCE_DAYS) return [each];
    const gap: Dated = { day: each.day, ms: each.ms, key: `before ${each.key}`, content: { type: "gap", days } };
    return [gap, each];
  });
}

/** Everything the feed shows, newest first. */
export function rowsOf(shown: Shown): Row[] {
  const { view, people, filter, asFamily, nowMs, allComing } = shown;
  const withMeetings = !asFamily && (filter === "all" || filter === "meetings");
  const withBaton = !asFamily && (filter === "all" || filter === "handovers");
  const coming = withMeetings ? meetings(view, (at) => at >= nowMs) : [];
  const near = allComing ? coming : coming.slice(0, COMING_SHOWN);
  const above: { key: string; content: RowContent }[] = near.toReversed();
  if (near.length < coming.length) {
    above.unshift({ key: "later", content: { type: "later", count: coming.length - near.length } });
  }
  const asked: { key: string; content: RowContent }[] = withBaton
    ? view.baton_steps
        .filter(({ answer }) => answer === "waiting")
        .toReversed()
        .map((step) => ({ key: step.offer, content: { type: "waiting", step } }))
    : [];
  if (withBaton && view.baton.clash.length > 0) {
    asked.unshift({ key: "clash", content: { type: "clash", offers: view.baton.clash } });
  }
  const still: Thick = { above: [], below: [] };
  const dated = past(shown);
  const all = [...asked, ...(filter === "all" && !asFamily ? withSilence(dated, view.today) : dated)];
  const ways = thickLines(all.map(({ content }) => content), view, people);
  const below = all
    .map((each, index) => ({ ...each, thick: ways[index] ?? still }))
    .filter(({ content }) => isShown(content, shown));
  return [
    ...above.map(({ key, content }) => ({ ...content, key, thick: still, isComing: true })),
    { type: "now" as const, key: "now", thick: still, isComing: true },
    ...below.map(({ key, content, thick }) => ({ ...content, key, thick, isComing: false })),
  ];
}
