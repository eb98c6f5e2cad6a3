import { useContext, useEffect, useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Selection } from "react-aria-components/Table";
import { Cell, Column, Row, Table, TableBody, TableHeader, TableStateContext } from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import type { FamilyView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { formatDay } from "../../shared/format-day";
import { SavedTick } from "../../shared/SavedTick";

interface FamilyTableProps {
  families: readonly FamilyView[];
  /** The family just made: its row takes the focus and is chosen. */
  newest: string | null;
  /** Whether its row says "gemt". */
  marked: boolean;
  onOpenPlan: (family: string) => void;
  /** Into the family. */
  onOpen: (family: string) => void;
  /** Somebody points at the family: what opening it takes can be fetched. */
  onNear: (family: string) => void;
}

/** A row's least height, and the heading's. Rows out of sight are not in the page: they would take 0.3 MB each. */
const rows = { estimatedRowHeight: 36, headingHeight: 26 };

/** Inside the table, which alone can bring a row into the page that is out of sight. */
function NewestTakesFocus({ newest, onTaken }: { newest: string | null; onTaken: (keys: Selection) => void }): null {
  const table = useContext(TableStateContext);
  const taken = useRef<string | null>(null);

  // Once for each new family: the table's state is another with every key that is pressed.
  useEffect(() => {
    if (table === null || newest === null || taken.current === newest) return;
    taken.current = newest;
    table.selectionManager.setFocused(true);
    table.selectionManager.setFocusedKey(newest);
    onTaken(new Set([newest]));
  }, [table, newest, onTaken]);

  return null;
}

/** The families, one a row. Arrow keys choose a row and go to its button. */
export function FamilyTable({ families, newest, marked, onOpenPlan, onOpen, onNear }: FamilyTableProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const id = useId();
  const [chosen, setChosen] = useState<Selection>(new Set());
  const today = new Date();

  return (
    <div
      className="contents"
      onFocusCapture={(event) => {
        const family = event.target.closest("[role=row]")?.getAttribute("data-key");
        if (family !== null && family !== undefined) onNear(family);
      }}
    >
    <Virtualizer layout={TableLayout} layoutOptions={rows}>
    <Table
      className="family-table"
      aria-label={text("families-heading")}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen}
      onSelectionChange={setChosen}
      onRowAction={(key) => {
        onOpen(String(key));
      }}
    >
      <TableHeader>
        <Column isRowHeader>
          {text("families-column-name")}
          <NewestTakesFocus
            newest={families.some((family) => family.id === newest) ? newest : null}
            onTaken={setChosen}
          />
        </Column>
        <Column width={200}>{text("families-column-created")}</Column>
        <Column width={160} className="family-plan">{text("families-column-plan")}</Column>
      </TableHeader>
      <TableBody items={families} dependencies={[newest, marked]}>
        {(family) => (
          <Row
            id={family.id}
            textValue={family.name}
            onHoverStart={() => {
              onNear(family.id);
            }}
          >
            <Cell>
              <button
                type="button"
                className="family-name"
                onClick={() => {
                  onOpen(family.id);
                }}
              >
                <bdi id={`${id}-${family.id}-name`}>{family.name}</bdi>
              </button>
              {marked && family.id === newest && <SavedTick />}
            </Cell>
            <Cell>
              {family.created_on !== "" && (
                <time dateTime={family.created_on}>{formatDay(family.created_on, locale, today)}</time>
              )}
            </Cell>
            <Cell className="family-plan">
              <Button
                id={`${id}-${family.id}-plan`}
                aria-labelledby={`${id}-${family.id}-plan ${id}-${family.id}-name`}
                onPress={() => {
                  onOpenPlan(family.id);
                }}
              >
                {text("families-open-plan")}
              </Button>
            </Cell>
          </Row>
        )}
      </TableBody>
    </Table>
    </Virtualizer>
    </div>
  );
}
