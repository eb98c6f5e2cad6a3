import type { ReactElement, ReactNode } from "react";
import type { ProfileState } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import type { CommandFailure } from "../../backend/errors";
import { useText } from "../../i18n/Language";
import { LockFrame } from "./LockFrame";
import { UnlockForm } from "./UnlockForm";

/** When it was locked in this run of the program. */
export interface LockedSince {
  at: Date;
  /** False where the last that was written in a field could not be saved. */
  allSaved: boolean;
}

interface LockScreenProps {
  /** How the profile stands, or why that could not be told. */
  status: Exclude<ProfileState, "open" | "missing"> | CommandFailure;
  /** Null after a cold start: then nothing is told but that it is locked. */
  since?: LockedSince | null;
  /** The way to the language that is not spoken. */
  otherLanguage?: ReactNode;
  onLookAgain: () => void;
}

/** What stands in front of everything else until Makker is unlocked. */
export function LockScreen({ status, since = null, otherLanguage, onLookAgain }: LockScreenProps): ReactElement {
  const text = useText();
  switch (status) {
    case "locked":
      return (
        <LockFrame heading={text("lock-heading")}>
          <UnlockForm since={since} />
          {otherLanguage}
        </LockFrame>
      );
    default:
      return (
        <LockFrame heading={text("lock-trouble-heading")}>
          <ErrorNotice error={status} onRetry={onLookAgain} />
          {otherLanguage}
        </LockFrame>
      );
  }
}
