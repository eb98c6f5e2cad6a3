import { describe, expect, it } from "vitest";
import { fields } from "../../backend/fields.gen";
import type { Text } from "../../i18n/Language";
import { createLocalization } from "../../i18n/localization";
import { columnWords, roleWords, statusWords } from "./words";

function textIn(locale: "da-DK" | "en-GB"): Text {
  const localization = createLocalization(locale);
  return (id, values) => localization.getString(id, values ?? null);
}

const meanings = [
  "family", "name", "given-name", "surname", "birth-date", "cpr", "role", "address", "postal-code", "city", "protection", "benefit", "department",
];

describe.each(["da-DK", "en-GB"] as const)("the words in %s", (locale) => {
  const text = textIn(locale);
  const said = (words: (text: Text, code: string) => string, codes: readonly string[]) => codes.map((code) => words(text, code));

  it("are there for every status, role and column, each its own", () => {
    const roles = fields.candidate_person.role.codes.filter((code) => code !== "other");
    for (const [words, codes] of [
      [statusWords, fields.candidate.status.codes],
      [roleWords, roles],
      [columnWords, meanings],
    ] as const) {
      const all = said(words, codes);
      expect(new Set(all).size).toBe(codes.length);
      expect(all).not.toContain(words(text, "unheard-of"));
    }
  });
});
