import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createQueryClient } from "../backend/query-client";
import { fakeBackend } from "../testing/fake-backend";
import { LogScreen } from "../features/log/LogScreen";
import { OverviewScreen } from "../features/overview/OverviewScreen";
import { PlanScreen } from "../features/plan/PlanScreen";
import { renderScreen } from "../testing/render";
import { emptyToday, line } from "../testing/today";
import { App } from "./App";
import { createAppRouter } from "./router";

const overview = { to: "/familie/$familyId/overblik", params: { familyId: "f1" } } as const;

const screens = {
  overview: <OverviewScreen familyId="f1" />,
  plan: <PlanScreen familyId="f1" />,
  log: <LogScreen familyId="f1" />,
};

describe("what a screen of a family will ask", () => {
  it("is asked for when one sets out for it, before anything is drawn", async () => {
    const ask = vi.fn();
    const router = createAppRouter(ask, "/familie/f1/overblik");
    await router.load();
    expect(ask.mock.calls[0]).toEqual(["family_overview", { family: "f1" }]);
  });

  it("is not asked for when somebody only points at the way there", async () => {
    const ask = vi.fn();
    const router = createAppRouter(ask);
    await router.load();
    await router.preloadRoute(overview);
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    ["overview", "overblik", ""],
    ["plan", "plan", "{Alt>}2{/Alt}"],
    ["log", "stafetlog", "{Alt>}3{/Alt}"],
  ])("is what the screen itself asks, and is asked for once: %s", async (name, path, keys) => {
    // A program that is still reading: what is refused, a screen asks again.
    const reads = (): Promise<never> => new Promise<never>(() => undefined);
    const backend = fakeBackend({
      profile_status: () => ({ state: "open", municipality: "København", user: "Lise Brandt", demo: false, disk_full: false, departments: [] }),
      today_show: () => emptyToday({ families: [line("f1", "Haddad Lund")] }),
      family_list: () => ({ families: [{ id: "f1", name: "Haddad Lund", created_on: "2026-11-24" }] }),
      family_overview: reads,
      plan_show: reads,
      log_show: reads,
      entity_list: reads,
      set_up_choices: reads,
    });
    const user = userEvent.setup();
    render(<App backend={backend} client={createQueryClient()} />);
    await user.click(await screen.findByText("Haddad Lund"));
    await screen.findByRole("link", { name: "Plan" });
    if (keys !== "") await user.keyboard(keys);
    await waitFor(() => {
      expect(screen.getByRole("main")).toHaveAttribute("data-screen", name);
    });
    const ask = vi.fn();
    await createAppRouter(ask, `/familie/f1/${path}`).load();
    const ahead = ask.mock.calls.map((call) => JSON.stringify(call));
    const all = backend.calls.map((call) => JSON.stringify([call.name, call.request]));
    // The screen itself would ask after the bar around it.
    if (name === "overview") expect(all.findIndex((one) => one === ahead[0])).toBeLessThan(all.findIndex((one) => one.includes("family_list")));
    expect(ahead.map((one) => all.filter((other) => other === one).length)).toEqual(ahead.map(() => 1));
    // Nothing is asked ahead that the screen does not ask: it is drawn here without anybody asking ahead.
    const alone = fakeBackend({ family_list: () => ({ families: [] }) });
    const drawn = renderScreen(screens[name as keyof typeof screens], alone);
    const askedAlone = new Set(alone.calls.map((call) => JSON.stringify([call.name, call.request])));
    askedAlone.add(JSON.stringify(["family_list", {}]));
    expect(ahead.filter((one) => !askedAlone.has(one))).toEqual([]);
    drawn.unmount();
  });
});
