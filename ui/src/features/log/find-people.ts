import { plain } from "../../shared/plain";
import type { Who } from "./lanes";

/** Those whose name, or a part of it, begins with what is typed; then those whose role does. Two letters are usually enough. */
export function findPeople(people: readonly Who[], typed: string): Who[] {
  const wanted = plain(typed.trim());
  if (wanted === "") return [...people];
  const begins = (words: string): boolean =>
    plain(words)
      .split(/[\s-]+/)
      .some((_, at, all) => all.slice(at).join(" ").startsWith(wanted));
  const rank = (who: Who): number => {
    if (plain(who.name).startsWith(wanted)) return 0;
    if (begins(who.name)) return 1;
    return who.role !== null && begins(who.role) ? 2 : 3;
  };
  return people
    .map((who) => ({ who, at: rank(who) }))
    .filter(({ at }) => at < 3)
    .sort((one, other) => one.at - other.at)
    .map(({ who }) => who);
}
