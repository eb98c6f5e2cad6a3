import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { drawOverview, ready, said } from "../../testing/draw-overview";
import { haddadLund } from "../../testing/haddad-lund";
import { clashing, entity, named, text as words } from "../../testing/record";
import { LOOKED_MS } from "./News";

describe("what is edited", () => {
  it("never shows a CPR number, and takes a new one", async () => {
    const { user, backend, baseElement } = drawOverview();
    await ready();
    expect(document.documentElement.outerHTML).not.toContain("120390");
    await user.click(screen.getByRole("button", { name: /^Rima,.*bor her/ }));
    await user.click(await screen.findByRole("button", { name: "Flere felter" }));
    const cpr = screen.getByRole("button", { name: /CPR-nummer/ });
    expect(cpr).toHaveTextContent("••••••-••••");
    expect(baseElement.outerHTML).not.toContain("120390");
    await user.click(cpr);
    await user.keyboard("1203901234{Enter}");
    await waitFor(() => {
      expect(backend.calls.find(({ name }) => name === "field_set")?.request).toMatchObject({ entity: "rima", field: "cpr", value: { value: "1203901234" }, seen: ["rima-cpr"] });
    });
  });

  it("of two numbers it says only that there are two, and typing it anew settles them", async () => {
    const page = haddadLund();
    const numbers = [words("120390-0000"), words("120390-0001")] as const;
    const { user, backend, baseElement } = drawOverview({ ...page, members: page.members.map((one) => (one.id === "rima" ? clashing(one, "cpr", numbers, ["lise-user", "omar-user"]) : one)) });
    await ready();
    await user.click(screen.getByRole("button", { name: /^Rima,.*bor her/ }));
    expect(await screen.findByText("to værdier")).toBeVisible();
    expect(baseElement.outerHTML).not.toContain("120390");
    await user.click(screen.getByRole("button", { name: /CPR-nummer/ }));
    await user.keyboard("1203900001{Enter}");
    await waitFor(() => {
      expect(backend.calls.find(({ name }) => name === "field_set")?.request).toMatchObject({ field: "cpr", seen: ["op0", "op1"] });
    });
  });

  it("a meeting with two times is settled in its sheet, where each reads as a time", async () => {
    const moment = (at: string) => ({ type: "moment" as const, value: Date.parse(at) });
    const times = [moment("2026-11-25T07:15:00Z"), moment("2026-11-26T13:30:00Z")] as const;
    const { user, backend } = drawOverview();
    backend.answer({
      entity_show: () => clashing(entity("meeting", "m-now", { title: words("Salmas skolesamtale") }), "starts_at", times, ["lise-user", "omar-user"]),
    });
    await ready();
    await user.click(screen.getByRole("button", { name: /^Afgør.*Salmas skolesamtale/ }));
    const sheet = within(await screen.findByRole("dialog", { name: "Salmas skolesamtale" }));
    expect(sheet.getByText(/kl\. .?8\.15/)).toBeVisible();
    expect(sheet.queryByText("Skriv noget andet")).not.toBeInTheDocument();
    await user.click(sheet.getByRole("button", { name: /^Brug.*14\.30/ }));
    await waitFor(() => {
      expect(backend.calls.find(({ name }) => name === "field_set")?.request).toMatchObject({ entity: "m-now", field: "starts_at", value: times[1], seen: ["op0", "op1"] });
    });
  });

  it("a colleague's word waits in the strip: the baton is taken where it is offered, and given back by undoing", async () => {
    const { user, backend } = drawOverview();
    await ready();
    await user.click(screen.getByRole("button", { name: "Tag imod" }));
    expect(backend.calls.filter(({ name }) => name === "baton_accept").map(({ request }) => request)).toEqual([{ family: "f1", offer: "o1" }]);
  });

  it("somebody new needs a name and no more, by the key T; their own sheet follows", async () => {
    const page = haddadLund();
    const made = entity("actor", "new", { name: named("Ditte", "Aagaard") });
    const { user, backend } = drawOverview(page);
    await ready();
    backend.answer({
      entity_create: () => {
        backend.answer({ family_overview: () => ({ ...page, actors: [...page.actors, made] }) });
        return { ...made, change: "c9" };
      },
    });
    await user.keyboard("t");
    await user.click(await screen.findByRole("radio", { name: "Fagperson" }));
    await user.keyboard("{Tab}");
    const name = screen.getByRole("textbox", { name: "Navn" });
    await user.click(screen.getByRole("button", { name: "Tilføj" }));
    expect(screen.getByText("Skriv navnet først.")).toBeVisible();
    await user.type(name, "Ditte Aagaard{Enter}");
    expect(await screen.findByRole("dialog", { name: "Ditte Aagaard" })).toBeVisible();
    expect(backend.calls.filter(({ name: command }) => command === "entity_create").map(({ request }) => request)).toEqual([
      {
        family: "f1",
        kind: "actor",
        fields: [
          { field: "name", value: { type: "name", value: { given: "Ditte", family: "Aagaard" } } },
          { field: "kind", value: { type: "text", value: "professional" } },
        ],
      },
    ]);
  });

  it("a relation is three choices", async () => {
    const { user, backend } = drawOverview();
    await ready();
    backend.answer({ entity_create: () => ({ ...entity("relation", "r"), change: "c9" }) });
    await user.click(screen.getByRole("button", { name: /^Yusuf/ }));
    await user.click(await screen.findByRole("button", { name: "Tilføj en relation" }));
    await user.click(screen.getByRole("button", { name: "Tilføj" }));
    expect(screen.getByText("Vælg alle tre først.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "er" }), "søskende");
    await user.selectOptions(screen.getByRole("combobox", { name: "til" }), "Salma Haddad");
    await user.click(screen.getByRole("button", { name: "Tilføj" }));
    expect(backend.calls.find(({ name }) => name === "entity_create")?.request).toMatchObject({
      kind: "relation",
      fields: [{ value: { value: "yusuf" } }, { value: { value: "sibling" } }, { value: { value: "salma" } }],
    });
  });

  it("what is put away can be had back at once", async () => {
    const { user, backend } = drawOverview();
    await ready();
    await user.click(screen.getByRole("button", { name: /^Mette/ }));
    await user.click(await screen.findByRole("button", { name: "Læg væk" }));
    expect(await screen.findByText(said("Mette Krogh er lagt væk."))).toBeVisible();
    expect(backend.calls.find(({ name }) => name === "entity_archive")?.request).toEqual({ family: "f1", entity: "mette", archived: true, seen: ["mette-made"] });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await waitFor(() => {
      expect(backend.calls.find(({ name }) => name === "change_undo")?.request).toEqual({ family: "f1", change: "c2" });
    });
  });

  it("what is put away is no longer offered back once undoing would take back something else", async () => {
    const { user } = drawOverview();
    await ready();
    await user.click(screen.getByRole("button", { name: /^Mette/ }));
    await user.click(await screen.findByRole("button", { name: "Læg væk" }));
    expect(await screen.findByText(said("Mette Krogh er lagt væk."))).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tag imod" }));
    await waitFor(() => {
      expect(screen.queryByText(said("Mette Krogh er lagt væk."))).not.toBeInTheDocument();
    });
  });

  it("opens what one came for, once", async () => {
    const { router, user } = drawOverview(haddadLund, "/familie/f1/overblik#mette");
    const sheet = await screen.findByRole("dialog", { name: "Mette Krogh" });
    await user.keyboard("{Escape}");
    expect(sheet).not.toBeInTheDocument();
    await waitFor(() => {
      expect(router.state.location.hash).toBe("");
    });
  });

  it("what is due opens where it is done: a sheet of its own, or the plan", async () => {
    const { user, backend } = drawOverview();
    await ready();
    backend.answer({ entity_show: () => entity("follow_up", "d1", { title: words("WHO-5, midtvejs, Rima") }) });
    expect(screen.getByRole("link", { name: said("Opfølgning: Virksomhedspraktik") })).toHaveAttribute("href", "/familie/f1/plan#i3");
    await user.click(screen.getByRole("button", { name: "WHO-5, midtvejs, Rima" }));
    const sheet = await screen.findByRole("dialog", { name: "WHO-5, midtvejs, Rima" });
    await user.click(within(sheet).getByRole("button", { name: /^Konklusion/ }));
    await user.click(await within(sheet).findByRole("option", { name: "juster" }));
    await waitFor(() => {
      expect(backend.calls.find(({ name }) => name === "field_set")?.request).toMatchObject({ entity: "d1", field: "conclusion", value: { type: "text", value: "adjust" } });
    });
  });
});

describe("what is new", () => {
  it("is seen when one leaves after having looked, and not before", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const brief = drawOverview();
      await ready();
      brief.unmount();
      await vi.advanceTimersByTimeAsync(100);
      expect(brief.backend.count("seen_mark")).toBe(0);
      const long = drawOverview();
      await ready();
      await vi.advanceTimersByTimeAsync(LOOKED_MS + 100);
      expect(long.backend.count("seen_mark")).toBe(0);
      long.unmount();
      await waitFor(() => {
        expect(long.backend.calls.at(-1)).toEqual({ name: "seen_mark", request: { family: "f1" } });
      });
    } finally {
      vi.useRealTimers();
    }
  });
});
