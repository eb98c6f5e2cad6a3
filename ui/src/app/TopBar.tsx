import { Link } from "@tanstack/react-router";
import { Lock } from "lucide-react";
import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";
import { initials } from "../shared/initials";
import { Mark } from "../shared/Mark";

/** The bar at the top: where one can go, who one is, and the lock. */
export function TopBar({ user, onLock }: { user: string | null; onLock: () => void }): ReactElement {
  const text = useText();
  return (
    <header className="bar">
      <Mark label={text("app-name")} />
      <nav className="tabs" aria-label={text("app-menu")}>
        <Link to="/">{text("families-heading")}</Link>
      </nav>
      <span className="spacer" />
      {user !== null && (
        <span className="who" role="img" aria-label={user} title={user}>
          {initials(user)}
        </span>
      )}
      <Button look="plain" aria-label={text("app-lock")} onPress={onLock}>
        <Lock aria-hidden />
      </Button>
    </header>
  );
}
