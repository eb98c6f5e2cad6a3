import { ChevronDown, ChevronRight, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { fieldOf, textOf, thingOf } from "../../record/values";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { clashingFields, isOver } from "./arrange";
import { Clashes, Field, goToClash, useWritesAnother } from "./Field";
import { InterventionMore, shownWhenOpen } from "./InterventionMore";
import { usePlan } from "./plan-context";
import { useWords } from "./words";

/** The columns, in the order of reading. */
export const columns = ["title", "members", "provider", "weekly_slots", "weekly_minutes", "purpose_met_when"] as const;

const numbers: readonly string[] = ["weekly_minutes"];

/** One intervention: a line of cells that are edited where they stand, and all the rest of it when unfolded. */
export function InterventionRow({ intervention }: { intervention: EntityView }): ReactElement {
  const text = useText();
  const { captionOf, changed } = usePlan();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);
  const another = useWritesAnother(intervention);
  const { id } = intervention;
  const clashing = clashingFields(intervention);
  const caption = captionOf(intervention);
  const opened = open || clashing.some((field) => another.writes(field) && shownWhenOpen(field));
  const wasOpen = useRef(opened);

  // Unfolded by a key, one goes on with the first of what came to light.
  useEffect(() => {
    if (opened && !wasOpen.current) {
      fold.current?.closest("tr")?.nextElementSibling?.querySelector<HTMLElement>("[data-cell]")?.focus();
    }
    wasOpen.current = opened;
  }, [opened]);

  const status = textOf(intervention, "status");
  const isRunning = ["running", ""].includes(status);
  const isShut = isOver(intervention);
  const nobodyNamed = text("plan-all");
  const nothing = text("plan-cell-empty");
  const cell = (field: string, placeholder = nothing): ReactElement => (
    <Field
      entity={intervention}
      field={field}
      placeholder={placeholder}
      bare
      writesAnother={another.writes(field)}
      toClash={() => {
        goToClash(id, field);
      }}
    />
  );

  return (
    <>
      <tr className={isShut ? "is-over" : undefined} data-row data-entity={id} data-kind="intervention">
        <th scope="row" data-col>
          <div className="row-title">
            <Mark intervention={intervention} />
            {cell("title")}
            {changed.get(id)?.isNew === true && <span className="tag news">{text("plan-new")}</span>}
            {!isRunning && <span className="tag">{words.code("intervention", "status", status)}</span>}
          </div>
        </th>
        {columns.slice(1).map((field) => (
          <td key={field} data-col data-heading={words.field(field)} className={numbers.includes(field) ? "num" : undefined}>
            {field === "weekly_slots" ? (
              <div className="plan-when">
                {cell(field)}
                <Collisions intervention={intervention} />
              </div>
            ) : (
              cell(field, field === "members" ? nobodyNamed : nothing)
            )}
            {field === "provider" && <Responsible intervention={intervention} />}
          </td>
        ))}
        <td data-col className="fold">
          <button
            ref={fold}
            type="button"
            className="btn plain icon"
            data-cell
            data-fold={opened ? "open" : "shut"}
            aria-expanded={opened}
            aria-label={text("plan-more", { caption })}
            title={text("plan-more-fields")}
            onClick={() => {
              setOpen(!opened);
            }}
          >
            {opened ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          </button>
        </td>
      </tr>
      {clashing.length > 0 && (
        <tr className="row-clash">
          <td colSpan={columns.length + 1}>
            <Clashes
              entity={intervention}
              fields={clashing.filter((field) => !another.writes(field))}
              onWriteAnother={another.begin}
            />
          </td>
        </tr>
      )}
      {opened && (
        <tr className="row-more" data-entity-more={id}>
          <td colSpan={columns.length + 1}>
            <InterventionMore
              intervention={intervention}
              writesAnother={another.writes}
              onFold={() => {
                setOpen(false);
                fold.current?.focus();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}

function Mark({ intervention }: { intervention: EntityView }): ReactElement {
  const { markOf } = usePlan();
  const mark = markOf(intervention);
  return mark === null ? <span className="plan-no-mark" /> : <DepartmentMark {...mark} />;
}

/** Where nobody delivers it, whoever is responsible is named. */
function Responsible({ intervention }: { intervention: EntityView }): ReactElement | null {
  const text = useText();
  const { name } = usePlan();
  const responsible = thingOf(intervention, "responsible");
  if (responsible === null || thingOf(intervention, "provider") !== null || fieldOf(intervention, "provider")?.clashes === true) return null;
  return <span className="quiet small">{text("plan-by-responsible", { name: name(responsible) })}</span>;
}

/** What stands in the way of its hours: who is wanted at two places at once. */
function Collisions({ intervention }: { intervention: EntityView }): ReactElement | null {
  const text = useText();
  const { collisions, everyone, captionOf } = usePlan();
  const found = collisions.get(intervention.id) ?? [];
  if (found.length === 0) return null;
  return (
    <>
      {found.map(({ other, members, issue }) => (
        <span key={`${other.id} ${issue}`} className="warned collision" title={text("plan-collides-with", { caption: captionOf(other) })}>
          <TriangleAlert aria-hidden />
          {issue === "overlapping-hours"
            ? text("plan-busy", { who: everyone(members) })
            : text("plan-does-not-fit", { caption: captionOf(other) })}
          <span className="visually-hidden">{text("plan-collides-with", { caption: captionOf(other) })}</span>
        </span>
      ))}
    </>
  );
}
