import { Lock } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";
import { OwnMenu } from "./OwnMenu";
import { SavedMark } from "./SavedMark";
import { useVisit } from "./visit";

interface TopBarProps {
  /** How one searches here. */
  find: ReactNode;
  /** Where one is, and where one can go from there. */
  children: ReactNode;
}

/** The bar at the top: where one can go, what has been saved, who one is, and the lock. */
export function TopBar({ find, children }: TopBarProps): ReactElement {
  const text = useText();
  const { lock } = useVisit();
  return (
    <header className="bar">
      {children}
      <span className="spacer" />
      {find}
      <SavedMark />
      <OwnMenu />
      <Button look="plain" aria-label={text("app-lock")} onPress={lock}>
        <Lock aria-hidden />
      </Button>
    </header>
  );
}
