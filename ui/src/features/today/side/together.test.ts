import { describe, expect, it } from "vitest";
import type { FamilyNewsView, NewsView } from "../../../backend/bindings.gen";
import { together } from "./together";

const at = (day: number, hour: number): number => Date.UTC(2026, 10, day, hour);

function news(family: string, at_ms: number | null, more: Partial<NewsView> = {}): FamilyNewsView {
  const one: NewsView = { change: `c ${family} ${String(at_ms)}`, entity: "e", kind: "measurement", field: null, is_made: true, caption: null, user: "ida", at_ms, ...more };
  return { family, news: one };
}

describe("what is new", () => {
  it("stands by when it was done, whatever came first", () => {
    const told = together([news("a", at(11, 9)), news("b", at(20, 9)), news("c", null), news("d", at(18, 9))]);
    expect(told.map(({ first }) => first.family)).toEqual(["b", "d", "a", "c"]);
  });

  it("is told once where one person did the same in a family on a day", () => {
    const told = together([
      news("a", at(11, 9)), news("a", at(11, 10)), news("a", at(12, 9)), news("b", at(11, 9)),
      news("a", at(11, 11), { user: "omar" }), news("a", at(11, 12), { kind: "goal", caption: "Sove" }), news("a", at(11, 13), { kind: "goal", caption: "Cykle" }),
    ]);
    expect(told.map(({ first, count }) => [first.family, first.news.kind, first.news.caption, count])).toEqual([
      ["a", "measurement", null, 1],
      ["a", "goal", "Cykle", 1],
      ["a", "goal", "Sove", 1],
      ["a", "measurement", null, 1],
      ["a", "measurement", null, 2],
      ["b", "measurement", null, 1],
    ]);
  });

  it("is no more than one reads", () => {
    expect(together(Array.from({ length: 30 }, (_, index) => news(`f${String(index)}`, at(11, 9) + index)))).toHaveLength(8);
  });
});
