import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { FamilyOverviewView } from "../../backend/bindings.gen";
import { UndoProvider } from "../../record/Undo";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { choices, haddadLund } from "../../testing/haddad-lund";
import { entity, named, text as words } from "../../testing/record";
import { renderScreen } from "../../testing/render";
import { LOOKED_MS } from "./News";
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
    genogram: { width: 0, height: 0, nodes: [], unions: [], lines: [], homes: [], not_drawn: [] },
    professionals: 0,
    professionals_at_start: null,
    seen_at_ms: null,
  };
}

function draw(page: FamilyOverviewView | (() => FamilyOverviewView) = haddadLund) {
  const answer = typeof page === "function" ? page : () => page;
  const backend = fakeBackend({
    family_overview: answer,
    set_up_choices: () => ({ rows: choices }),
    field_set: () => ({ change: "c1" }),
    entity_archive: () => ({ change: "c2" }),
    baton_accept: () => ({ change: "c3" }),
    change_undo: () => ({ change: "c4" }),
    seen_mark: () => null,
  });
  const drawn = renderScreen(
    <UndoProvider family="f1">
      <OverviewScreen familyId="f1" />
    </UndoProvider>,
    backend,
    "/familie/f1/overblik",
  );
  return { ...drawn, backend };
}

/** Words into which names were put: Fluent sets them apart with signs that nobody sees. */
const said = (words: string) => (shown: string) => shown.replace(/[\u2068\u2069]/g, "") === words;
const plain = (element: Element | null) => (element?.textContent ?? "").replace(/[\u2068\u2069]/g, "");

const ready = () => screen.findByRole("heading", { name: "Familien" });

describe("the overview", () => {
  it("says who they are, how far they are, and what comes, with nothing for axe to find", async () => {
    const { container } = draw();
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

  it("never shows a CPR number, and takes a new one", async () => {
    const { user, backend, baseElement } = draw();
    await ready();
    expect(document.documentElement.outerHTML).not.toContain("120390");
    await user.click(screen.getByRole("button", { name: said("Rima, 36 år, bor her") }));
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

  it("a protected address is a plate, in the tree and in the strip, and in no field", async () => {
    const page = haddadLund();
    const { user, container } = draw({ ...page, genogram: { ...page.genogram, nodes: page.genogram.nodes.map((node) => (node.person === "rima" ? { ...node, is_protected: true } : node)) } });
    await ready();
    expect(container.querySelector(".facts")).toHaveTextContent("Beskyttet adresse");
    expect(container.querySelector(".facts")).not.toHaveTextContent("Ahornparken");
    await user.click(screen.getByRole("button", { name: /^Nabil.*Beskyttet adresse/ }));
    const sheet = await screen.findByRole("dialog");
    await user.click(within(sheet).getByRole("button", { name: "Flere felter" }));
    expect(within(sheet).queryByRole("button", { name: /^Adresse/ })).not.toBeInTheDocument();
  });

  it("waits, says what is wrong, and tries again", async () => {
    const waiting = deferred<FamilyOverviewView>();
    const { backend, user } = draw();
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
    const { container, user } = draw(empty);
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
    const { user, baseElement } = draw();
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

  it("is told in sentences too", async () => {
    draw();
    await ready();
    expect(screen.getByText(said("Rima er forælder til Elias."))).toBeInTheDocument();
    expect(screen.getByText(said("Yusuf og Salma: Hos Nabil hver anden weekend."))).toBeVisible();
  });
});

describe("those around the family", () => {
  it("are walked with the arrow keys, in the ring or as a list", async () => {
    const { user } = draw();
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
    draw({
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
    draw();
    await ready();
    const rows = within(screen.getByRole("list", { name: "Indsatser" })).getAllByRole("link");
    expect(rows.map((row) => row.getAttribute("href")?.split("#")[1])).toEqual(["i1", "i2", "i5", "i4", "i3", "i6", "i8", "i7", "i9", "i10", "i11"]);
    expect((rows[0]?.getAttribute("aria-label") ?? "").replace(/[\u2068\u2069]/g, "")).toBe("Familiebehandling hjemme, SOF, alle, i gang, fra man. 20. jul., til søn. 9. maj 2027, 2 t");
    expect(rows[0]).toHaveAttribute("href", "/familie/f1/plan#i1");
  });

  it("a shorter time shows what goes on in it", async () => {
    const { user } = draw();
    await ready();
    await user.click(screen.getByRole("radio", { name: "Kvartal" }));
    const rows = within(screen.getByRole("list", { name: "Indsatser" })).getAllByRole("link");
    expect(rows.map((row) => row.textContent).some((row) => row.includes("Butiksuddannelse"))).toBe(false);
    rows[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(rows[1]).toHaveFocus();
  });
});

describe("what is edited", () => {
  it("a colleague's word waits in the strip: the baton is taken where it is offered, and given back by undoing", async () => {
    const { user, backend } = draw();
    await ready();
    await user.click(screen.getByRole("button", { name: "Tag imod" }));
    expect(backend.calls.filter(({ name }) => name === "baton_accept").map(({ request }) => request)).toEqual([{ family: "f1", offer: "o1" }]);
  });

  it("somebody new needs a name and no more, by the key T; their own sheet follows", async () => {
    const page = haddadLund();
    const made = entity("actor", "new", { name: named("Ditte", "Aagaard") });
    const { user, backend } = draw(page);
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
    const { user, backend } = draw();
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
    const { user, backend } = draw();
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

  it("what is due opens where it is done: a sheet of its own, or the plan", async () => {
    const { user, backend } = draw();
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
      const brief = draw();
      await ready();
      brief.unmount();
      expect(brief.backend.count("seen_mark")).toBe(0);
      const long = draw();
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
