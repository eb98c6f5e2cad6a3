import { useId } from "react";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useText } from "../i18n/Language";
import { Button } from "./Button";
import { Kbd } from "./Kbd";
import type { Action } from "./keys/actions";
import { isWriting, matches } from "./keys/shortcut";
import { useActions } from "./keys/use-actions";
import "./clash.css";

/** One of the values that stand. */
export interface Standing {
  /** Names it when it is chosen. */
  id: string;
  value: ReactNode;
  /** The value as text, for who hears it. */
  spoken: string;
  who: string;
  when: string;
}

interface ClashBoxProps {
  /** "Hvornår er skolesamtalen?" */
  question: string;
  /** How it came about, and that nothing is lost. */
  why: string;
  /** Oldest first, as the program hands them out; none is the default. */
  standing: readonly Standing[];
  /** While the choice is being saved nothing more is chosen. */
  pending?: boolean;
  /** The keys count wherever one stands, not only in the box: for the one box of a screen that is being settled. */
  keysEverywhere?: boolean;
  onUse: (id: string) => void;
  /** Left out where nothing else can be written. */
  onWriteAnother?: () => void;
}

/** Two or more values at one field: all alike, and a person settles which counts. Keys 1, 2, 3. */
export function ClashBox(props: ClashBoxProps): ReactElement {
  const { question, why, standing, pending = false, keysEverywhere = false, onUse, onWriteAnother } = props;
  const text = useText();
  const id = useId();
  const another = standing.length + 1;

  const choose = (chosen: string): void => {
    if (!pending) onUse(chosen);
  };

  const actions: Action[] = [
    ...standing.slice(0, 8).map((value, index) => ({
      id: value.id,
      label: text("clash-use-spoken", { value: value.spoken, who: value.who }),
      keys: String(index + 1),
      run: () => {
        choose(value.id);
      },
    })),
    ...(onWriteAnother === undefined
      ? []
      : [{ id: "another", label: text("clash-another"), ...(another < 10 ? { keys: String(another) } : {}), run: onWriteAnother }]),
  ];
  useActions(keysEverywhere ? actions : []);

  function takeKey(event: KeyboardEvent): void {
    const action = actions.find(({ keys }) => keys !== undefined && matches(keys, event));
    if (action === undefined || isWriting(event.target)) return;
    // Also not to be heard by another box of the screen.
    event.preventDefault();
    action.run();
  }

  return (
    <section className="clash" aria-labelledby={`${id}-question`} onKeyDown={takeKey}>
      <header>
        <b id={`${id}-question`}>{question}</b> <span>{why}</span>
      </header>
      <ol>
        {standing.map((value, index) => (
          <li key={value.id}>
            {index < 8 && <Kbd keys={String(index + 1)} />}
            <div id={`${id}-${index}`}>
              <b>{value.value}</b>
              <small>{text("clash-who-when", { who: value.who, when: value.when })}</small>
            </div>
            <Button
              id={`${id}-${index}-use`}
              aria-labelledby={`${id}-${index}-use ${id}-${index}`}
              pending={pending}
              onPress={() => {
                choose(value.id);
              }}
            >
              {text("clash-use")}
            </Button>
          </li>
        ))}
        {onWriteAnother !== undefined && (
          <li className="another">
            <button type="button" onClick={onWriteAnother}>
              {another < 10 && <Kbd keys={String(another)} />}
              {text("clash-another")}
            </button>
          </li>
        )}
      </ol>
    </section>
  );
}
