import { describe, expect, it } from "vitest";
import { rebaseText } from "./rebase-text";

describe("what was typed while somebody else wrote", () => {
  it("stands beside what the other wrote", () => {
    expect(rebaseText("Salma i skole.", "Salma i skole. God uge.", "Rima og Salma i skole.")).toBe("Rima og Salma i skole. God uge.");
    expect(rebaseText("Salma i skole.", "I dag: Salma i skole.", "Salma i skole hele ugen.")).toBe("I dag: Salma i skole hele ugen.");
  });

  it("is the other's text where nothing was typed, and ours where the other wrote nothing", () => {
    expect(rebaseText("a", "a", "ab")).toBe("ab");
    expect(rebaseText("a", "ab", "a")).toBe("ab");
  });

  it("loses neither where both wrote in the same place", () => {
    const both = rebaseText("kl. 8", "kl. 9 om morgenen", "kl. 10 i klubben");
    expect(both).toContain("9 om morgenen");
    expect(both).toContain("10 i klubben");
  });

  it("keeps every sign of both, wherever they put it", () => {
    const saved = "abcdefgh";
    let met = 0;
    for (let mine = 0; mine <= saved.length; mine += 1) {
      for (let theirs = 0; theirs <= saved.length; theirs += 1) {
        const typed = `${saved.slice(0, mine)}MIN${saved.slice(mine)}`;
        const other = `${saved.slice(0, theirs)}DIN${saved.slice(theirs)}`;
        const both = rebaseText(saved, typed, other);
        expect(both).toContain("MIN");
        expect(both).toContain("DIN");
        expect(both.replace("MIN", "").replace("DIN", "")).toBe(saved);
        met += 1;
      }
    }
    expect(met).toBe(81);
  });
});
