import { LocalizationProvider, useLocalization } from "@fluent/react";
import { createContext, useCallback, useContext, useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { createLocalization } from "./localization";
import type { Locale } from "./localization";

const LocaleContext = createContext<Locale>("da-DK");

/** Gives everything inside it one language. Danish unless said otherwise; nothing about it is kept on disk. */
export function Language({ locale = "da-DK", children }: { locale?: Locale; children: ReactNode }): ReactElement {
  const localization = useMemo(() => createLocalization(locale), [locale]);
  return (
    <LocaleContext value={locale}>
      <I18nProvider locale={locale}>
        <LocalizationProvider l10n={localization}>{children}</LocalizationProvider>
      </I18nProvider>
    </LocaleContext>
  );
}

/** The language in use, for dates and numbers. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Looks up a sentence by its id in the `.ftl` files. */
export type Text = (id: string, values?: Record<string, string | number>) => string;

/** The sentences of the language in use. A test sees to it that every id exists. */
export function useText(): Text {
  const { l10n } = useLocalization();
  return useCallback((id, values) => l10n.getString(id, values ?? null), [l10n]);
}
