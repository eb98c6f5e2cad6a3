import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ProfileStatusView } from "../../backend/bindings.gen";
import { violations } from "../../testing/axe";
import { fakeBackend, refusal } from "../../testing/fake-backend";
import { renderScreen } from "../../testing/render";
import FoundingScreen from "./FoundingScreen";

const secret = "fire ord på en snor";
const sheets: [string, string, string] = ["1: aaaaa bbbbb slut1", "1: ccccc ddddd slut2", "1: eeeee fffff slut3"];
const open: ProfileStatusView = { state: "open", municipality: "Aaby", user: "Amina Holm", demo: false, disk_full: false, departments: [] };
const departments = [
  { short_name: "SOF", name: "Socialforvaltningen" },
  { short_name: "BIF", name: "Beskæftigelses- og Integrationsforvaltningen" },
];
const print = vi.fn();

beforeEach(() => {
  print.mockClear();
  window.print = print;
});

function draw(more: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend({
    profile_found: () => ({ sheets }),
    profile_found_confirm: () => open,
    profile_found_take_back: () => null,
    profile_found_demo: () => ({ ...open, demo: true }),
    ...more,
  });
  const onLookAgain = vi.fn();
  return { ...renderScreen(<FoundingScreen departments={departments} onLookAgain={onLookAgain} />, backend), backend, onLookAgain };
}

type User = ReturnType<typeof draw>["user"];

async function toPassphrase(user: User): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Sæt Makker op" }));
  await user.type(screen.getByLabelText("Kommune"), "Aaby");
  await user.type(screen.getByLabelText("Dit navn"), "Amina Holm");
  await user.selectOptions(screen.getByLabelText("Din forvaltning"), "SOF · Socialforvaltningen");
  await user.click(screen.getByRole("button", { name: "Videre" }));
  await screen.findByLabelText("Adgangssætning");
}

async function toPrinter(user: User): Promise<void> {
  await toPassphrase(user);
  await user.keyboard(`${secret}{Enter}${secret}{Enter}`);
  await screen.findByRole("heading", { name: "Tre nøgleark" });
}

async function toPaper(user: User): Promise<void> {
  await toPrinter(user);
  await user.click(screen.getByRole("button", { name: "Print de tre ark" }));
  await user.click(screen.getByRole("button", { name: "De er printet" }));
}

describe("a founding", () => {
  it("goes from who one is over passphrase and printer to the paper, by keyboard, and axe has no objection", async () => {
    const { user, backend, container } = draw();
    expect(screen.getByRole("heading", { name: "Velkommen til Makker" })).toHaveFocus();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Sæt Makker op" }));
    expect(screen.getByRole("heading", { name: "Hvem er I?" })).toBeVisible();
    expect(screen.getByLabelText("Kommune")).toHaveFocus();
    expect(screen.getByRole("listitem", { current: "step" })).toHaveTextContent("Hvem er I?");
    await user.keyboard("Aaby{Tab}Amina Holm{Tab}");
    expect(screen.getByLabelText("Din forvaltning")).toHaveFocus();
    await user.selectOptions(screen.getByLabelText("Din forvaltning"), "SOF · Socialforvaltningen");
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Tab}{Tab}{Enter}");
    const fields = [screen.getByLabelText("Adgangssætning"), screen.getByLabelText("Skriv den igen")];
    expect(fields[0]).toHaveFocus();
    expect(await violations(container)).toEqual([]);
    await user.keyboard(`${secret}{Enter}${secret}{Enter}`);
    await screen.findByRole("heading", { name: "Tre nøgleark" });
    expect(backend.calls).toEqual([
      { name: "profile_found", request: { municipality: "Aaby", name: "Amina Holm", department: "SOF", passphrase: secret } },
    ]);
    expect(document.documentElement.innerHTML).not.toContain(secret);
    expect(fields.map((field) => (field as HTMLInputElement).value)).toEqual(["", ""]);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Print de tre ark" }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "De er printet" }));
    expect(await violations(container)).toEqual([]);
    expect(screen.getByLabelText(/ark .?1/)).toHaveFocus();
    await user.keyboard("slut1{Tab}slut2{Tab}slut3{Enter}");
    await waitFor(() => {
      expect(backend.calls.at(-1)).toEqual({ name: "profile_found_confirm", request: { last_groups: ["slut1", "slut2", "slut3"] } });
    });
  });

  it("wants all three of who one is, and says so at the field", async () => {
    const { user } = draw();
    await user.click(screen.getByRole("button", { name: "Sæt Makker op" }));
    await user.type(screen.getByLabelText("Kommune"), "Aaby{Enter}");
    expect(screen.getByLabelText("Dit navn")).toHaveFocus();
    expect(screen.getByLabelText("Dit navn")).toHaveAccessibleDescription("Skriv det her.");
    expect(screen.getByLabelText("Kommune")).toBeValid();
    expect(screen.getByLabelText("Din forvaltning")).toHaveAccessibleDescription("Vælg din forvaltning.");
  });

  it("wants twelve signs, twice the same, and sends nothing before", async () => {
    const { user, backend } = draw();
    await toPassphrase(user);
    const [first, second] = [screen.getByLabelText("Adgangssætning"), screen.getByLabelText("Skriv den igen")];
    expect(first).toHaveAccessibleDescription(/Fire ord, du kan huske/);
    await user.type(first, "elleve tegn{Enter}");
    expect(first).toHaveAccessibleDescription(/Den er for kort/);
    await user.type(first, "!{Enter}");
    expect(first).toBeValid();
    expect(second).toHaveFocus();
    await user.keyboard("elleve tegn?{Enter}");
    expect(second).toHaveAccessibleDescription(/ikke ens/);
    expect(backend.calls).toEqual([]);
  });

  it("says why it could not be done, with what was written still there", async () => {
    const { user, backend } = draw({
      profile_found: () => {
        throw refusal("disk-full");
      },
    });
    await toPassphrase(user);
    await user.keyboard(`${secret}{Enter}${secret}{Enter}`);
    expect(await screen.findByText(/ikke mere plads på computeren/)).toBeVisible();
    expect(screen.getByLabelText("Adgangssætning")).toHaveValue(secret);
    expect(backend.count("profile_found_take_back")).toBe(0);
  });

  it("gives way to the lock where there is a Makker after all", async () => {
    const { user, onLookAgain } = draw({
      profile_found: () => {
        throw refusal("profile-exists");
      },
    });
    await toPassphrase(user);
    await user.keyboard(`${secret}{Enter}${secret}{Enter}`);
    await waitFor(() => {
      expect(onLookAgain).toHaveBeenCalledOnce();
    });
  });
});

describe("the sheets", () => {
  it("stand on a page each, with room for who keeps them, and never on the screen", async () => {
    const { user, container } = draw();
    await toPrinter(user);
    expect(container).not.toHaveTextContent("slut1");
    const pages = document.querySelectorAll<HTMLElement>(".printed > .printed-sheet");
    expect([...pages].map((page) => page.querySelector("pre")?.textContent)).toEqual(sheets);
    expect(pages[1]).toHaveTextContent(/nøgleark .?2.? af 3/);
    expect(pages[1]).toHaveTextContent(/Aaby/);
    expect(within(pages[2] ?? document.body).getByText("Passes af:")).toBeInTheDocument();
    expect(document.querySelector(".printed")).toHaveAttribute("aria-hidden");
  });

  it("cannot be said to be printed before one has asked the printer", async () => {
    const { user } = draw();
    await toPrinter(user);
    expect(screen.queryByRole("button", { name: "De er printet" })).not.toBeInTheDocument();
  });

  it("are gone from the page when one is asked what is on the paper", async () => {
    const { user } = draw();
    await toPaper(user);
    expect(document.documentElement.innerHTML).not.toContain("slut1");
  });

  it("say which of them was written wrongly, and put one there", async () => {
    const { user, container } = draw({
      profile_found_confirm: () => {
        throw refusal("sheet-group-wrong", { sheet: "2" });
      },
    });
    await toPaper(user);
    await user.keyboard("slut1{Tab}slut3{Tab}slut3{Enter}");
    const second = screen.getByLabelText(/ark .?2/);
    await waitFor(() => {
      expect(second).toHaveFocus();
    });
    expect(second).toHaveAccessibleDescription(/ikke sidst på ark .?2/);
    expect(screen.getByLabelText(/ark .?1/)).toBeValid();
    expect(await violations(container)).toEqual([]);
  });
});

describe("leaving before the end", () => {
  it.each(["by going back", "by being taken off the screen"])("takes the founding back, %s", async (way) => {
    const { user, backend, unmount } = draw();
    await toPrinter(user);
    expect(backend.count("profile_found_take_back")).toBe(0);
    if (way === "by going back") await user.click(screen.getByRole("button", { name: "Fortryd, og begynd forfra" }));
    else unmount();
    await waitFor(() => {
      expect(backend.count("profile_found_take_back")).toBe(1);
    });
  });

  it("keeps it while one goes back to the printer", async () => {
    const { user, backend } = draw();
    await toPaper(user);
    await user.click(screen.getByRole("button", { name: "Tilbage til printeren" }));
    await screen.findByRole("button", { name: "Print de tre ark" });
    expect(backend.count("profile_found_take_back")).toBe(0);
  });
});

describe("only trying", () => {
  it("takes one step, and says how one comes in again", async () => {
    const { user, backend, container } = draw();
    await user.click(screen.getByRole("button", { name: "Jeg vil bare prøve Makker" }));
    expect(screen.getByRole("textbox")).toHaveValue("vi øver os i makker");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Begynd øvelsen" }));
    expect(backend.calls.at(-1)).toEqual({ name: "profile_found_demo", request: { passphrase: "vi øver os i makker" } });
  });

  it("says at the field when the passphrase is too short", async () => {
    const { user } = draw({
      profile_found_demo: () => {
        throw refusal("passphrase-too-short", { min: "12" });
      },
    });
    await user.click(screen.getByRole("button", { name: "Jeg vil bare prøve Makker" }));
    await user.click(screen.getByRole("button", { name: "Begynd øvelsen" }));
    await waitFor(() => {
      expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/for kort/);
    });
  });
});
