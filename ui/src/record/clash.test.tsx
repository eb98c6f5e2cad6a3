import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violations } from "../testing/axe";
import { refusal } from "../testing/fake-backend";
import { clashing, entity, number, text, thing, things, withField } from "../testing/plan/entities";
import { One, plain, program, requests } from "../testing/record-field";
import { renderScreen } from "../testing/render";

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
    await user.click(await screen.findByRole("button", { name: /^Brug.*Du/ }));
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
