import type { ReactElement } from "react";
import type { EntityView, FieldValue, PlanChangeView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { useValueWords } from "../../record/RecordClash";
import { takes } from "../../record/use-field-write";
import { Dialog } from "../../shared/Dialog";
import type { Changed } from "./changes";
import { usePlan } from "./plan-context";
import { useWords } from "./words";

/** What is not as the family said yes to it: the old struck before the new, and the way to each. */
export function ChangesDialog({ onClose }: { onClose: () => void }): ReactElement {
  const text = useText();
  const { page, changed } = usePlan();
  const there = new Map<string, EntityView>(
    [...page.goals, ...page.interventions, ...(page.plan === null ? [] : [page.plan])].map((one) => [one.id, one]),
  );
  return (
    <Dialog called="changes" look="wide" heading={text("plan-changes-heading")} onClose={onClose}>
      <ol className="change-list">
        {[...changed.values()].map((one) => (
          <ChangedThing key={one.entity} changed={one} entity={there.get(one.entity)} onClose={onClose} />
        ))}
      </ol>
    </Dialog>
  );
}

interface ThingProps {
  changed: Changed;
  entity: EntityView | undefined;
  onClose: () => void;
}

function ChangedThing({ changed, entity, onClose }: ThingProps): ReactElement {
  const text = useText();
  const words = useWords();
  const say = useValueWords();
  const { captionOf, goTo, options } = usePlan();
  const was = changed.fields.find(({ field }) => field === "title" || field === "own_words")?.then;
  const caption = entity === undefined ? (was?.type === "text" ? was.value : text("plan-gone-thing")) : captionOf(entity);
  const value = (field: string, of: FieldValue): string =>
    entity === undefined ? say(of, []) : say(of, options(entity, field), takes(entity.kind, field) === "minutes");
  const line = ({ field, then, now }: PlanChangeView): ReactElement => (
    <li key={field}>
      <button
        type="button"
        className="link"
        onClick={() => {
          onClose();
          goTo(changed.entity, field);
        }}
      >
        {words.field(field)}
      </button>{" "}
      {then.type !== "nothing" && <s className="former">{value(field, then)}</s>} <span>{value(field, now)}</span>
    </li>
  );
  return (
    <li>
      <b>
        <bdi>{caption}</bdi>
      </b>{" "}
      {changed.isNew && <span className="tag news">{text("plan-new")}</span>}
      {changed.isGone && <span className="tag">{text("plan-gone")}</span>}
      {!changed.isNew && !changed.isGone && <ul>{changed.fields.map(line)}</ul>}
      {changed.isNew && entity !== undefined && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onClose();
            goTo(changed.entity);
          }}
        >
          {text("plan-show-it")}
        </button>
      )}
    </li>
  );
}
