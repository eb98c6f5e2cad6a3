import { describe, expect, it } from "vitest";
import { fields } from "../../backend/fields.gen";
import { createLocalization } from "../../i18n/localization";
import type { Text } from "../../i18n/Language";
import { weekOf, wholeDay } from "./day-words";
import { fieldWords } from "./queue/field-words";

/** What the first screen can tell of: what stands in a family's record and is written over. */
const kinds = [
  "family", "attachment", "member", "member_restricted", "relation", "actor", "network_person", "family_case",
  "case_assessment", "case_phase", "candidate", "consent", "family_plan", "plan_version", "sector_plan", "goal",
  "intervention", "cooperation_contract", "meeting", "agenda_item", "follow_up",
] as const;

const neverClash = new Set(["order", "entry-text"]);

function textIn(locale: "da-DK" | "en-GB"): Text {
  const localization = createLocalization(locale);
  return (id, values) => localization.getString(id, values ?? null);
}

/** The codes of a choice. */
function codesOf(field: { takes: string; codes?: readonly string[] }): readonly string[] {
  return field.codes ?? [];
}

describe.each(["da-DK", "en-GB"] as const)("the words in %s", (locale) => {
  const text = textIn(locale);

  it("are there for every field that two people can differ about", () => {
    const fallback = fieldWords(text, "from_tomorrow", "unheard_of");
    const wordless = kinds.flatMap((kind) =>
      Object.entries(fields[kind] as Record<string, { takes: string }>)
        .filter(([field, { takes }]) => !neverClash.has(takes) && fieldWords(text, kind, field) === fallback)
        .map(([field]) => `${kind}.${field}`),
    );
    expect(wordless).toEqual([]);
    expect(fieldWords(text, "meeting", "kind")).not.toBe(fieldWords(text, "goal", "kind"));
  });

  it("are there for every code, and for one from a newer program there is a polite one", () => {
    const lists: [string, string, readonly string[]][] = [
      ["today-course", "status", codesOf(fields.family_case.status)],
      ["today-follow-up", "kind", codesOf(fields.follow_up.kind)],
      ["today-meeting-kind", "kind", codesOf(fields.meeting.kind)],
      ["today-thing", "kind", kinds],
    ];
    for (const [id, variable, codes] of lists) {
      const fallback = text(id, { [variable]: "unheard-of" });
      expect(fallback).toMatch(/\p{L}/u);
      expect(codes.length).toBeGreaterThan(4);
      expect(codes.filter((code) => text(id, { [variable]: code }) === fallback), id).toEqual([]);
    }
  });
});

describe("the day", () => {
  it("is written whole", () => {
    expect(wholeDay("2026-11-24", "da-DK")).toBe("Tirsdag 24. november");
    expect(wholeDay("2026-11-24", "en-GB")).toBe("Tuesday 24 November");
  });

  it.each([
    ["2026-11-24", 48],
    ["2026-01-01", 1],
    ["2027-01-03", 53],
    ["2027-01-04", 1],
    ["2024-12-30", 1],
    ["2021-01-01", 53],
  ])("%s is in week %i", (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});
