import { useCallback, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { ErrorNotice } from "../backend/ErrorNotice";
import type { ProfileStatusView } from "../backend/bindings.gen";
import { useText } from "../i18n/Language";
import type { Action } from "../shared/keys/actions";
import { KeysDialog } from "../shared/keys/KeysDialog";
import { useActions, useActionsNow } from "../shared/keys/use-actions";
import { FindDialog } from "./FindDialog";
import { IdleWarning } from "./IdleWarning";
import { LeftUnsavedNotice } from "./LeftUnsavedNotice";
import { useIdleLock } from "./use-idle-lock";
import { useLock } from "./use-lock";
import { useScrollMemory } from "./use-scroll-memory";
import { VisitProvider } from "./visit";
import "./shell.css";

interface Asked {
  what: "keys" | "find";
  /** What could be done when it was asked for: the dialog itself hides it. */
  actions: readonly Action[];
}

interface ShellProps {
  profile: ProfileStatusView;
  /** Told just before it locks whether everything that was written is saved. */
  onLocking: (allSaved: boolean) => void;
  children: ReactNode;
}

/** Everything behind the lock: the way past the bar, the keys that hold everywhere, search, and the screen itself. */
export function Shell({ profile, onLocking, children }: ShellProps): ReactElement {
  const text = useText();
  const { lock, error } = useLock(onLocking);
  const { warns, stay } = useIdleLock(lock);
  const actionsNow = useActionsNow();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => {
    setAsked(null);
  };
  useScrollMemory();

  const ask = useCallback(
    (what: Asked["what"]) => {
      setAsked({ what, actions: actionsNow() });
    },
    [actionsNow],
  );
  useActions([{ id: "lock", label: text("app-lock"), keys: "Ctrl+L", run: lock }], "everywhere");
  useActions([
    { id: "find", label: text("search-open"), keys: "Ctrl+K", run: () => { ask("find"); } },
    { id: "keys", label: text("keys-heading"), keys: "?", run: () => { ask("keys"); } },
  ]);

  const visit = useMemo(
    () => ({
      user: profile.user,
      diskFull: profile.disk_full,
      lock,
      find: () => {
        ask("find");
      },
      showKeys: () => {
        ask("keys");
      },
    }),
    [profile.user, profile.disk_full, lock, ask],
  );

  return (
    <VisitProvider value={visit}>
      <a className="skip" href="#content">
        {text("app-skip")}
      </a>
      {error !== null && <ErrorNotice error={error} />}
      <LeftUnsavedNotice />
      {children}
      {warns && <IdleWarning onStay={stay} />}
      {asked?.what === "keys" && <KeysDialog actions={asked.actions} onClose={close} />}
      {asked?.what === "find" && <FindDialog actions={asked.actions} onClose={close} />}
    </VisitProvider>
  );
}
