import type { Message } from "@fluent/syntax";
import { FluentParser, Visitor } from "@fluent/syntax";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { commandNames } from "../backend/bindings.gen";
import { errorCodes } from "../backend/errors";
import { callsIn, sourceFiles } from "../testing/source-files";
import danish from "./da.ftl?raw";
import english from "./en.ftl?raw";
import { createLocalization } from "./localization";

function variablesOf(message: Message): string[] {
  const names = new Set<string>();
  class Variables extends Visitor {
    override visitVariableReference(node: { id: { name: string } }): void {
      names.add(node.id.name);
    }
  }
  new Variables().visit(message);
  return [...names].sort();
}

/** Each message's id with the variables it wants. */
function messagesOf(source: string): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const entry of new FluentParser().parse(source).body) {
    if (entry.type === "Junk") throw new Error(`not Fluent: ${entry.content}`);
    if (entry.type !== "Message") continue;
    if (messages.has(entry.id.name)) throw new Error(`${entry.id.name} stands there twice`);
    messages.set(entry.id.name, variablesOf(entry));
  }
  return messages;
}

const da = messagesOf(danish);
const en = messagesOf(english);

/** Every `text(…)` in the program: where it stands, the id, and the names of the values given. */
const uses = sourceFiles().flatMap((file) =>
  callsIn(file, ["text"]).map(([id, values]) => ({
    file,
    id: id !== undefined && ts.isStringLiteral(id) ? id.text : null,
    isErrorText: id !== undefined && ts.isTemplateExpression(id) && id.head.text === "error-",
    values:
      values !== undefined && ts.isObjectLiteralExpression(values)
        ? values.properties.map((property) => property.name?.getText() ?? "?").sort()
        : [],
  })),
);

describe("the sentences", () => {
  it("are the same in Danish and English, with the same variables", () => {
    expect(Object.fromEntries(en)).toEqual(Object.fromEntries(da));
  });

  it.each(["da-DK", "en-GB"] as const)("can be loaded in %s", (locale) => {
    expect(createLocalization(locale).getString("app-name")).toBe("Makker");
  });

  it("have one for every error code", () => {
    expect(errorCodes.filter((code) => !da.has(`error-${code}`))).toEqual([]);
    expect(errorCodes.length).toBeGreaterThan(10);
  });

  it("are looked up by ids that can be read in the source", () => {
    expect(uses.filter(({ id, isErrorText }) => id === null && !isErrorText)).toEqual([]);
    expect(uses.length).toBeGreaterThan(20);
  });

  it("exist wherever they are used, and get the values they want", () => {
    const wrong = uses.filter(({ id, values }) => id !== null && da.get(id)?.join() !== values.join());
    expect(wrong).toEqual([]);
  });

  it("are all used", () => {
    const used = new Set(uses.map(({ id }) => id));
    // The command line says these too.
    const ours = [...da.keys()].filter((id) => !/^(error|cli)-/.test(id));
    expect(ours.filter((id) => !used.has(id))).toEqual([]);
  });

  it("never name a command of the program", () => {
    expect(commandNames.filter((name) => danish.includes(name) || english.includes(name))).toEqual([]);
  });
});
