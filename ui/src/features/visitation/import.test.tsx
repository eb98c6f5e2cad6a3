import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { GrossListReportView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { playGrossList, report } from "../../testing/gross-list";
import { renderScreen } from "../../testing/render";
import { VisitationScreen } from "./VisitationScreen";

async function choose(look: () => GrossListReportView | Promise<GrossListReportView> = () => report()) {
  const backend = fakeBackend();
  playGrossList(backend);
  backend.answer({ gross_list_look: look });
  const drawn = renderScreen(<VisitationScreen onOpen={vi.fn()} />, backend, "/visitation");
  await screen.findByRole("row", { name: /Demir/ });
  await drawn.user.click(screen.getByRole("button", { name: "Hent liste" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Hent liste" }));
  return { ...drawn, backend, dialog };
}

describe("fetching a list", () => {
  it("looks first and fetches what one looked at", async () => {
    const { user, backend, dialog } = await choose();
    expect(await dialog.findByRole("heading", { name: /8\W* nye familier\W* med \W*27\W* nye personer/ })).toHaveFocus();
    expect(backend.count("gross_list_look")).toBe(1);
    expect(backend.count("gross_list_import")).toBe(0);
    expect(await violations(document.body)).toEqual([]);
    await user.click(dialog.getByRole("button", { name: /Sæt .*8.* familier på listen/ }));
    expect(await dialog.findByRole("heading", { name: /8\W* familier\W* med \W*27\W* personer\W* er kommet på listen/ })).toHaveFocus();
    expect(backend.calls.find(({ name }) => name === "gross_list_import")?.request).toMatchObject({
      file: "h1", skip_bad: false, looked_at: "d1",
    });
    await user.click(within(screen.getByRole("dialog")).getAllByRole("button", { name: "Luk" }).at(-1) ?? document.body);
    await waitFor(() => {
      expect(screen.getByRole("button", { name: "Hent liste" })).toHaveFocus();
    });
  });

  it("does nothing when no file is chosen", async () => {
    const backend = fakeBackend();
    playGrossList(backend);
    backend.answer({ gross_list_choose: () => ({ chosen: null }) });
    const { user } = renderScreen(<VisitationScreen onOpen={vi.fn()} />, backend, "/visitation");
    await screen.findByRole("button", { name: "Hent liste" });
    await user.keyboard("h");
    await waitFor(() => {
      expect(backend.count("gross_list_choose")).toBe(1);
    });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("names bad rows by their number, and fetches the rest only when one says so", async () => {
    const bad = { bad_count: 2, bad: [{ row: 12, column: "birth-date", reason: "day-no-such-month" }, { row: 15, column: "cpr", reason: "cpr-not-ten-digits" }] };
    const { user, backend, dialog } = await choose(() => report(bad));
    await dialog.findByRole("heading", { name: /nye familier/ });
    const lines = dialog.getAllByRole("listitem").map(({ textContent }) => textContent.replace(/[\u2068\u2069]/g, ""));
    expect(lines).toEqual(["Række 12: fødselsdato: den måned findes ikke", "Række 15: CPR-nummeret har ikke ti cifre"]);
    expect(dialog.queryByRole("button", { name: /på listen/ })).not.toBeInTheDocument();
    await user.click(dialog.getByRole("checkbox", { name: /Spring de rækker over/ }));
    await user.click(dialog.getByRole("button", { name: /på listen/ }));
    await dialog.findByRole("heading", { name: /er kommet på listen/ });
    expect(backend.calls.find(({ name }) => name === "gross_list_import")?.request).toMatchObject({ skip_bad: true });
  });

  it("says what was left out, and has nothing to press when there is nothing new", async () => {
    const nothing = { has_news: false, new_families: 0, new_persons: 0, unknown_columns: ["Skole"], addresses_left_out: 3, changed_count: 60, changed: Array.from({ length: 60 }, (_, at) => ({ row: at + 4, columns: ["name", "address"] })) };
    const { dialog } = await choose(() => report(nothing));
    expect(await dialog.findByRole("heading", { name: "Der er intet nyt i filen" })).toHaveFocus();
    expect(dialog.getByText(/kender kolonnerne: .*Skole/)).toBeVisible();
    expect(dialog.getByText(/3\W* adresser er ikke taget med/)).toBeVisible();
    expect(dialog.getByText(/og .*10.* til/)).toBeInTheDocument();
    expect(dialog.queryByRole("button", { name: /på listen/ })).not.toBeInTheDocument();
  });

  it("says that rows are bad, and not that nothing is new, when none can be used", async () => {
    const bad = [{ row: 2, column: "name", reason: "too-long" }, { row: 2, column: "cpr", reason: "number-cut" }, { row: 3, column: null, reason: "person-missing" }];
    const { dialog } = await choose(() => report({ has_news: false, rows: 2, new_families: 0, new_persons: 0, bad_count: 2, bad }));
    expect(await dialog.findByRole("heading", { name: "Ingen af rækkerne kan bruges" })).toHaveFocus();
    const lines = dialog.getAllByRole("listitem").map(({ textContent }) => textContent.replace(/[\u2068\u2069]/g, ""));
    expect(lines).toEqual([
      "Række 2: navn: der står for meget; CPR-nummeret er forkortet af regnearket",
      "Række 3: der står hverken navn, CPR-nummer eller fødselsdato",
    ]);
  });

  it("says what protection that came takes out, before and after", async () => {
    const protection = { new_families: 0, new_persons: 0, now_protected_count: 1, now_protected: [7], addresses_removed: 2 };
    const { user, backend, dialog } = await choose(() => report(protection));
    backend.answer({ gross_list_import: () => report({ ...protection, written: true, change: "ch" }) });
    expect(await dialog.findByRole("heading", { name: "Der er nyt om familier, der står på listen" })).toHaveFocus();
    expect(dialog.getByText(/2\W* adresser, der står på listen, bliver fjernet for altid/)).toBeVisible();
    expect(dialog.getByText(/Række \W*7\W*: \W*adressen er nu beskyttet/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Før listen ajour" }));
    expect(await dialog.findByRole("heading", { name: "Listen er ført ajour" })).toHaveFocus();
    expect(dialog.getByText(/2\W* adresser er fjernet for altid/)).toBeVisible();
  });

  it("says what a file is that is no list, in a sentence", async () => {
    const { dialog } = await choose(() => {
      throw refusal("gross-list-refused", { reason: "pdf", found: "", row: "", meaning: "" });
    });
    expect(await dialog.findByText(/Det er en PDF/)).toBeVisible();
    expect(await violations(document.body)).toEqual([]);
  });

  it("tells how far it has come, and stops when one wants", async () => {
    const waiting = deferred<GrossListReportView>();
    const { user, backend, dialog } = await choose(() => waiting.promise);
    const bar = dialog.getByRole("progressbar", { name: "Hvor langt" });
    await waitFor(() => {
      expect(bar).toHaveAttribute("value", "40");
    });
    expect(dialog.getByRole("status")).toHaveTextContent("Læser filen …");
    await user.click(dialog.getByRole("button", { name: "Stop" }));
    expect(backend.count("gross_list_cancel")).toBe(1);
    waiting.reject(refusal("stopped"));
    expect(await dialog.findByText("Det er stoppet. Intet er gemt.")).toBeVisible();
  });

  it("is stopped too by going away from it", async () => {
    const waiting = deferred<GrossListReportView>();
    const { user, backend, dialog } = await choose(() => waiting.promise);
    expect(await dialog.findByRole("progressbar")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(backend.count("gross_list_cancel")).toBe(1);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
