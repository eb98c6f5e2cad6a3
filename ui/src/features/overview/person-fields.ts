import type { EntityView } from "../../backend/bindings.gen";
import { textOf, yesNoOf } from "../../record/values";

/** The fields of a thing that help at a glance, and those that are there when one asks. */
export interface FieldGroups {
  first: readonly string[];
  more: readonly string[];
}

const grownUp = ["job_status", "workplace", "benefit"];
const atSchool = ["school_kind", "school", "school_class", "contact_arrangement"];
const protectedFields = new Set(["address", "school"]);

const ofKind: Record<string, FieldGroups | undefined> = {
  network_person: { first: ["name", "note", "phone", "birth_date", "sex"], more: ["died_on"] },
  actor: {
    first: ["name", "role", "organisation", "department", "phone", "email"],
    more: ["kind", "period", "user", "accepted_by", "accepted_on"],
  },
  relation: { first: ["from_person", "kind", "to_person", "period", "closeness", "quality", "note"], more: [] },
  follow_up: { first: ["title", "due_on", "responsible", "done_on", "conclusion", "outcome"], more: ["kind", "due_reason"] },
  consent: { first: ["kind", "given_by", "valid_until", "given_on", "information"], more: ["authorities", "departments", "explained_in", "withdrawn_on", "withdrawal_note"] },
  meeting: { first: ["title", "kind", "location", "participants", "interpreter_booked", "purpose"], more: ["status", "chair", "expected_outcome", "minutes"] },
  family: { first: ["name", "address", "coordinator", "phase", "story"], more: ["case_numbers", "is_protected"] },
};

/** Which fields a sheet shows, in which order. Of a member it depends on how old they are. */
export function fieldsOf(entity: EntityView): FieldGroups {
  if (entity.kind !== "member") return ofKind[entity.kind] ?? { first: ["name", "title"], more: [] };
  const isAdult = textOf(entity, "life_stage") === "adult";
  const [now, later] = isAdult ? [grownUp, atSchool] : [atSchool, grownUp];
  // What the open record must not hold of the protected is not asked for here.
  const allowed = (field: string): boolean => yesNoOf(entity, "has_protected_address") !== true || !protectedFields.has(field);
  return {
    first: ["name", "birth_date", "sex", "residence", ...now, "phone", "language", "needs_interpreter"].filter(allowed),
    more: [
      "life_stage", "email", "cpr", "interpreter_note", "has_protected_address", "has_protected_name", "address", "custody",
      "resident_parent", "in_household", ...later, "benefit_period", "died_on",
    ].filter(allowed),
  };
}
