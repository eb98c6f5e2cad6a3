import type { EntityView, FieldValue, FieldView, StandingView } from "../backend/bindings.gen";
import { fields } from "../backend/fields.gen";
import type { KindName } from "../backend/fields.gen";

export const text = (value: string): FieldValue => ({ type: "text", value });
export const thing = (value: string): FieldValue => ({ type: "thing", value });
export const day = (value: string): FieldValue => ({ type: "day", value });
export const yes: FieldValue = { type: "yes-no", value: true };
export const named = (given: string, family = ""): FieldValue => ({ type: "name", value: { given, family } });
export const period = (from: string | null, to: string | null): FieldValue => ({ type: "period", value: { from, to } });

/** A thing with every field its kind has, those given filled. */
export function entity(kind: KindName, id: string, values: Record<string, FieldValue> = {}): EntityView {
  return {
    id,
    kind,
    created_at_ms: 0,
    archived: false,
    archived_seen: [`${id}-made`],
    read_only: false,
    fields: Object.keys(fields[kind]).map(
      (field): FieldView => ({
        field,
        value: values[field] ?? { type: "nothing" },
        clashes: false,
        standing: [],
        edits_to_review: 0,
        seen: values[field] === undefined ? [] : [`${id}-${field}`],
        issues: [],
      }),
    ),
  };
}

/** The same thing with two values in a field. */
export function clashing(thingWith: EntityView, field: string, values: readonly [FieldValue, FieldValue], users: readonly [string, string]): EntityView {
  const standing = values.map((value, index): StandingView => ({ op: `op${index}`, value, user: users[index] ?? "", at_ms: 1_795_000_000_000 }));
  return {
    ...thingWith,
    fields: thingWith.fields.map((one) => (one.field === field ? { ...one, value: values[0], clashes: true, standing, seen: ["op0", "op1"] } : one)),
  };
}
