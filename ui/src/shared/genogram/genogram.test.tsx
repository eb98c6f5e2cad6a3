import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { violations } from "../../testing/axe";
import { drawPart } from "../../testing/draw-part";
import { haddadLund, haddadLundPeople, haddadLundWords } from "../../testing/genogram-family";
import { Genogram } from "../Genogram";
import { neighbour } from "./neighbours";
import type { Direction } from "./neighbours";
import type { Picture } from "./picture";
import { rounded } from "./strokes";

const whole = "Genogram. Rima og Jonas bor sammen med Yusuf, Salma og Elias.";

function draw(picture: Picture = haddadLund) {
  const onOpen = vi.fn<(person: string) => void>();
  const drawn = drawPart(
    <Genogram picture={picture} people={haddadLundPeople} words={haddadLundWords} describe={whole} onOpen={onOpen} />,
  );
  return { onOpen, ...drawn };
}

const person = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}(,|$)`) });
const place = (name: string) => haddadLund.nodes.findIndex((node) => node.person === name);
const goes = (from: string, direction: Direction) => {
  const next = neighbour(haddadLund, place(from), direction);
  return next === null ? null : haddadLund.nodes[next]?.person;
};

describe("the way between people", () => {
  it.each<[string, Direction, string | null]>([
    ["yusuf", "up", "rima"],
    ["rima", "up", "samira"],
    ["rima", "down", "salma"],
    ["yusuf", "right", "salma"],
    ["rima", "right", "jonas"],
    ["rima", "left", "nabil"],
    ["nabil", "left", "mette"],
    ["jonas", "up", "inge"],
    // Along a connector, and where there is no relation that way to whoever stands there.
    ["yusuf", "left", "samir"],
    ["elias", "right", "grete"],
    ["farid", "up", null],
  ])("from %s %s comes to %s", (from, direction, to) => {
    expect(goes(from, direction)).toBe(to);
  });

  it("leads to everybody", () => {
    const met = new Set([place("rima")]);
    for (const from of met) {
      for (const direction of ["up", "down", "left", "right"] as const) {
        const next = neighbour(haddadLund, from, direction);
        if (next !== null) met.add(next);
      }
    }
    expect(met.size).toBe(haddadLund.nodes.length);
  });

  it("passes over a parent nobody knows", () => {
    const nodes = haddadLund.nodes.map((node) => (node.person === "nabil" ? { ...node, person: null } : node));
    expect(neighbour({ ...haddadLund, nodes }, place("rima"), "left")).toBe(place("mette"));
  });
});

describe("the drawing", () => {
  it("says of everybody who they are, and of the whole what it shows", async () => {
    const { container } = draw();
    const group = screen.getByRole("group", { name: whole });
    const names = within(group).getAllByRole("button").map((each) => each.getAttribute("aria-label"));
    expect(names).toEqual(Object.values(haddadLundPeople).map((each) => each.describe));
    expect(screen.getByText("skilt 2019")).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it("is one stop for Tab, at somebody of the home, and remembers where one was", async () => {
    const { user } = draw();
    await user.tab();
    expect(person("Rima")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(person("Salma")).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Vis som liste" })).toHaveFocus();
    await user.tab({ shift: true });
    expect(person("Salma")).toHaveFocus();
  });

  it("goes through everybody with the page keys, and to both ends", async () => {
    const { user } = draw();
    await user.tab();
    await user.keyboard("{Home}");
    expect(person("Farid")).toHaveFocus();
    await user.keyboard("{ArrowUp}{PageUp}");
    expect(person("Farid")).toHaveFocus();
    await user.keyboard("{PageDown}");
    expect(person("Samira")).toHaveFocus();
    await user.keyboard("{End}");
    expect(person("Grete")).toHaveFocus();
  });

  it("opens somebody by Enter, by Space and by a click", async () => {
    const { user, onOpen } = draw();
    await user.tab();
    await user.keyboard("{Enter}{ArrowRight} ");
    await user.click(person("Noor"));
    expect(onOpen.mock.calls).toEqual([["rima"], ["jonas"], ["noor"]]);
  });

  it("leaves combined keys to the program", async () => {
    const { user, onOpen } = draw();
    await user.tab();
    await user.keyboard("{Control>}{Enter}{ArrowDown}{/Control}");
    expect(person("Rima")).toHaveFocus();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it("keeps a stop when the one it was at is gone", async () => {
    const { user, again } = draw();
    await user.tab();
    const nodes = haddadLund.nodes.map((node) => (node.person === "rima" ? { ...node, person: null } : node));
    again(<Genogram picture={{ ...haddadLund, nodes }} people={haddadLundPeople} words={{}} describe={whole} onOpen={vi.fn()} />);
    const stops = within(screen.getByRole("group")).getAllByRole("button").filter((each) => each.getAttribute("tabindex") === "0");
    expect(stops).toEqual([person("Jonas")]);
  });

  it("shows shapes, the dead, the home and how people are together", () => {
    const { container } = draw();
    expect(container.querySelectorAll(".cross")).toHaveLength(1);
    expect(container.querySelectorAll(".at-home")).toHaveLength(5);
    expect(container.querySelectorAll("path.home")).toHaveLength(1);
    expect(container.querySelectorAll(".slash")).toHaveLength(2);
    expect(container.querySelectorAll("polyline.together")).toHaveLength(1);
    expect(person("Jonas").querySelector("rect.shape")).not.toBeNull();
    expect(person("Rima").querySelector("circle.shape")).not.toBeNull();
  });

  it("tints a home that no line can be drawn around", () => {
    const outlines = haddadLund.outlines.map((outline) => ({ ...outline, corners: [] }));
    const { container } = draw({ ...haddadLund, outlines });
    expect(container.querySelectorAll("circle.tint")).toHaveLength(5);
  });

  it("chooses nobody where nobody can be opened", async () => {
    const { container } = drawPart(<Genogram picture={haddadLund} people={haddadLundPeople} words={{}} describe={whole} />);
    expect(screen.getAllByRole("img")).toHaveLength(haddadLund.nodes.length);
    expect(await violations(container)).toEqual([]);
  });
});

describe("the list", () => {
  it("has the same people in the same order, and opens them too", async () => {
    const { user, container, onOpen } = draw();
    await user.click(screen.getByRole("button", { name: "Vis som liste" }));
    expect(screen.queryByRole("group")).toBeNull();
    const rows = within(screen.getByRole("list", { name: whole })).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual(Object.values(haddadLundPeople).map((each) => each.describe));
    await user.click(person("Salma"));
    expect(onOpen).toHaveBeenCalledWith("salma");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Vis som tegning" }));
    expect(screen.getByRole("group", { name: whole })).toBeInTheDocument();
  });
});

describe("a line with round corners", () => {
  it("never rounds more than half of a short side", () => {
    const path = rounded([{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 40 }, { x: 0, y: 40 }], 12, true);
    expect(path).toBe("M0 12 Q0 0 2 0 L2 0 Q4 0 4 12 L4 28 Q4 40 2 40 L2 40 Q0 40 0 28 Z");
  });

  it("begins and ends where an open one does", () => {
    expect(rounded([{ x: 0, y: 0 }, { x: 20, y: 0 }, { x: 20, y: 20 }], 6, false)).toBe(
      "M0 0 Q0 0 0 0 L14 0 Q20 0 20 6 L20 20 Q20 20 20 20",
    );
    expect(rounded([], 6, true)).toBe("");
  });
});
