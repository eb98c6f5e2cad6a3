import type { EntityView, FieldValue, FieldView } from "../backend/bindings.gen";

/** What a field holds, by the kind of value it is. */
type Held = { [Type in FieldValue["type"]]: Extract<FieldValue, { type: Type }> };

/** The field of this name; a newer program may have none. */
export function fieldOf(entity: EntityView, field: string): FieldView | undefined {
  return entity.fields.find((one) => one.field === field);
}

function held<Type extends FieldValue["type"]>(entity: EntityView, field: string, type: Type): Held[Type] | undefined {
  const value = fieldOf(entity, field)?.value;
  return value?.type === type ? (value as Held[Type]) : undefined;
}

/** Two or more values stand, and a person has to say which counts. */
export function clashes(state: FieldView): boolean {
  return state.clashes && state.standing.length > 1;
}

/** Lines, texts and codes; empty when there is none. */
export function textOf(entity: EntityView, field: string): string {
  return held(entity, field, "text")?.value ?? "";
}

/** A day, as YYYY-MM-DD. */
export function dayIn(entity: EntityView, field: string): string | null {
  return held(entity, field, "day")?.value ?? null;
}

export function numberOf(entity: EntityView, field: string): number | null {
  return held(entity, field, "number")?.value ?? null;
}

export function yesNoOf(entity: EntityView, field: string): boolean | null {
  return held(entity, field, "yes-no")?.value ?? null;
}

/** Another thing, by its id. */
export function thingOf(entity: EntityView, field: string): string | null {
  return held(entity, field, "thing")?.value ?? null;
}

/** The elements of a set. */
export function listOf(entity: EntityView, field: string): readonly FieldValue[] {
  return held(entity, field, "list")?.value ?? [];
}

/** The ids in a set of things, or the codes in a set of choices. */
export function idsOf(entity: EntityView, field: string): readonly string[] {
  return listOf(entity, field).flatMap((one) => (one.type === "thing" || one.type === "text" ? [one.value] : []));
}

export function periodOf(entity: EntityView, field: string): { from: string | null; to: string | null } {
  return held(entity, field, "period")?.value ?? { from: null, to: null };
}

export function nameOf(entity: EntityView, field = "name"): { given: string; family: string } {
  return held(entity, field, "name")?.value ?? { given: "", family: "" };
}

/** Both parts, as Danes write them. */
export function fullName({ given, family }: { given: string; family: string }): string {
  return `${given} ${family}`.trim();
}

/** The last word is the family name; one word alone is a given name. */
export function readName(written: string): { given: string; family: string } {
  const words = written.trim().split(/\s+/).filter(Boolean);
  return words.length < 2 ? { given: words.join(" "), family: "" } : { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
}

interface Address {
  street: string;
  postal_code: string;
  city: string;
  extra: string | null;
}

export function addressOf(entity: EntityView, field = "address"): Address | null {
  return held(entity, field, "address")?.value ?? null;
}

/** "Ahornparken 14, 2. tv., 2700 Brønshøj". */
export function writeAddress({ street, postal_code, city, extra }: Address): string {
  return [street, extra ?? "", `${postal_code} ${city}`.trim()].filter((part) => part !== "").join(", ");
}

/** What follows the last four figures that stand alone is the city; all before it the street. */
export function readAddress(written: string): Address {
  const found = /^(.*?)[,\s]*\b(\d{4})\s+(\S.*)$/s.exec(written.trim());
  const [street, postal_code, city] = found === null ? [written.trim(), "", ""] : [found[1] ?? "", found[2] ?? "", found[3] ?? ""];
  return { street: street.replace(/[,\s]+$/, ""), postal_code, city, extra: null };
}
