import { Check } from "lucide-react";
import { useCallback, useId, useState } from "react";
import type { ReactElement } from "react";
import type { Selection } from "react-aria-components/Table";
import { Cell, Column, Row, Table, TableBody, TableHeader } from "react-aria-components/Table";
import type { FamilyView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { formatDay } from "../../shared/format-day";

interface FamilyTableProps {
  families: readonly FamilyView[];
  /** The family just made: its row takes the focus and is chosen. */
  newest: string | null;
  /** Whether its row says "gemt". */
  marked: boolean;
  onOpenPlan: (family: string) => void;
}

/** The families, one a row. Arrow keys choose a row and go to its button. */
export function FamilyTable({ families, newest, marked, onOpenPlan }: FamilyTableProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const id = useId();
  const [chosen, setChosen] = useState<Selection>(new Set());
  const today = new Date();

  // Runs once for each new row: the callback stays the same for as long as the family is the newest.
  const takeFocus = useCallback(
    (row: HTMLElement | null) => {
      if (row === null || newest === null) return;
      row.focus();
      setChosen(new Set([newest]));
    },
    [newest],
  );

  return (
    <Table
      className="family-table"
      aria-label={text("families-heading")}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen}
      onSelectionChange={setChosen}
    >
      <TableHeader>
        <Column isRowHeader>{text("families-column-name")}</Column>
        <Column>{text("families-column-created")}</Column>
        <Column>{text("families-column-plan")}</Column>
      </TableHeader>
      <TableBody>
        {families.map((family) => (
          <Row
            key={family.id}
            id={family.id}
            textValue={family.name}
            {...(family.id === newest ? { ref: takeFocus } : {})}
          >
            <Cell>
              <bdi id={`${id}-${family.id}-name`} className="family-name">
                {family.name}
              </bdi>
              {marked && family.id === newest && (
                <span className="saved">
                  <Check aria-hidden />
                  {text("families-saved-mark")}
                </span>
              )}
            </Cell>
            <Cell>
              {family.created_on !== "" && (
                <time dateTime={family.created_on}>{formatDay(family.created_on, locale, today)}</time>
              )}
            </Cell>
            <Cell>
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
        ))}
      </TableBody>
    </Table>
  );
}
