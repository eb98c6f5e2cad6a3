import { fields } from "../../../backend/fields.gen";
import type { Text } from "../../../i18n/Language";

/** What a field is called where it stands on its screen. */
export function fieldWords(text: Text, kind: string, field: string): string {
  return text("today-field", { place: `${kind}-${field}`, field });
}

/** How two people can differ there: by a value, by what is in a set, or by what they wrote in one text. */
export function takenBy(kind: string, field: string): "value" | "set" | "text" {
  const spec = (fields as Record<string, Record<string, { takes: string }>>)[kind]?.[field];
  if (spec?.takes === "set") return "set";
  return spec?.takes === "long-text" ? "text" : "value";
}
