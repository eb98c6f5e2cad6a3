import { ChevronDown, ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { RecordField } from "../../record/RecordField";
import { Button } from "../../shared/Button";
import type { SetUpKind } from "./kinds";
import type { useOptions } from "./use-options";
import { emptyWords, fieldWords } from "./words";

/** Came with Makker, came and was changed here, or is the municipality's own. */
export type Origin = "shipped" | "changed" | "own" | "unknown";

interface RowProps {
  row: EntityView;
  /** What it is called; empty for a new one. */
  name: string;
  shown: SetUpKind;
  origin: Origin;
  options: ReturnType<typeof useOptions>;
  onPutAway: () => void;
}

/** A row: its fields in their cells, and unfolded what takes more room. */
export function SetUpRow({ row, name, shown, origin, options, onPutAway }: RowProps): ReactElement {
  const text = useText();
  const more = useId();
  const [unfolded, setUnfolded] = useState(false);
  const { columns } = shown;
  const called = name === "" ? text("setup-nameless") : name;
  const field = (one: string): ReactElement => (
    <RecordField
      family={null}
      entity={row}
      field={one}
      label={text("setup-field-of", { field: fieldWords(text, one), name: called })}
      options={options.optionsOf(row, one)}
      none={text("setup-none")}
      placeholder={emptyWords(text, row.kind, one)}
      nameOfUser={options.nameOfUser}
    />
  );
  return (
    <>
      <tr data-entity={row.id} className={unfolded ? "unfolded" : undefined}>
        {columns.map((one, at) =>
          at === 0 ? (
            <th key={one} scope="row">
              {field(one)}
            </th>
          ) : (
            <td key={one} className={`col-${one}`}>
              {field(one)}
            </td>
          ),
        )}
        <td className="col-origin quiet">{text("setup-origin-short", { origin })}</td>
        <td className="col-fold">
          <Button
            look="plain"
            aria-expanded={unfolded}
            aria-controls={unfolded ? more : undefined}
            aria-label={text("setup-more-of", { name: called })}
            onPress={() => {
              setUnfolded(!unfolded);
            }}
          >
            {unfolded ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          </Button>
        </td>
      </tr>
      {unfolded && (
        <tr className="set-up-more" id={more}>
          <td colSpan={columns.length + 2}>
            <dl>
              {shown.more.map((one) => (
                <div key={one}>
                  <dt>{fieldWords(text, one)}</dt>
                  <dd>{field(one)}</dd>
                </div>
              ))}
            </dl>
            <div className="set-up-foot">
              <p className="quiet">{text("setup-origin-long", { origin })}</p>
              <Button onPress={onPutAway}>{text("setup-put-away")}</Button>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
