import type { Text } from "../../i18n/Language";

/** Where a family on the list stands. */
export function statusWords(text: Text, status: string): string {
  return text("visitation-status", { status });
}

/** What somebody is in the family, as the list has it. */
export function roleWords(text: Text, role: string): string {
  return text("visitation-role", { role });
}

/** What a column of the file says. */
export function columnWords(text: Text, meaning: string): string {
  return text("cli-import-column", { meaning });
}
