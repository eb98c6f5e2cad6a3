import { Plus } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { Kbd } from "../../shared/Kbd";
import { columns, InterventionRow } from "./InterventionRow";
import { NewLine } from "./NewLine";
import { usePlan } from "./plan-context";
import { useMake } from "./use-make";
import { useWords } from "./words";

interface TableProps {
  label: string;
  interventions: readonly EntityView[];
  /** The goal that a new one serves; null where nothing is added. */
  goal: EntityView | null;
  /** The first table of the page shows its headings; the others have them for who hears the page. */
  headed: boolean;
  adding: boolean;
  onAdding: (adding: boolean) => void;
  /** Stands after the line that adds. */
  children?: ReactNode;
}

/** Longer titles are not taken by the field. */
const TITLE_MAX = 120;

/** The interventions of a goal. Arrow keys go from cell to cell; at the end stands the line that adds another. */
export function InterventionTable(props: TableProps): ReactElement {
  const { label, interventions, goal, headed, adding, onAdding, children } = props;
  const text = useText();
  const words = useWords();
  const { goTo } = usePlan();
  const { makeIntervention } = useMake();

  return (
    <div className="interventions">
      {interventions.length > 0 && (
        <table aria-label={label}>
          <colgroup>
            {columns.map((field) => (
              <col key={field} className={`col-${field}`} />
            ))}
            <col className="col-fold" />
          </colgroup>
          <thead className={headed ? undefined : "visually-hidden"}>
            <tr>
              {columns.map((field) => (
                <th key={field} scope="col" className={field === "weekly_minutes" ? "num" : undefined}>
                  {words.field(field)}
                </th>
              ))}
              <th scope="col" className="fold">
                <span className="visually-hidden">{text("plan-more-fields")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {interventions.map((intervention) => (
              <InterventionRow key={intervention.id} intervention={intervention} />
            ))}
          </tbody>
        </table>
      )}
      {adding && goal !== null ? (
        <NewLine
          label={text("plan-new-intervention")}
          placeholder={text("plan-new-intervention-hint")}
          maxLength={TITLE_MAX}
          onMake={(title) => makeIntervention(goal, title)}
          onDone={(made) => {
            onAdding(false);
            if (made === null) goTo(goal.id, "add");
            else goTo(made, "members");
          }}
        />
      ) : (
        goal !== null && (
          <div className="add" data-row>
            <span data-col data-field="add">
              <button
                type="button"
                className="add-line"
                data-cell
                data-add={goal.id}
                onClick={() => {
                  onAdding(true);
                }}
              >
                <Plus aria-hidden />
                {text("plan-intervention")} {headed && <Kbd keys="I" />}
              </button>
            </span>
            {children}
          </div>
        )
      )}
    </div>
  );
}
