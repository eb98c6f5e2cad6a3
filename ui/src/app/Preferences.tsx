import { createContext, useContext, useLayoutEffect, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { Language } from "../i18n/Language";
import type { Locale } from "../i18n/localization";
import { applyTheme } from "../shared/theme";
import type { ThemeChoice } from "../shared/theme";

/** How one person wants Makker to look and speak. */
export interface Choices {
  theme: ThemeChoice;
  locale: Locale;
}

interface Preferences extends Choices {
  choose: (choices: Partial<Choices>) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

interface PreferencesProps {
  /** What was chosen before, where that is known. */
  initial?: Partial<Choices>;
  /** Told of every choice: the place to keep it from, by a command. Until then choices last as long as the visit. */
  onChoose?: (choices: Choices) => void;
  children: ReactNode;
}

/** Holds theme and language in memory, and lets the page follow them. */
export function PreferencesProvider({ initial, onChoose, children }: PreferencesProps): ReactElement {
  const [choices, setChoices] = useState<Choices>({ theme: "system", locale: "da-DK", ...initial });

  useLayoutEffect(() => applyTheme(document.documentElement, choices.theme), [choices.theme]);
  useLayoutEffect(() => {
    document.documentElement.lang = choices.locale.slice(0, 2);
  }, [choices.locale]);

  const preferences = useMemo<Preferences>(
    () => ({
      ...choices,
      choose: (chosen) => {
        const next = { ...choices, ...chosen };
        setChoices(next);
        onChoose?.(next);
      },
    }),
    [choices, onChoose],
  );

  return (
    <PreferencesContext value={preferences}>
      <Language locale={choices.locale}>{children}</Language>
    </PreferencesContext>
  );
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error("a menu was drawn outside PreferencesProvider");
  return preferences;
}
