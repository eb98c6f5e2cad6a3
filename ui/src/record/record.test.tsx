import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FieldValue } from "../backend/bindings.gen";
import { violations } from "../testing/axe";
import { day, entity, list, number, period, slot, text, thing, things } from "../testing/plan/entities";
import { One, plain, program, requests } from "../testing/record-field";
import { renderScreen } from "../testing/render";

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
