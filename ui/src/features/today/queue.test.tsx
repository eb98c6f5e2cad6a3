import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { TodayView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { renderScreen } from "../../testing/render";
import { drawnToday, due, emptyToday } from "../../testing/today";
import { TodayScreen } from "./TodayScreen";

/** A program in which an offer is gone once it is answered. */
function draw(first: TodayView = drawnToday) {
  let page = first;
  const answered = ({ offer }: { offer: string }) => {
    page = { ...page, waiting: page.waiting.filter(({ what }) => what.type !== "baton-offered" || what.offer !== offer) };
    return { change: "c" };
  };
  const backend = fakeBackend({ today_show: () => page, baton_accept: answered, baton_close_offer: answered });
  const onSettle = vi.fn();
  const nowhere = vi.fn();
  const drawn = renderScreen(<TodayScreen onOpen={nowhere} onOpenThing={nowhere} onSettle={onSettle} onNear={nowhere} />, backend);
  return { ...drawn, backend, onSettle };
}

const queue = () => screen.findByRole("region", { name: "Venter på dig" });
/** What is shown of a text, without the signs that keep names apart. */
const bare = (element: Element) => element.textContent.replace(/[\u2068\u2069]/g, "");

describe("what waits", () => {
  it("is said in one sentence each, with whose family it is and one thing to do", async () => {
    const { container } = draw();
    const rows = within(await queue()).getAllByRole("listitem").map(bare);
    expect(rows).toEqual([
      "Haddad LundTo værdier for »Hvornår« i Salmas skolesamtaleMøde · Vælg, hvad der gælder. Begge bliver i historikken.Afgør",
      "WarsameOpfølgning på Idils kontaktperson5 dage over · skulle være sket tors. 19. nov.Find en dag",
      "Haddad LundAnders Friis vil give dig stafettenSiger du ja, er det dig, der holder trådene for familien.Ikke nuTag imod",
      "PetrovićPraktik og Forældretræning er på samme tidSamme person skal være to steder. Flyt den ene.Se ugen",
      "DemirFamilien skal sige ja til planenDrøftet fre. 20. nov. · I ses i dag kl. 15.30Åbn planen",
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it("has one line for the late agreements of a family, which leads to the one that is longest late", async () => {
    const late = (family: string, count: number) => {
      const first = due("2026-11-20", { entity: `agreed with ${family}`, kind: "log_entry", follow_up: null, title: "Rima ringer til caféen." });
      return { family, what: { type: "late-agreements" as const, first, count } };
    };
    const { container, user, onSettle } = draw({ ...drawnToday, waiting: [late("lund", 1), late("warsame", 3)] });
    expect(within(await queue()).getAllByRole("listitem").map(bare)).toEqual([
      "Haddad LundAftalt: Rima ringer til caféen.4 dage over · skulle være sket fre. 20. nov.Åbn loggen",
      "Warsame3 aftaler er over tiden4 dage over · længst over tiden: Rima ringer til caféen.Åbn loggen",
    ]);
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onSettle).toHaveBeenLastCalledWith("warsame", "log_entry", "agreed with warsame");
  });

  it("is chosen with the arrow keys, from the heading on, and Enter goes to where it is seen", async () => {
    const { user, onSettle } = draw();
    await queue();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    const first = screen.getByRole("button", { name: /^Afgør Haddad Lund To værdier/ });
    expect(first).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onSettle).toHaveBeenLastCalledWith("lund", "meeting", "school-talk");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onSettle).toHaveBeenLastCalledWith("warsame", "intervention", "contact");
    await user.keyboard("{End}{Enter}");
    expect(onSettle).toHaveBeenLastCalledWith("demir", "plan_version", "v2");
    await user.keyboard("{ArrowUp}{Enter}");
    expect(onSettle).toHaveBeenLastCalledWith("petrovic", "intervention", "i1");
    await user.keyboard("{Home}{ArrowUp}");
    expect(first).toHaveFocus();
  });

  it("is one stop for Tab", async () => {
    const { user } = draw();
    await queue();
    await user.tab();
    expect(screen.getByRole("button", { name: /^Afgør/ })).toHaveFocus();
    await user.tab();
    expect(within(await queue()).queryByRole("button", { name: /^Find/ })).not.toHaveFocus();
    expect(document.activeElement?.closest(".queue")).toBeNull();
  });

  it("says of the baton, of texts, of sets and of what has no name what it is about", async () => {
    const clash = (kind: string, field: string | null, caption: string | null) => ({
      family: "lund",
      what: { type: "clash" as const, entity: `${kind} ${field ?? ""}`, kind, field, caption },
    });
    draw({
      ...drawnToday,
      waiting: [
        clash("family", null, "Haddad Lund"),
        clash("member", "phone", "Salma Haddad"),
        clash("goal", "indicator", null),
        clash("meeting", "participants", "Skolesamtale"),
        clash("from_tomorrow", "colour", null),
      ],
    });
    const sentences = within(await queue()).getAllByRole("listitem").map((row) => bare(row.querySelector("b") ?? row));
    expect(sentences).toEqual([
      "To har taget imod stafetten",
      "To værdier for »Telefon« hos Salma Haddad",
      "To har skrevet på samme tid i »Tegn« i et mål",
      "To har rettet »Deltagere« i Skolesamtale hver sin vej",
      "To værdier for »en oplysning« i noget andet",
    ]);
  });

  it("shows five at first, and the rest when asked", async () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      family: "lund",
      what: { type: "overdue" as const, due: due("2026-11-19", { entity: `d${String(index)}`, title: `Opgave ${String(index)}` }) },
    }));
    const { user } = draw({ ...drawnToday, waiting: many });
    expect(within(await queue()).getAllByRole("listitem")).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: /Vis alle .?8/ }));
    expect(within(await queue()).getAllByRole("listitem")).toHaveLength(8);
  });

  it("says so when nothing does", async () => {
    const { container } = draw(emptyToday());
    expect(await screen.findByText("Ingenting venter på dig lige nu.")).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });
});

describe("an offered baton", () => {
  it("is taken in place: a tick where it stood, and the focus on what comes next", async () => {
    const { user, backend } = draw();
    await user.click(await screen.findByRole("button", { name: /^Tag imod Haddad Lund .?Anders Friis/ }));
    const row = (await screen.findByText("Du har stafetten nu.")).closest("li");
    expect(backend.calls.find(({ name }) => name === "baton_accept")?.request).toEqual({ family: "lund", offer: "offer-1" });
    const rows = within(await queue()).getAllByRole("listitem");
    expect(rows.indexOf(row ?? document.body)).toBe(2);
    expect(within(row ?? document.body).queryByRole("button")).not.toBeInTheDocument();
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /^Se ugen/ })).toHaveFocus();
    });
    expect(screen.getAllByRole("status").map(bare).join("")).toContain("Haddad Lund: Du har stafetten nu.");
    expect(within(await queue()).getByText("4")).toBeVisible();
  });

  it("is not called taken before the program has answered", async () => {
    const { user, backend } = draw();
    const answer = deferred<{ change: string }>();
    backend.answer({ baton_accept: () => answer.promise });
    const take = await screen.findByRole("button", { name: /^Tag imod/ });
    await user.click(take);
    await user.click(take);
    expect(backend.count("baton_accept")).toBe(1);
    expect(screen.queryByText("Du har stafetten nu.")).not.toBeInTheDocument();
    expect(take).toHaveFocus();
    answer.resolve({ change: "c" });
    expect(await screen.findByText("Du har stafetten nu.")).toBeVisible();
  });

  it("can be left, with the arrow to the left", async () => {
    const { user, backend } = draw();
    await queue();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowLeft}");
    expect(screen.getByRole("button", { name: /^Ikke nu Haddad Lund/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Du tog ikke imod stafetten.")).toBeVisible();
    expect(backend.calls.find(({ name }) => name === "baton_close_offer")?.request).toEqual({ family: "lund", offer: "offer-1" });
  });

  it("that has moved on says so, and where it is now is asked for", async () => {
    const { user, backend, container } = draw();
    backend.answer({
      baton_accept: () => {
        throw refusal("baton-moved");
      },
    });
    await user.click(await screen.findByRole("button", { name: /^Tag imod/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Stafetten har flyttet sig");
    expect(screen.getByRole("button", { name: /^Tag imod/ })).toBeEnabled();
    await waitFor(() => {
      expect(backend.count("today_show")).toBe(2);
    });
    expect(await violations(container)).toEqual([]);
  });

  it("has the focus on the heading when it was the last that waited", async () => {
    const only = drawnToday.waiting.filter(({ what }) => what.type === "baton-offered");
    const { user } = draw({ ...drawnToday, waiting: only });
    await user.click(await screen.findByRole("button", { name: /^Tag imod/ }));
    await waitFor(() => {
      expect(screen.getByRole("heading", { name: "Venter på dig" })).toHaveFocus();
    });
  });
});
