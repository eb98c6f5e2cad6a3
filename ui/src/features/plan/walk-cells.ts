import type { KeyboardEvent } from "react";

/** The cells of a table that can have the focus, row by row. A row with nothing to stand on is passed over. */
function rowsOf(room: Element): HTMLElement[][] {
  return [...room.querySelectorAll("[data-row]")]
    .map((row) => [...row.querySelectorAll<HTMLElement>("[data-col] [data-cell]")])
    .filter((row) => row.length > 0);
}

/** From the last line of one goal one goes on to the first of the next. */
function neighbour(room: Element, below: boolean): HTMLElement | undefined {
  const rooms = [...(room.closest("main")?.querySelectorAll("[data-walk]") ?? [])];
  const own = rooms.indexOf(room);
  const next = rooms.slice(below ? own + 1 : 0, below ? undefined : own);
  for (const other of below ? next : next.toReversed()) {
    const row = rowsOf(other).at(below ? 0 : -1);
    if (row !== undefined) return row[0];
  }
  return undefined;
}

/**
 * Arrow keys go from cell to cell, Home and End to the ends of a row. → on the mark at a row's end unfolds it, ← folds it;
 * Esc steps out to the goal, where single letters are keys again.
 */
export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || from.dataset["cell"] === undefined || event.defaultPrevented) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const room = from.closest("[data-walk]") ?? event.currentTarget;
  const rows = rowsOf(room);
  const y = rows.findIndex((row) => row.includes(from));
  const row = rows[y];
  if (row === undefined) return;
  const x = row.indexOf(from);
  const within = (line: HTMLElement[] | undefined): HTMLElement | undefined => line?.[Math.min(x, line.length - 1)];

  let to: HTMLElement | undefined;
  if (event.key === "ArrowRight" && from.dataset["fold"] === "shut") from.click();
  else if (event.key === "ArrowLeft" && from.dataset["fold"] === "open") from.click();
  else if (event.key === "ArrowRight") to = row[x + 1];
  else if (event.key === "ArrowLeft") to = row[x - 1];
  else if (event.key === "ArrowDown") to = within(rows[y + 1]) ?? neighbour(room, true);
  else if (event.key === "ArrowUp") to = y > 0 ? within(rows[y - 1]) : neighbour(room, false);
  else if (event.key === "Home") to = row[0];
  else if (event.key === "End") to = row.at(-1);
  else if (event.key === "Escape") to = from.closest<HTMLElement>("article") ?? undefined;
  else return;
  event.preventDefault();
  event.stopPropagation();
  to?.focus();
}
