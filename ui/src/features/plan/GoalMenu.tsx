import { Check, Ellipsis } from "lucide-react";
import type { ReactElement } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components/Menu";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { horizons } from "./arrange";
import { usePlan } from "./plan-context";
import { useMove } from "./use-move";
import { useWords } from "./words";

/** What is done with a goal as a whole. */
export function GoalMenu({ goal }: { goal: EntityView }): ReactElement {
  const text = useText();
  const words = useWords();
  const { goalName, putAway, attempt, showHistory } = usePlan();
  const { horizonOf, move, setStatus } = useMove();
  const now = horizonOf(goal.id);
  const name = goalName(goal);
  return (
    <MenuTrigger>
      <Button className="btn plain icon" aria-label={text("plan-goal-menu", { goal: name })}>
        <Ellipsis aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label={text("plan-goal-menu", { goal: name })}
          onAction={(key) => {
            const horizon = horizons.find((one) => one === key);
            if (horizon !== undefined) attempt(move(goal, horizon));
            else if (key === "reached" || key === "dropped" || key === "agreed") attempt(setStatus(goal, key));
            else if (key === "history") showHistory(goal, "own_words");
            else attempt(putAway(goal));
          }}
        >
          {horizons.map((horizon) => (
            <MenuItem key={horizon} id={horizon} textValue={words.horizon(horizon)}>
              {now === horizon ? <Check aria-hidden className="chosen" /> : <Check aria-hidden />}
              <span>{words.horizon(horizon)}</span>
            </MenuItem>
          ))}
          <Separator />
          {(now === null ? (["agreed"] as const) : (["reached", "dropped"] as const)).map((status) => (
            <MenuItem key={status} id={status} textValue={words.code("goal", "status", status)}>
              <Check aria-hidden />
              <span>{words.code("goal", "status", status)}</span>
            </MenuItem>
          ))}
          <Separator />
          <MenuItem id="history" textValue={text("plan-history-of-words")}>
            <Check aria-hidden />
            <span>{text("plan-history-of-words")}</span>
          </MenuItem>
          <MenuItem id="put-away" textValue={text("plan-put-away")}>
            <Check aria-hidden />
            <span>{text("plan-put-away")}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
