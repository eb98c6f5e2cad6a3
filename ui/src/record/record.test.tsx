import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import type { EntityView, FieldValue } from "../backend/bindings.gen";
import { useRead } from "../backend/queries";
import { violations } from "../testing/axe";
import { fakeBackend, refusal } from "../testing/fake-backend";
import type { FakeBackend } from "../testing/fake-backend";
import { clashing, day, entity, list, number, period, slot, text, thing, things, withField, wrote } from "../testing/plan/entities";
import { renderScreen } from "../testing/render";
import { RecordField } from "./RecordField";
import { UndoProvider } from "./Undo";

const people = ["Rima", "Omar", "Lise"].map((label) => ({ id: label.toLowerCase(), label }));

/** A screen of one field, which asks again when something was written. */
function One({ field, options = people, ...rest }: { field: string; options?: typeof people; clashElsewhere?: boolean }): ReactElement | null {
  const shown = useRead("entity_show", { family: "f", entity: "x" });
  const [there] = useState(true);
  if (shown.data === undefined || !there) return null;
  return (
    <UndoProvider family="f">
      <main>
        <RecordField
          family="f"
          entity={shown.data}
          field={field}
          label="Felt"
          options={options}
          nameOfUser={(id) => (id === "lise" ? "Du" : "Omar")}
          {...rest}
        />
      </main>
    </UndoProvider>
  );
}

/** A program that keeps the one thing, and answers each write with an action of its own. */
function program(start: EntityView): FakeBackend & { thing: () => EntityView } {
  let kept = start;
  let changes = 0;
  const did = () => ({ change: `c${(changes += 1)}` });
  const backend = fakeBackend({
    entity_show: () => kept,
    field_set: ({ field, value }) => {
      kept = wrote(kept, field, value);
      return did();
    },
    text_write: ({ field, text: words }) => {
      kept = wrote(kept, field, text(words));
      return did();
    },
    element_put: ({ field, element, present }) => {
      const value = kept.fields.find((one) => one.field === field)?.value;
      const others = (value?.type === "list" ? value.value : []).filter((one) => JSON.stringify(one) !== JSON.stringify(element));
      kept = wrote(kept, field, list(...others, ...(present ? [element] : [])));
      return did();
    },
    change_undo: () => did(),
    day_read: () => ({ day: "2026-11-26" }),
    hours_read: ({ text: typed }) => {
      if (!/\d/.test(typed)) throw refusal("hours-unclear", { reason: "hours-missing" });
      return { hours: list(slot(2, 17, 19)) };
    },
  });
  return { ...backend, thing: () => kept };
}

const requests = (backend: FakeBackend, name: string) => backend.calls.filter((call) => call.name === name).map(({ request }) => request);

/** What the eye reads: without the marks between words of different directions. */
const plain = (of: HTMLElement) => (of.textContent ?? "").replace(/[\u2066-\u2069]/g, "");

async function draw(kind: Parameters<typeof entity>[0], values: Record<string, FieldValue>, field: string, more = {}) {
  const backend = program(entity(kind, "x", values));
  const drawn = renderScreen(<One field={field} {...more} />, backend);
  return { backend, ...drawn, cell: await screen.findByRole("button", { name: /^Felt/ }) };
}

describe("a field of the record", () => {
  const place = { family: "f", entity: "x" };

  it("a line is saved with what was seen, and an emptied one as nothing", async () => {
    const { backend, user, cell, container } = await draw("intervention", { title: text("Praktik") }, "title");
    await user.click(cell);
    await user.keyboard(" i butik{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "field_set")).toEqual([{ ...place, field: "title", value: text("Praktik i butik"), seen: ["x title 1"] }]);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Felt/ }));
    await user.clear(screen.getByRole("textbox"));
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(requests(backend, "field_set")).toHaveLength(2);
    });
    expect(requests(backend, "field_set")[1]).toMatchObject({ value: { type: "nothing" }, seen: [expect.stringContaining("x title w")] });
  });

  it("a long text is written as the whole text", async () => {
    const { backend, user, cell } = await draw("goal", { own_words: text("Arbejde") }, "own_words");
    await user.click(cell);
    await user.keyboard(", helst i en butik{Control>}{Enter}{/Control}");
    await screen.findByText("gemt");
    expect(requests(backend, "text_write")).toEqual([{ ...place, field: "own_words", text: "Arbejde, helst i en butik", seen: ["x own_words 1"] }]);
    expect(backend.count("field_set")).toBe(0);
  });

  it("hours of a week are minutes, with a comma", async () => {
    const { backend, user, cell } = await draw("intervention", { weekly_minutes: number(720) }, "weekly_minutes");
    expect(cell).toHaveTextContent("12 t");
    cell.focus();
    await user.keyboard("7,5{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "field_set")).toEqual([{ ...place, field: "weekly_minutes", value: number(450), seen: ["x weekly_minutes 1"] }]);
  });

  it.each([
    ["a choice", "intervention", "status", { status: text("proposed") }, text("running"), [{ id: "running", label: "I gang" }]],
    ["a person", "intervention", "provider", { provider: thing("rima") }, thing("omar"), [{ id: "omar", label: "Omar" }]],
  ] as const)("%s is chosen", async (_, kind, field, values, value, options) => {
    const { backend, user, cell } = await draw(kind, values, field, { options: [...options] });
    await user.click(cell);
    await user.click(await screen.findByRole("option", { name: options[0].label }));
    await waitFor(() => {
      expect(requests(backend, "field_set")).toEqual([{ ...place, field, value, seen: [`x ${field} 1`] }]);
    });
  });

  it("a day is read by the program behind", async () => {
    const { backend, user, cell } = await draw("goal", { due_on: day("2026-12-01") }, "due_on");
    cell.focus();
    await user.keyboard("tors. 26. nov.{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "day_read")).toContainEqual({ text: "tors. 26. nov.", meant_as: "coming" });
    expect(requests(backend, "field_set")).toEqual([{ ...place, field: "due_on", value: day("2026-11-26"), seen: ["x due_on 1"] }]);
  });

  it("a period keeps the end that was not touched", async () => {
    const { backend, user, cell } = await draw("intervention", { period: period("2026-09-01", "2027-01-31") }, "period");
    cell.focus();
    await user.keyboard("26.{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "field_set")).toMatchObject([{ value: period("2026-11-26", "2027-01-31") }]);
  });

  it("a yes is saved as what it is", async () => {
    const { backend, user, cell } = await draw("member", { needs_interpreter: { type: "yes-no", value: false } }, "needs_interpreter");
    await user.click(cell);
    await user.click(await screen.findByRole("option", { name: "ja" }));
    await waitFor(() => {
      expect(requests(backend, "field_set")).toMatchObject([{ field: "needs_interpreter", value: { type: "yes-no", value: true } }]);
    });
  });

  it("a name has its parts, and an address too", async () => {
    const { backend, user, cell, unmount } = await draw("member", { name: { type: "name", value: { given: "Rima", family: "Haddad" } } }, "name");
    await user.click(cell);
    await user.keyboard(" Lund{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "field_set")).toMatchObject([{ value: { type: "name", value: { given: "Rima Haddad", family: "Lund" } } }]);
    unmount();
    const home = await draw("family", {}, "address");
    home.cell.focus();
    await home.user.keyboard("Ahornparken 14, 2. tv., 2700 Brønshøj{Enter}");
    await screen.findByText("gemt");
    expect(requests(home.backend, "field_set")).toMatchObject([
      { value: { type: "address", value: { street: "Ahornparken 14, 2. tv.", postal_code: "2700", city: "Brønshøj", extra: null } } },
    ]);
  });

  it("who may see it is nobody, members, or all", async () => {
    const { backend, user, cell } = await draw("goal", {}, "audience");
    expect(cell).toHaveTextContent("Ikke oplyst");
    await user.click(cell);
    await user.click(await screen.findByRole("option", { name: "Rima" }));
    await user.keyboard("{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "field_set")).toMatchObject([{ value: { type: "audience", value: { who: "members", members: ["rima"] } } }]);
    await user.click(screen.getByRole("button", { name: /^Felt/ }));
    await user.click(await screen.findByRole("option", { name: "Hele familien" }));
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(requests(backend, "field_set")[1]).toMatchObject({ value: { type: "audience", value: { who: "family", members: [] } } });
    });
  });

  it("elements of a set are put one by one, and taken back as one step", async () => {
    const { backend, user, cell } = await draw("intervention", { members: things("rima") }, "members");
    await user.click(cell);
    await user.click(await screen.findByRole("option", { name: "Rima" }));
    await user.click(screen.getByRole("option", { name: "Omar" }));
    await user.click(screen.getByRole("option", { name: "Lise" }));
    const asked = backend.count("entity_show");
    await user.keyboard("{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "element_put")).toEqual([
      { ...place, field: "members", element: thing("rima"), present: false },
      { ...place, field: "members", element: thing("omar"), present: true },
      { ...place, field: "members", element: thing("lise"), present: true },
    ]);
    expect(backend.count("entity_show")).toBe(asked + 1);
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText("Fortrudt.");
    expect(requests(backend, "change_undo").map((request) => (request as { change: string }).change)).toEqual(["c3", "c2", "c1"]);
  });

  it("hours are read by the program behind; what it does not understand stays, with a sentence", async () => {
    const { backend, user, cell } = await draw("intervention", { weekly_slots: list(slot(1, 9, 14), slot(3, 9, 14)) }, "weekly_slots");
    expect(plain(cell)).toContain("man., ons. kl. 9–14");
    cell.focus();
    await user.keyboard("t");
    await user.keyboard("irs{Enter}");
    expect(await screen.findByText(/Skriv også tiden/)).toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveValue("tirs");
    await user.keyboard(" 17-19{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "hours_read").at(-1)).toEqual({ text: "tirs 17-19" });
    expect(requests(backend, "element_put")).toHaveLength(3);
    expect(plain(screen.getByRole("button", { name: /^Felt/ }))).toContain("tirs. kl. 17–19");
  });

  it("hours are edited without the invisible marks between words, so that what is added to them can be read", async () => {
    const { backend, user, cell } = await draw("intervention", { weekly_slots: list(slot(1, 9, 14)) }, "weekly_slots");
    await user.click(cell);
    await user.keyboard(", tirs. 17-19{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "hours_read").at(-1)).toEqual({ text: "man. kl. 9–14, tirs. 17-19" });
  });

  it("hours left as they were are neither read nor written", async () => {
    const { backend, user, cell } = await draw("intervention", { weekly_slots: list(slot(1, 9, 14)) }, "weekly_slots");
    await user.click(cell);
    await user.keyboard("{Enter}");
    expect(backend.count("hours_read") + backend.count("element_put")).toBe(0);
  });
});

describe("two values in a field", () => {
  const disputed = clashing(
    entity("intervention", "x", { title: text("Skolesamtale") }),
    "weekly_minutes",
    { value: number(60), user: "lise", at_ms: 1 },
    { value: number(90), user: "omar", at_ms: 2 },
  );

  it("are both shown, and the one chosen is written knowing of all", async () => {
    const backend = program(disputed);
    const { user, container } = renderScreen(<One field="weekly_minutes" />, backend);
    const box = await screen.findByRole("region", { name: "Felt" });
    expect(plain(box)).toMatch(/1 t.*Du.*1,5 t.*Omar/);
    expect(await violations(container)).toEqual([]);
    within(box).getAllByRole("button")[0]?.focus();
    await user.keyboard("2");
    await screen.findByRole("button", { name: /^Felt 1,5 t/ });
    expect(requests(backend, "field_set")).toEqual([
      { family: "f", entity: "x", field: "weekly_minutes", value: number(90), seen: ["x weekly_minutes s1", "x weekly_minutes s2"] },
    ]);
  });

  it("can be settled with a third", async () => {
    const backend = program(disputed);
    const { user } = renderScreen(<One field="weekly_minutes" />, backend);
    await user.click(await screen.findByRole("button", { name: /Skriv noget andet/ }));
    expect(screen.getByRole("button", { name: /^Felt/ })).toHaveFocus();
    await user.keyboard("3{Enter}");
    await screen.findByText("gemt");
    expect(requests(backend, "field_set")).toMatchObject([{ value: number(180), seen: ["x weekly_minutes s1", "x weekly_minutes s2"] }]);
  });

  it("stay when the choice is not saved, with why", async () => {
    const backend = program(disputed);
    backend.answer({
      field_set: () => {
        throw refusal("disk-full");
      },
    });
    const { user } = renderScreen(<One field="weekly_minutes" />, backend);
    await user.click((await screen.findAllByRole("button", { name: /^Brug/ }))[0] as HTMLElement);
    expect(await screen.findByText(/ikke mere plads/)).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /^Brug/ })[0]).not.toHaveAttribute("data-pending");
  });

  it("are only named where the box stands elsewhere", async () => {
    renderScreen(<One field="weekly_minutes" clashElsewhere />, program(disputed));
    expect(await screen.findByText("to værdier")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Felt" })).not.toBeInTheDocument();
  });

  it("in a set, what stands is said anew, element by element", async () => {
    const backend = program(withField(entity("intervention", "x", { members: things("rima", "omar") }), "members", { clashes: true }));
    const { user } = renderScreen(<One field="members" />, backend);
    await user.click(await screen.findByRole("button", { name: "Det er rigtigt sådan" }));
    await waitFor(() => {
      expect(requests(backend, "element_put")).toMatchObject([
        { element: thing("rima"), present: true },
        { element: thing("omar"), present: true },
      ]);
    });
  });

  it("in a text, somebody says that they have read it", async () => {
    const backend = program(withField(entity("goal", "x", { own_words: text("Arbejde") }), "own_words", { edits_to_review: 2 }));
    backend.answer({ text_review: () => ({ change: "r" }) });
    const { user } = renderScreen(<One field="own_words" />, backend);
    await user.click(await screen.findByRole("button", { name: "Det er rigtigt sådan" }));
    await waitFor(() => {
      expect(requests(backend, "text_review")).toEqual([{ family: "f", entity: "x", field: "own_words" }]);
    });
  });
});
