import type { MentionedView } from "../../backend/bindings.gen";
import { markKeyOf } from "../../shared/DepartmentMark";
import type { MarkKey } from "../../shared/DepartmentMark";

/** Whoever can be mentioned, by id. */
export type People = ReadonlyMap<string, MentionedView>;

export function byId(people: readonly MentionedView[]): People {
  return new Map(people.map((one) => [one.id, one]));
}

/** The mark of somebody's department; none where nobody has written which. */
export function markOf(person: MentionedView | undefined): MarkKey | undefined {
  const department = person?.department ?? "";
  return department === "" ? undefined : markKeyOf(department);
}

/** What one calls them: the first of their names. */
export function givenName(person: MentionedView): string {
  return person.name.split(/\s+/)[0] ?? "";
}
