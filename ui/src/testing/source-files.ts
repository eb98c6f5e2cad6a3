import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "..");

/** A file below src as the program knows it: "backend/call.ts". */
function nameOf(path: string): string {
  return relative(root, path).split(sep).join("/");
}

/** Every file of the program itself and of the stage, without its tests. */
export function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => nameOf(join(root, path)))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith("testing/"));
}

/** Everything a file imports, directly or not: our own files by name, packages as they are written. */
export function importGraph(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const known = new Set(sourceFiles());
  const visit = (name: string): void => {
    if (files.has(name)) return;
    files.add(name);
    const source = readFileSync(join(root, name), "utf8");
    for (const { fileName: written } of ts.preProcessFile(source).importedFiles) {
      if (!written.startsWith(".")) {
        packages.add(written);
        continue;
      }
      const target = nameOf(resolve(dirname(join(root, name)), written));
      const file = [target, `${target}.ts`, `${target}.tsx`].find((candidate) => known.has(candidate));
      if (file !== undefined) visit(file);
      else if (!/\.(css|ftl\?raw)$/.test(written)) throw new Error(`${name} imports ${written}, which is not to be found`);
    }
  };
  visit(entry);
  return { files, packages };
}

/** Every call in a file to one of these functions, with the arguments as they are written. */
export function callsIn(name: string, functions: readonly string[]): ts.NodeArray<ts.Expression>[] {
  const found: ts.NodeArray<ts.Expression>[] = [];
  const file = ts.createSourceFile(name, readFileSync(join(root, name), "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && functions.includes(node.expression.text)) {
      found.push(node.arguments);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
