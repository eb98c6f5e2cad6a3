import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { LogShowView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { fakeBackend, refusal } from "../../testing/fake-backend";
import { giveSizes } from "../../testing/give-sizes";
import { playLog } from "../../testing/log-backend";
import { logPage, steps } from "../../testing/log-page";
import { renderScreen } from "../../testing/render";
import { LogScreen } from "./LogScreen";

beforeEach(() => {
  giveSizes(".log-scroll", 2000, 80);
});

async function draw(view: LogShowView = logPage()) {
  const backend = fakeBackend();
  const played = playLog(backend, view);
  const drawn = renderScreen(<LogScreen familyId="f1" />, backend, "/familie/f1/stafetlog");
  await screen.findByRole("feed");
  return { ...drawn, backend, played };
}

function waitingFor(to: string, from = "anders"): LogShowView {
  const baton_steps = steps.map((step) => (step.offer === "o3" ? { ...step, to, from, offered_by: from } : step));
  return logPage({ baton_steps, baton: { holding: "o2", holder: from, waiting: [{ offer: "o3", to }], clash: [] } });
}

describe("the baton", () => {
  it("is taken", async () => {
    const { user, backend } = await draw();
    await user.click(screen.getByRole("button", { name: "Tag imod" }));
    expect(backend.calls.find(({ name }) => name === "baton_accept")?.request).toEqual({ family: "f1", offer: "o3" });
    expect(await screen.findByText(/hos dig/)).toBeVisible();
  });

  it("is not taken now", async () => {
    const { user, backend } = await draw();
    await user.click(screen.getByRole("button", { name: "Ikke nu" }));
    expect(backend.count("baton_close_offer")).toBe(1);
    expect(await screen.findByText("Det blev ikke til noget.")).toBeVisible();
  });

  it("that one has offered oneself can be taken back, but not taken for a colleague", async () => {
    await draw(waitingFor("omar", "lise"));
    expect(screen.getByRole("button", { name: "Træk tilbage" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Tag imod|siger ja/ })).not.toBeInTheDocument();
  });

  it("is taken for somebody who does not sign in, by whoever heard them say yes", async () => {
    const { user, backend } = await draw(waitingFor("samira"));
    await user.click(screen.getByRole("button", { name: /Samira.? siger ja/ }));
    expect(backend.count("baton_accept")).toBe(1);
  });

  it("between two others is only told", async () => {
    await draw(waitingFor("omar"));
    const row = screen.getByRole("article", { name: /vil give stafetten til/ });
    expect(within(row).queryByRole("button")).not.toBeInTheDocument();
  });

  it("that two have taken is settled, both alike", async () => {
    const view = logPage({ baton: { holding: null, holder: "anders", waiting: [], clash: [{ offer: "o2", to: "anders" }, { offer: "o9", to: "lise" }] } });
    const { user, backend } = await draw(view);
    expect(screen.getByRole("button", { name: /hos to/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Lise Brandt.? har den/ }));
    expect(backend.calls.at(-1)?.name === "baton_settle" || backend.count("baton_settle") === 1).toBe(true);
    expect(backend.calls.find(({ name }) => name === "baton_settle")?.request).toEqual({ family: "f1", offer: "o9" });
  });

  it("is given on by keyboard: two letters, Enter, Enter", async () => {
    const { user, backend, baseElement } = await draw();
    screen.getByRole("button", { name: /Giv stafetten videre/ }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("combobox", { name: "Til" })).toHaveFocus();
    expect(await violations(baseElement)).toEqual([]);
    await user.keyboard("om{Enter}{Enter}");
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    expect(backend.calls.find(({ name }) => name === "baton_offer")?.request).toEqual({ family: "f1", holding: "o2", to: "omar" });
  });

  it("is not given to nobody, and says so when it has moved meanwhile", async () => {
    const { user, backend } = await draw();
    await user.click(screen.getByRole("button", { name: /Giv stafetten videre/ }));
    await user.click(await screen.findByRole("button", { name: "Tilbyd stafetten" }));
    expect(screen.getByText(/Skriv to bogstaver af navnet/)).toBeVisible();
    expect(backend.count("baton_offer")).toBe(0);
    backend.answer({ baton_offer: () => { throw refusal("baton-moved"); } });
    await user.type(screen.getByRole("combobox", { name: "Til" }), "om{Enter}{Enter}");
    expect(await screen.findByText(/Stafetten har flyttet sig/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Til" })).toHaveValue("Omar Nielsen");
  });
});
