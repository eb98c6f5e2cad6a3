import { CaseUpper, Eye, EyeOff } from "lucide-react";
import { useId, useState } from "react";
import type { KeyboardEvent, ReactElement, Ref } from "react";
import { useText } from "../i18n/Language";
import { Button } from "./Button";
import { FieldMessage } from "./FieldMessage";
import "./secret-field.css";

interface SecretFieldProps {
  /** The field itself: what is typed lives only there, never in React's state. */
  ref: Ref<HTMLInputElement>;
  label: string;
  /** What makes a good one. */
  help?: string;
  error: string | null;
  autoFocus?: boolean;
  onChange: () => void;
}

/** A passphrase, with an eye to see what one writes and a word when Caps Lock is on. */
export function SecretField({ ref, label, help, error, autoFocus = false, onChange }: SecretFieldProps): ReactElement {
  const text = useText();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const id = useId();
  const messageId = `${id}-message`;
  const capsId = `${id}-caps`;
  const helpId = `${id}-help`;

  function noticeCapsLock(event: KeyboardEvent): void {
    setCapsLock(event.getModifierState("CapsLock"));
  }

  const described = [messageId, ...(help === undefined ? [] : [helpId]), ...(capsLock ? [capsId] : [])];
  return (
    <div className="secret-field">
      <label htmlFor={id}>{label}</label>
      <div className="passphrase">
        <input
          id={id}
          ref={ref}
          className="field"
          type={shown ? "text" : "password"}
          autoFocus={autoFocus}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error !== null}
          aria-describedby={described.join(" ")}
          onChange={onChange}
          onKeyDown={noticeCapsLock}
          onKeyUp={noticeCapsLock}
        />
        <Button
          look="plain"
          aria-label={shown ? text("lock-hide") : text("lock-show")}
          onPress={() => {
            setShown(!shown);
          }}
        >
          {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </Button>
      </div>
      <FieldMessage id={messageId} sentence={error} />
      {help !== undefined && (
        <p id={helpId} className="secret-help">
          {help}
        </p>
      )}
      <p id={capsId} className="caps-lock" role="status">
        {capsLock && (
          <>
            <CaseUpper aria-hidden />
            {text("lock-caps")}
          </>
        )}
      </p>
    </div>
  );
}
