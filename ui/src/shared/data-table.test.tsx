import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { Language } from "../i18n/Language";
import { giveSizes } from "../testing/give-sizes";
import type { DataColumn } from "./DataTable";
import { DataTable } from "./DataTable";

interface Person {
  id: string;
  name: string;
}

const columns: DataColumn<Person>[] = [{ id: "name", heading: "Navn", cell: ({ name }) => name }];
const nameOf = ({ name }: Person): string => name;

/** So many people, from Nr. 0. */
function people(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({ id: `p${String(index)}`, name: `Nr. ${String(index)}` }));
}

function Page({ items, listed = "", newest = null }: { items: readonly Person[]; listed?: string; newest?: string | null }): ReactElement {
  return (
    <Language>
      <DataTable label="Personer" columns={columns} items={items} nameOf={nameOf} listed={listed} newest={newest} />
    </Language>
  );
}

const drawn = (): number => screen.getAllByRole("row").length - 1;

describe("a long list", () => {
  it("comes with its first rows, and says how many there are", () => {
    render(<Page items={people(500)} />);
    expect(drawn()).toBeLessThan(50);
    expect(screen.getByRole("row", { name: "Nr. 0" })).toBeInTheDocument();
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "501");
  });

  it("is whole for who comes by keyboard: the last row is one key away, another a letter", async () => {
    const user = userEvent.setup();
    render(<Page items={[...people(80), { id: "z", name: "Åse" }]} />);
    await user.tab();
    await screen.findByRole("row", { name: "Åse" });
    await user.keyboard("{End}");
    expect(screen.getByRole("row", { name: "Åse" })).toHaveFocus();
    await user.keyboard("{Home}å");
    expect(screen.getByRole("row", { name: "Åse" })).toHaveFocus();
  });

  it("grows as one scrolls, and has room for what is to come", async () => {
    giveSizes(".data-table", 360, 36);
    render(<Page items={people(500)} />);
    const grid = screen.getByRole("grid");
    const room = [...grid.querySelectorAll<HTMLElement>("[role=presentation]")].map(({ style }) => Number.parseInt(style.height, 10));
    expect(Math.max(...room)).toBe(26 + 500 * 36);
    expect(screen.queryByRole("row", { name: "Nr. 90" })).not.toBeInTheDocument();
    grid.scrollTop = 90 * 36;
    fireEvent.scroll(grid);
    expect(await screen.findByRole("row", { name: "Nr. 90" })).toBeInTheDocument();
  });

  it("stays as long as it has become when something in it changes, and begins anew when it is another list", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Page items={people(100)} listed="all" />);
    await user.tab();
    await waitFor(() => {
      expect(drawn()).toBe(100);
    });
    rerender(<Page items={people(101)} listed="all" />);
    expect(drawn()).toBe(101);
    rerender(<Page items={people(99)} listed="mine" />);
    expect(drawn()).toBeLessThan(50);
  });

  it("shows what was just made a little below what is in sight", async () => {
    giveSizes(".data-table", 290, 36);
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => 908);
    const { rerender } = render(<Page items={people(12)} />);
    expect(drawn()).toBeLessThan(12);
    rerender(<Page items={people(13)} newest="p12" />);
    await waitFor(() => {
      expect(screen.getByRole("row", { name: "Nr. 12" })).toHaveFocus();
    });
  });

  it("shows what was just made, wherever it stands", async () => {
    render(<Page items={people(90)} newest="p70" />);
    await waitFor(() => {
      expect(screen.getByRole("row", { name: "Nr. 70" })).toHaveFocus();
    });
  });
});
