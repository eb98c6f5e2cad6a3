import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importGraph } from "../testing/source-files";

function page(name: string): Document {
  const source = readFileSync(resolve(import.meta.dirname, "../..", name), "utf8");
  return new DOMParser().parseFromString(source, "text/html");
}

describe.each([
  ["index.html", "work"],
  ["family.html", "family"],
])("%s", (name, scale) => {
  it("is Danish, called Makker, and of the right scale", () => {
    const { documentElement, title } = page(name);
    expect(documentElement.lang).toBe("da");
    expect(title).toBe("Makker");
    expect(documentElement.dataset["scale"]).toBe(scale);
  });

  it("holds no script or style of its own: the content security policy refuses them", () => {
    const written = page(name);
    expect(written.querySelectorAll("style, [style], script:not([src])")).toHaveLength(0);
    expect(written.querySelectorAll("script[type=module][src]")).toHaveLength(1);
    // Without this react-aria would add a style element.
    expect(written.getElementById("react-aria-pressable-style")).not.toBeNull();
  });
});

describe("what is shipped", () => {
  it.each(["app/main.tsx", "family-window/main.tsx"])("reaches nothing of the stage and of the tests from %s", (entry) => {
    expect([...importGraph(entry).files].filter((file) => /^(stage|testing)\//.test(file))).toEqual([]);
  });

  it("is looked at closely enough: the same eye stumbles over the tests' things from the stage", () => {
    expect(() => importGraph("stage/main.tsx")).toThrow("testing/fake-backend");
  });
});
