import type { EntityView } from "../../backend/bindings.gen";
import type { Text } from "../../i18n/Language";
import { textOf, thingOf } from "../../record/values";
import { codeWord } from "./words";

/** What a sentence about two people needs besides their relation. */
export interface Telling {
  text: Text;
  /** First names. */
  given: (id: string) => string;
  /** Relations that were so and are no longer. */
  over: ReadonlySet<string>;
}

/** "Rima er forælder til Yusuf."; of one of the two, "forælder til Yusuf", and null of whoever is neither, or the second. */
export function sayRelation(telling: Telling, relation: EntityView): string;
export function sayRelation(telling: Telling, relation: EntityView, of: string): string | null;
export function sayRelation({ text, given, over }: Telling, relation: EntityView, of?: string): string | null {
  const id = (field: string): string => thingOf(relation, field) ?? "";
  const name = (field: string): string => given(id(field)) || text("overview-nameless");
  const code = textOf(relation, "kind");
  const kind = codeWord(text, "relation", "kind", code);
  // Who is a former partner is so for good.
  const ended = over.has(relation.id) && code !== "former-partner" ? "yes" : "no";
  if (of === undefined) return text("overview-relation", { ended, from: name("from_person"), kind, to: name("to_person") });
  return id("from_person") === of ? text("overview-relation-of", { ended, kind, to: name("to_person") }) : null;
}
