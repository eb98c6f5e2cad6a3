import { describe, expect, it } from "vitest";
import { fields } from "../../backend/fields.gen";
import { createLocalization } from "../../i18n/localization";
import { extraFields } from "./form";
import { sixLanes } from "./lanes";
import { outcomes } from "./OpenAgreements";

/** Every code that the log says in words, by the message and its variable. */
const codes: Record<string, { variable: string; codes: readonly string[] }> = {
  "log-kind": { variable: "kind", codes: fields.log_entry.kind.codes },
  "log-kind-by": { variable: "kind", codes: fields.log_entry.kind.codes },
  "log-meeting-kind": { variable: "kind", codes: fields.meeting.kind.codes },
  "log-lane": { variable: "lane", codes: sixLanes },
  "log-seen": { variable: "who", codes: ["family", "nobody"] },
  "log-baton-answer": { variable: "answer", codes: ["closed", "passed"] },
  "log-outcome": { variable: "outcome", codes: outcomes },
  "log-field": { variable: "field", codes: extraFields.map((field) => (field === "other" ? "agreed" : field)) },
};

describe.each(["da-DK", "en-GB"] as const)("in %s", (locale) => {
  const l10n = createLocalization(locale);

  it.each(Object.entries(codes))("every code of %s has words of its own", (id, { variable, codes: all }) => {
    const words = all.map((code) => l10n.getString(id, { [variable]: code, who: variable === "who" ? code : "Lise" }));
    expect(new Set(words).size).toBe(all.length);
  });

  it("what is not known is said politely", () => {
    expect(l10n.getString("log-kind", { kind: "poem" })).toMatch(/Indførsel|Entry/);
    expect(l10n.getString("log-meeting-kind", { kind: "party" })).toMatch(/^M/);
  });
});
