import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EntityMadeView } from "../../backend/bindings.gen";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import type { FakeBackend } from "../../testing/fake-backend";
import { giveSizes } from "../../testing/give-sizes";
import { playLog } from "../../testing/log-backend";
import { at, entries, logPage } from "../../testing/log-page";
import { renderScreen } from "../../testing/render";
import { blankForm } from "./form";
import { writeDraft } from "./draft";
import { LogScreen } from "./LogScreen";

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.setSystemTime(at("2026-11-24", "11:52"));
  giveSizes(".log-scroll", 200, 80);
});
afterEach(() => {
  vi.useRealTimers();
});

function draw(backend: FakeBackend = fakeBackend(), before?: (backend: FakeBackend) => void) {
  const played = playLog(backend, logPage({ entries: entries.slice(0, 7), baton_steps: [], coming: [] }));
  before?.(backend);
  return { ...renderScreen(<LogScreen familyId="f1" />, backend, "/familie/f1/stafetlog"), backend, played };
}

const textField = () => screen.getByRole("textbox", { name: /^Hvad / });
const salma = () => screen.getByRole("article", { name: /^.?Salma/ });
const takeUp = () => screen.getByRole("button", { name: "Hent det, du var i gang med" });

describe("what is being written when something else comes first", () => {
  it("is never lost, however often that happens", async () => {
    const { user } = draw();
    await screen.findByRole("region", { name: "Skriv i loggen" });
    await user.keyboard("s");
    await user.keyboard("Omar ringer til caféen");
    // The wrong button, and then the right one.
    await user.click(within(salma()).getByRole("button", { name: "Ret" }));
    await user.click(within(salma()).getByRole("button", { name: "Følg op" }));
    await user.keyboard("Stadig godt");
    await user.click(takeUp());
    expect(textField()).toHaveValue("Salma har været i skole alle fem dage i sidste uge.");
    await user.click(takeUp());
    expect(textField()).toHaveValue("Omar ringer til caféen");
    await user.click(takeUp());
    expect(textField()).toHaveValue("Stadig godt");
  });

  it("makes room for what was thrown away and is fetched back", async () => {
    const { user } = draw();
    await screen.findByRole("region", { name: "Skriv i loggen" });
    await user.keyboard("s");
    await user.keyboard("Det første");
    await user.click(screen.getByRole("button", { name: "Smid væk" }));
    await user.keyboard("s");
    await user.keyboard("Det næste");
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    expect(textField()).toHaveValue("Det første");
    await user.click(takeUp());
    expect(textField()).toHaveValue("Det næste");
  });
});

describe("a draft that cannot be read", () => {
  it("is asked for again, and nothing is kept over it", async () => {
    const kept = writeDraft({ form: { ...blankForm("agreement"), text: "Halvt" }, aside: [] });
    let fails = true;
    const { user, backend } = draw(fakeBackend(), (program) => {
      program.answer({
        draft_show: () => {
          if (fails) throw refusal("internal");
          return { text: kept };
        },
      });
    });
    const again = await screen.findByRole("button", { name: "Prøv igen" });
    await user.keyboard("s");
    await user.keyboard("Nyt");
    expect(backend.count("draft_keep")).toBe(0);
    fails = false;
    await user.click(again);
    await waitFor(() => {
      expect(textField()).toHaveValue("Halvt");
    });
  });
});

describe("the next meeting", () => {
  it("lies ahead", async () => {
    const { user, backend } = draw();
    await screen.findByRole("region", { name: "Skriv i loggen" });
    await user.keyboard("{Control>}1{/Control}");
    await user.keyboard("Omar ringer");
    await user.type(screen.getByRole("textbox", { name: "Næste møde" }), "20.11");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Den dag er gået. Skriv en, der kommer.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Næste møde" })).toHaveFocus();
    expect(backend.count("entry_make")).toBe(0);
  });
});

describe("an entry on its way", () => {
  it("takes in nothing more", async () => {
    const { user, backend } = draw();
    const making = deferred<EntityMadeView>();
    backend.answer({ entry_make: () => making.promise });
    await screen.findByRole("region", { name: "Skriv i loggen" });
    await user.keyboard("{Control>}1{/Control}");
    await user.keyboard("Omar ringer{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(backend.count("entry_make")).toBe(1);
    });
    const due = screen.getByRole("textbox", { name: "Frist" });
    await user.type(due, "27.11");
    expect(due).toHaveValue("");
    // Nor does another thing begin, which the answer would take away again.
    await user.click(within(salma()).getByRole("button", { name: "Ret" }));
    expect(textField()).toHaveValue("Omar ringer");
    making.resolve({ id: "e-salma", kind: "log_entry", created_at_ms: 0, archived: false, archived_seen: [], read_only: false, fields: [], change: "c" });
    await screen.findByText("Skrevet ind");
    expect(textField()).toHaveValue("");
  });
});
