import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import danish from "../i18n/da.ftl?raw";
import { saidBy, sayings } from "../testing/sayings";
import { sourceFiles } from "../testing/source-files";

const folder = resolve(import.meta.dirname, "../../../docs/user-guide");
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
const said = sayings(danish);

/** What stands in bold: the words of the screens. */
function bold(text: string): string[] {
  return [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = ""]) => words.replace(/\s+/g, " "));
}

/** A key as the guide writes it, as screens name it: "Ctrl+K". */
function keysIn(cell: string): string {
  const names: Record<string, string> = { "←": "ArrowLeft", "→": "ArrowRight", "↑": "ArrowUp", "↓": "ArrowDown", Esc: "Escape" };
  return [...cell.matchAll(/<kbd>(.+?)<\/kbd>/g)].map(([, key = ""]) => names[key] ?? key).join("+");
}

/** The keys that screens give out, each with the message that says what it does. */
function registry(): { keys: string; label: string }[] {
  const found: { keys: string; label: string }[] = [];
  for (const name of sourceFiles().filter((file) => !file.startsWith("stage/"))) {
    const source = readFileSync(resolve(import.meta.dirname, "..", name), "utf8");
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const value = (property: string): ts.Expression | undefined =>
          node.properties.filter(ts.isPropertyAssignment).find(({ name: own }) => own.getText() === property)?.initializer;
        const [keys, label] = [value("keys"), value("label")];
        const id = label !== undefined && ts.isCallExpression(label) ? label.arguments[0] : undefined;
        if (keys !== undefined && id !== undefined && ts.isStringLiteral(id)) {
          if (ts.isStringLiteral(keys)) found.push({ keys: keys.text, label: id.text });
          // "Ctrl+" and a number: the first of them stands for all.
          else if (ts.isTemplateExpression(keys)) found.push({ keys: `${keys.head.text}1`, label: id.text });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  }
  return found;
}

describe("the guide", () => {
  it.each(pages)("$name says the screens' words as the screens do", ({ text }) => {
    const isSaid = saidBy([...said.values()].flat());
    expect(bold(text).filter((words) => !isSaid(words))).toEqual([]);
  });

  it("has pages, and words to look at", () => {
    expect(pages.length).toBeGreaterThanOrEqual(9);
    expect(pages.flatMap(({ text }) => bold(text)).length).toBeGreaterThan(100);
    expect(saidBy([...said.values()].flat())("Skriv uden fejl ud i det blå")).toBe(false);
  });

  it("lists every key there is, with what it does, and no other", () => {
    const rows = (pages.find(({ name }) => name.startsWith("7"))?.text ?? "")
      .split("\n")
      .filter((line) => /^\| *<kbd>/.test(line))
      .map((line) => line.split("|"))
      .map(([, keys = "", does = ""]) => ({ keys: keysIn(keys.split(" til ")[0] ?? ""), does: bold(does) }));
    const known = registry();
    expect(known.length).toBeGreaterThan(15);
    const missing = known.filter(({ keys, label }) => {
      const isSaid = saidBy(said.get(label) ?? []);
      return !rows.some((row) => row.keys === keys && row.does.some(isSaid));
    });
    expect(missing).toEqual([]);
    const unknown = rows.filter(({ keys, does }) => does.length > 0 && !known.some((one) => one.keys === keys));
    expect(unknown).toEqual([]);
  });
});
