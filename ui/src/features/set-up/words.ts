import { fields } from "../../backend/fields.gen";
import type { Text } from "../../i18n/Language";

/** What the rows of a kind are called together. */
export function kindWords(text: Text, kind: string): string {
  return text("setup-kind", { kind });
}

/** What a new row of a kind is called. */
export function newWords(text: Text, kind: string): string {
  return text("setup-new", { kind });
}

/** What a field is called. `kind` of a rule against two services is not the kind of a row. */
export function fieldWords(text: Text, field: string): string {
  return text("setup-field", { field });
}

/** What stands in a field that holds nothing: what has no dates is always valid. */
export function emptyWords(text: Text, kind: string, field: string): string {
  return specOf(kind, field)?.takes === "period" ? text("setup-always") : text("setup-none");
}

interface Spec {
  takes: string;
  of?: readonly string[];
  codes?: readonly string[];
  element?: Spec;
}

/** What the registry says a field takes. */
export function specOf(kind: string, field: string): Spec | undefined {
  return (fields as unknown as Record<string, Record<string, Spec> | undefined>)[kind]?.[field];
}

/** A code in words. Of a deadline there are several days or months, of a service's price one. */
export function codeWords(text: Text, kind: string, field: string, code: string): string {
  return text("setup-code", { code: kind === "deadline_rule" && field === "unit" ? `several-${code}` : code });
}
