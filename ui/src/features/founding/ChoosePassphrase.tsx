import { useRef, useState } from "react";
import type { ReactElement, SubmitEvent } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useInputError } from "../../backend/use-input-error";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { PageHeading } from "../../shared/PageHeading";
import { SecretField } from "../../shared/SecretField";
import type { Who } from "./WhoYouAre";

/** Shorter ones protect nothing. The program holds it against the same number. */
export const SIGNS_MIN = 12;

interface ChoosePassphraseProps {
  who: Who;
  onBack: () => void;
  /** There is a Makker here after all. */
  onLookAgain: () => void;
  onFounded: (sheets: readonly [string, string, string]) => void;
}

/** A passphrase, written twice. It is read from its fields when it is sent, and wiped from them then. */
export function ChoosePassphrase({ who, onBack, onLookAgain, onFounded }: ChoosePassphraseProps): ReactElement {
  const text = useText();
  const found = useWrite("profile_found");
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<"short" | "differ" | null>(null);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const [one, two] = [first.current, second.current];
    if (one === null || two === null || found.isPending) return;
    const short = Array.from(one.value).length < SIGNS_MIN;
    const fault = short ? "short" : one.value === two.value ? null : "differ";
    // Enter in the first field goes on to the second.
    if (!short && two.value === "" && document.activeElement === one) {
      two.focus();
      return;
    }
    setWrong(fault);
    if (fault !== null) {
      (short ? one : two).focus();
      return;
    }
    found.mutate(
      { ...who, passphrase: one.value },
      {
        onSuccess: ({ sheets }) => {
          one.value = "";
          two.value = "";
          onFounded(sheets);
        },
        onError: ({ code }) => {
          if (code === "profile-exists") onLookAgain();
          else one.focus();
        },
      },
    );
  }

  const forget = (): void => {
    setWrong(null);
    if (found.isError) found.reset();
  };
  const [isShort, differs] = [wrong === "short", wrong === "differ"];
  const refused = useInputError()(found.error);

  return (
    <form noValidate onSubmit={submit}>
      <PageHeading focus={false}>{text("founding-step-passphrase")}</PageHeading>
      <p className="founding-lead">{text("founding-passphrase-why")}</p>
      <SecretField
        ref={first}
        autoFocus
        label={text("lock-passphrase")}
        help={text("founding-passphrase-help", { min: SIGNS_MIN })}
        error={isShort ? text("founding-passphrase-short", { min: SIGNS_MIN }) : refused}
        onChange={forget}
      />
      <SecretField
        ref={second}
        label={text("founding-passphrase-again")}
        error={differs ? text("founding-passphrase-differ") : null}
        onChange={forget}
      />
      {found.error !== null && refused === null && <ErrorNotice error={found.error} />}
      <div className="founding-way">
        {!found.isPending && (
          <Button look="plain" onPress={onBack}>
            {text("founding-back")}
          </Button>
        )}
        <Button type="submit" look="primary" pending={found.isPending}>
          {found.isPending ? text("founding-making") : text("founding-next")}
        </Button>
      </div>
    </form>
  );
}
