import type { LogEntryView } from "../../backend/bindings.gen";

/** An entry with what came of it later. */
export interface Thread {
  entry: LogEntryView;
  /** What was corrected in it, oldest first. */
  corrections: LogEntryView[];
  /** The entry as it holds now: the last correction, or itself. */
  latest: LogEntryView;
  /** The entry it follows up. */
  follows: LogEntryView | null;
  /** The entry that says what became of its agreement. */
  evaluatedBy: LogEntryView | null;
}

/** Somebody in the family may see it. */
function isForTheFamily({ audience }: LogEntryView): boolean {
  return audience === "family" || audience === "members";
}

/** Only what somebody in the family may see: an entry goes with what it was corrected to. */
export function asTheFamilySees(entries: readonly LogEntryView[]): LogEntryView[] {
  const correctedBy = byWhatTheyName(entries, ({ corrects }) => corrects);
  return entries.filter((entry) => [entry, ...correctionsOf(entry.id, correctedBy)].every(isForTheFamily));
}

function byWhatTheyName(
  entries: readonly LogEntryView[],
  named: (entry: LogEntryView) => string | null,
): Map<string, LogEntryView[]> {
  const found = new Map<string, LogEntryView[]>();
  for (const entry of entries) {
    const name = named(entry);
    if (name !== null) found.set(name, [...(found.get(name) ?? []), entry]);
  }
  return found;
}

/** Everything that corrects an entry, or corrects a correction of it, oldest first. */
function correctionsOf(id: string, correctedBy: ReadonlyMap<string, LogEntryView[]>): LogEntryView[] {
  const found = new Map<string, LogEntryView>();
  const visit = (corrected: string): void => {
    for (const entry of correctedBy.get(corrected) ?? []) {
      if (entry.id === id || found.has(entry.id)) continue;
      found.set(entry.id, entry);
      visit(entry.id);
    }
  };
  visit(id);
  return [...found.values()].sort((one, other) => (one.written_at_ms ?? 0) - (other.written_at_ms ?? 0));
}

/** The entries with their corrections beneath them. A correction of what is not here stands by itself. */
export function threadsOf(entries: readonly LogEntryView[]): Thread[] {
  const here = new Map(entries.map((entry) => [entry.id, entry]));
  const correctedBy = byWhatTheyName(entries, ({ corrects }) => corrects);
  const followedBy = byWhatTheyName(entries, ({ follows, evaluation }) => (evaluation === null ? null : follows));
  return entries
    .filter(({ corrects }) => corrects === null || !here.has(corrects))
    .map((entry) => {
      const corrections = correctionsOf(entry.id, correctedBy);
      const ids = [entry, ...corrections].map(({ id }) => id);
      return {
        entry,
        corrections,
        latest: corrections.at(-1) ?? entry,
        follows: entry.follows === null ? null : (here.get(entry.follows) ?? null),
        evaluatedBy: ids.flatMap((id) => followedBy.get(id) ?? [])[0] ?? null,
      };
    });
}
