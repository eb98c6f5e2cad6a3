import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Language } from "../../i18n/Language";
import { violations } from "../../testing/axe";
import { Dialog } from "../Dialog";
import type { Action } from "./actions";
import { KeysDialog } from "./KeysDialog";
import { isTyped, matches, partsOf } from "./shortcut";
import { ActionsProvider, useActions, useActionsNow } from "./use-actions";

function pressed(key: string, held: Partial<Record<"ctrlKey" | "altKey" | "shiftKey" | "metaKey", boolean>> = {}) {
  return { key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held };
}

describe("a shortcut", () => {
  it("is what it says, and nothing more", () => {
    expect(matches("Ctrl+K", pressed("k", { ctrlKey: true }))).toBe(true);
    expect(matches("Ctrl+K", pressed("K", { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matches("Ctrl+K", pressed("k"))).toBe(false);
    expect(matches("K", pressed("k", { ctrlKey: true }))).toBe(false);
    expect(matches("Alt+ArrowLeft", pressed("ArrowLeft", { altKey: true }))).toBe(true);
    expect(matches("Ctrl+K", pressed("k", { metaKey: true }))).toBe(true);
  });

  it("is found on a Danish keyboard, where ? is Shift and +, and / is Shift and 7", () => {
    expect(matches("?", pressed("?", { shiftKey: true }))).toBe(true);
    expect(matches("/", pressed("/", { shiftKey: true }))).toBe(true);
    expect(matches("Æ", pressed("æ"))).toBe(true);
    expect(matches("+", pressed("+"))).toBe(true);
    expect(partsOf("Ctrl++")).toEqual(["Ctrl", "+"]);
  });

  it("waits while somebody writes when it is a sign, and does not when it is held with Ctrl", () => {
    expect(["N", "?", "1", "Ctrl+K", "F2", "Escape", "Alt+1"].map(isTyped)).toEqual([true, true, true, false, false, false, false]);
    // What a field takes back and does again by itself.
    expect(["Ctrl+Z", "Ctrl+Y", "Ctrl+Enter"].map(isTyped)).toEqual([true, true, false]);
  });
});

function Screen({ actions, field = false }: { actions: Action[]; field?: boolean }) {
  useActions(actions);
  return field ? <input aria-label="Felt" /> : null;
}

function Listing() {
  const now = useActionsNow();
  const [listed, setListed] = useState("");
  return <button onClick={() => { setListed(now().map(({ id }) => id).join(" ")); }}>Kan nu: {listed}</button>;
}

function draw(children: React.ReactNode) {
  const user = userEvent.setup();
  return { user, ...render(<Language><ActionsProvider>{children}</ActionsProvider></Language>) };
}

describe("what can be done", () => {
  it("is done by its key, and not while a letter of it is being written", async () => {
    const run = vi.fn();
    const { user } = draw(<Screen field actions={[{ id: "new", label: "Nyt", keys: "N", run }]} />);
    await user.keyboard("n");
    expect(run).toHaveBeenCalledOnce();
    await user.type(screen.getByRole("textbox"), "nnn");
    expect(run).toHaveBeenCalledOnce();
    expect(screen.getByRole("textbox")).toHaveValue("nnn");
  });

  it("is not done by a letter that AltGr makes", () => {
    const run = vi.fn();
    draw(<Screen actions={[{ id: "at", label: "@", keys: "@", run }]} />);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "@", modifierAltGraph: true }));
    expect(run).not.toHaveBeenCalled();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "@" }));
    expect(run).toHaveBeenCalledOnce();
  });

  it("is the newest screen's where two claim a key, and the other's again when it is gone", async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const both = (shown: boolean) => (
      <Language><ActionsProvider>
        <Screen actions={[{ id: "a", label: "A", keys: "N", run: first }]} />
        {shown && <Screen actions={[{ id: "b", label: "B", keys: "N", run: second }]} />}
        <Listing />
      </ActionsProvider></Language>
    );
    const user = userEvent.setup();
    const { rerender } = render(both(true));
    const list = screen.getByRole("button");
    await user.click(list);
    expect(list).toHaveTextContent("Kan nu: b a");
    await user.keyboard("n");
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    rerender(both(false));
    await user.click(list);
    expect(list).toHaveTextContent(/Kan nu: a$/);
    await user.keyboard("n");
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it("always does what the screen last meant by it", async () => {
    function Counter() {
      const [count, setCount] = useState(0);
      useActions([{ id: "count", label: "Tæl", keys: "N", run: () => { setCount(count + 1); } }]);
      return <output>{count}</output>;
    }
    const { user } = draw(<Counter />);
    await user.keyboard("nnn");
    expect(screen.getByRole("status")).toHaveTextContent("3");
  });

  it("waits beneath a dialog, but for what holds everywhere", async () => {
    const [beneath, inside, lock] = [vi.fn(), vi.fn(), vi.fn()];
    function Locking() {
      useActions([{ id: "lock", label: "Lås", keys: "Ctrl+L", run: lock }], "everywhere");
      return null;
    }
    const { user } = draw(
      <>
        <Locking />
        <Screen actions={[{ id: "a", label: "A", keys: "N", run: beneath }]} />
        <Dialog called="question" heading="Spørgsmål" onClose={() => undefined}>
          <Screen actions={[{ id: "b", label: "B", keys: "1", run: inside }]} />
        </Dialog>
      </>,
    );
    await user.keyboard("n1{Control>}l{/Control}");
    expect([beneath, inside, lock].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1]);
  });
});

describe("the list of keys", () => {
  it("shows what works, and closes with Esc", async () => {
    const onClose = vi.fn();
    const run = vi.fn();
    const { user, baseElement } = draw(
      <KeysDialog
        actions={[
          { id: "new", label: "Ny familie", keys: "N", run },
          { id: "quiet", label: "Uden tast", run },
        ]}
        onClose={onClose}
      />,
    );
    expect(screen.getByRole("dialog", { name: "Tastaturgenveje" })).toHaveTextContent(/Ny familie.*N/);
    expect(screen.queryByText("Uden tast")).not.toBeInTheDocument();
    expect(await violations(baseElement)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });
});
