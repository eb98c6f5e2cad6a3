import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { TodayView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { renderScreen } from "../../testing/render";
import { drawnToday, emptyToday, largeToday, line } from "../../testing/today";
import { findFamilies, plainNames } from "./families/find";
import { TodayScreen } from "./TodayScreen";

function draw(page: TodayView = drawnToday, backend = fakeBackend({ today_show: () => page })) {
  const onOpen = vi.fn();
  const onNear = vi.fn();
  return { ...renderScreen(<TodayScreen onOpen={onOpen} onOpenThing={vi.fn()} onSettle={vi.fn()} onNear={onNear} />, backend), backend, onOpen, onNear };
}

const bare = (element: Element) => element.textContent.replace(/[\u2068\u2069]/g, "");

/** The cells of a family's row. */
async function cellsOf(name: RegExp): Promise<string[]> {
  const row = await screen.findByRole("row", { name });
  return [...row.querySelectorAll("[role=rowheader], [role=gridcell]")].map(bare);
}

function names(): string[] {
  return screen.getAllByRole("rowheader").map((cell) => bare(cell.querySelector("bdi") ?? cell));
}

describe("the screen", () => {
  it("begins with the day in words and who sits here", async () => {
    draw();
    await screen.findByRole("row", { name: /Haddad Lund/ });
    expect(screen.getByRole("heading", { level: 1, name: "Tirsdag 24. november" })).toHaveFocus();
    expect(bare(screen.getByText(/^uge/))).toBe("uge 48");
    expect(screen.getByText("Lise Brandt")).toBeVisible();
  });

  it("says nothing while it is soon there, and that it waits when it is not", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const answer = deferred<TodayView>();
    draw(drawnToday, fakeBackend({ today_show: () => answer.promise }));
    expect(screen.queryByText("Et øjeblik …")).not.toBeInTheDocument();
    expect(await screen.findByText("Et øjeblik …")).toBeVisible();
    answer.resolve(drawnToday);
    await screen.findByRole("row", { name: /Demir/ });
    expect(screen.queryByText("Et øjeblik …")).not.toBeInTheDocument();
    vi.useRealTimers();
  });

  it("says so when it cannot be fetched, and can be asked again", async () => {
    const backend = fakeBackend({
      today_show: () => {
        throw refusal("internal");
      },
    });
    const { user, container } = draw(drawnToday, backend);
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.queryByText(/Her er ingen familier/)).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    backend.answer({ today_show: () => drawnToday });
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByRole("row", { name: /Haddad Lund/ })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says what to do when there are no families", async () => {
    const { container } = draw(emptyToday());
    expect(await screen.findByText(/Tryk på »Ny familie«/)).toBeVisible();
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });
});

describe("the list of families", () => {
  it("shows course, next meeting, what is due, the baton and what waits", async () => {
    draw();
    expect(await cellsOf(/Haddad Lund/)).toEqual(["Haddad Lund14, 11, 4 år", "Indsats5 af 10 md.", "i dag kl. 13.00", "tors. 10. dec.", "Anders", "1"]);
    expect(await cellsOf(/Rasmussen/)).toEqual(["Rasmussen3, 0 år", "Visitation", "tors. 26. nov. · teamet", "", "", ""]);
    expect(await cellsOf(/Petrović/)).toEqual(["Petrović12, 12 år", "Indsats8 af 10 md.", "tors. 26. nov. kl. 11.00", "man. 14. dec.", "dig", "1"]);
    expect((await cellsOf(/Warsame/)).slice(3)).toEqual(["5 dage over", "Maja", ""]);
    expect((await cellsOf(/Farah/)).slice(1, 4)).toEqual(["Råd og vejledning", "ikke aftalt", "samtykke 30. nov."]);
    const signs = (name: RegExp) => within(screen.getByRole("row", { name })).getAllByRole("img").map((sign) => sign.getAttribute("aria-label"));
    expect(signs(/Haddad Lund/)).toEqual(["1 felt med to værdier"]);
    expect(signs(/Petrović/)).toEqual(["1 sted, hvor to indsatser støder sammen"]);
    expect(signs(/Warsame/)).toEqual(["1 opfølgning eller aftale over tiden"]);
    expect(signs(/Demir/)).toEqual(["Familien skal sige ja til planen"]);
  });

  it("puts a shield at whoever is protected, and calls a holder of the family's own so", async () => {
    draw();
    const row = await screen.findByRole("row", { name: /Kjeldsen/ });
    expect(within(row).getByRole("img", { name: "Beskyttet adresse" })).toBeVisible();
    expect(row).toHaveTextContent("familien");
    expect(within(screen.getByRole("row", { name: /Nowak/ })).queryByRole("img")).not.toBeInTheDocument();
  });

  it("leaves empty what is not known, and can do without departments", async () => {
    const page = emptyToday({ families: [line("f", "Ny", { holder: "x" })], people: [{ id: "x", name: "Ida", department: null, is_me: false }] });
    draw(page);
    expect(await cellsOf(/Ny/)).toEqual(["Ny", "Ikke begyndt", "", "", "Ida", ""]);
  });

  it("is walked with the arrow keys; letters jump there, and do nothing else", async () => {
    const { user, onOpen, onNear } = draw();
    const row = await screen.findByRole("row", { name: /Haddad Lund/ });
    screen.getByRole("button", { name: "Ny familie" }).focus();
    await user.tab();
    expect(row).toHaveFocus();
    await user.keyboard("n");
    expect(screen.getByRole("row", { name: /Nowak/ })).toHaveFocus();
    expect(screen.queryByRole("textbox", { name: "Familiens navn" })).not.toBeInTheDocument();
    expect(onNear).toHaveBeenLastCalledWith("nowak");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onOpen).toHaveBeenLastCalledWith("olesen");
  });

  it("keeps letters that lead nowhere to itself: whoever types a name there starts nothing", async () => {
    const { user } = draw(emptyToday({ families: [line("d", "Demir")] }));
    const row = await screen.findByRole("row", { name: /Demir/ });
    screen.getByRole("button", { name: "Ny familie" }).focus();
    await user.tab();
    await user.keyboard("nf");
    expect(row).toHaveFocus();
    expect(screen.queryByRole("textbox", { name: "Familiens navn" })).not.toBeInTheDocument();
  });

  it("shows my pair's; the team's others when they are asked for", async () => {
    const { user, container } = draw(largeToday(3));
    await screen.findByRole("row", { name: /Haddad Lund/ });
    expect(names()).toHaveLength(9);
    await user.click(screen.getByRole("radio", { name: /Alle .?12/ }));
    await waitFor(() => {
      expect(names()).toHaveLength(12);
    });
    expect(names().slice(0, 2)).toEqual(["Haddad Lund", "Demir"]);
    expect(await violations(container)).toEqual([]);
  });

  it("shows the team's when one has none of one's own", async () => {
    draw(emptyToday({ families: [line("t", "Berg", { is_mine: false })] }));
    expect(await screen.findByRole("row", { name: /Berg/ })).toBeVisible();
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  });
});

describe("finding a family", () => {
  it.each(["f", "/"])("begins with %s, narrows as one types, the team's too, and Enter opens the first", async (key) => {
    const { user, onOpen } = draw(largeToday(3));
    await screen.findByRole("row", { name: /Haddad Lund/ });
    await user.keyboard(key);
    const field = screen.getByRole("searchbox", { name: "Find familie" });
    expect(field).toHaveFocus();
    expect(field).toHaveValue("");
    await user.keyboard("berg");
    await waitFor(() => {
      expect(names()).toHaveLength(1);
    });
    expect(names()[0]).toMatch(/^Berg/);
    expect(screen.getAllByRole("status").map(bare).join("")).toContain("Én familie passer.");
    await user.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledWith("t1");
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("");
    await waitFor(() => {
      expect(names()).toHaveLength(9);
    });
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("row", { name: /Haddad Lund/ })).toHaveFocus();
  });

  it("says so when there is none", async () => {
    const { user, onOpen } = draw();
    await screen.findByRole("row", { name: /Haddad Lund/ });
    await user.keyboard("f");
    await user.keyboard("xyz{Enter}");
    expect(bare(await screen.findByText(/Ingen familie hedder/))).toBe("Ingen familie hedder noget med »xyz«.");
    expect(onOpen).not.toHaveBeenCalled();
  });

  it("knows letters without their marks, and puts those that begin so first", () => {
    const found = (typed: string) => findFamilies(plainNames(drawnToday.families), typed).map(({ name }) => name);
    expect(found("petrovic")).toEqual(["Petrović"]);
    expect(found("JEN")).toEqual(["Farah Jensen"]);
    expect(found("sen")).toEqual(["Rasmussen", "Olesen", "Kjeldsen", "Farah Jensen"]);
    expect(findFamilies(plainNames([line("1", "Bard"), line("2", "Ard Bo"), line("3", "Bo Ard")]), "ard").map(({ id }) => id)).toEqual(["2", "3", "1"]);
  });
});
