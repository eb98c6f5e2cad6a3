import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { Empty } from "../../shared/Empty";
import { Kbd } from "../../shared/Kbd";
import type { Serving } from "./arrange";
import { GoalArticle } from "./GoalArticle";
import { InterventionTable } from "./InterventionTable";
import { NewLine } from "./NewLine";
import { usePlan } from "./plan-context";
import { useMake } from "./use-make";
import { walkCells } from "./walk-cells";

interface DocumentProps {
  goals: readonly EntityView[];
  /** Reached, or let go. */
  closed: readonly EntityView[];
  serving: (goal: string) => Serving;
  /** The interventions that serve no goal that is here. */
  without: readonly EntityView[];
  /** "goal", or the goal beneath which a line for an intervention stands. */
  adding: string | null;
  onAdding: (adding: string | null) => void;
  /** The focus is at this goal. */
  onAt: (goal: string) => void;
}

/** The plan as a document: goal by goal. */
export function PlanDocument(props: DocumentProps): ReactElement {
  const { goals, closed, serving, without, adding, onAdding, onAt } = props;
  const text = useText();
  const { makeGoal } = useMake();
  const { goTo, page } = usePlan();
  const first = goals.find(({ id }) => serving(id).own.length > 0)?.id ?? goals[0]?.id;
  const horizonOf = new Map(page.horizons.map(({ goal, horizon }) => [goal, horizon]));
  const firsts = new Set(goals.filter(({ id }, index) => horizonOf.get(id) !== horizonOf.get(goals[index - 1]?.id ?? "")).map(({ id }) => id));
  const article = (goal: EntityView): ReactElement => (
    <GoalArticle
      key={goal.id}
      goal={goal}
      serving={serving(goal.id)}
      headed={goal.id === first}
      isNow={horizonOf.get(goal.id) === "now"}
      begins={firsts.has(goal.id)}
      adding={adding === goal.id}
      onAdding={onAdding}
    />
  );

  return (
    <section
      className="document"
      aria-label={text("plan-document")}
      onFocus={(event) => {
        const goal = event.target.closest<HTMLElement>("[data-goal]")?.dataset["goal"];
        if (goal !== undefined) onAt(goal);
      }}
    >
      {goals.length === 0 && adding !== "goal" && (
        <Empty heading={text("plan-empty-heading")}>
          <p>{text("plan-empty")}</p>
          <Button
            look="primary"
            onPress={() => {
              onAdding("goal");
            }}
          >
            {text("plan-new-goal")} <Kbd keys="N" />
          </Button>
        </Empty>
      )}
      {goals.map(article)}
      {adding === "goal" && (
        <NewLine
          look="words"
          label={text("plan-new-goal-words")}
          placeholder={text("plan-new-goal-hint")}
          onMake={makeGoal}
          onDone={(made) => {
            onAdding(null);
            if (made !== null) goTo(made, "members");
          }}
        />
      )}
      {without.length > 0 && (
        <article className="goal" aria-label={text("plan-without-goal")} data-walk tabIndex={-1} onKeyDown={walkCells}>
          <h2 className="without-goal">{text("plan-without-goal")}</h2>
          <InterventionTable
            label={text("plan-without-goal")}
            interventions={without}
            goal={null}
            headed={first === undefined}
            adding={false}
            onAdding={() => undefined}
          />
        </article>
      )}
      {closed.length > 0 && (
        <details className="closed-goals">
          <summary>{text("plan-closed-goals", { count: closed.length })}</summary>
          {closed.map(article)}
        </details>
      )}
    </section>
  );
}
