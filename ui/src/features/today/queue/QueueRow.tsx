import { Check, ClockAlert, Hourglass, Split, TriangleAlert } from "lucide-react";
import { useId } from "react";
import type { ReactElement, Ref } from "react";
import type { WaitingWhat } from "../../../backend/bindings.gen";
import { useErrorText } from "../../../backend/use-error-text";
import { useText } from "../../../i18n/Language";
import { BatonIcon } from "../../../shared/BatonIcon";
import { Button } from "../../../shared/Button";
import type { QueueLine } from "./queue-lines";
import type { WaitingWords } from "./waiting-words";

function Sign({ type }: { type: WaitingWhat["type"] }): ReactElement {
  switch (type) {
    case "clash":
      return <span className="warned"><Split aria-hidden /></span>;
    case "overdue":
    case "late-agreements":
      return <span className="overdue"><ClockAlert aria-hidden /></span>;
    case "baton-offered":
      return <span><BatonIcon /></span>;
    case "collision":
      return <span className="warned"><TriangleAlert aria-hidden /></span>;
    case "approval":
      return <span><Hourglass aria-hidden /></span>;
  }
}

interface QueueRowProps {
  line: QueueLine;
  family: string;
  words: WaitingWords;
  chosen: boolean;
  /** The button one comes to with the arrow keys. */
  verb: Ref<HTMLButtonElement>;
  onChoose: () => void;
  /** The verb of the line. */
  onAct: () => void;
  onDecline: () => void;
}

/** One line that waits: a sentence, whose family, and one thing to do about it. */
export function QueueRow({ line, family, words, chosen, verb, onChoose, onAct, onDecline }: QueueRowProps): ReactElement {
  const text = useText();
  const errorText = useErrorText();
  const id = useId();
  const { answer, item, waits } = line;
  const pending = answer?.state === "pending";
  const offered = item.what.type === "baton-offered";
  const error = answer?.error ?? null;
  const about = `${id}-family ${id}-sentence`;
  return (
    <li className={chosen ? "chosen" : undefined} data-chosen={chosen || undefined} onFocus={onChoose} onClick={onChoose}>
      {answer?.state === "done" ? <span className="saved"><Check aria-hidden /></span> : <Sign type={item.what.type} />}
      <bdi id={`${id}-family`} className="of-family">{family}</bdi>
      {answer?.state === "done" ? (
        <div className="what">{answer.gives === "accept" ? text("today-baton-accepted") : text("today-baton-declined")}</div>
      ) : (
        <div className="what">
          <b id={`${id}-sentence`}>{words.sentence}</b>
          {error !== null ? (
            <small className="overdue" role="alert">{errorText(error)}</small>
          ) : (
            <small>
              {words.late !== null && <span className="overdue">{words.late}</span>}
              {words.late !== null && <span aria-hidden>{text("today-dot")}</span>}
              {words.detail}
            </small>
          )}
        </div>
      )}
      {waits && (
        <span className="act">
          {offered && (
            <Button look="plain" id={`${id}-decline`} aria-labelledby={`${id}-decline ${about}`} skipped={!chosen} onPress={onDecline}>
              {text("today-verb-decline")}
            </Button>
          )}
          <Button
            ref={verb}
            id={`${id}-verb`}
            aria-labelledby={`${id}-verb ${about}`}
            skipped={!chosen}
            pending={pending}
            onPress={onAct}
            {...(chosen ? { look: "primary" as const } : {})}
          >
            {words.verb}
          </Button>
        </span>
      )}
    </li>
  );
}
