import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deferred } from "../../testing/fake-backend";
import { FieldModel, saveOpenFields } from "./field-model";
import type { FieldRules, Seen } from "./field-model";
import { rebaseText } from "./rebase-text";

const detachAll: (() => void)[] = [];

type Rules = FieldRules<string, string>;

/** A field whose saves a test answers when it wants to. */
function field(more: Partial<Rules> = {}) {
  const saves: { value: string; seen: Seen; answer: ReturnType<typeof deferred<undefined>>; refuse: (reason: Error) => void }[] = [];
  const rules: Rules = {
    value: "",
    seen: ["s0"],
    onSave: (value, seen) => {
      const answer = deferred<undefined>();
      return new Promise((resolve, reject) => {
        saves.push({ value, seen, answer, refuse: reject });
        void answer.promise.then(resolve);
      });
    },
    label: "Adresse",
    toDraft: (value) => value,
    toValue: (draft) => ({ value: draft }),
    same: (one, other) => one === other,
    asYouTypeMs: null,
    rebase: null,
    errorText: () => "Det gik ikke.",
    ...more,
  };
  const model = new FieldModel<string, string>(rules);
  const detach = model.attach();
  detachAll.push(detach);
  return {
    model,
    saves,
    detach,
    /** The program has acknowledged a save, and the screen hands in how things stand. */
    acknowledge: async (index: number, value: string, seen: Seen) => {
      saves[index]?.answer.resolve(undefined);
      await vi.advanceTimersByTimeAsync(1);
      model.update({ ...rules, value, seen });
      await vi.advanceTimersByTimeAsync(1);
    },
    hand: (value: string, seen: Seen) => {
      model.update({ ...rules, value, seen });
    },
    state: () => model.get(),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  detachAll.splice(0).forEach((detach) => {
    detach();
  });
  vi.useRealTimers();
});

describe("saving", () => {
  it("hands back what was seen when one began, however much has come in since", async () => {
    const { model, saves, hand, state } = field();
    model.begin();
    model.change("mit");
    hand("Omars", ["s1"]);
    expect(state()).toMatchObject({ draft: "mit", overtaken: true, editing: true });
    void model.commit();
    await vi.advanceTimersByTimeAsync(0);
    expect(saves).toMatchObject([{ value: "mit", seen: ["s0"] }]);
  });

  it("is called saved only when the program has said so, and for two seconds", async () => {
    const { model, acknowledge, state } = field();
    model.begin("mit");
    void model.commit();
    expect(state()).toMatchObject({ editing: false, shown: "mit", status: "rest" });
    await vi.advanceTimersByTimeAsync(299);
    expect(state().status).toBe("rest");
    await vi.advanceTimersByTimeAsync(2);
    expect(state().status).toBe("slow");
    await acknowledge(0, "mit", ["s1"]);
    expect(state().status).toBe("saved");
    await vi.advanceTimersByTimeAsync(1900);
    expect(state().status).toBe("saved");
    await vi.advanceTimersByTimeAsync(200);
    expect(state().status).toBe("rest");
  });

  it("goes one by one, the newest last, and each knows of the one before", async () => {
    const { model, saves, acknowledge, state } = field({ asYouTypeMs: 100 });
    model.begin();
    for (const draft of ["a", "ab", "abc"]) {
      model.change(draft);
      await vi.advanceTimersByTimeAsync(101);
    }
    expect(saves.map(({ value }) => value)).toEqual(["a"]);
    await acknowledge(0, "a", ["s1"]);
    expect(saves.slice(1)).toMatchObject([{ value: "abc", seen: ["s1"] }]);
    await acknowledge(1, "abc", ["s2"]);
    expect(saves).toHaveLength(2);
    expect(state()).toMatchObject({ draft: "abc", editing: true, status: "saved" });
  });

  it("does not write what is already there", async () => {
    const { model, saves } = field({ value: "det samme" });
    model.begin();
    expect(await model.commit()).toBe(true);
    expect(saves).toEqual([]);
  });

  it("keeps what was typed, in the open field, when it is refused; and tries it again when asked", async () => {
    const { model, saves, acknowledge, state } = field();
    model.begin("mit");
    void model.commit();
    await vi.advanceTimersByTimeAsync(0);
    saves[0]?.refuse(new Error("no"));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ editing: true, draft: "mit", error: "Det gik ikke.", status: "rest" });
    void model.commit();
    await vi.advanceTimersByTimeAsync(0);
    await acknowledge(1, "mit", ["s1"]);
    expect(state()).toMatchObject({ editing: false, shown: "mit", error: null, status: "saved" });
  });

  it("does not close on what means nothing", async () => {
    const { model, saves, state } = field({ toValue: () => ({ problem: "Det er ikke en dato." }) });
    model.begin("35. nov.");
    expect(await model.commit()).toBe(false);
    expect(state()).toMatchObject({ editing: true, draft: "35. nov.", error: "Det er ikke en dato." });
    expect(saves).toEqual([]);
  });

  it("goes on typing in a text that another wrote in meanwhile, with both in it", async () => {
    const { model, saves, acknowledge, state } = field({ value: "Salma.", asYouTypeMs: 100, rebase: rebaseText });
    model.begin();
    model.change("Salma. I skole");
    await vi.advanceTimersByTimeAsync(101);
    model.change("Salma. I skole hele ugen");
    await acknowledge(0, "Rima og Salma. I skole", ["s1"]);
    expect(state().draft).toBe("Rima og Salma. I skole hele ugen");
    await vi.advanceTimersByTimeAsync(101);
    expect(saves[1]).toMatchObject({ value: "Rima og Salma. I skole hele ugen", seen: ["s1"] });
  });

  it("takes the state from the answer, where the answer says it", async () => {
    const onSave = vi.fn<Rules["onSave"]>(() => Promise.resolve({ value: "MIT", seen: ["s9"] }));
    const { model, state } = field({ onSave, asYouTypeMs: 100 });
    model.begin();
    model.change("mit");
    await vi.advanceTimersByTimeAsync(101);
    model.change("mit igen");
    await vi.advanceTimersByTimeAsync(101);
    expect(onSave.mock.calls.map(([, seen]) => seen)).toEqual([["s0"], ["s9"]]);
    expect(state().overtaken).toBe(true);
  });
});

describe("leaving", () => {
  it("undoes with Esc", () => {
    const { model, saves, state } = field({ value: "før" });
    model.begin();
    model.change("efter");
    model.cancel();
    expect(state()).toMatchObject({ editing: false, shown: "før" });
    expect(saves).toEqual([]);
  });

  it("saves what was typed when the screen is gone", async () => {
    const { model, saves, detach } = field();
    model.begin("mit");
    detach();
    await vi.advanceTimersByTimeAsync(0);
    expect(saves).toMatchObject([{ value: "mit" }]);
  });

  it("saves every open field before the program locks, and says whether it could", async () => {
    const one = field({ onSave: () => Promise.resolve(undefined) });
    const other = field({ onSave: () => Promise.reject(new Error("no")) });
    one.model.begin("mit");
    const first = saveOpenFields();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await first).toBe(true);
    other.model.begin("også");
    const second = saveOpenFields();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await second).toBe(false);
    one.model.cancel();
    other.model.cancel();
  });

  it("does not keep the door open for a save that is never answered", async () => {
    field().model.begin("mit");
    const saved = saveOpenFields();
    await vi.advanceTimersByTimeAsync(2001);
    expect(await saved).toBe(false);
  });
});
