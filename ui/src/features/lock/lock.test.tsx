import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { ProfileStatusView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { renderScreen } from "../../testing/render";
import { LockScreen } from "./LockScreen";

const secret = "fire ord på en snor";
const open: ProfileStatusView = { state: "open", municipality: null, user: "Lise Brandt", demo: false, disk_full: false, departments: [] };

function drawLock(backend = fakeBackend({ profile_unlock: () => open })) {
  const onLookAgain = vi.fn();
  return { ...renderScreen(<LockScreen status="locked" onLookAgain={onLookAgain} />, backend), backend };
}

function field(): HTMLInputElement {
  return screen.getByLabelText("Adgangssætning");
}

describe("the lock screen", () => {
  it("unlocks with Enter, and keeps nothing of the passphrase", async () => {
    const { user, backend, client, unmount } = drawLock();
    expect(field()).toHaveFocus();
    await user.keyboard(`${secret}{Enter}`);
    await waitFor(() => {
      expect(field()).toHaveValue("");
    });
    expect(backend.calls).toEqual([{ name: "profile_unlock", request: { passphrase: secret } }]);
    expect(document.body.innerHTML).not.toContain(secret);
    unmount();
    await waitFor(() => {
      expect(client.getMutationCache().getAll()).toEqual([]);
    });
  });

  it("says at the field that the passphrase was wrong, and keeps it, selected", async () => {
    const backend = fakeBackend({
      profile_unlock: () => {
        throw refusal("wrong-passphrase");
      },
    });
    const { user, container } = drawLock(backend);
    await user.keyboard(`${secret}{Enter}`);
    await waitFor(() => {
      expect(field()).toBeInvalid();
    });
    expect(field()).toHaveAccessibleDescription("Det var ikke den rigtige adgangssætning. Prøv igen.");
    expect(field()).toHaveValue(secret);
    expect(field()).toHaveFocus();
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, secret.length]);
    expect(await violations(container)).toEqual([]);

    await user.keyboard("n");
    expect(field()).toHaveValue("n");
    expect(field()).toBeValid();
  });

  it("says what to do when Makker is open elsewhere, and lets one try again", async () => {
    const backend = fakeBackend({
      profile_unlock: () => {
        throw refusal("profile-in-use");
      },
    });
    const { user } = drawLock(backend);
    await user.keyboard(`${secret}{Enter}`);
    expect(await screen.findByText(/allerede åben et andet sted/)).toBeVisible();
    expect(field()).toBeValid();
    expect(field()).toHaveValue(secret);

    backend.answer({ profile_unlock: () => open });
    await user.click(screen.getByRole("button", { name: "Lås op" }));
    await waitFor(() => {
      expect(field()).toHaveValue("");
    });
    expect(screen.queryByText(/allerede åben/)).not.toBeInTheDocument();
  });

  it.each([
    ["profile-damaged", /gået i stykker/],
    ["profile-newer", /nyere Makker/],
  ] as const)("says what to do about %s", async (code, sentence) => {
    const backend = fakeBackend({
      profile_unlock: () => {
        throw refusal(code);
      },
    });
    const { user } = drawLock(backend);
    await user.keyboard(`${secret}{Enter}`);
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  it("does not send nothing", async () => {
    const { user, backend } = drawLock();
    await user.keyboard("{Enter}");
    expect(field()).toHaveAccessibleDescription("Skriv din adgangssætning først.");
    expect(backend.calls).toEqual([]);
  });

  it("sends once, however often one presses while it is being tried", async () => {
    const answer = deferred<ProfileStatusView>();
    const { user, backend } = drawLock(fakeBackend({ profile_unlock: () => answer.promise }));
    await user.keyboard(`${secret}{Enter}{Enter}`);
    await user.click(screen.getByRole("button", { name: "Låser op …" }));
    expect(backend.count("profile_unlock")).toBe(1);
    answer.resolve(open);
    expect(await screen.findByRole("button", { name: "Lås op" })).toBeVisible();
  });

  it("shows what is written, when asked", async () => {
    const { user } = drawLock();
    expect(field()).toHaveAttribute("type", "password");
    await user.click(screen.getByRole("button", { name: "Vis adgangssætningen" }));
    expect(field()).toHaveAttribute("type", "text");
    await user.click(screen.getByRole("button", { name: "Skjul adgangssætningen" }));
    expect(field()).toHaveAttribute("type", "password");
  });

  it("tells when Caps Lock is on", async () => {
    const { user } = drawLock();
    await user.keyboard("{CapsLock}a");
    expect(screen.getByText("Caps Lock er slået til")).toBeVisible();
    await user.keyboard("{CapsLock}a");
    expect(screen.queryByText("Caps Lock er slået til")).not.toBeInTheDocument();
  });

  it("says since when, and when the last that was written is not saved", () => {
    renderScreen(
      <LockScreen status="locked" since={{ at: new Date(Date.UTC(2026, 10, 24, 8, 5)), allSaved: false }} onLookAgain={vi.fn()} />,
      fakeBackend(),
    );
    expect(screen.getByText(/^Siden kl\. .?9\.05.?\. Det sidste, du skrev i et felt, nåede ikke/)).toBeVisible();
  });

  it("tells who has forgotten the passphrase that nothing is lost, and what to do", async () => {
    const { user } = drawLock();
    await user.click(screen.getByRole("button", { name: "Glemt adgangssætningen?" }));
    expect(screen.getByRole("dialog", { name: "Intet er tabt" })).toHaveTextContent(/tre nøgleark.*to af arkene.*ny adgangssætning/);
    expect(await violations(screen.getByRole("dialog"))).toEqual([]);
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: "Glemt adgangssætningen?" })).toHaveFocus();
    });
  });

  it("says that the computer is full, and lets one try again", async () => {
    const backend = fakeBackend({
      profile_unlock: () => {
        throw refusal("disk-full");
      },
    });
    const { user } = drawLock(backend);
    await user.keyboard(`${secret}{Enter}`);
    expect(await screen.findByText(/ikke mere plads på computeren/)).toBeVisible();
    backend.answer({ profile_unlock: () => open });
    await user.click(screen.getByRole("button", { name: "Lås op" }));
    await waitFor(() => {
      expect(field()).toHaveValue("");
    });
  });

  it("has nothing that axe objects to", async () => {
    const { container } = drawLock();
    expect(await violations(container)).toEqual([]);
  });
});

describe("when not even the state can be told", () => {
  it("says why, and lets one try again", async () => {
    const onLookAgain = vi.fn();
    const { user, container } = renderScreen(
      <LockScreen status={refusal("internal")} onLookAgain={onLookAgain} />,
      fakeBackend(),
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Makker svarer ikke, som den skal.");
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(onLookAgain).toHaveBeenCalledOnce();
    expect(await violations(container)).toEqual([]);
  });
});
