import { memo, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { FocusEvent, KeyboardEvent, ReactElement, ReactNode, UIEvent } from "react";
import { Cell, Column, Row, Table, TableBody, TableHeader, TableStateContext } from "react-aria-components/Table";
import { Virtualizer } from "react-aria-components/Virtualizer";
import { TableWithRoom } from "./table-room";
import { useArriving } from "./use-arriving";
import "./data-table.css";

/** A column: its heading, and what stands in it for a row. */
export interface DataColumn<Item> {
  id: string;
  heading: string;
  /** In pixels, or as a share ("2fr") of what is left; those without share what is left. */
  width?: number | `${number}fr`;
  /** In pixels: what it needs to be read. A table with less room than that scrolls sideways. */
  minWidth?: number;
  /** Figures stand at the end of their column. */
  end?: boolean;
  cell: (item: Item) => ReactNode;
}

interface DataTableProps<Item extends { id: string }> {
  label: string;
  columns: readonly DataColumn<Item>[];
  items: readonly Item[];
  /** A row's name: what typing goes to, and what is heard first. */
  nameOf: (item: Item) => string;
  /** Enter or a press on a row. */
  onOpen?: (item: Item) => void;
  /** The pointer or the focus is on a row: time to fetch what opening it takes. */
  onNear?: (item: Item) => void;
  /** What else the cells are drawn from: they are only drawn anew when an item or one of these changes. */
  drawnFrom?: readonly unknown[];
  /** What the items were listed by, such as the letters one looks for: a long list begins anew with each. */
  listed?: string;
  /** A row that takes the focus when it comes: what was just made. */
  newest?: string | null;
}

interface InsideProps {
  grid: () => Element | null;
  /** How many rows there are, with those that have not come. */
  count: number;
  newest: string | null;
}

/** Inside the table, which alone can bring a row into the page that is out of sight. */
function Inside({ grid, count, newest }: InsideProps): null {
  const table = useContext(TableStateContext);
  const taken = useRef<string | null>(null);

  // React Aria counts the rows that have come, and again with each that comes.
  useLayoutEffect(() => {
    grid()?.setAttribute("aria-rowcount", String(count + 1));
  });

  // Once for each new row: the table's state is another with every key that is pressed.
  useEffect(() => {
    if (table === null || newest === null || taken.current === newest) return;
    taken.current = newest;
    table.selectionManager.setFocused(true);
    table.selectionManager.setFocusedKey(newest);
  }, [table, newest]);

  return null;
}

/** Letters that are typed in a table go to the row that begins with them: they are no shortcuts there. */
function keepLetters(event: KeyboardEvent): void {
  if (/^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) event.stopPropagation();
}

/** More rows than most windows show. */
const AT_ONCE = 32;

/**
 * A row's height, and the heading's. Rows out of sight are not in the page: they would take 0.3 MB each. Were they as high
 * as what is in them, each would have to be drawn, measured and drawn again: half of the time to come back to the list.
 */
const ROW = 36;
const HEADING = 26;

const nothingElse: readonly unknown[] = [];

function DataTableDrawn<Item extends { id: string }>(table: DataTableProps<Item>): ReactElement {
  const { label, columns, items: all, nameOf, onOpen, onNear, drawnFrom = nothingElse, listed = "", newest = null } = table;
  const { arrived: items, bring } = useArriving(all, listed, AT_ONCE);
  const around = useRef<HTMLDivElement>(null);
  const grid = useCallback(() => around.current?.querySelector("[role=grid]") ?? null, []);
  const open = (key: unknown): void => {
    const item = items.find(({ id }) => id === key);
    if (item !== undefined) onOpen?.(item);
  };
  const nearFocus = (event: FocusEvent): void => {
    const key = event.target.closest("[role=row]")?.getAttribute("data-key");
    const item = items.find(({ id }) => id === key);
    if (item !== undefined) onNear?.(item);
  };
  const scroll = (event: UIEvent<HTMLElement>): void => {
    const { scrollTop, clientHeight } = event.target as HTMLElement;
    bring(Math.ceil((scrollTop + 2 * clientHeight) / ROW));
  };
  // Whoever has come here by keyboard may go to the end with one key, or to a name by its first letter.
  const cameByKey = (): void => {
    bring(all.length);
  };

  const newestAt = newest === null ? -1 : all.findIndex(({ id }) => id === newest);
  useEffect(() => {
    bring(newestAt + 1);
  }, [newestAt, bring]);
  const newestHere = items.some(({ id }) => id === newest) ? newest : null;

  // A window on its end shows more rows than most.
  useEffect(() => {
    bring(Math.ceil((1.5 * (grid()?.clientHeight ?? 0)) / ROW));
  }, [bring, grid]);
  const room = useMemo(() => ({ rowHeight: ROW, headingHeight: HEADING, below: (all.length - items.length) * ROW }), [all, items]);

  // Kept from one drawing to the next: React Aria would go through all the rows again.
  const content = useMemo(
    () => (
      <>
        <TableHeader>
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={index === 0}
              className={column.end === true ? "end" : ""}
              {...(column.width === undefined ? {} : { width: column.width })}
              {...(column.minWidth === undefined ? {} : { minWidth: column.minWidth })}
            >
              {column.heading}
              {index === 0 && <Inside grid={grid} count={all.length} newest={newestHere} />}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={items} dependencies={drawnFrom}>
          {(item) => (
            <Row
              id={item.id}
              textValue={nameOf(item)}
              onHoverStart={() => onNear?.(item)}
            >
              {columns.map((column) => (
                <Cell key={column.id} className={column.end === true ? "end" : ""}>
                  {column.cell(item)}
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </>
    ),
    [columns, items, all.length, grid, nameOf, onNear, drawnFrom, newestHere],
  );
  return (
    <div ref={around} className="contents" onFocusCapture={nearFocus} onKeyDown={keepLetters} onKeyUp={cameByKey} onScrollCapture={scroll}>
      <Virtualizer layout={TableWithRoom} layoutOptions={room}>
        <Table
          className="data-table"
          aria-label={label}
          {...(onOpen === undefined ? {} : { onRowAction: open })}
        >
          {content}
        </Table>
      </Virtualizer>
    </div>
  );
}

/**
 * Rows of things. Arrow keys go from row to row and into their cells, Enter and a press anywhere on a row open it. For looking and going on; what is edited
 * in place belongs in a plain table, where the arrow keys are the field's own. It is drawn again only when what it was given
 * changes: hand it the same functions and lists as before.
 */
export const DataTable = memo(DataTableDrawn) as typeof DataTableDrawn;
