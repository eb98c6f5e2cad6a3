import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LogShowView, PersonView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { fakeBackend, refusal } from "../../testing/fake-backend";
import { giveSizes } from "../../testing/give-sizes";
import { playLog } from "../../testing/log-backend";
import { at, entry, logPage, longLog } from "../../testing/log-page";
import { renderScreen } from "../../testing/render";
import { LogScreen } from "./LogScreen";

beforeEach(() => {
  vi.setSystemTime(at("2026-11-24", "11:52"));
  giveSizes(".log-scroll", 2000, 80);
});
afterEach(() => {
  vi.useRealTimers();
});

async function draw(view: LogShowView = logPage(), hash = "") {
  const backend = fakeBackend();
  const played = playLog(backend, view);
  const drawn = renderScreen(<LogScreen familyId="f1" />, backend, `/familie/f1/stafetlog${hash}`);
  await screen.findByRole("textbox", { name: /Hvad er aftalt/ });
  return { ...drawn, backend, played };
}

const row = (name: RegExp | string) => screen.getByRole("article", { name });
const feed = () => screen.getByRole("feed", { name: "Indførsler" });
/** Text as it reads, without the marks that Fluent sets around names. */
const reads = (element: Element) => element.textContent.replace(/[\u2066-\u2069]/g, "");

describe("the log", () => {
  it("says who has the baton, what comes, what is now and what has been", async () => {
    await draw();
    expect(screen.getByRole("heading", { level: 1, name: "Stafetlog" })).toHaveFocus();
    expect(reads(screen.getByRole("button", { name: /Giv stafetten videre/ }))).toContain("hos Anders");
    const names = within(feed()).getAllByRole("article").map((each) => reads(each.querySelector("h3, .now-label, p") ?? each));
    expect(names.slice(0, 5)).toEqual([
      expect.stringContaining("Netværksmøde"), expect.stringContaining("Tværgående team"), "nu, kl. 11.52",
      "Anders Friis vil give dig stafetten", "Salma observation, Anders Friis",
    ]);
    expect(names).toContain("22 dage uden indførsler");
    expect(names).toContain("Stafetten gik fra Kirsten Møller til Anders Friis");
  });

  it("has nothing that axe finds wrong", async () => {
    const { container } = await draw();
    expect(await violations(container)).toEqual([]);
  }, 20_000);

  it("shows of an entry what was seen, said and agreed, by whom, and who may see it", async () => {
    await draw();
    const salma = reads(row(/^.?Salma/));
    for (const words of ["“Det hjælper at komme", "Niveau 2", "Ses af familien", "kl. 17.20"]) expect(salma).toContain(words);
    const dialog = reads(row(/Møde/));
    for (const words of ["med Rima, Salma, Anders og Hanne", "går ind med Anders.", "fre. 18. dec.", "Journaliseret", "Næste møde ons. 9. dec."]) {
      expect(dialog).toContain(words);
    }
    const visit = reads(row(/Kontakt .*Omar/));
    expect(visit).toContain("Rettet af Omar fre. 13. nov.: Praktikken er 15 timer");
    expect(visit).toContain("Ses af Rima og Jonas");
    expect(reads(row(/Aftale .*Kirsten.*Rima/))).toContain("løbende");
    expect(reads(feed())).toContain("Praktik i caféen fra november.OmarHoldt");
    expect(reads(row(/Elias kontakt/))).toContain("Ingen har sagt, hvem i familien der ser den");
  });

  it("shows its lanes, and a sixth only when somebody is in it", async () => {
    const { unmount } = await draw();
    const lanes = () => within(screen.getByRole("list", { name: "Baner" })).getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lanes()).toEqual(["Hjem", "SOF", "BIF", "BUF", "SUF"]);
    unmount();
    const stranger: PersonView = { id: "x", kind: "actor", name: "Bo Dam", given: "Bo", department: "Frivillige", role: null, same_as: null, is_me: false };
    await draw(logPage({ people: [...logPage().people, stranger], entries: [entry("e", "2026-11-23", "10:00", { participants: ["x", "gone"] })] }));
    expect(lanes()).toContain("Andre");
  });

  it("is filtered, and shown as the family sees it", async () => {
    const { user } = await draw();
    await user.click(screen.getByRole("radio", { name: "Overdragelser" }));
    expect(within(feed()).queryByText(/Salma har været/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Alt" }));
    await user.click(screen.getByRole("button", { name: "Som familien ser den" }));
    expect(within(feed()).queryByText(/praktikaftalen/)).not.toBeInTheDocument();
    expect(within(feed()).queryByText(/vil give dig stafetten/)).not.toBeInTheDocument();
    // Nor is it among the open agreements beside it: the screen may be turned.
    expect(screen.queryByText(/praktikaftalen/)).not.toBeInTheDocument();
  });

  it("is walked with the arrow keys, one stop for Tab, and what a row offers after it", async () => {
    const { user } = await draw();
    const stops = within(feed()).getAllByRole("article").filter((each) => each.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard("{Home}{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(row(/vil give dig stafetten/)).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(row(/^.?Salma/)).toHaveFocus();
    await user.tab();
    expect(within(row(/^.?Salma/)).getByRole("button", { name: "Kopiér til journal" })).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(row(/vil give dig stafetten/)).toHaveFocus();
  });

  it("copies a ready text for the journal, and says so", async () => {
    const { user } = await draw();
    await user.click(within(row(/Kontakt .*Omar/)).getByRole("button", { name: "Kopiér til journal" }));
    expect(await within(row(/Kontakt .*Omar/)).findByText("Kopieret")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      [
        "Stafetlog, 12. november 2026: Kontakt, Lise Brandt",
        "Deltagere: Rima Haddad, Jonas Lund, Omar Nielsen",
        "Hjemmebesøg. Rima er glad for praktikken på 12 timer. Det er svært at nå det om morgenen.",
        "Rettet af Omar Nielsen 13. november 2026:",
        "Praktikken er 15 timer om ugen, ikke 12.",
      ].join("\n"),
    );
  });

  it("goes to the entry that the address names, and to the correction inside another", async () => {
    const { container } = await draw(logPage(), "#e-visit-fix");
    await waitFor(() => {
      expect(row(/Kontakt .*Omar/)).toHaveFocus();
    });
    expect(container.querySelector('.fix[data-entry="e-visit-fix"]')).toHaveClass("is-marked");
  });

  it("says so when the entry it was asked for is not there", async () => {
    await draw(logPage(), "#gone");
    expect(await screen.findByText("Indførslen er her ikke længere.")).toBeInTheDocument();
  });

  it("finds one entry among three thousand, and draws only what one sees", async () => {
    giveSizes(".log-scroll", 800, 80);
    await draw(logPage({ entries: longLog(3000) }), "#n2500");
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute("data-entry", "n2500");
    });
    expect(within(feed()).getAllByRole("article").length).toBeLessThan(40);
    expect(document.activeElement).toHaveAttribute("aria-setsize", expect.stringMatching(/^28\d\d$/));
  });

  it("is empty in a friendly way, and says when it cannot be shown", async () => {
    const { unmount } = await draw(logPage({ entries: [], baton_steps: [], coming: [], baton: { holding: null, holder: null, waiting: [], clash: [] } }));
    expect(screen.getByRole("heading", { name: "Her står ikke noget endnu" })).toBeVisible();
    expect(screen.getByRole("button", { name: /hos ingen endnu/ })).toBeVisible();
    expect(screen.getByText("Ingen åbne aftaler. Alt er der fulgt op på.")).toBeVisible();
    unmount();
    const backend = fakeBackend({ log_show: () => { throw refusal("not-found"); } });
    const { user } = renderScreen(<LogScreen familyId="f1" />, backend);
    await user.click(await screen.findByRole("button", { name: "Prøv igen" }));
    expect(backend.count("log_show")).toBe(2);
  });

  it("holds with people and codes that it does not know", async () => {
    const odd = entry("odd", "2026-11-23", "10:00", { kind: "poem", written_by: null, author: "gone", about: ["gone"], audience: "moon", level: "gone" });
    await draw(logPage({ entries: [odd], people: [], baton_steps: [], coming: [] }));
    expect(row(/en, der ikke står her mere/)).toBeVisible();
  });
});
