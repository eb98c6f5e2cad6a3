import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { FamilyMadeView, FamilyView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import { renderScreen } from "../../testing/render";
import { FamiliesScreen } from "./FamiliesScreen";

const thisYear = new Date().getFullYear();
const lund: FamilyView = { id: "f1", name: "Haddad Lund", created_on: `${String(thisYear)}-11-24` };
const nowak: FamilyView = { id: "f2", name: "Nowak", created_on: "2024-11-26" };
const demir: FamilyView = { id: "f3", name: "Demir", created_on: `${String(thisYear)}-11-25` };

/** As the backend answers when it has just made it. */
function made(family: FamilyView): FamilyMadeView {
  return { ...family, change: "c1" };
}

/** A backend with these families, which keeps what is created. */
function backendWith(...families: FamilyView[]) {
  return fakeBackend({
    family_list: () => ({ families: [...families] }),
    family_create: () => {
      families.push(demir);
      return made(demir);
    },
    our_plan_open: () => null,
  });
}

function draw(backend = backendWith(lund, nowak)) {
  const onOpen = vi.fn();
  const onNear = vi.fn();
  return { ...renderScreen(<FamiliesScreen onOpen={onOpen} onNear={onNear} />, backend), backend, onOpen, onNear };
}

async function openNewFamily(user: ReturnType<typeof draw>["user"]): Promise<HTMLElement> {
  await user.click(await screen.findByRole("button", { name: "Ny familie" }));
  return screen.getByRole("textbox", { name: "Familiens navn" });
}

describe("the list of families", () => {
  it("shows each with its name and the day it was made, in Danish", async () => {
    const { container } = draw();
    const row = await screen.findByRole("row", { name: /Haddad Lund/ });
    expect(row).toHaveTextContent(/24\. nov\./);
    expect(row).not.toHaveTextContent(String(thisYear));
    expect(screen.getByRole("row", { name: /Nowak/ })).toHaveTextContent("tirs. 26. nov. 2024");
    expect(await violations(container)).toEqual([]);
  });

  it("is walked with the arrow keys, to the button and into it", async () => {
    const { user, backend } = draw();
    await screen.findByRole("row", { name: /Nowak/ });
    await user.tab();
    await user.tab();
    expect(screen.getByRole("row", { name: /Haddad Lund/ })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    const row = screen.getByRole("row", { name: /Nowak/ });
    expect(row).toHaveFocus();
    expect(row).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(within(row).getByRole("button", { name: /Vores plan/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(backend.calls.at(-1)).toEqual({ name: "our_plan_open", request: { family: "f2" } });
  });

  it("opens Vores plan for the family whose button is pressed, and says so", async () => {
    const { user, backend } = draw();
    await user.click(await screen.findByRole("button", { name: "Vis Vores plan Haddad Lund" }));
    expect(backend.calls.at(-1)).toEqual({ name: "our_plan_open", request: { family: "f1" } });
    expect(await screen.findByText("Vores plan er åbnet i sit eget vindue.")).toBeInTheDocument();
  });

  it("says why when Vores plan cannot be opened", async () => {
    const { user, backend } = draw();
    backend.answer({
      our_plan_open: () => {
        throw refusal("not-found");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Vis Vores plan Nowak" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Det er her ikke længere.");
  });

  it("says what to do when there are none", async () => {
    const { container } = draw(backendWith());
    expect(await screen.findByText(/Tryk på »Ny familie«/)).toBeVisible();
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it("says so when it cannot be fetched, and can be asked again", async () => {
    const backend = fakeBackend({
      family_list: () => {
        throw refusal("internal");
      },
    });
    const { user, container } = draw(backend);
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.queryByText(/Her er ingen familier/)).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    backend.answer({ family_list: () => ({ families: [lund] }) });
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByRole("row", { name: /Haddad Lund/ })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("a new family", () => {
  it("is saved with Enter, stands in the list, chosen and in focus, and says so for two seconds", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, backend } = draw();
    await user.type(await openNewFamily(user), "Demir{Enter}");
    const row = await screen.findByRole("row", { name: /Demir/ });
    expect(backend.calls.find(({ name }) => name === "family_create")?.request).toEqual({ name: "Demir" });
    await waitFor(() => {
      expect(row).toHaveFocus();
    });
    expect(row).toHaveAttribute("aria-selected", "true");
    expect(within(row).getByText("gemt")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(/Familien .?Demir.? er gemt\./);
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
    vi.useRealTimers();
  });

  it("is not called saved before the backend has answered", async () => {
    const { user, backend } = draw();
    const answer = deferred<FamilyMadeView>();
    backend.answer({ family_create: () => answer.promise });
    await user.type(await openNewFamily(user), "Demir{Enter}{Enter}");
    expect(await screen.findByRole("button", { name: "Gemmer …" })).toBeVisible();
    expect(screen.queryByText("gemt")).not.toBeInTheDocument();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(backend.count("family_create")).toBe(1);
    backend.answer({ family_list: () => ({ families: [demir, lund, nowak] }) });
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
});
