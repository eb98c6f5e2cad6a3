import { Plus, Split, TriangleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { textOf } from "../../record/values";
import { Kbd } from "../../shared/Kbd";
import { clashingFields, horizons, scaleOf } from "./arrange";
import type { HorizonName, Serving } from "./arrange";
import { usePlan } from "./plan-context";
import { useMove } from "./use-move";
import { useWords } from "./words";

interface OutlineProps {
  open: readonly { horizon: HorizonName; goals: readonly EntityView[] }[];
  serving: (goal: string) => Serving;
  /** The goal one is at. */
  current: string | null;
  onNewGoal: () => void;
  onVersions: () => void;
  onSectorPlans: () => void;
}

/** All goals at a glance: now, next, later; what to settle; and what stands around the plan. */
export function Outline({ open, serving, current, onNewGoal, onVersions, onSectorPlans }: OutlineProps): ReactElement {
  const text = useText();
  const words = useWords();
  const { page } = usePlan();
  const contract = page.contracts.at(-1);
  const moving = useRef<string | null>(null);
  const list = useRef<HTMLElement>(null);
  // A goal that was moved by a key stands in another list now; whoever moved it stays on it.
  useEffect(() => {
    if (moving.current === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-outline="${moving.current}"]`)?.focus();
    moving.current = null;
  });
  return (
    <nav ref={list} className="outline" aria-label={text("plan-goals")} onKeyDown={walkList}>
      <div className="outline-goals">
        {open.map(({ horizon, goals }) => (
          <section key={horizon}>
            <h2>{words.horizon(horizon)}</h2>
            {goals.length > 0 && (
              <ol>
                {goals.map((goal) => (
                  <OutlineLine
                    key={goal.id}
                    goal={goal}
                    horizon={horizon}
                    serving={serving(goal.id)}
                    isCurrent={goal.id === current}
                    onMoving={(id) => {
                      moving.current = id;
                    }}
                  />
                ))}
              </ol>
            )}
          </section>
        ))}
        <button type="button" className="add-line" onClick={onNewGoal} data-outline>
          <Plus aria-hidden />
          {text("plan-new-goal")} <Kbd keys="N" />
        </button>
      </div>
      <footer>
        <button type="button" className="quiet-link" onClick={onSectorPlans}>
          {text("plan-sector-plans", { count: page.sector_plans.length })}
        </button>
        <span>{text("plan-contract", { status: words.contract(contract === undefined ? "none" : textOf(contract, "status")) })}</span>
        <button type="button" className="quiet-link" onClick={onVersions}>
          {text("plan-versions", { count: page.versions.length })}
        </button>
      </footer>
    </nav>
  );
}

interface LineProps {
  goal: EntityView;
  horizon: HorizonName;
  serving: Serving;
  isCurrent: boolean;
  /** It is moved from under the focus. */
  onMoving: (goal: string) => void;
}

function OutlineLine({ goal, horizon, serving, isCurrent, onMoving }: LineProps): ReactElement {
  const text = useText();
  const { page, goalName, goTo, attempt, collisions } = usePlan();
  const { move } = useMove();
  const { value } = scaleOf(page.progress, goal.id);
  const clashing = [goal, ...serving.own].some((one) => clashingFields(one).length > 0);
  const colliding = serving.own.some(({ id }) => collisions.has(id));

  function moveByKey(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const to = step === undefined || !event.altKey ? undefined : horizons[horizons.indexOf(horizon) + step];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMoving(goal.id);
    attempt(move(goal, to));
  }

  return (
    <li>
      <button
        type="button"
        data-outline={goal.id}
        aria-current={isCurrent}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={moveByKey}
        onClick={() => {
          goTo(goal.id);
        }}
      >
        <span className="outline-name">{goalName(goal)}</span>
        {colliding && (
          <span className="warned">
            <TriangleAlert role="img" aria-label={text("plan-has-collision")} />
          </span>
        )}
        {clashing && (
          <span className="warned">
            <Split role="img" aria-label={text("plan-has-clash")} />
          </span>
        )}
        <span className="outline-value">
          <span className="visually-hidden">{text("plan-scale-spoken")}</span> {value ?? "–"}
        </span>
      </button>
    </li>
  );
}

/** ↑ and ↓ go from goal to goal; with Alt they move the goal. */
function walkList(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-outline]")];
  const to = all[all.indexOf(event.target as HTMLElement) + step];
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}
