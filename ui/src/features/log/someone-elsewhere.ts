import type { LogShowView } from "../../backend/bindings.gen";
import type { People } from "./lanes";

/** Somebody who stands in the log is in none of the five lanes. */
export function someoneElsewhere(view: LogShowView, people: People): boolean {
  const isElsewhere = (id: string | null): boolean => id !== null && people.get(id)?.lane === "other";
  return (
    view.entries.some(({ author, written_by, participants }) => isElsewhere(author ?? written_by) || participants.some(isElsewhere)) ||
    view.baton_steps.some(({ from, to }) => isElsewhere(from) || isElsewhere(to)) ||
    view.coming.some(({ participants }) => participants.some(isElsewhere))
  );
}
