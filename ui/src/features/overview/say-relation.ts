import type { EntityView } from "../../backend/bindings.gen";
import type { Text } from "../../i18n/Language";
import { textOf, thingOf } from "../../record/values";
import { codeWord } from "./words";

/** "Rima er forælder til Yusuf."; of one of the two, "forælder til Yusuf", and null of whoever is neither, or the second. */
export function sayRelation(text: Text, given: (id: string) => string, relation: EntityView): string;
export function sayRelation(text: Text, given: (id: string) => string, relation: EntityView, of: string): string | null;
export function sayRelation(text: Text, given: (id: string) => string, relation: EntityView, of?: string): string | null {
  const id = (field: string): string => thingOf(relation, field) ?? "";
  const name = (field: string): string => given(id(field)) || text("overview-nameless");
  const kind = codeWord(text, "relation", "kind", textOf(relation, "kind"));
  if (of === undefined) return text("overview-relation", { from: name("from_person"), kind, to: name("to_person") });
  return id("from_person") === of ? text("overview-relation-of", { kind, to: name("to_person") }) : null;
}
