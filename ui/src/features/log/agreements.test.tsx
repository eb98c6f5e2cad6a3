import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EntryMakeRequest } from "../../backend/bindings.gen";
import { fakeBackend } from "../../testing/fake-backend";
import type { FakeBackend } from "../../testing/fake-backend";
import { giveSizes } from "../../testing/give-sizes";
import { playLog } from "../../testing/log-backend";
import { at, entries, logPage } from "../../testing/log-page";
import { renderScreen } from "../../testing/render";
import { LogScreen } from "./LogScreen";

beforeEach(() => {
  vi.setSystemTime(at("2026-11-24", "11:52"));
  giveSizes(".log-scroll", 200, 80);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A log of three entries: enough to write beside. */
const short = () => logPage({ entries: entries.slice(0, 7), baton_steps: [], coming: [] });

async function draw() {
  const backend = fakeBackend();
  const played = playLog(backend, short());
  const drawn = renderScreen(<LogScreen familyId="f1" />, backend, "/familie/f1/stafetlog");
  await screen.findByRole("region", { name: "Skriv i loggen" });
  return { ...drawn, backend, played };
}

const made = (backend: FakeBackend) =>
  backend.calls.filter(({ name }) => name === "entry_make").map(({ request }) => request as EntryMakeRequest);
const fieldsOf = (request: EntryMakeRequest | undefined) =>
  Object.fromEntries((request?.fields ?? []).map(({ field, value }) => [field, "value" in value ? value.value : null]));

describe("open agreements", () => {
  const open = () => screen.getByRole("region", { name: "Åbne aftaler" });
  const listed = () => within(open()).getAllByRole("listitem").map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/g, ""));

  it("stand with the overdue first and the ongoing last", async () => {
    await draw();
    expect(listed().map((line) => line.slice(0, 12))).toEqual(["Send praktik", "Søvndagbog i", "Salma møder ", "Rima ringer "]);
    expect(listed()[0]).toContain("4 dage over");
    expect(listed()[3]).toContain("løbende");
  });

  it("are kept with a tick, which is written in the log and can be undone", async () => {
    const { user, backend } = await draw();
    await user.click(within(open()).getByRole("checkbox", { name: /Holdt: .*Send praktikaftalen/ }));
    await waitFor(() => {
      expect(listed()).toHaveLength(3);
    });
    expect(fieldsOf(made(backend)[0])).toEqual({
      kind: "agreement", happened_on: "2026-11-24", about: [], evaluation: "Holdt", follows: "e-cafe", audience: { who: "nobody", members: [] },
    });
    expect(made(backend)[0]).not.toHaveProperty("draft");
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => {
      expect(listed()).toHaveLength(4);
    });
  });

  it("can also not have been kept, or have lapsed", async () => {
    const { user, backend } = await draw();
    await user.click(within(open()).getByRole("button", { name: /Hvad blev der af: .*Søvndagbog/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Bortfaldet" }));
    await waitFor(() => {
      expect(fieldsOf(made(backend)[0])).toMatchObject({ evaluation: "Bortfaldet", follows: "e-sleep" });
    });
  });

  it.each(["{Enter}", "{ArrowDown}", " "])("tell by keyboard what became of them: %s", async (key) => {
    const { user, backend } = await draw();
    const button = within(open()).getByRole("button", { name: /Hvad blev der af: .*Søvndagbog/ });
    button.focus();
    await user.keyboard(key);
    await waitFor(() => {
      expect(screen.getByRole("menuitem", { name: "Holdt" })).toHaveFocus();
    });
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(button).toHaveFocus();
    });
    await user.keyboard(key);
    await screen.findByRole("menuitem", { name: "Holdt" });
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => {
      expect(fieldsOf(made(backend)[0])).toMatchObject({ evaluation: "Ikke holdt", follows: "e-sleep" });
    });
  });
});
