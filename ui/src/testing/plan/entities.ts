import type { EntityView, FieldValue, FieldView, StandingView } from "../../backend/bindings.gen";
import { fields as registry } from "../../backend/fields.gen";

export const text = (value: string): FieldValue => ({ type: "text", value });
export const number = (value: number): FieldValue => ({ type: "number", value });
export const day = (value: string): FieldValue => ({ type: "day", value });
export const thing = (value: string): FieldValue => ({ type: "thing", value });
export const list = (...value: FieldValue[]): FieldValue => ({ type: "list", value });
export const things = (...ids: string[]): FieldValue => list(...ids.map(thing));
export const period = (from: string | null, to: string | null): FieldValue => ({ type: "period", value: { from, to } });
export const slot = (weekday: number, from: number, to: number): FieldValue => ({
  type: "weekly-slot",
  value: { weekday, from_min: from * 60, to_min: to * 60 },
});
export const fullNameOf = (given: string, family: string): FieldValue => ({ type: "name", value: { given, family } });

interface Spec {
  takes: string;
}

let written = 0;

function emptyOf(takes: string): FieldValue {
  return takes === "set" ? { type: "list", value: [] } : { type: "nothing" };
}

/** A thing as the program hands it out: every field of its kind, those not given empty. */
export function entity(kind: keyof typeof registry, id: string, values: Record<string, FieldValue> = {}): EntityView {
  const specs = registry[kind] as Record<string, Spec>;
  const fields = Object.entries(specs).map(([field, { takes }]): FieldView => {
    const value = values[field] ?? emptyOf(takes);
    const isEmpty = value.type === "nothing" || (value.type === "list" && value.value.length === 0);
    return {
      field,
      value,
      clashes: false,
      standing: [],
      edits_to_review: 0,
      seen: isEmpty ? [] : [`${id} ${field} 1`],
      issues: [],
    };
  });
  return { id, kind, created_at_ms: Date.UTC(2026, 8, 1), archived: false, archived_seen: [`${id} 0`], read_only: false, fields };
}

/** The thing with one field otherwise. */
export function withField(of: EntityView, field: string, change: Partial<FieldView>): EntityView {
  return { ...of, fields: of.fields.map((one) => (one.field === field ? { ...one, ...change } : one)) };
}

/** The thing with one field written: as nobody has seen it before. */
export function wrote(of: EntityView, field: string, value: FieldValue): EntityView {
  written += 1;
  return withField(of, field, { value, seen: [`${of.id} ${field} w${written}`], clashes: false, standing: [] });
}

/** The thing with a field in which several values stand. */
export function clashing(of: EntityView, field: string, ...standing: readonly Pick<StandingView, "value" | "user" | "at_ms">[]): EntityView {
  const heads = standing.map((one, index): StandingView => ({ ...one, op: `${of.id} ${field} s${index + 1}` }));
  return withField(of, field, {
    value: heads.at(-1)?.value ?? { type: "nothing" },
    clashes: true,
    standing: heads,
    seen: heads.map(({ op }) => op),
  });
}
