import { FluentParser } from "@fluent/syntax";
import { describe, expect, it } from "vitest";
import { fields } from "../../backend/fields.gen";
import danish from "../../i18n/da.ftl?raw";
import english from "../../i18n/en.ftl?raw";
import { createLocalization } from "../../i18n/localization";
import { entity } from "../../testing/record";
import { fieldsOf } from "./person-fields";
import { codeWord, specOf } from "./words";

/** The keys of a message that chooses. */
function variants(source: string, id: string): Set<string> {
  const message = new FluentParser().parse(source).body.find((one) => one.type === "Message" && one.id.name === id);
  const element = message?.type === "Message" ? message.value?.elements[0] : undefined;
  if (element?.type !== "Placeable" || element.expression.type !== "SelectExpression") throw new Error(`${id} does not choose`);
  return new Set(element.expression.variants.filter((one) => !one.default).map(({ key }) => (key.type === "Identifier" ? key.name : key.value)));
}

const kinds = ["member", "network_person", "actor", "relation", "follow_up", "consent", "meeting", "family"] as const;
const shown = kinds.flatMap((kind) =>
  ["adult", "child"].flatMap((stage) => {
    const groups = fieldsOf(entity(kind, "x", kind === "member" ? { life_stage: { type: "text", value: stage } } : {}));
    return [...groups.first, ...groups.more].map((field) => ({ kind, field }));
  }),
);

describe("the words of the overview", () => {
  it.each([["da", danish], ["en", english]])("name every field that a sheet shows (%s)", (_, source) => {
    const known = variants(source, "overview-field");
    expect(shown.filter(({ field }) => !known.has(field))).toEqual([]);
  });

  it("every field of a sheet is one that its kind has", () => {
    expect(shown.filter(({ kind, field }) => specOf(kind, field) === undefined)).toEqual([]);
    expect(shown.length).toBeGreaterThan(60);
  });

  it.each(["da-DK", "en-GB"] as const)("say every code that can stand there (%s)", (locale) => {
    const l10n = createLocalization(locale);
    const text = (id: string, values?: Record<string, string | number>) => l10n.getString(id, values ?? null);
    const extra = [{ kind: "measurement", field: "instrument" }, { kind: "intervention", field: "status" }];
    const unsaid = [...shown, ...extra].flatMap(({ kind, field }) => {
      const spec = specOf(kind, field);
      const codes = spec?.codes ?? spec?.element?.codes ?? [];
      const odd = new Set([codeWord(text, kind, field, "not-a-code"), text("overview-unknown-code")]);
      return codes.filter((code) => odd.has(codeWord(text, kind, field, code))).map((code) => `${kind}.${field}: ${code}`);
    });
    expect(unsaid).toEqual([]);
  });

  it.each([["da", danish], ["en", english]])("name what is new of the kinds people write most (%s)", (_, source) => {
    const made = variants(source, "overview-news-made");
    expect([...made].filter((kind) => !(kind in fields))).toEqual([]);
    expect(made.has("log_entry")).toBe(true);
  });
});
