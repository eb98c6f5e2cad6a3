import { createContext, useContext } from "react";
import type { EntityView, PlanShowView } from "../../backend/bindings.gen";
import type { MarkKey } from "../../shared/DepartmentMark";
import type { Option } from "../../shared/editable/OptionList";
import type { Changed } from "./changes";
import type { Collided } from "./collisions";

/** What all parts of the screen know of the plan they are parts of. */
export interface Plan {
  family: string;
  page: PlanShowView;
  /** Whole name of a person. */
  name: (id: string) => string;
  /** What one says at the table. */
  given: (id: string) => string;
  /** First names in a row; "alle" when nobody is named. */
  everyone: (ids: readonly string[]) => string;
  /** Who wrote something. */
  nameOfUser: (id: string) => string;
  /** What a field takes, in words. */
  options: (entity: EntityView, field: string) => readonly Option[];
  /** A goal in a word or two. */
  goalName: (goal: EntityView) => string;
  /** A thing of the plan in a line. */
  captionOf: (entity: EntityView) => string;
  /** The department of an intervention, as a mark. */
  markOf: (intervention: EntityView) => { mark: MarkKey; label: string } | null;
  /** The mark of a department by its id. */
  markOfDepartment: (department: string | null) => { mark: MarkKey; label: string } | null;
  /** How old a member is; null for adults and where no birth is written. */
  childAge: (member: string) => number | null;
  members: readonly EntityView[];
  changed: ReadonlyMap<string, Changed>;
  collisions: ReadonlyMap<string, readonly Collided[]>;
  /** Goes to a thing, or to one of its fields. */
  goTo: (entity: string, field?: string) => void;
  /** Shows what a field has been through. */
  showHistory: (entity: EntityView, field: string) => void;
  /** Puts a thing away; one gets it back by undoing. */
  putAway: (entity: EntityView) => Promise<void>;
  /** Where something that was begun does not go, the screen says why. */
  attempt: (doing: Promise<unknown>) => void;
}

const PlanContext = createContext<Plan | null>(null);

export const PlanProvider = PlanContext.Provider;

export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (plan === null) throw new Error("a part of the plan was drawn outside PlanProvider");
  return plan;
}
