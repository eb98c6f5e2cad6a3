import { ChevronDown, ChevronRight } from "lucide-react";
import { memo, useState } from "react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { EditableScale } from "../../shared/editable/EditableScale";
import { dayIn, idsOf } from "../../record/values";
import { clashingFields, scaleOf } from "./arrange";
import type { Serving } from "./arrange";
import { Clashes, Field, goToClash, useWritesAnother } from "./Field";
import { GoalMenu } from "./GoalMenu";
import { FieldGrid } from "./InterventionMore";
import { InterventionTable } from "./InterventionTable";
import { usePlan } from "./plan-context";
import { useMake } from "./use-make";
import { walkCells } from "./walk-cells";
import { useWords } from "./words";

/** What stands beneath the goal's own words at once; the rest is a key away. */
const inSight = ["own_words", "members", "target", "due_on"];
const more = ["area", "child_wish", "professional_wording", "indicator", "baseline", "owner", "status", "audience", "evidence", "closed_on"];

interface GoalProps {
  goal: EntityView;
  serving: Serving;
  headed: boolean;
  /** The first of those for next, or for later. */
  begins: boolean;
  /** It is worked on now. */
  isNow: boolean;
  adding: boolean;
  /** A line for an intervention is wanted beneath this goal, or no longer. */
  onAdding: (goal: string | null) => void;
}

/** A goal: the family's own words, how far it has come, and what is done for it. */
export const GoalArticle = memo(function GoalArticle({ goal, serving, headed, begins, isNow, adding, onAdding }: GoalProps): ReactElement {
  const text = useText();
  const { goalName, changed, goTo, captionOf } = usePlan();
  const [open, setOpen] = useState(false);
  const another = useWritesAnother(goal);
  const clashing = clashingFields(goal);
  const opened = open || clashing.some((field) => another.writes(field) && more.includes(field));
  const name = goalName(goal);
  const field = (of: string, placeholder: string, deadline = false): ReactElement => (
    <Field
      entity={goal}
      field={of}
      placeholder={placeholder}
      deadline={deadline}
      writesAnother={another.writes(of)}
      toClash={() => {
        goToClash(goal.id, of);
      }}
    />
  );

  return (
    // The article is stepped out to from its cells, so that single letters are keys again.
    <article
      className={["goal", begins ? "begins" : "", isNow ? "" : "later"].join(" ").trim()}
      tabIndex={-1}
      aria-label={name}
      data-goal={goal.id}
      data-entity={goal.id}
      data-kind="goal"
      data-walk
      onKeyDown={walkCells}
    >
      <div className="goal-head" data-row>
        <h2 data-col>{field("own_words", text("plan-own-words-hint"))}</h2>
        {changed.get(goal.id)?.isNew === true && <span className="tag news">{text("plan-new")}</span>}
        <div className="goal-scale" data-col>
          <Scale goal={goal} />
        </div>
        <GoalMenu goal={goal} />
      </div>
      <div className="goal-meta" data-row>
        <div data-col className="goal-who">
          {field("members", text("plan-all"))}
          <Age goal={goal} />
        </div>
        <div data-col>{field("target", text("plan-target-hint"))}</div>
        <div data-col className="goal-due">
          {dayIn(goal, "due_on") !== null && <span className="quiet">{text("plan-due-by")}</span>}
          {field("due_on", text("plan-due-hint"), true)}
        </div>
        <div data-col>
          <button
            type="button"
            className="btn plain icon"
            data-cell
            data-fold={opened ? "open" : "shut"}
            aria-expanded={opened}
            aria-label={text("plan-more", { caption: name })}
            title={text("plan-more-fields")}
            onClick={() => {
              setOpen(!opened);
            }}
          >
            {opened ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          </button>
        </div>
      </div>
      <Clashes
        entity={goal}
        fields={clashing.filter((of) => !another.writes(of) && (inSight.includes(of) || more.includes(of) || of === "priority"))}
        onWriteAnother={another.begin}
      />
      {opened && (
        <FieldGrid entity={goal} fields={clashing.includes("priority") ? ["priority", ...more] : more} writesAnother={another.writes}>
          <span />
        </FieldGrid>
      )}
      <InterventionTable
        label={text("plan-interventions-of", { goal: name })}
        interventions={serving.own}
        goal={goal}
        headed={headed}
        adding={adding}
        onAdding={(begun) => {
          onAdding(begun ? goal.id : null);
        }}
      >
        {serving.also.length > 0 && (
          <span className="also">
            {text("plan-also")}{" "}
            {serving.also.map((one) => (
              <button
                key={one.id}
                type="button"
                className="link"
                onClick={() => {
                  goTo(one.id);
                }}
              >
                {captionOf(one)}
              </button>
            ))}
          </span>
        )}
      </InterventionTable>
    </article>
  );
});

/** "11 år", where the goal is one child's. */
function Age({ goal }: { goal: EntityView }): ReactElement | null {
  const text = useText();
  const { childAge } = usePlan();
  const [only, second] = idsOf(goal, "members");
  const age = only === undefined || second !== undefined ? null : childAge(only);
  return age === null ? null : <span>{text("plan-age", { age })}</span>;
}

/** How far it has come, by whoever is asked today; each answer is kept beside the others. */
function Scale({ goal }: { goal: EntityView }): ReactElement {
  const text = useText();
  const { page, goalName } = usePlan();
  const { rate } = useMake();
  const words = useWords();
  const { value, before } = scaleOf(page.progress, goal.id);
  return (
    <EditableScale
      label={`${words.field("progress")}, ${goalName(goal)}`}
      placeholder={text("plan-rate-hint")}
      readOnly={goal.read_only}
      value={value}
      before={before}
      onSave={async (chosen) => {
        if (chosen !== null) await rate(goal, chosen);
      }}
    />
  );
}
