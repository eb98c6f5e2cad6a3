import type { ReactElement } from "react";
import type { ProfileState } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { CommandFailure } from "../../backend/errors";
import { useText } from "../../i18n/Language";
import { LockFrame } from "./LockFrame";
import { Missing } from "./Missing";
import { UnlockForm } from "./UnlockForm";

interface LockScreenProps {
  /** How the profile stands, or why that could not be told. */
  status: Exclude<ProfileState, "open"> | CommandFailure;
  onLookAgain: () => void;
}

/** What stands in front of everything else until Makker is unlocked. */
export function LockScreen({ status, onLookAgain }: LockScreenProps): ReactElement {
  const text = useText();
  switch (status) {
    case "locked":
      return (
        <LockFrame heading={text("lock-heading")}>
          <UnlockForm />
        </LockFrame>
      );
    case "missing":
      return (
        <LockFrame heading={text("lock-missing-heading")}>
          <Missing onLookAgain={onLookAgain} />
        </LockFrame>
      );
    default:
      return (
        <LockFrame heading={text("lock-trouble-heading")}>
          <ErrorNotice error={status} onRetry={onLookAgain} />
        </LockFrame>
      );
  }
}
