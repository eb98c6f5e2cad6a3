import { Check } from "lucide-react";
import type { ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { CommandFailure } from "../../backend/errors";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { Kbd } from "../../shared/Kbd";
import type { Undoing } from "./use-undo";

interface DoneLineProps {
  undoing: Undoing;
  failure: CommandFailure | null;
  /** Ctrl+Z takes it back, because nothing is being written that it could mean instead. */
  canUseKey: boolean;
  onUndo: () => void;
}

/** What was just done, with the way to take it back. Said aloud when it comes. */
export function DoneLine({ undoing, failure, canUseKey, onUndo }: DoneLineProps): ReactElement {
  const text = useText();
  const { last, undone } = undoing;
  const problem = undoing.failure ?? failure;
  return (
    <div className="log-done">
      <p role="status">
        {last !== null && (
          <span className="saved">
            <Check aria-hidden />
            {text("log-done", { what: last.what })}
          </span>
        )}
        {last === null && undone && <span className="quiet">{text("log-undone")}</span>}
      </p>
      {last !== null && (
        <>
          <Button look="plain" onPress={onUndo}>
            {text("log-undo")}
          </Button>
          {canUseKey && <Kbd keys="Ctrl+Z" />}
        </>
      )}
      {problem !== null && <ErrorNotice error={problem} />}
    </div>
  );
}
