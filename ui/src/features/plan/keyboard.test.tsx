import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { UndoProvider } from "../../record/Undo";
import { number, text, thing, things } from "../../testing/plan/entities";
import { planBackend } from "../../testing/plan/plan-backend";
import { renderScreen } from "../../testing/render";
import { PlanScreen } from "./PlanScreen";

const family = "haddad-lund";

async function draw() {
  const backend = planBackend();
  const { user } = renderScreen(<UndoProvider family={family}><PlanScreen familyId={family} /></UndoProvider>, backend);
  await screen.findByText("Aftaler i alt");
  let presses = 0;
  return {
    backend,
    /** Presses keys, and counts those that are not the words themselves. */
    press: async (...keys: string[]) => {
      presses += keys.length;
      for (const key of keys) await user.keyboard(key);
    },
    write: (words: string) => user.keyboard(words),
    presses: () => presses,
    made: (name: string) => backend.calls.filter((call) => call.name === name).map(({ request }) => request),
  };
}

// eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- what is not there fails where it is used
const found = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const cellOf = (id: string, field: string) => found(`[data-entity="${id}"] [data-field="${field}"] [data-cell]`);

describe("the plan by keyboard alone", () => {
  it("hours of an activity: four keys from its title, besides the figures", async () => {
    const { press, write, presses, made } = await draw();
    cellOf("i-praktik", "title").focus();
    await press("{End}", "{ArrowLeft}", "{ArrowLeft}");
    expect(cellOf("i-praktik", "weekly_minutes")).toHaveFocus();
    await write("10");
    await press("{Enter}");
    await waitFor(() => {
      expect(made("field_set")).toMatchObject([{ entity: "i-praktik", field: "weekly_minutes", value: number(600), seen: ["i-praktik weekly_minutes 1"] }]);
    });
    expect(presses()).toBe(4);
  });

  it("a goal in the family's words: two keys", async () => {
    const { press, write, presses, made } = await draw();
    await press("n");
    expect(screen.getByRole("textbox", { name: "Målet med familiens egne ord" })).toHaveFocus();
    await write("Vi vil på ferie sammen.");
    await press("{Enter}");
    await screen.findByRole("heading", { name: /Vi vil på ferie sammen/ });
    expect(made("entity_create")).toEqual([
      {
        family,
        kind: "goal",
        fields: [
          { field: "plan", value: thing("plan") },
          { field: "own_words", value: text("Vi vil på ferie sammen.") },
          { field: "status", value: text("wish") },
          { field: "priority", value: number(5) },
        ],
      },
    ]);
    expect(presses()).toBe(2);
  });

  it("an activity: two keys, then one goes on with whom it is for", async () => {
    const { press, write, presses, made } = await draw();
    await press("i");
    await write("Mentor");
    await press("{Enter}");
    await waitFor(() => {
      expect(document.activeElement?.closest("tr")).toHaveTextContent("Mentor");
    });
    expect(document.activeElement?.closest("[data-field]")).toHaveAttribute("data-field", "members");
    expect(made("entity_create")).toEqual([
      {
        family,
        kind: "intervention",
        fields: [
          { field: "title", value: text("Mentor") },
          { field: "goals", value: things("g-work") },
          { field: "status", value: text("proposed") },
        ],
      },
    ]);
    expect(presses()).toBe(2);
  });

  it("a clash: two keys", async () => {
    const { press, presses, made } = await draw();
    await press("k", "2");
    await waitFor(() => {
      expect(made("field_set")).toEqual([
        { family, entity: "i-samtale", field: "weekly_minutes", value: number(90), seen: ["i-samtale weekly_minutes s1", "i-samtale weekly_minutes s2"] },
      ]);
    });
    expect(presses()).toBe(2);
    await waitFor(() => {
      expect(screen.queryByText("to værdier")).not.toBeInTheDocument();
    });
  });

  it("a clash is also reached from its cell, and settled with something else written there", async () => {
    const { press, write, made } = await draw();
    cellOf("i-samtale", "weekly_minutes").focus();
    await press("{Enter}");
    expect(document.activeElement?.closest(".clash")).not.toBeNull();
    await press("3");
    expect(cellOf("i-samtale", "weekly_minutes")).toHaveFocus();
    await write("2");
    await press("{Enter}");
    await waitFor(() => {
      expect(made("field_set")).toMatchObject([{ value: number(120), seen: ["i-samtale weekly_minutes s1", "i-samtale weekly_minutes s2"] }]);
    });
  });

  it("arrow keys go from cell to cell, into the next goal, and unfold a line and fold it", async () => {
    const { press } = await draw();
    cellOf("g-work", "own_words").focus();
    await press("{ArrowDown}", "{ArrowDown}");
    expect(cellOf("i-praktik", "title")).toHaveFocus();
    await press("{ArrowRight}", "{ArrowDown}");
    expect(cellOf("i-dansk", "members")).toHaveFocus();
    await press("{End}", "{ArrowRight}");
    expect(document.activeElement?.closest("[data-entity-more]")).toHaveAttribute("data-entity-more", "i-dansk");
    await press("{ArrowUp}", "{End}", "{ArrowLeft}");
    expect(document.querySelector("[data-entity-more]")).toBeNull();
    await press("{ArrowDown}", "{ArrowDown}");
    expect(cellOf("g-school", "own_words")).toHaveFocus();
    await press("{Escape}");
    expect(document.activeElement).toHaveAttribute("data-goal", "g-school");
    await press("i");
    expect(screen.getByRole("textbox", { name: "Ny indsats" }).closest("[data-goal]")).toHaveAttribute("data-goal", "g-school");
    await press("{Escape}");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("a goal is moved to later from the outline", async () => {
    const { press, made } = await draw();
    const outline = screen.getByRole("navigation", { name: "Mål" });
    within(outline).getByRole("button", { name: /Arbejde/ }).focus();
    await press("{ArrowDown}", "{ArrowUp}", "{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() => {
      expect(made("field_set")).toMatchObject([{ entity: "g-work", field: "priority", value: number(5), seen: ["g-work priority 1"] }]);
    });
    await waitFor(() => {
      expect(within(outline).getByRole("button", { name: /Arbejde/ })).toHaveFocus();
    });
  });

  it("the history of a field is a key away, and an old value is written anew", async () => {
    const { press, made, backend } = await draw();
    cellOf("i-praktik", "weekly_minutes").focus();
    await press("{Alt>}h{/Alt}");
    const dialog = await screen.findByRole("dialog", { name: /Timer/ });
    await within(dialog).findByText(/gælder nu/);
    expect(backend.calls.find(({ name }) => name === "field_history")?.request).toEqual({ family, entity: "i-praktik", field: "weekly_minutes" });
    within(dialog).getByRole("button", { name: /Brug igen.*10/ }).focus();
    await press("{Enter}");
    await waitFor(() => {
      expect(made("field_set")).toMatchObject([{ value: number(600), seen: ["i-praktik weekly_minutes 1"] }]);
    });
  });
});
