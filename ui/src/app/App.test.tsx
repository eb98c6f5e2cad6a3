import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ProfileState, ProfileStatusView } from "../backend/bindings.gen";
import { createQueryClient } from "../backend/query-client";
import { violations } from "../testing/axe";
import { fakeBackend, refusal } from "../testing/fake-backend";
import { emptyToday, line } from "../testing/today";
import { App } from "./App";

/** A program with one family and a lock that any passphrase opens. */
function program(state: ProfileState, demo = false) {
  let now: ProfileStatusView = { state, municipality: "København", user: "Lise Brandt", demo, disk_full: false, departments: [] };
  const backend = fakeBackend({
    profile_status: () => now,
    profile_unlock: () => (now = { ...now, state: "open" }),
    profile_lock: () => (now = { ...now, state: "locked" }),
    today_show: () => {
      if (now.state !== "open") throw refusal("profile-locked");
      return emptyToday({ families: [line("f1", "Haddad Lund")] });
    },
  });
  const client = createQueryClient();
  const drawn = render(<App backend={backend} client={client} />);
  return {
    ...drawn,
    backend,
    client,
    user: userEvent.setup(),
    diskIsFull: (full: boolean) => {
      now = { ...now, disk_full: full };
      backend.change(["profile"]);
    },
    lockFromOutside: () => {
      now = { ...now, state: "locked" };
      backend.change(["profile"]);
    },
  };
}

async function onScreen(name: "lock" | "families"): Promise<HTMLElement> {
  const main = await screen.findByRole("main");
  await waitFor(() => {
    expect(screen.getByRole("main")).toHaveAttribute("data-screen", name);
  });
  return main;
}

describe("the main window", () => {
  it("opens on the lock, and on the families once unlocked", async () => {
    const { user, client } = program("locked");
    await onScreen("lock");
    await user.keyboard("fire ord på en snor{Enter}");
    await onScreen("families");
    expect(await screen.findByRole("row", { name: /Haddad Lund/ })).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Tirsdag 24. november" })).toHaveFocus();
    expect(client.getMutationCache().getAll()).toEqual([]);
  });

  it("speaks the other language in front of the lock too, for as long as the visit lasts", async () => {
    const { user } = program("locked");
    await onScreen("lock");
    const english = screen.getByRole("button", { name: "English" });
    expect(english).toHaveAttribute("lang", "en");
    await user.click(english);
    expect(await screen.findByRole("button", { name: "Dansk" })).toHaveFocus();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    await user.type(screen.getByLabelText("Passphrase"), "fire ord på en snor{Enter}");
    await onScreen("families");
    expect(screen.getByRole("heading", { level: 1, name: "Tuesday 24 November" })).toBeVisible();
  });

  it("has a bar, a way past it, and nothing that axe objects to", async () => {
    const { container } = program("open");
    await onScreen("families");
    await screen.findByRole("row", { name: /Haddad Lund/ });
    expect(screen.getByRole("link", { name: "Mine familier" })).toHaveAttribute("aria-current", "page");
    expect(screen.getByRole("button", { name: "Lise Brandt" })).toHaveTextContent("LB");
    expect(screen.getByRole("link", { name: "Gå til indholdet" })).toHaveAttribute("href", "#content");
    expect(document.getElementById("content")).toHaveAttribute("data-screen", "families");
    expect(screen.queryByRole("complementary", { name: "Øvelse" })).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it.each(["the button", "Ctrl+L"])("locks with %s and forgets every name", async (way) => {
    const { user, client } = program("open");
    await screen.findByRole("row", { name: /Haddad Lund/ });
    if (way === "Ctrl+L") await user.keyboard("{Control>}l{/Control}");
    else await user.click(screen.getByRole("button", { name: "Lås" }));
    await onScreen("lock");
    expect(document.body).not.toHaveTextContent("Haddad Lund");
    await waitFor(() => {
      expect(JSON.stringify(client.getQueryCache().getAll().map(({ state }) => state.data))).not.toContain("Haddad Lund");
    });
  });

  it("locks when the program has locked itself", async () => {
    const { lockFromOutside } = program("open");
    await screen.findByRole("row", { name: /Haddad Lund/ });
    lockFromOutside();
    await onScreen("lock");
    expect(document.body).not.toHaveTextContent("Haddad Lund");
  });

  it("shows what the program says is new", async () => {
    const { backend } = program("open");
    await screen.findByRole("row", { name: /Haddad Lund/ });
    backend.answer({ today_show: () => emptyToday({ families: [line("f2", "Nowak")] }) });
    backend.change(["families"]);
    expect(await screen.findByRole("row", { name: /Nowak/ })).toBeVisible();
  });

  it("says on a yellow band that a practice set-up is one", async () => {
    const { container } = program("open", true);
    await onScreen("families");
    expect(screen.getByRole("complementary", { name: "Øvelse" })).toHaveTextContent("Øvelse");
    expect(await violations(container)).toEqual([]);
  });

  it("says that the computer is full for as long as it is", async () => {
    const { container, diskIsFull } = program("open");
    await screen.findByRole("row", { name: /Haddad Lund/ });
    expect(screen.queryByText(/fyldt op/)).not.toBeInTheDocument();
    diskIsFull(true);
    expect(await screen.findByText(/fyldt op/)).toHaveAttribute("role", "status");
    expect(screen.getByRole("row", { name: /Haddad Lund/ })).toBeVisible();
    expect(await violations(container)).toEqual([]);
    diskIsFull(false);
    await waitFor(() => {
      expect(screen.queryByText(/fyldt op/)).not.toBeInTheDocument();
    });
  });

  it("says so when the program behind it does not answer, and can be asked again", async () => {
    const backend = fakeBackend({
      profile_status: () => {
        throw refusal("internal");
      },
    });
    render(<App backend={backend} client={createQueryClient()} />);
    await onScreen("lock");
    expect(screen.getByRole("alert")).toHaveTextContent("Makker svarer ikke, som den skal.");
    backend.answer({ profile_status: () => ({ state: "missing", municipality: null, user: null, demo: false, disk_full: false, departments: [] }) });
    await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByRole("heading", { name: "Velkommen til Makker" })).toBeVisible();
  });
});
