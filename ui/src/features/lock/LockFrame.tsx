import { ShieldCheck, WifiOff } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useText } from "../../i18n/Language";
import "./lock.css";

/** Two doors side by side: how things stand behind the one, the way in through the other. */
export function LockFrame({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  const text = useText();
  return (
    <main className="lock" data-screen="lock">
      <svg className="lock-doors" viewBox="0 0 972 720" aria-hidden>
        <path d="M7 724V246a239.5 239.5 0 0 1 479 0V724" />
        <path className="lock-door-in" d="M486 724V246a239.5 239.5 0 0 1 479 0V724" />
      </svg>
      <div className="lock-panes">
        <div className="lock-in">
          <h1>{heading}</h1>
          {children}
        </div>
        <ul className="lock-state">
          <li>
            <ShieldCheck aria-hidden />
            <b>{text("lock-encrypted")}</b>
            <span>{text("lock-encrypted-why")}</span>
          </li>
          <li>
            <WifiOff aria-hidden />
            <b>{text("lock-offline")}</b>
            <span>{text("lock-offline-why")}</span>
          </li>
        </ul>
      </div>
    </main>
  );
}
