import { screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { fakeBackend, refusal } from "../testing/fake-backend";
import { renderScreen } from "../testing/render";
import { UndoProvider, useUndo } from "./Undo";

function Steps(): ReactElement {
  const { did, canUndo, canRedo } = useUndo();
  return (
    <main>
      <button onClick={() => { did("one"); }}>En</button>
      <button onClick={() => { did(["two", "three"]); }}>To</button>
      <input aria-label="Skriv" />
      <output>{`${canUndo ? "tilbage" : ""} ${canRedo ? "frem" : ""}`.trim()}</output>
    </main>
  );
}

function draw() {
  const asked: string[] = [];
  const backend = fakeBackend({
    change_undo: ({ change }) => {
      asked.push(change);
      return { change: `undo of ${change}` };
    },
  });
  const drawn = renderScreen(<UndoProvider family="f"><Steps /></UndoProvider>, backend);
  const press = async (key: string, said: string) => {
    await drawn.user.keyboard(`{Control>}${key}{/Control}`);
    await screen.findByText(said);
  };
  return { ...drawn, backend, asked, press };
}

describe("undoing", () => {
  it("goes back step by step and forth again, and what was done together goes together", async () => {
    const { user, asked, press } = draw();
    await user.click(screen.getByText("En"));
    await user.click(screen.getByText("To"));
    expect(screen.getByText("tilbage")).toBeInTheDocument();
    await press("z", "Fortrudt.");
    expect(asked).toEqual(["three", "two"]);
    await press("y", "Gjort igen.");
    expect(asked.slice(2)).toEqual(["undo of two", "undo of three"]);
    await press("z", "Fortrudt.");
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("frem")).toBeInTheDocument();
    expect(asked.at(-1)).toBe("one");
  });

  it("something new is no way forth any more", async () => {
    const { user, press } = draw();
    await user.click(screen.getByText("En"));
    await press("z", "Fortrudt.");
    await user.click(screen.getByText("En"));
    expect(screen.getByText("tilbage")).toBeInTheDocument();
  });

  it("what is refused is left, and the step before it can still be taken", async () => {
    const { user, backend, press } = draw();
    await user.click(screen.getByText("En"));
    await user.click(screen.getByText("To"));
    backend.answer({
      change_undo: ({ change }) => {
        if (change === "three") throw refusal("cannot-undo", { reason: "written-since" });
        return { change: "undone" };
      },
    });
    await press("z", "Det kan ikke fortrydes herfra: der er skrevet siden. Se historikken.");
    await press("z", "Fortrudt.");
    expect(backend.calls.map(({ request }) => (request as { change: string }).change)).toEqual(["three", "one"]);
  });

  it("what fails for another reason can be tried again, but what was taken back of it is not asked twice", async () => {
    const { user, backend, press } = draw();
    await user.click(screen.getByText("To"));
    let isFull = true;
    backend.answer({
      change_undo: ({ change }) => {
        if (change === "two" && isFull) throw refusal("disk-full");
        return { change: "undone" };
      },
    });
    await press("z", "Det kunne ikke fortrydes lige nu. Prøv igen.");
    isFull = false;
    await press("z", "Fortrudt.");
    expect(backend.calls.map(({ request }) => (request as { change: string }).change)).toEqual(["three", "two", "two"]);
  });

  it("is the field's own while one writes in it", async () => {
    const { user, backend } = draw();
    await user.click(screen.getByText("En"));
    await user.click(screen.getByLabelText("Skriv"));
    await user.keyboard("ord{Control>}z{/Control}");
    expect(backend.count("change_undo")).toBe(0);
  });
});
