import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { violations } from "../../testing/axe";
import { cell, drawPart as draw, saves } from "../../testing/draw-part";
import { EditableChoice } from "./EditableChoice";
import { EditableDay } from "./EditableDay";
import { EditableNumber } from "./EditableNumber";
import { EditablePeriod } from "./EditablePeriod";
import { EditableScale } from "./EditableScale";
import { EditableSet } from "./EditableSet";
import { EditableText } from "./EditableText";
import { readNumber } from "./read-number";

describe("the other kinds of field", () => {
  const people = ["Amina", "Bent", "Çelik"].map((name) => ({ id: name.toLowerCase(), label: name }));
  const many = Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, label: `Indsats ${index}` }));
  const read = (typed: string) =>
    Promise.resolve(typed.includes("26") ? { value: "2026-11-26" } : { problem: "Det er ikke en dato." });

  it("a long text takes Enter as a line, and is done with Ctrl and Enter", async () => {
    const onSave = saves();
    const { user, container } = draw(<EditableText label="Observation" value="Hun sov." onSave={onSave} />);
    await user.tab();
    await user.keyboard("{Enter}");
    const area = screen.getByRole("textbox", { name: "Observation" });
    await user.type(area, "{Enter}Godt.");
    expect(area).toHaveFocus();
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onSave).toHaveBeenCalledWith("Hun sov.\nGodt.", undefined);
  });

  it("typing on a long text adds to it", async () => {
    const { user } = draw(<EditableText label="Observation" value="Hun sov." onSave={saves()} />);
    await user.tab();
    await user.keyboard("!");
    expect(screen.getByRole("textbox")).toHaveValue("Hun sov.!");
  });

  it("a long text that another wrote in while it was being saved holds both, and one goes on writing", async () => {
    const answers: (() => void)[] = [];
    const onSave = vi.fn<(value: string, seen: unknown) => Promise<void>>(() => new Promise((resolve) => answers.push(resolve)));
    const area = (value: string, seen: string[]) => (
      <EditableText label="Observation" value={value} seen={seen} onSave={onSave} asYouType />
    );
    const { user, again } = draw(area("Hun sov.", ["s0"]));
    await user.tab();
    await user.keyboard("{Enter}{End} Godt.");
    await waitFor(() => {
      expect(onSave).toHaveBeenCalledWith("Hun sov. Godt.", ["s0"]);
    });
    await user.keyboard(" Igen.");
    answers[0]?.();
    again(area("I går: Hun sov. Godt.", ["s1"]));
    await waitFor(() => {
      expect(screen.getByRole("textbox")).toHaveValue("I går: Hun sov. Godt. Igen.");
    });
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(onSave).toHaveBeenLastCalledWith("I går: Hun sov. Godt. Igen.", ["s1"]);
    });
  });

  it("one of a few is chosen with the arrow keys and Enter", async () => {
    const onSave = saves();
    const { user, container } = draw(<EditableChoice label="Hvem" value="amina" options={people} none="Ingen" onSave={onSave} />);
    await user.click(cell("Hvem Amina"));
    expect(await screen.findByRole("option", { name: "Amina" })).toHaveFocus();
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onSave).toHaveBeenCalledWith("bent", undefined);
    await waitFor(() => {
      expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    });
  });

  it("one of a few is also pressed, emptied, and left alone", async () => {
    const onSave = saves();
    const { user } = draw(<EditableChoice label="Hvem" value="amina" options={people} none="Ingen" onSave={onSave} />);
    await user.click(cell(/Hvem/));
    await user.click(screen.getByRole("option", { name: "Amina" }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    await user.click(cell(/Hvem/));
    await user.click(screen.getByRole("option", { name: "Ingen" }));
    expect(onSave).toHaveBeenCalledWith(null, undefined);
  });

  it("one of many is searched for", async () => {
    const onSave = saves();
    const { user, container } = draw(<EditableChoice label="Indsats" value={null} options={many} onSave={onSave} />);
    await user.tab();
    await user.keyboard("1");
    const search = screen.getByRole("searchbox", { name: "Indsats" });
    expect(search).toHaveFocus();
    await user.keyboard("7");
    await waitFor(() => {
      expect(screen.getAllByRole("option")).toHaveLength(1);
    });
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onSave).toHaveBeenCalledWith("s17", undefined);
  });

  it("several are marked with Space and saved with Enter; what is not among them stays", async () => {
    const onSave = saves();
    const { user, container } = draw(<EditableSet label="Til stede" value={["bent", "gammel"]} options={people} onSave={onSave} />);
    await user.click(cell("Til stede Bent"));
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Home} {Enter}");
    expect(onSave).toHaveBeenCalledWith(["amina", "bent", "gammel"], undefined);
  });

  it("a number is read as it is written, and refused in a sentence", async () => {
    const onSave = saves();
    const { user } = draw(<EditableNumber label="Timer" value={12} unit="t" min={0} max={37} decimals={1} onSave={onSave} />);
    await user.click(cell("Timer 12 t"));
    await user.clear(screen.getByRole("textbox"));
    await user.keyboard("40{Enter}");
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/højst være .?37/);
    await user.clear(screen.getByRole("textbox"));
    await user.keyboard("7,5{Enter}");
    expect(onSave).toHaveBeenCalledWith(7.5, undefined);
  });

  it.each([
    ["1.200", "da-DK", 0, 1200],
    ["1.200,5", "da-DK", 1, 1200.5],
    ["7,5", "da-DK", 0, undefined],
    ["7.5", "da-DK", 1, undefined],
    ["7.5", "en-GB", 1, 7.5],
    ["", "da-DK", 0, null],
    ["syv", "da-DK", 0, undefined],
    ["-3", "da-DK", 0, -3],
  ])("%j in %s is %s with %s decimals", (typed, locale, decimals, value) => {
    expect(readNumber(typed, locale, decimals)).toBe(value);
  });

  it("a day is typed as one says it, said back, and read by the program", async () => {
    const onSave = saves();
    const { user, container } = draw(<EditableDay label="Frist" value={null} read={read} onSave={onSave} />);
    await user.tab();
    await user.keyboard("t");
    await user.keyboard("ors. 26. nov.");
    expect(await screen.findByText("tors. 26. nov.")).toBeVisible();
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(onSave).toHaveBeenCalledWith("2026-11-26", undefined);
    });
  });

  it("a day that is none keeps what was typed and says so", async () => {
    const { user } = draw(<EditableDay label="Frist" value={null} read={read} onSave={saves()} />);
    await user.tab();
    await user.keyboard("35. nov.{Enter}");
    await waitFor(() => {
      expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/Det er ikke en dato/);
    });
    expect(screen.getByRole("textbox")).toHaveValue("35. nov.");
  });

  it("a day can be picked in the calendar, opened with Alt and ↓", async () => {
    const onSave = saves();
    const { user } = draw(<EditableDay label="Frist" value="2026-11-26" read={read} onSave={onSave} />);
    await user.click(cell(/Frist/));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByRole("grid");
    await waitFor(() => {
      expect(document.activeElement).toHaveAccessibleName(/26/);
    });
    await user.keyboard("{ArrowRight}{Enter}");
    await waitFor(() => {
      expect(onSave).toHaveBeenCalledWith("2026-11-27", undefined);
    });
  });

  it("a period goes from the one day to the other with Tab, and does not end before it starts", async () => {
    const onSave = saves();
    const { user, container } = draw(
      <EditablePeriod label="Periode" value={{ from: "2026-11-26", to: null }} read={read} onSave={onSave} />,
    );
    await user.click(cell(/Periode/));
    expect(await violations(container)).toEqual([]);
    expect(screen.getByRole("textbox", { name: "Periode: fra" })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("textbox", { name: "Periode: til" })).toHaveFocus();
    await user.keyboard("26. nov.{Enter}");
    await waitFor(() => {
      expect(onSave).toHaveBeenCalledWith({ from: "2026-11-26", to: "2026-11-26" }, undefined);
    });
  });

  it("a scale takes figures and arrow keys", async () => {
    const onSave = saves();
    const { user, container } = draw(<EditableScale label="Hvor tæt på" value={4} before={3} onSave={onSave} />);
    expect(cell(/Hvor tæt på/)).toHaveTextContent(/4var .?3/);
    await user.tab();
    await user.keyboard("1");
    expect(screen.getByRole("radio", { name: "1" })).toHaveFocus();
    await user.keyboard("0");
    expect(screen.getByRole("radio", { name: "10" })).toBeChecked();
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{ArrowLeft}{Enter}");
    expect(onSave).toHaveBeenCalledWith(9, undefined);
  });
});
