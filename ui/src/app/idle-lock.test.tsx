import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ProfileStatusView } from "../backend/bindings.gen";
import { createQueryClient } from "../backend/query-client";
import { violations } from "../testing/axe";
import { fakeBackend, refusal } from "../testing/fake-backend";
import { emptyToday, line } from "../testing/today";
import { App } from "./App";

const MINUTE = 60_000;

function program() {
  let now: ProfileStatusView = { state: "open", municipality: null, user: "Lise Brandt", demo: false, disk_full: false, departments: [] };
  const backend = fakeBackend({
    profile_status: () => now,
    profile_lock: () => (now = { ...now, state: "locked" }),
    profile_unlock: () => (now = { ...now, state: "open" }),
    today_show: () => {
      if (now.state !== "open") throw refusal("profile-locked");
      return emptyToday({ families: [line("f1", "Haddad Lund")] });
    },
  });
  return { backend, ...render(<App backend={backend} client={createQueryClient()} />) };
}

async function later(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.setSystemTime(Date.UTC(2026, 10, 24, 11, 31));
});
afterEach(() => {
  vi.useRealTimers();
});

describe("locking by itself", () => {
  it("warns in the last minute, then locks, and says since when and that all is saved", async () => {
    const { backend, container } = program();
    await screen.findByRole("row", { name: /Haddad Lund/ });
    await later(9 * MINUTE - 1000);
    expect(screen.queryByText(/låser om et minut/)).not.toBeInTheDocument();
    await later(2000);
    expect(screen.getByText(/låser om et minut/)).toBeVisible();
    expect(await violations(container)).toEqual([]);
    await later(MINUTE);
    await waitFor(() => {
      expect(screen.getByRole("main")).toHaveAttribute("data-screen", "lock");
    });
    expect(backend.count("profile_lock")).toBe(1);
    expect(screen.getByText(/^Siden kl\. .?12\.41.?\. Alt, du skrev, er gemt\.$/)).toBeVisible();
    expect(document.body).not.toHaveTextContent("Haddad Lund");
  });

  it("does not as long as somebody is here", async () => {
    const { backend } = program();
    await screen.findByRole("row", { name: /Haddad Lund/ });
    await later(9.5 * MINUTE);
    expect(screen.getByText(/låser om et minut/)).toBeVisible();
    fireEvent.pointerMove(window);
    expect(screen.queryByText(/låser om et minut/)).not.toBeInTheDocument();
    await later(9.5 * MINUTE);
    fireEvent.click(screen.getByRole("button", { name: "Bliv her" }));
    await later(8 * MINUTE);
    expect(backend.count("profile_lock")).toBe(0);
  });

  it("does so at once on a computer that has slept, before the first key counts", async () => {
    const { backend } = program();
    await screen.findByRole("row", { name: /Haddad Lund/ });
    vi.setSystemTime(Date.UTC(2026, 10, 24, 12, 0));
    fireEvent.keyDown(window, { key: "a" });
    await later(10);
    expect(backend.count("profile_lock")).toBe(1);
  });

  it("says nothing of it after a cold start", async () => {
    const { backend, unmount } = program();
    await screen.findByRole("row", { name: /Haddad Lund/ });
    unmount();
    backend.answer({
      profile_status: () => ({ state: "locked", municipality: null, user: null, demo: false, disk_full: false, departments: [] }),
    });
    render(<App backend={backend} client={createQueryClient()} />);
    expect(await screen.findByText("Skriv din adgangssætning for at komme ind.")).toBeVisible();
    expect(screen.queryByText(/Siden kl/)).not.toBeInTheDocument();
  });
});
