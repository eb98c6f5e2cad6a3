import type { EntityView, FieldValue, PlanChangeView } from "../../backend/bindings.gen";

/** What of one thing is not as the family approved it. */
export interface Changed {
  entity: string;
  /** The family has not seen the thing at all. */
  isNew: boolean;
  /** It is not in the plan any more. */
  isGone: boolean;
  fields: readonly PlanChangeView[];
}

const isNothing = (value: FieldValue): boolean => value.type === "nothing" || (value.type === "list" && value.value.length === 0);

/** What names a thing: written when it is made. */
const naming = ["title", "own_words", "plan", "goals"];

/** The changes of each thing; none before the family has said yes. */
export function groupChanges(changes: readonly PlanChangeView[] | null, there: readonly EntityView[]): ReadonlyMap<string, Changed> {
  const grouped = new Map<string, PlanChangeView[]>();
  for (const change of changes ?? []) grouped.set(change.entity, [...(grouped.get(change.entity) ?? []), change]);
  const known = new Set(there.map(({ id }) => id));
  return new Map(
    [...grouped].map(([entity, fields]) => [
      entity,
      {
        entity,
        isNew: fields.every(({ then }) => isNothing(then)) && fields.some(({ field }) => naming.includes(field)),
        isGone: !known.has(entity) || (fields.every(({ now }) => isNothing(now)) && fields.some(({ field }) => naming.includes(field))),
        fields,
      },
    ]),
  );
}

/** As people count them: a new thing is one change, however many fields were filled in. */
export function countChanges(changed: ReadonlyMap<string, Changed>): number {
  let count = 0;
  for (const { isNew, isGone, fields } of changed.values()) count += isNew || isGone ? 1 : fields.length;
  return count;
}

/** What the family said yes to in a field that reads otherwise now; null where it is as it was, or the thing is new. */
export function formerOf(changed: Changed | undefined, field: string): FieldValue | null {
  if (changed === undefined || changed.isNew) return null;
  return changed.fields.find((change) => change.field === field)?.then ?? null;
}
