import { CaseUpper, Eye, EyeOff } from "lucide-react";
import { useId, useState } from "react";
import type { KeyboardEvent, ReactElement, Ref } from "react";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { FieldMessage } from "../../shared/FieldMessage";

interface PassphraseFieldProps {
  /** The field itself: what is typed lives only there, never in React's state. */
  ref: Ref<HTMLInputElement>;
  error: string | null;
  onChange: () => void;
}

/** The passphrase, with an eye to see what one writes and a word when Caps Lock is on. */
export function PassphraseField({ ref, error, onChange }: PassphraseFieldProps): ReactElement {
  const text = useText();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const id = useId();
  const messageId = `${id}-message`;
  const capsId = `${id}-caps`;

  function noticeCapsLock(event: KeyboardEvent): void {
    setCapsLock(event.getModifierState("CapsLock"));
  }

  return (
    <div>
      <label htmlFor={id}>{text("lock-passphrase")}</label>
      <div className="passphrase">
        <input
          id={id}
          ref={ref}
          className="field"
          type={shown ? "text" : "password"}
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error !== null}
          aria-describedby={capsLock ? `${messageId} ${capsId}` : messageId}
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
