import type { PersonView } from "../../backend/bindings.gen";
import { markKeyOf } from "../../shared/DepartmentMark";
import type { MarkKey } from "../../shared/DepartmentMark";

/** The lanes, in the order in which they stand: the home first, the sixth only when somebody is in it. */
export const fiveLanes = ["net", "sof", "bif", "buf", "suf"] as const satisfies readonly MarkKey[];
export const sixLanes = [...fiveLanes, "other"] as const satisfies readonly MarkKey[];
export type Lanes = readonly MarkKey[];

/** Somebody in the log. */
export interface Who {
  id: string;
  kind: string;
  name: string;
  /** What one says at the table; the whole name where no first name is written. */
  given: string;
  role: string | null;
  lane: MarkKey;
  /** The short name of their department, where they have one. */
  department: string | null;
  isMe: boolean;
  /** Signs in to Makker, or is the other self of somebody who does. */
  isUser: boolean;
  sameAs: string | null;
}

export type People = ReadonlyMap<string, Who>;

function laneOf({ kind, department }: PersonView): MarkKey {
  if (kind === "member" || kind === "network_person") return "net";
  return department === null ? "other" : markKeyOf(department);
}

/** Everybody by id. A user's other self among the actors is the user, wherever they are named. */
export function peopleById(people: readonly PersonView[]): People {
  const me = people.find((person) => person.is_me);
  return new Map(
    people.map((person) => {
      const user = people.find(({ id }) => id === person.same_as);
      const who: Who = {
        id: person.id,
        kind: person.kind,
        name: person.name,
        given: person.given === "" ? person.name : person.given,
        role: person.role,
        lane: laneOf(user !== undefined && person.department === null ? user : person),
        department: person.department ?? user?.department ?? null,
        isMe: person.is_me || (person.same_as !== null && person.same_as === me?.id),
        isUser: person.kind === "user" || person.same_as !== null,
        sameAs: person.same_as,
      };
      return [person.id, who];
    }),
  );
}

/** Those one can choose: nobody twice, and nobody without a name. */
export function toChooseAmong(people: People): Who[] {
  return [...people.values()].filter(({ name, sameAs }) => name !== "" && (sameAs === null || !people.has(sameAs)));
}
