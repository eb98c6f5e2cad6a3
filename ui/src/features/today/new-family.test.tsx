import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { FamilyLineView, FamilyMadeView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { renderScreen } from "../../testing/render";
import { emptyToday, line } from "../../testing/today";
import { TodayScreen } from "./TodayScreen";

const lund = line("f1", "Haddad Lund");
const nowak = line("f2", "Nowak");
const demir = line("f3", "Demir");

/** As the backend answers when it has just made it. */
function made({ id, name }: FamilyLineView): FamilyMadeView {
  return { id, name, created_on: "2026-11-24", change: "c1" };
}

/** A backend with these families, which keeps what is created, and takes it away again. */
function backendWith(...families: FamilyLineView[]) {
  return fakeBackend({
    today_show: () => emptyToday({ families: [...families] }),
    family_create: () => {
      families.push(demir);
      return made(demir);
    },
    change_undo: () => {
      families.pop();
      return { change: "c2" };
    },
  });
}

function draw(backend = backendWith(lund, nowak)) {
  const nowhere = vi.fn();
  return { ...renderScreen(<TodayScreen onOpen={nowhere} onOpenThing={nowhere} onSettle={vi.fn()} onNear={nowhere} />, backend), backend };
}

/** What was said, where everything that is said is said. */
function said(): string {
  return screen.getAllByRole("status").map(({ textContent }) => textContent).join("");
}

async function openNewFamily(user: ReturnType<typeof draw>["user"]): Promise<HTMLElement> {
  await user.click(await screen.findByRole("button", { name: "Ny familie" }));
  return screen.getByRole("textbox", { name: "Familiens navn" });
}

describe("a new family", () => {
  it("is saved with Enter, stands in the list with the focus, and says so for two seconds", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, backend } = draw();
    await user.type(await openNewFamily(user), "Demir{Enter}");
    const row = await screen.findByRole("row", { name: /Demir/ });
    expect(backend.calls.find(({ name }) => name === "family_create")?.request).toEqual({ name: "Demir" });
    await waitFor(() => {
      expect(row).toHaveFocus();
    });
    expect(within(row).getByText("gemt")).toBeVisible();
    expect(said()).toMatch(/Familien .?Demir.? er gemt\./);
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();

    act(() => {
      vi.advanceTimersByTime(1500);
    });
    expect(within(row).getByText("gemt")).toBeVisible();
    act(() => {
      vi.advanceTimersByTime(600);
    });
    expect(within(row).queryByText("gemt")).not.toBeInTheDocument();
    expect(row).toHaveFocus();
    // Who looks for another one now stays in the field, also when there was none for a while.
    const find = screen.getByRole("searchbox", { name: "Find familie" });
    await user.type(find, "xyz");
    await screen.findByText(/Ingen familier? .*xyz|xyz/);
    await user.clear(find);
    await screen.findByRole("row", { name: /Demir/ });
    expect(find).toHaveFocus();
    vi.useRealTimers();
  });

  it("is not called saved before the backend has answered", async () => {
    const { user, backend } = draw();
    const answer = deferred<FamilyMadeView>();
    backend.answer({ family_create: () => answer.promise });
    await user.type(await openNewFamily(user), "Demir{Enter}{Enter}");
    expect(await screen.findByRole("button", { name: "Gemmer …" })).toBeVisible();
    expect(screen.queryByText("gemt")).not.toBeInTheDocument();
    expect(said()).toBe("");
    expect(backend.count("family_create")).toBe(1);
    backend.answer({ today_show: () => emptyToday({ families: [demir, lund, nowak] }) });
    answer.resolve(made(demir));
    expect(await screen.findByText("gemt")).toBeVisible();
  });

  it("can be the first of all", async () => {
    const { user } = draw(backendWith());
    await user.type(await openNewFamily(user), "Demir{Enter}");
    const row = await screen.findByRole("row", { name: /Demir/ });
    await waitFor(() => {
      expect(row).toHaveFocus();
    });
  });

  it("wants a name, and says so at the field", async () => {
    const { user, backend, container } = draw();
    backend.answer({
      family_create: () => {
        throw refusal("name-empty");
      },
    });
    const field = await openNewFamily(user);
    expect(field).toHaveFocus();
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(field).toBeInvalid();
    });
    expect(field).toHaveAccessibleDescription("Skriv et navn.");
    expect(field).toHaveFocus();
    expect(await violations(container)).toEqual([]);
    await user.keyboard("D");
    expect(field).toBeValid();
  });

  it("tells how much room there is when the name is too long", async () => {
    const { user, backend } = draw();
    backend.answer({
      family_create: () => {
        throw refusal("name-too-long", { max: "120" });
      },
    });
    const field = await openNewFamily(user);
    await user.type(field, "Demir{Enter}");
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription(/Der er plads til .?120.? tegn\./);
    });
  });

  it("keeps what was typed when it could not be saved", async () => {
    const { user, backend } = draw();
    backend.answer({
      family_create: () => {
        throw refusal("disk-full");
      },
    });
    const field = await openNewFamily(user);
    await user.type(field, "Demir{Enter}");
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription(/ikke mere plads på computeren/);
    });
    expect(field).toHaveValue("Demir");
    expect(screen.queryByText("gemt")).not.toBeInTheDocument();
    expect(screen.queryByRole("row", { name: /Demir/ })).not.toBeInTheDocument();
  });

  it("is given up with Esc, and the focus goes back to where it came from", async () => {
    const { user, backend } = draw();
    await user.type(await openNewFamily(user), "Dem{Escape}");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Ny familie" })).toHaveFocus();
    expect(backend.count("family_create")).toBe(0);
  });

  it("begins with N, and is taken back with Ctrl+Z", async () => {
    const { user, backend } = draw();
    await screen.findByRole("row", { name: /Nowak/ });
    await user.keyboard("n");
    await user.keyboard("Demir{Enter}");
    const row = await screen.findByRole("row", { name: /Demir/ });
    await waitFor(() => {
      expect(row).toHaveFocus();
    });
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => {
      expect(screen.queryByRole("row", { name: /Demir/ })).not.toBeInTheDocument();
    });
    expect(backend.calls.find(({ name }) => name === "change_undo")?.request).toEqual({ family: "f3", change: "c1" });
    expect(said()).toContain("Familien er taget af listen igen.");
    expect(screen.getByRole("button", { name: "Ny familie" })).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    expect(backend.count("change_undo")).toBe(1);
  });
});
