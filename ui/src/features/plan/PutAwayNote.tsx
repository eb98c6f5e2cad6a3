import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";

/** Says what was put away, with the way back, until something else is done. */
export function PutAwayNote({ away }: { away: string | null }): ReactElement {
  const text = useText();
  const { undo } = useUndo();
  return (
    <div className="plan-away" role="status">
      {away !== null && (
        <>
          <span>{text("plan-is-put-away", { caption: away })}</span>{" "}
          <button type="button" className="link" onClick={undo}>
            {text("undo-undo")}
          </button>
        </>
      )}
    </div>
  );
}
