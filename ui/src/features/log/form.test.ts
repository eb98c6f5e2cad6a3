import { describe, expect, it, vi } from "vitest";
import { entry, people } from "../../testing/log-page";
import { readDraft, writeDraft } from "./draft";
import { DraftKeeper, KEEP_MS } from "./draft-keeper";
import { findPeople } from "./find-people";
import { audienceOf, blankForm, fieldsShown, formToCorrect, formToFollow, isBlank, writesOf } from "./form";
import { peopleById, toChooseAmong } from "./lanes";

const days = { on: "2026-11-24", due: null, nextMeeting: null };
const choosable = toChooseAmong(peopleById(people));
const found = (typed: string) => findPeople(choosable, typed).map(({ id }) => id);

describe("finding people", () => {
  it("takes two letters, of any part of the name, first names first", () => {
    expect(found("om")).toEqual(["omar"]);
    expect(found("sa")).toEqual(["salma", "samira"]);
    expect(found("ve")).toEqual(["hanne"]);
    expect(found("SUND")).toEqual(["hanne"]);
    expect(found("omar ni")).toEqual(["omar"]);
    expect(found("zz")).toEqual([]);
  });

  it("has nobody twice: a user's other self among the actors is the user", () => {
    expect(choosable.filter(({ name }) => name === "Omar Nielsen")).toHaveLength(1);
  });
});

describe("the form", () => {
  it("puts the text where its kind has it", () => {
    const field = (kind: "agreement" | "contact", name: string) =>
      writesOf({ ...blankForm(kind), text: "Vi ringer.", other: "Det haster." }, days).find((write) => write.field === name)?.value;
    expect(field("agreement", "agreed")).toEqual({ type: "text", value: "Vi ringer." });
    expect(field("agreement", "observation")).toEqual({ type: "text", value: "Det haster." });
    expect(field("contact", "observation")).toEqual({ type: "text", value: "Vi ringer." });
    expect(field("contact", "agreed")).toEqual({ type: "text", value: "Det haster." });
  });

  it("leaves out what is empty, but never who may see it", () => {
    expect(writesOf({ ...blankForm("observation"), text: "Han sover bedre." }, days)).toEqual([
      { field: "kind", value: { type: "text", value: "observation" } },
      { field: "happened_on", value: { type: "day", value: "2026-11-24" } },
      { field: "observation", value: { type: "text", value: "Han sover bedre." } },
      { field: "audience", value: { type: "audience", value: { who: "nobody", members: [] } } },
    ]);
  });

  it("is seen by the family when something is agreed or at a meeting, and else by nobody", () => {
    const seen = (["agreement", "meeting", "contact", "decision", "observation", "handover"] as const).map((kind) => audienceOf(blankForm(kind)));
    expect(seen).toEqual(["family", "family", "nobody", "nobody", "nobody", "nobody"]);
    expect(audienceOf({ ...blankForm("agreement"), audience: "nobody" })).toBe("nobody");
  });

  it("shows a field when it helps: of the kind, asked for, filled, or where something is agreed", () => {
    expect(fieldsShown(blankForm("observation"))).toEqual(["about", "own_words", "audience"]);
    expect(fieldsShown({ ...blankForm("observation"), opened: ["level"] })).toContain("level");
    expect(fieldsShown({ ...blankForm("observation"), due: { typed: "fredag", day: null } })).toContain("due_on");
    expect(fieldsShown(blankForm("meeting"))).not.toContain("responsible");
    expect(fieldsShown({ ...blankForm("meeting"), other: "Vi ringer." })).toContain("responsible");
  });

  it("corrects an entry with all of it, and never widens who sees it", () => {
    const old = entry("e", "2026-11-12", "13:00", { observation: "Tolv timer.", agreed: "Vi ringer.", about: ["rima"], audience: null, level: "level-1" });
    const form = formToCorrect(old, "contact", (day) => ({ typed: day ?? "", day }));
    expect(form).toMatchObject({ text: "Tolv timer.", other: "Vi ringer.", corrects: "e", audience: "nobody", level: "level-1" });
    expect(form.on.day).toBe("2026-11-12");
    expect(formToFollow({ ...old, audience: "members", audience_members: ["rima"] })).toMatchObject({ follows: "e", audience: "members", audienceMembers: ["rima"] });
  });
});

describe("the draft", () => {
  it("comes back as it was left, with what was laid aside", () => {
    const form = { ...blankForm("meeting"), text: "Vi mødtes.", due: { typed: "på fredag", day: null }, opened: ["level" as const], responsible: { chosen: [], typed: "om" } };
    const aside = [{ ...blankForm("agreement"), text: "Halvt" }, { ...blankForm("agreement"), corrects: "e" }];
    expect(readDraft(writeDraft({ form, aside }))).toEqual({ form, aside });
    // As it was kept when one thing could lie aside.
    expect(readDraft(JSON.stringify({ version: 1, form, aside: aside[0] }))).toEqual({ form, aside: aside.slice(0, 1) });
    expect(readDraft(JSON.stringify({ version: 1, form, aside: null }))).toEqual({ form, aside: [] });
    expect(isBlank(form)).toBe(false);
    expect(isBlank({ ...blankForm("meeting"), opened: ["level"] })).toBe(true);
  });

  it("survives what another program wrote", () => {
    expect(readDraft("nonsense{")).toBeNull();
    expect(readDraft('"text"')).toBeNull();
    expect(readDraft('{"form":{"kind":"poem","text":"Hej","about":7,"opened":["moon","level"]}}')).toEqual({
      form: { ...blankForm("agreement"), text: "Hej", opened: ["level"] },
      aside: [],
    });
  });

  it("is kept 400 ms after the last key, the last text last", async () => {
    vi.useFakeTimers();
    const kept: string[] = [];
    const keeper = new DraftKeeper((text) => {
      kept.push(text);
      return Promise.resolve(true);
    });
    keeper.keep("V");
    await vi.advanceTimersByTimeAsync(KEEP_MS - 1);
    keeper.keep("Vi");
    await vi.advanceTimersByTimeAsync(KEEP_MS - 1);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual(["Vi"]);
    keeper.keep("Vi r");
    expect(await keeper.flush()).toBe(true);
    keeper.keep("Vi ringer");
    await keeper.rest();
    await vi.advanceTimersByTimeAsync(KEEP_MS);
    expect(kept).toEqual(["Vi", "Vi r"]);
    vi.useRealTimers();
  });

  it("is tried again when it could not be kept", async () => {
    let works = false;
    const kept: string[] = [];
    const keeper = new DraftKeeper((text) => {
      if (works) kept.push(text);
      return Promise.resolve(works);
    });
    keeper.keep("Vi");
    expect(await keeper.flush()).toBe(false);
    works = true;
    expect(await keeper.flush()).toBe(true);
    expect(kept).toEqual(["Vi"]);
  });
});
