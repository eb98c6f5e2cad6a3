import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ReactNode } from "react";
import { Language } from "../i18n/Language";
import { violations } from "../testing/axe";
import { ClashBox } from "./ClashBox";
import { DataTable } from "./DataTable";
import { dayOf, dayPhrase, daysOver, daysUntil } from "./day-text";
import { DayText, TodayProvider } from "./DayText";
import { DepartmentMark, markKeyOf } from "./DepartmentMark";
import { Dialog, Sheet } from "./Dialog";
import { Empty } from "./Empty";
import { ActionsProvider } from "./keys/use-actions";
import { Initials } from "./PersonMark";
import { PhaseBar } from "./PhaseBar";
import { Plate } from "./Plate";
import { ScaleBar } from "./ScaleBar";
import { Segmented } from "./Segmented";
import { Trouble } from "./Trouble";

function draw(children: ReactNode) {
  const user = userEvent.setup();
  const drawn = render(
    <Language>
      <ActionsProvider>
        <TodayProvider value="2026-11-24">
          <main>{children}</main>
        </TodayProvider>
      </ActionsProvider>
    </Language>,
  );
  return { user, ...drawn };
}

describe("a day in words", () => {
  const today = "2026-11-24";

  it.each([
    ["2026-11-24", { near: "today" }],
    ["2026-11-23", { near: "yesterday" }],
    ["2026-11-25", { near: "tomorrow" }],
    ["2026-11-26", { written: "tors. 26. nov." }],
    ["2025-11-26", { written: "ons. 26. nov. 2025" }],
    ["snart", { written: "snart" }],
  ])("%s is %j", (day, phrase) => {
    expect(dayPhrase(day, "da-DK", today)).toEqual(phrase);
  });

  it("counts days over the turn of the clock and of the year", () => {
    expect(daysUntil("2026-03-30", "2026-03-28")).toBe(2);
    expect(daysUntil("2027-01-01", "2026-12-31")).toBe(1);
    expect(daysOver("2026-11-19", today)).toBe(5);
    expect(daysOver("2026-11-24", today)).toBe(0);
    expect(daysUntil("snart", today)).toBeNull();
  });

  it("knows the day it is here, late in the evening too", () => {
    expect(dayOf(new Date(2026, 10, 24, 23, 59))).toBe("2026-11-24");
    expect(dayOf(new Date(2026, 0, 1, 0, 0))).toBe("2026-01-01");
  });

  it("says by how many days a deadline is over, and the day itself when pointed at", () => {
    draw(<DayText day="2026-11-19" deadline />);
    expect(screen.getByText(/5.? dage over/)).toHaveAttribute("title", "tors. 19. nov.");
  });
});

describe("two values at one field", () => {
  const standing = [
    { id: "a", value: "kl. 8.15", spoken: "kl. 8.15", who: "Du", when: "i går kl. 15.42" },
    { id: "b", value: "kl. 14.30", spoken: "kl. 14.30", who: "Omar", when: "i går kl. 16.05" },
  ];

  function clash(more: Partial<Parameters<typeof ClashBox>[0]> = {}) {
    const onUse = vi.fn();
    const onWriteAnother = vi.fn();
    const drawn = draw(
      <ClashBox question="Hvornår?" why="Begge bliver." standing={standing} onUse={onUse} onWriteAnother={onWriteAnother} {...more} />,
    );
    return { ...drawn, onUse, onWriteAnother };
  }

  it("stand in the order they are handed in, none of them chosen, and axe has no objection", async () => {
    const { container } = clash();
    const box = screen.getByRole("region", { name: "Hvornår?" });
    expect(within(box).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^1kl. 8.15.*Du/),
      expect.stringMatching(/^2kl. 14.30.*Omar/),
      "3Skriv noget andet",
    ]);
    expect(box.querySelector(".primary")).toBeNull();
    expect(screen.getByRole("button", { name: /^Brug kl\. 14\.30.*Omar/ })).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  it("are settled by pressing, and by 1, 2 and 3 inside the box", async () => {
    const { user, onUse, onWriteAnother } = clash();
    await user.click(screen.getByRole("button", { name: /8\.15/ }));
    await user.keyboard("2");
    expect(onUse.mock.calls).toEqual([["a"], ["b"]]);
    await user.keyboard("3");
    expect(onWriteAnother).toHaveBeenCalledOnce();
  });

  it("are not settled by a key from elsewhere, unless the box has the screen to itself", async () => {
    const one = clash();
    await one.user.keyboard("1");
    expect(one.onUse).not.toHaveBeenCalled();
    one.unmount();
    const other = clash({ keysEverywhere: true });
    await other.user.keyboard("1");
    expect(other.onUse).toHaveBeenCalledExactlyOnceWith("a");
  });

  it("wait while one is being saved", async () => {
    const { user, onUse } = clash({ pending: true, keysEverywhere: true });
    await user.keyboard("1");
    expect(onUse).not.toHaveBeenCalled();
  });
});

describe("marks and bars", () => {
  it("say in words what they show", async () => {
    const { container } = draw(
      <>
        <DepartmentMark mark="bif" label="BIF" />
        <Initials name="Lise Brandt" mark="sof" />
        <PhaseBar months={[2, 10, 12, 4]} now={1} done={0.4} label="Indsats, 5 af 10 måneder" />
        <ScaleBar value={4} before={3} />
        <Plate>Beskyttet adresse</Plate>
        <Empty heading="Ingen endnu">
          <p>Tryk på »Ny«.</p>
        </Empty>
      </>,
    );
    expect(screen.getByRole("img", { name: "BIF" })).toBeVisible();
    expect(screen.getByRole("img", { name: "Lise Brandt" })).toHaveTextContent("LB");
    expect(screen.getByRole("img", { name: "Indsats, 5 af 10 måneder" })).toBeVisible();
    expect(screen.getByText(/var .?3/)).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  it("give every department a mark, and those without their own the sixth", () => {
    expect(["SOF", "bif ", "BUF", "SUF", "Kultur", ""].map(markKeyOf)).toEqual(["sof", "bif", "buf", "suf", "other", "other"]);
  });

  it("draw as many boxes as was answered, of which some were there before", () => {
    const { container } = draw(<ScaleBar value={4} before={3} />);
    expect([...container.querySelectorAll(".scale-boxes i")].map(({ className }) => className)).toEqual([
      ...["was", "was", "was", "on"],
      ...Array.from({ length: 6 }, () => ""),
    ]);
  });
});

describe("a dialog", () => {
  it.each([Dialog, Sheet])("has a name and a way out, and takes the focus", async (Kind) => {
    const onClose = vi.fn();
    const { user, baseElement } = draw(
      <Kind called="question" heading="Vælg" onClose={onClose}>
        <p>Indhold</p>
      </Kind>,
    );
    const dialog = screen.getByRole("dialog", { name: "Vælg" });
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(await violations(baseElement)).toEqual([]);
    // The other is for screen readers that cannot press Esc.
    await user.click(screen.getAllByRole("button", { name: "Luk" })[0] ?? dialog);
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});

describe("choices side by side", () => {
  it("are walked with the arrow keys, and one is always on", async () => {
    const onChange = vi.fn();
    const choices = [
      { id: "year", label: "År" },
      { id: "all", label: "Alt" },
    ] as const;
    const { user, container } = draw(<Segmented label="Hvor meget" choices={choices} value="year" onChange={onChange} />);
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(onChange).toHaveBeenCalledExactlyOnceWith("all");
    await user.click(screen.getByRole("radio", { name: "År" }));
    expect(onChange).toHaveBeenCalledOnce();
    expect(await violations(container)).toEqual([]);
  });
});

describe("rows of things", () => {
  it("are walked with the arrow keys, opened with Enter, and tell when one is near", async () => {
    const onOpen = vi.fn();
    const onNear = vi.fn();
    const items = ["Amina", "Bent"].map((name) => ({ id: name.toLowerCase(), name }));
    const { user, container } = draw(
      <DataTable
        label="Personer"
        columns={[
          { id: "name", heading: "Navn", cell: ({ name }) => name },
          { id: "more", heading: "Mere", end: true, cell: () => "–" },
        ]}
        items={items}
        nameOf={({ name }) => name}
        onOpen={onOpen}
        onNear={onNear}
      />,
    );
    await user.tab();
    expect(onNear).toHaveBeenLastCalledWith(items[0]);
    await user.keyboard("{ArrowDown}");
    expect(onNear).toHaveBeenLastCalledWith(items[1]);
    await user.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(items[1]);
    expect(await violations(container)).toEqual([]);
  });
});

describe("trouble", () => {
  it("says what happened and can be tried again", async () => {
    const onRetry = vi.fn();
    const { user } = draw(<Trouble sentence="Det er her ikke længere." onRetry={onRetry} />);
    expect(screen.getByRole("alert")).toHaveTextContent("Det er her ikke længere.");
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
