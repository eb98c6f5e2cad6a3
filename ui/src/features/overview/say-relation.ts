import type { EntityView } from "../../backend/bindings.gen";
import type { Text } from "../../i18n/Language";
import { periodOf, textOf, thingOf } from "../../record/values";
import type { Day } from "../../shared/day-text";
import { codeWord } from "./words";

/** What a sentence about two people needs besides their relation. */
export interface Telling {
  text: Text;
  /** First names. */
  given: (id: string) => string;
  today: Day;
}

/** "Rima er forælder til Yusuf."; of one of the two, "forælder til Yusuf", and null of whoever is neither, or the second. */
export function sayRelation(telling: Telling, relation: EntityView): string;
export function sayRelation(telling: Telling, relation: EntityView, of: string): string | null;
export function sayRelation({ text, given, today }: Telling, relation: EntityView, of?: string): string | null {
  const id = (field: string): string => thingOf(relation, field) ?? "";
  const name = (field: string): string => given(id(field)) || text("overview-nameless");
  const code = textOf(relation, "kind");
  const kind = codeWord(text, "relation", "kind", code);
  const { to: until } = periodOf(relation, "period");
  // Who is a former partner is so for good.
  const ended = until !== null && until < today && code !== "former-partner" ? "yes" : "no";
  if (of === undefined) return text("overview-relation", { ended, from: name("from_person"), kind, to: name("to_person") });
  return id("from_person") === of ? text("overview-relation-of", { ended, kind, to: name("to_person") }) : null;
}
