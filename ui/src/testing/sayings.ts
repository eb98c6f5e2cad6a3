import type { Pattern } from "@fluent/syntax";
import { FluentParser } from "@fluent/syntax";

/** What stands for a value that is only known when the sentence is said. */
const GAP = "\0";

/** Every way a pattern can read, whichever variants are chosen. */
function readings(pattern: Pattern): string[] {
  let all = [""];
  for (const element of pattern.elements) {
    const pieces =
      element.type === "TextElement"
        ? [element.value]
        : element.expression.type === "SelectExpression"
          ? element.expression.variants.flatMap(({ value }) => readings(value))
          : [GAP];
    all = all.flatMap((before) => pieces.map((piece) => before + piece));
  }
  return all;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** What the program can say: each message's readings by its id. */
export function sayings(source: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const entry of new FluentParser().parse(source).body) {
    if (entry.type === "Message" && entry.value !== null) all.set(entry.id.name, readings(entry.value));
  }
  return all;
}

/** Tells whether one of these readings is said so, word by word; a value may be anything. */
export function saidBy(readings: Iterable<string>): (words: string) => boolean {
  const forms: RegExp[] = [];
  for (const reading of readings) {
    // What is nearly all values would say everything.
    if (reading.includes(GAP) && reading.replace(/[^\p{L}]/gu, "").length < 3) continue;
    forms.push(new RegExp(`^${escaped(reading.trim()).replaceAll(GAP, ".+")}$`, "u"));
  }
  return (words) => forms.some((form) => form.test(words));
}
