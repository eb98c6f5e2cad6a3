import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { createQueryClient } from "../backend/query-client";
import { violations } from "../testing/axe";
import { fakeBackend, refusal } from "../testing/fake-backend";
import type { WaitingView } from "../backend/bindings.gen";
import { emptyToday, line } from "../testing/today";
import { App } from "./App";
import { tabOfKind } from "./tab-of-kind";

const families = [
  { id: "f1", name: "Haddad Lund", created_on: "2026-11-24" },
  { id: "f2", name: "Nowak", created_on: "2026-11-24" },
];

const clash = {
  family: "f2",
  what: { type: "clash", entity: "m7", kind: "meeting", field: "starts_at", caption: "Skolesamtale" },
} satisfies WaitingView;

function program(start = "/") {
  const backend = fakeBackend({
    profile_status: () => ({ state: "open", municipality: "København", user: "Lise Brandt", demo: false, disk_full: false, departments: [] }),
    family_list: () => ({ families }),
    today_show: () => emptyToday({ families: families.map(({ id, name }) => line(id, name)), waiting: [clash] }),
    our_plan_open: () => null,
    profile_lock: () => ({ state: "locked", municipality: null, user: null, demo: false, disk_full: false, departments: [] }),
    search_run: ({ family }) => ({
      hits: [
        { family: "f2", family_name: "Nowak", entity: "g2", kind: "goal", caption: "Nowak vil ud at cykle" },
        { family: "f1", family_name: "Haddad Lund", entity: "e1", kind: "log_entry", caption: "Haddad har talt med Nora" },
        { family: "f2", family_name: "Nowak", entity: "f2", kind: "family", caption: null },
      ].filter((hit) => family === null || hit.family === family),
    }),
  });
  const drawn = render(<App backend={backend} client={createQueryClient()} start={start} />);
  return { ...drawn, backend, user: userEvent.setup() };
}

async function onScreen(name: string): Promise<void> {
  await waitFor(() => {
    expect(screen.getByRole("main")).toHaveAttribute("data-screen", name);
  });
}

describe("inside a family", () => {
  it("one comes from the list, by name or with Enter, and hears where one is", async () => {
    const { user, container } = program();
    await user.click(await screen.findByText("Haddad Lund"));
    await onScreen("overview");
    expect(screen.getByRole("heading", { level: 1, name: "Overblik" })).toHaveFocus();
    expect(await screen.findByRole("link", { name: "Overblik" })).toHaveAttribute("aria-current", "page");
    expect(screen.getByRole("main")).toHaveAttribute("data-family", "f1");
    expect(await violations(container)).toEqual([]);
  });

  it("one comes from what waits, to the tab where it is settled", async () => {
    const { user } = program();
    await user.click(await screen.findByRole("button", { name: /Afgør Nowak/ }));
    // A meeting's time: in its sheet, which the overview opens.
    await onScreen("overview");
    expect(screen.getByRole("main")).toHaveAttribute("data-family", "f2");
  });

  it("there is no other family's name anywhere", async () => {
    program("/familie/f1/plan");
    await onScreen("plan");
    expect(await screen.findByText("Haddad Lund")).toBeVisible();
    expect(document.documentElement.outerHTML).not.toContain("Nowak");
  });

  it("the tabs are reached with keys, and the way back too", async () => {
    const { user } = program("/familie/f1/overblik");
    await onScreen("overview");
    await user.keyboard("{Alt>}3{/Alt}");
    await onScreen("log");
    expect(screen.getByRole("heading", { level: 1, name: "Stafetlog" })).toHaveFocus();
    await user.keyboard("{Alt>}2{/Alt}");
    await onScreen("plan");
    await user.click(screen.getByRole("link", { name: "Tilbage til mine familier" }));
    await onScreen("families");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("a family's address alone leads to its overview", async () => {
    program("/familie/f2");
    await onScreen("overview");
  });

  it("Vores plan opens for this family, and says so; or says why it does not", async () => {
    const { user, backend } = program("/familie/f1/plan");
    await onScreen("plan");
    await user.click(await screen.findByRole("button", { name: "Vores plan" }));
    expect(backend.calls).toContainEqual({ name: "our_plan_open", request: { family: "f1" } });
    expect(await screen.findByText("Vores plan er åbnet i sit eget vindue.")).toBeInTheDocument();
    backend.answer({
      our_plan_open: () => {
        throw refusal("not-found");
      },
    });
    await user.click(screen.getByRole("button", { name: "Vores plan" }));
    expect(await screen.findByText(/^Det kunne ikke findes her\./)).toBeVisible();
  });

  it("a family that is not one's own is no dead end", async () => {
    const { user, container } = program("/familie/f9/plan");
    expect(await screen.findByText(/ikke på din liste/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Vores plan" })).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getAllByRole("link", { name: "Tilbage til mine familier" })[1] ?? document.body);
    await onScreen("families");
  });

  it("an address that leads nowhere is no dead end either", async () => {
    program("/findes/ikke");
    expect(await screen.findByRole("heading", { name: "Her er ikke noget" })).toBeVisible();
  });

  it("pointing at a family reads nothing of it: that would be in its log of use", async () => {
    const { user, backend } = program();
    await user.hover(await screen.findByRole("row", { name: /Nowak/ }));
    await user.tab();
    // The set-up tells nothing of anybody.
    const ofNobody = ["profile_status", "today_show", "set_up_access", "set_up_choices"];
    expect(backend.calls.map(({ name }) => name).filter((name) => !ofNobody.includes(name))).toEqual([]);
  });
});

describe("search", () => {
  it("opens with Ctrl K, finds in the program's order by family, and marks the words", async () => {
    const { user, baseElement } = program();
    await screen.findByRole("row", { name: /Nowak/ });
    await user.keyboard("{Control>}k{/Control}");
    expect(await screen.findByRole("searchbox", { name: "Søg" })).toHaveFocus();
    await user.keyboard("now");
    const found = await screen.findAllByRole("option", { name: /Nowak|Haddad/ });
    expect(found.map(({ textContent }) => textContent)).toEqual(["MålNowak vil ud at cykle", "FamilieNowak", "StafetlogHaddad har talt med Nora"]);
    expect(found[0]?.querySelector("mark")).toHaveTextContent("Now");
    expect(await violations(baseElement)).toEqual([]);
  });

  it("opens a hit on its tab, and tells the program that the search rests", async () => {
    const { user, backend } = program();
    await user.click(await screen.findByRole("button", { name: /Søg eller skriv/ }));
    await user.keyboard("now");
    await screen.findAllByRole("option", { name: /Nowak/ });
    expect(backend.calls.filter(({ name }) => name === "search_run").every(({ request }) => !(request as { rests: boolean }).rests)).toBe(true);
    await user.keyboard("{Enter}");
    await onScreen("plan");
    expect(screen.getByRole("main")).toHaveAttribute("data-family", "f2");
    expect(backend.calls.filter(({ name }) => name === "search_run").at(-1)?.request).toEqual({ text: "now", family: null, rests: true });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("rests after a second without typing", async () => {
    const { user, backend } = program();
    await screen.findByRole("row", { name: /Nowak/ });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("searchbox"), "now");
    await waitFor(() => {
      expect(backend.calls.at(-1)).toEqual({ name: "search_run", request: { text: "now", family: null, rests: true } });
    });
  });

  it("inside a family finds only that family's", async () => {
    const { user, backend } = program("/familie/f1/overblik");
    await onScreen("overview");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("searchbox"), "x");
    expect(await screen.findByRole("option", { name: /Haddad har talt/ })).toBeVisible();
    expect(backend.calls.find(({ name }) => name === "search_run")?.request).toEqual({ text: "x", family: "f1", rests: false });
    expect(document.documentElement.outerHTML).not.toContain("Nowak");
  });

  it("loses nothing of what is typed before the field is there", async () => {
    const { user } = program();
    await screen.findByRole("row", { name: /Nowak/ });
    // One press after the other, and nothing awaited in between.
    await user.keyboard("{Control>}k{/Control}now");
    expect(await screen.findByRole("searchbox", { name: "Søg" })).toHaveValue("now");
    expect(screen.queryByRole("textbox", { name: "Familiens navn" })).not.toBeInTheDocument();
  });

  it("does what a screen can do, and does not search for nothing", async () => {
    const { user, backend } = program();
    await screen.findByRole("row", { name: /Nowak/ });
    await user.keyboard("{Control>}k{/Control}");
    expect(await screen.findByRole("option", { name: /Ny familie/ })).toHaveTextContent("N");
    expect(backend.count("search_run")).toBe(0);
    await user.click(screen.getByRole("option", { name: /Ny familie/ }));
    expect(await screen.findByRole("textbox", { name: "Familiens navn" })).toHaveFocus();
  });

  it("says so when it does not work", async () => {
    const { user, backend } = program();
    backend.answer({
      search_run: () => {
        throw refusal("internal");
      },
    });
    await screen.findByRole("row", { name: /Nowak/ });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("searchbox"), "x");
    expect(await screen.findByRole("alert")).toHaveTextContent("Makker svarer ikke, som den skal.");
  });

  it.each([
    ["goal", "/familie/$familyId/plan"],
    ["meeting", "/familie/$familyId/stafetlog"],
    ["member", "/familie/$familyId/overblik"],
    ["tomorrow", "/familie/$familyId/overblik"],
  ])("shows a %s at %s", (kind, tab) => {
    expect(tabOfKind(kind)).toBe(tab);
  });
});

describe("the bar", () => {
  it("says that things are saved here, and that they are being saved; never that they are sent", async () => {
    const { user, backend, container } = program();
    expect(await screen.findByText("Gemt her")).toBeVisible();
    expect(screen.getByText("Gemt her").closest("[title]")).toHaveAttribute("title", expect.stringContaining("ingen andre steder"));
    backend.answer({ family_create: () => new Promise(() => undefined) });
    await user.keyboard("n");
    await user.keyboard("Demir{Enter}");
    await waitFor(() => {
      expect(container.querySelector(".saved-mark")).toHaveTextContent("Gemmer …");
    });
    expect(document.body).not.toHaveTextContent(/send/i);
  });

  it("has theme and language behind the initials, for as long as the visit lasts", async () => {
    const { user, baseElement } = program();
    const me = await screen.findByRole("button", { name: "Lise Brandt" });
    expect(document.documentElement).toHaveAttribute("data-theme", "light");
    await user.click(me);
    expect(screen.getByRole("menuitemradio", { name: "Som computeren" })).toBeChecked();
    expect(await violations(baseElement)).toEqual([]);
    await user.click(screen.getByRole("menuitemradio", { name: "Høj kontrast" }));
    expect(document.documentElement).toHaveAttribute("data-theme", "contrast");
    await user.keyboard("{Escape}");
    await user.click(me);
    await user.click(screen.getByRole("menuitemradio", { name: "English" }));
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("heading", { name: "My families" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
  });

  it("shows the keys with ?, but not while one writes", async () => {
    const { user } = program();
    await screen.findByRole("row", { name: /Nowak/ });
    await user.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Tastaturgenveje" });
    expect(dialog).toHaveTextContent(/Ny familie.*N/);
    expect(dialog).toHaveTextContent(/Lås.*Ctrl L/);
    await user.keyboard("{Escape}");
    await user.keyboard("n");
    await user.keyboard("?");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
