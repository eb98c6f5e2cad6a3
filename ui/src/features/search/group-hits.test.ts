import { describe, expect, it } from "vitest";
import type { SearchHitView } from "../../backend/bindings.gen";
import { groupHits, nearestFirst } from "./group-hits";

const hit = (family: string, entity: string, caption: string | null, kind = "goal"): SearchHitView => ({
  family,
  family_name: family,
  entity,
  kind,
  caption,
});

describe("what is found", () => {
  it("begins with what is called so, then what has the word in its name, then the rest as the program found it", () => {
    const hits = [
      hit("Lund", "speaks", "Samtykke"),
      hit("Lund", "has-it", "Torsdagen: praktik og familiebehandling"),
      hit("Lund", "speaks-too", null, "meeting"),
      hit("Lund", "is-it", "Familiebehandling hjemme"),
    ];
    expect(groupHits(nearestFirst(hits, "familieb")).map(({ hits: found }) => found.map(({ entity }) => entity))).toEqual([["is-it", "has-it", "speaks", "speaks-too"]]);
  });

  it("puts the family that is called so before those that speak of it", () => {
    const hits = [hit("Lund", "e1", "Mormor Nowak henter"), hit("Nowak", "f2", null, "family")];
    expect(groupHits(nearestFirst(hits, "now")).map(({ name }) => name)).toEqual(["Nowak", "Lund"]);
  });
});
