import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FamilyOverviewView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { drawOverview, plain, ready, said } from "../../testing/draw-overview";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { choices, haddadLund } from "../../testing/haddad-lund";
import { entity, text as words } from "../../testing/record";
import { renderScreen } from "../../testing/render";
import { OverviewScreen } from "./OverviewScreen";

function empty(): FamilyOverviewView {
  const page = haddadLund();
  return {
    ...page,
    family: entity("family", "f1", { name: words("Ny") }),
    course: { case: null, status: null, starts_on: null, phases: [], current: null, month: null },
    baton: { holding: null, holder: null, waiting: [], clash: [] },
    people: page.people.filter(({ kind }) => kind === "user"),
    members: [], network: [], actors: [], relations: [], nearness: [], colleagues: [], interventions: [], collisions: [], meetings: [],
    due: [], questions: [], consents: [], trends: [], news: [],
    genogram: { picture: { width: 0, height: 0, nodes: [], unions: [], sibling_lines: [], child_lines: [], connectors: [], outlines: [] }, labels: [], years: [], at_home: [], over: [], not_drawn: [] },
    professionals: 0,
    professionals_at_start: null,
    seen_at_ms: null,
  };
}

describe("the overview", () => {
  it("says who they are, how far they are, and what comes, with nothing for axe to find", async () => {
    const { container } = drawOverview();
    await ready();
    const facts = container.querySelector(".facts");
    for (const fact of ["Ahornparken 14", "Indsats", "5 af 10 md.", "Lise Brandt", "Anders Friis", "til 31. marts 2027", "arabisk, Rima"]) {
      expect(plain(facts)).toContain(fact);
    }
    expect(screen.getByText(said("i dag kl. 13.00"))).toBeVisible();
    expect(screen.getByText(said("Rima, Jonas, Omar og dig."))).toBeVisible();
    expect(screen.getByText(said("5 dage over"))).toBeVisible();
    expect(screen.getByText(said("fagpersoner, 14 ved start"))).toBeVisible();
    expect(screen.getByRole("heading", { name: said("Nyt siden fre. 20. nov.") })).toBeVisible();
    expect(plain(screen.getByText(said("Fravær, Yusuf")).closest("li"))).toMatch(/18 →til 9 %/);
    expect(screen.getByRole("heading", { level: 1, name: "Overblik" })).toHaveFocus();
    expect(await violations(container)).toEqual([]);
  });

  it("a protected address is a plate, in the tree and in the strip, and in no field of who is protected; the family's is shown when asked for", async () => {
    const page = haddadLund();
    const { user, container } = drawOverview({ ...page, genogram: { ...page.genogram, labels: page.genogram.labels.map((label) => (label.person === "rima" ? { ...label, is_protected: true } : label)) } });
    await ready();
    expect(container.querySelector(".facts")).toHaveTextContent("Beskyttet adresse");
    expect(container.querySelector(".facts")).not.toHaveTextContent("Ahornparken");
    await user.click(screen.getByRole("button", { name: "Vis adressen" }));
    expect(container.querySelector(".facts")).toHaveTextContent(/Beskyttet adresse.*Ahornparken/);
    expect(screen.getByRole("button", { name: /Adresse.*Ahornparken/ })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /^Nabil.*Beskyttet adresse/ }));
    const sheet = await screen.findByRole("dialog");
    await user.click(within(sheet).getByRole("button", { name: "Flere felter" }));
    expect(within(sheet).queryByRole("button", { name: /^Adresse/ })).not.toBeInTheDocument();
  });

  it("hides where the one lives who is left at home alone, and is protected", async () => {
    const page = haddadLund();
    const { genogram } = page;
    const labels = genogram.labels.map((label) => ({ ...label, is_protected: label.person === "rima" }));
    const { container } = drawOverview({ ...page, genogram: { ...genogram, labels, at_home: ["rima"], picture: { ...genogram.picture, outlines: [] } } });
    await ready();
    expect(container.querySelector(".facts")).toHaveTextContent("Beskyttet adresse");
    expect(container.querySelector(".facts")).not.toHaveTextContent("Ahornparken");
  });

  it("tells the family's own home from another", async () => {
    const page = haddadLund();
    const { genogram } = page;
    const [home] = genogram.picture.outlines;
    if (home === undefined) throw new Error("the family has no home");
    const away = genogram.picture.nodes.flatMap(({ person }, place) => (person === "nabil" || person === "mette" ? [place] : []));
    const nodes = genogram.picture.nodes.map((node, place) => (away.includes(place) ? { ...node, lives_in_household: true } : node));
    const outlines = [home, { ...home, household: "nabil", members: away }];
    const { container } = drawOverview({ ...page, genogram: { ...genogram, picture: { ...genogram.picture, nodes, outlines } } });
    await ready();
    expect(container.querySelectorAll(".genogram .home")).toHaveLength(2);
    expect(container.querySelectorAll(".genogram .home.elsewhere")).toHaveLength(1);
    expect(container.querySelectorAll(".genogram .at-home")).toHaveLength(5);
    expect(container.querySelector(".family-section .legend")).toHaveTextContent("bor hjemmebor sammen et andet sted");
  });

  it("waits, says what is wrong, and tries again", async () => {
    const waiting = deferred<FamilyOverviewView>();
    const { backend, user } = drawOverview();
    await ready();
    backend.answer({ family_overview: () => waiting.promise });
    let fails = true;
    const again = renderScreen(<OverviewScreen familyId="f2" />, fakeBackend({
      family_overview: () => {
        if (fails) throw refusal("disk-full");
        return haddadLund();
      },
      set_up_choices: () => ({ rows: choices }),
    }));
    expect(again.container.querySelector("main")).toHaveAttribute("aria-busy", "true");
    expect(await within(again.container).findByRole("alert")).toBeVisible();
    fails = false;
    const retry = within(again.container).queryByRole("button", { name: "Prøv igen" });
    if (retry !== null) {
      await user.click(retry);
      expect(await within(again.container).findByRole("heading", { name: "Familien" })).toBeVisible();
    }
  });

  it("a family that nothing is written about says how one begins", async () => {
    const { container, user } = drawOverview(empty);
    await ready();
    expect(screen.getByText(/når du har skrevet den første ind/)).toBeVisible();
    expect(screen.getByText("Ingen har den endnu")).toBeVisible();
    expect(screen.getByText("Der er ikke aftalt noget.")).toBeVisible();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tilføj et familiemedlem" }));
    expect(await screen.findByRole("textbox", { name: "Navn" })).toHaveFocus();
  });
});

describe("the family tree", () => {
  it("is one stop for Tab, and the arrow keys go to who stands that way; Enter opens them", async () => {
    const { user, baseElement } = drawOverview();
    await ready();
    const tree = screen.getByRole("group", { name: /Familietræ/ });
    expect(within(tree).getAllByRole("button").filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
    within(tree).getByRole("button", { name: /^Rima/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect(within(tree).getByRole("button", { name: /^Jonas/ })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(within(tree).getByRole("button", { name: /^Elias/ })).toHaveFocus();
    await user.keyboard("{Home}");
    expect(within(tree).getByRole("button", { name: /^Farid/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    const sheet = await screen.findByRole("dialog", { name: "Farid Aziz" });
    expect(await violations(baseElement)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(sheet).not.toBeInTheDocument();
  });

  it("shows who is in care, and who was, and says beneath what the lines mean", async () => {
    const page = haddadLund();
    const { picture } = page.genogram;
    const [first, second, ...rest] = picture.child_lines;
    if (first === undefined || second === undefined) throw new Error("nobody hangs under anybody");
    const child_lines = [{ ...first, kind: "foster" }, { ...second, kind: "foster", is_over: true }, ...rest];
    const { container } = drawOverview({ ...page, genogram: { ...page.genogram, picture: { ...picture, child_lines } } });
    await ready();
    expect(screen.getByText("i pleje")).toBeVisible();
    expect(screen.getByText("var i pleje")).toBeVisible();
    expect(container.querySelectorAll(".genogram .foster")).toHaveLength(2);
    expect(container.querySelectorAll(".genogram .foster.is-over")).toHaveLength(1);
  });

  it("says of everybody what they are to the others, and where the children are when", async () => {
    drawOverview();
    await ready();
    const rima = "Rima, 36 år, var ægtefælle til Nabil, kæreste eller samlever til Jonas, forælder til Yusuf, forælder til Salma, forælder til Elias, bor her";
    expect(screen.getByRole("button", { name: said(rima) })).toBeInTheDocument();
    expect(screen.getByText(said("Yusuf og Salma: Hos Nabil hver anden weekend."))).toBeVisible();
  });
});

describe("those around the family", () => {
  it("are walked with the arrow keys, in the ring or as a list", async () => {
    const { user } = drawOverview();
    await ready();
    const ring = screen.getByRole("group", { name: /Dem, der er omkring/ });
    expect(within(ring).getAllByRole("button")).toHaveLength(10);
    within(ring).getByRole("button", { name: "Lise Brandt, makker, SOF, ses hver uge" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(within(ring).getByRole("button", { name: /Kirsten Møller/ })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Som liste" }));
    const list = screen.getByRole("list", { name: "Omkring familien" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
    await user.click(within(list).getByRole("button", { name: "Omar Nielsen" }));
    expect(await screen.findByRole("dialog", { name: "Omar Nielsen" })).toBeVisible();
  });

  it("more than thirty are a list", async () => {
    const page = haddadLund();
    const many = Array.from({ length: 34 }, (_, index) => `many${index}`);
    drawOverview({
      ...page,
      people: [...page.people, ...many.map((id) => ({ id, kind: "actor", name: `Person ${id}`, given: "Person", department: "SOF", role: null, same_as: null, is_me: false }))],
      nearness: many.map((person) => ({ person, nearness: "outer" })),
    });
    await ready();
    expect(screen.queryByRole("group", { name: /Dem, der er omkring/ })).not.toBeInTheDocument();
    expect(within(screen.getByRole("list", { name: "Omkring familien" })).getAllByRole("listitem")).toHaveLength(34);
  });
});

describe("the interventions", () => {
  it("stand by department, without what is only proposed, and lead into the plan", async () => {
    drawOverview();
    await ready();
    const rows = within(screen.getByRole("list", { name: "Indsatser" })).getAllByRole("link");
    expect(rows.map((row) => row.getAttribute("href")?.split("#")[1])).toEqual(["i1", "i2", "i5", "i4", "i3", "i6", "i8", "i7", "i9", "i10", "i11"]);
    expect((rows[0]?.getAttribute("aria-label") ?? "").replace(/[\u2068\u2069]/g, "")).toBe("Familiebehandling hjemme, SOF, alle, i gang, fra man. 20. jul., til søn. 9. maj 2027, 2 t");
    expect(rows[0]).toHaveAttribute("href", "/familie/f1/plan#i1");
  });

  it("a shorter time shows what goes on in it", async () => {
    const { user } = drawOverview();
    await ready();
    await user.click(screen.getByRole("radio", { name: "Kvartal" }));
    const rows = within(screen.getByRole("list", { name: "Indsatser" })).getAllByRole("link");
    expect(rows.map((row) => row.textContent).some((row) => row.includes("Butiksuddannelse"))).toBe(false);
    rows[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(rows[1]).toHaveFocus();
  });
});
