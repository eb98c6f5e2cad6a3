import type { Text } from "../../i18n/Language";
import type { Reading } from "./field-model";

/** A line as it was typed, or that it is longer than its field, with both lengths in signs. */
export function readLine(text: Text, typed: string, max?: number): Reading<string> {
  const value = typed.trim();
  const count = Array.from(value).length;
  return max === undefined || count <= max ? { value } : { problem: text("field-too-long", { max, count }) };
}
