import type { EntityView } from "../../backend/bindings.gen";
import type { Text } from "../../i18n/Language";
import { periodOf, textOf, thingOf } from "../../record/values";
import type { OptionsOf } from "./use-options";
import { codeWords, specOf } from "./words";

/** What stands in a field, in words; empty for what is neither text, code nor thing. */
export function saidIn(text: Text, row: EntityView, field: string, optionsOf: OptionsOf): string {
  const spec = specOf(row.kind, field);
  const written = textOf(row, field);
  if (spec?.codes !== undefined) return written === "" ? "" : codeWords(text, row.kind, field, written);
  const thing = thingOf(row, field);
  return thing === null ? written : (optionsOf(row, field).find(({ id }) => id === thing)?.label ?? "");
}

/** In the set-up's own order, then by what they are called and since when they are valid; what has no name yet stands last. */
export function inOrder(rows: readonly EntityView[], nameOf: (row: EntityView) => string): EntityView[] {
  const keys = new Map(rows.map((row) => [row.id, [textOf(row, "order_key"), nameOf(row)] as const]));
  const emptyLast = (one: string, other: string): number => {
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    return one.localeCompare(other, "da", { numeric: true });
  };
  return rows.toSorted((one, other) => {
    const [order, name] = keys.get(one.id) ?? ["", ""];
    const [otherOrder, otherName] = keys.get(other.id) ?? ["", ""];
    // Order keys are compared sign by sign: they are no words.
    if (order !== otherOrder && order !== "" && otherOrder !== "") return order < otherOrder ? -1 : 1;
    const since = (periodOf(one, "valid").from ?? "").localeCompare(periodOf(other, "valid").from ?? "");
    return emptyLast(order, otherOrder) || emptyLast(name, otherName) || since;
  });
}

/** Those whose words hold what is looked for; a row that has no words yet is never hidden. */
export function found(rows: readonly EntityView[], words: string, saidOf: (row: EntityView) => string): EntityView[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return [...rows];
  return rows.filter((row) => {
    const said = saidOf(row).trim();
    return said === "" || said.toLowerCase().includes(wanted);
  });
}
