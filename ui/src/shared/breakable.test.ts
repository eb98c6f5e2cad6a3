import { describe, expect, it } from "vitest";
import { breakable } from "./breakable";

const shown = (text: string): string => breakable(text).replaceAll("\u00AD", "|");

describe("a long Danish word", () => {
  it("can be broken where its parts meet, and short ones and names stay whole", () => {
    expect(shown("Virksomhedspraktik, Rima")).toBe("Virk|som|heds|prak|tik, Rima");
    expect(shown("Forældretræning")).toBe("For|æl|dre|træ|ning");
    expect(shown("Lektiecafé, Yusuf")).toMatch(/^Lek\|?tie\|?ca\|?fé, Yusuf$/);
    expect(shown("Salmas skolesamtale")).toBe("Salmas sko|le|sam|tale");
    expect(shown("Mentor")).toBe("Mentor");
  });
});
