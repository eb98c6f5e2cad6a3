import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { violations } from "../../testing/axe";
import { cell, drawPart as draw, saves } from "../../testing/draw-part";
import { EditableLine } from "./EditableLine";

describe("a line edited in place", () => {
  it.each([
    ["Enter", "{Enter}", "Rima ringer!"],
    ["F2", "{F2}", "Rima ringer!"],
    ["typing", "N", "N!"],
  ])("begins with %s and saves with Enter", async (_how, keys, expected) => {
    const onSave = saves();
    const { user, container } = draw(<EditableLine label="Aftale" value="Rima ringer" onSave={onSave} />);
    await user.tab();
    expect(cell("Aftale Rima ringer")).toHaveFocus();
    await user.keyboard(keys);
    const field = screen.getByRole("textbox", { name: "Aftale" });
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/Enter gem Esc fortryd Tab næste felt/);
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{End}!{Enter}");
    expect(onSave.mock.calls).toEqual([[expected, undefined]]);
    expect(await screen.findByText("gemt")).toBeVisible();
    expect(cell(/^Aftale/)).toHaveFocus();
    expect(await violations(container)).toEqual([]);
  });

  it("cuts nothing off: what is too long stays, with a sentence, until it fits", async () => {
    const onSave = saves();
    const { user } = draw(<EditableLine label="Klasse" value="" maxLength={5} onSave={onSave} />);
    await user.click(cell(/Klasse/));
    await user.keyboard("7.b på Æblet{Enter}");
    const field = screen.getByRole("textbox", { name: "Klasse" });
    expect(field).toHaveValue("7.b på Æblet");
    expect(field).toHaveAccessibleDescription(/Der er plads til .?5.? tegn\. Her står .?12/);
    expect(onSave).not.toHaveBeenCalled();
    await user.clear(field);
    await user.keyboard("7.b{Enter}");
    expect(onSave.mock.calls).toEqual([["7.b", undefined]]);
  });

  it("begins by pressing it, and is undone with Esc", async () => {
    const onSave = saves();
    const { user } = draw(<EditableLine label="Aftale" value="før" onSave={onSave} />);
    await user.click(cell(/Aftale/));
    await user.keyboard("efter{Escape}");
    expect(cell("Aftale før")).toHaveFocus();
    expect(onSave).not.toHaveBeenCalled();
  });

  it("is saved with Tab, which goes to the next that can be edited, past what cannot", async () => {
    const [one, two] = [saves(), saves()];
    const { user } = draw(
      <>
        <EditableLine label="Første" value="" onSave={one} />
        <button>Noget andet</button>
        <EditableLine label="Fast" value="står" readOnly onSave={two} />
        <EditableLine label="Anden" value="" onSave={two} />
      </>,
    );
    await user.click(cell(/Første/));
    await user.keyboard("a{Tab}");
    expect(one).toHaveBeenCalledWith("a", undefined);
    expect(cell(/Anden/)).toHaveFocus();
    await user.keyboard("b");
    await user.keyboard("{Shift>}{Tab}{/Shift}");
    expect(two).toHaveBeenCalledWith("b", undefined);
    expect(cell(/Første/)).toHaveFocus();
  });

  it("is saved by going elsewhere, and the focus is left where it went", async () => {
    const onSave = saves();
    const { user } = draw(
      <>
        <EditableLine label="Aftale" value="" onSave={onSave} />
        <button>Noget andet</button>
      </>,
    );
    await user.click(cell(/Aftale/));
    await user.keyboard("mit");
    await user.click(screen.getByRole("button", { name: "Noget andet" }));
    expect(onSave).toHaveBeenCalledWith("mit", undefined);
    expect(screen.getByRole("button", { name: "Noget andet" })).toHaveFocus();
  });

  it("says why it was not saved, at the field, with what was typed still in it", async () => {
    const { user, container } = draw(<EditableLine label="Aftale" value="før" onSave={() => Promise.reject(new Error("no"))} />);
    await user.click(cell(/Aftale/));
    await user.keyboard("{End} og efter{Enter}");
    const field = await screen.findByRole("textbox", { name: "Aftale" });
    expect(field).toHaveValue("før og efter");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Det blev ikke gemt/);
    expect(field).toHaveFocus();
    expect(await violations(container)).toEqual([]);
  });

  it("keeps what one writes when somebody else's comes in, and says so", async () => {
    const onSave = saves();
    const line = (value: string, seen: string[]) => (
      <EditableLine label="Aftale" value={value} seen={seen} onSave={onSave} overtaken="Omar har skrevet »kl. 9« imens." />
    );
    const { user, again } = draw(line("kl. 8", ["s0"]));
    await user.click(cell(/Aftale/));
    await user.keyboard("{End}.15");
    again(line("kl. 9", ["s1"]));
    expect(screen.getByText("Omar har skrevet »kl. 9« imens.")).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue("kl. 8.15");
    await user.keyboard("{Enter}");
    expect(onSave).toHaveBeenCalledWith("kl. 8.15", ["s0"]);
  });

  it("saves while one types, where asked", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const onSave = saves();
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    draw(<EditableLine label="Aftale" value="" onSave={onSave} asYouType />);
    await user.click(cell(/Aftale/));
    await user.keyboard("mit");
    expect(onSave).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(700));
    expect(onSave.mock.calls).toEqual([["mit", undefined]]);
    expect(screen.getByRole("textbox")).toHaveFocus();
    expect(screen.getByText("gemt")).toBeVisible();
    vi.useRealTimers();
  });
});
