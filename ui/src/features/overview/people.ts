import type { ChoiceRowView, FamilyOverviewView, PersonView } from "../../backend/bindings.gen";
import { markKeyOf } from "../../shared/DepartmentMark";
import type { MarkKey } from "../../shared/DepartmentMark";

/** Everybody the screen can name, by any of their ids. */
export interface People {
  of: (id: string) => PersonView | undefined;
  /** The whole name; empty where nobody is known by this id. */
  name: (id: string) => string;
  /** What one says at the table. */
  given: (id: string) => string;
  isMe: (id: string) => boolean;
  mark: (id: string) => MarkKey;
}

/** What stands for the family's own network in place of a department. */
export const networkGroup = "net";

/** Which sector of the ring somebody stands in: their department's short name, else the family's own network, or "". */
export function groupOf(person: PersonView, volunteers: ReadonlySet<string>): string {
  if (person.department !== null) return person.department;
  return person.kind === "network_person" || volunteers.has(person.id) ? networkGroup : "";
}

export function markOfGroup(group: string): MarkKey {
  return group === networkGroup ? "net" : markKeyOf(group);
}

export function indexPeople(page: FamilyOverviewView): People {
  const byId = new Map(page.people.map((person) => [person.id, person]));
  // Of somebody who is both user and actor, the actor is what the family knows: their role here.
  const asActor = new Map(page.people.flatMap((person) => (person.same_as === null ? [] : [[person.same_as, person] as const])));
  const of = (id: string): PersonView | undefined => asActor.get(id) ?? byId.get(id);
  return {
    of,
    name: (id) => of(id)?.name ?? "",
    given: (id) => {
      const person = of(id);
      return person === undefined ? "" : person.given || person.name;
    },
    isMe: (id) => {
      const person = byId.get(id);
      return person?.is_me === true || byId.get(person?.same_as ?? "")?.is_me === true;
    },
    mark: (id) => {
      const person = of(id);
      if (person === undefined || person.kind === "member" || person.kind === "network_person") return "net";
      return person.department === null ? "net" : markKeyOf(person.department);
    },
  };
}

/** Places in the order of the set-up's departments; what has none comes after, the family's own network last. */
export function groupOrder(choices: readonly ChoiceRowView[]): (one: string, other: string) => number {
  const order = new Map(choices.filter(({ kind }) => kind === "department").map((row, place) => [row.short ?? row.name, place]));
  const place = (group: string): number => {
    if (group === networkGroup) return Number.MAX_SAFE_INTEGER;
    return order.get(group) ?? (group === "" ? Number.MAX_SAFE_INTEGER - 1 : order.size);
  };
  return (one, other) => place(one) - place(other) || one.localeCompare(other);
}

/** Who lives in the family's own home today. Others may live together elsewhere. */
export function atHome({ genogram }: Pick<FamilyOverviewView, "genogram">): readonly string[] {
  return genogram.at_home;
}
