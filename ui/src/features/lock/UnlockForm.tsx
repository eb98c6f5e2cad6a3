import { useRef, useState } from "react";
import type { SubmitEvent, ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useInputError } from "../../backend/use-input-error";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { SecretField } from "../../shared/SecretField";
import { timeOfMoment } from "../../shared/moment-text";
import { Forgotten } from "./Forgotten";
import type { LockedSince } from "./LockScreen";

/** The way in. What is typed is read from the field when it is sent, and wiped from it when the door opens. */
export function UnlockForm({ since }: { since: LockedSince | null }): ReactElement {
  const text = useText();
  const locale = useLocale();
  const unlock = useWrite("profile_unlock");
  const field = useRef<HTMLInputElement>(null);
  const [nothingTyped, setNothingTyped] = useState(false);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const input = field.current;
    if (input === null || unlock.isPending) return;
    setNothingTyped(input.value === "");
    if (input.value === "") {
      unlock.reset();
      input.focus();
      return;
    }
    unlock.mutate(
      { passphrase: input.value },
      {
        onSuccess: () => {
          input.value = "";
        },
        onError: () => {
          input.focus();
          input.select();
        },
      },
    );
  }

  function forgetError(): void {
    setNothingTyped(false);
    if (!unlock.isPending && !unlock.isIdle) unlock.reset();
  }

  const wrong = useInputError()(unlock.error);
  const fieldError = nothingTyped ? text("lock-passphrase-empty") : wrong;

  return (
    <form noValidate onSubmit={submit}>
      <p className="lock-lead">
        {since === null
          ? text("lock-lead")
          : text("lock-since", { time: timeOfMoment(since.at.getTime(), locale), saved: since.allSaved ? "all" : "not-all" })}
      </p>
      <SecretField ref={field} autoFocus label={text("lock-passphrase")} error={fieldError} onChange={forgetError} />
      {unlock.error !== null && wrong === null && <ErrorNotice error={unlock.error} />}
      <Button type="submit" look="primary" size="large" pending={unlock.isPending}>
        {unlock.isPending ? text("lock-unlocking") : text("lock-unlock")}
        <kbd aria-hidden>{text("key-enter")}</kbd>
      </Button>
      <Forgotten />
    </form>
  );
}
