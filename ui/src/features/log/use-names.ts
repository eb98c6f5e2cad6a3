import { useMemo } from "react";
import { useLocale, useText } from "../../i18n/Language";
import { sayList } from "../../shared/say-list";
import type { People, Who } from "./lanes";

/** How people are called in the log. */
export interface Names {
  /** The whole name. */
  whole: (id: string | null) => string;
  /** What one says at the table; "dig" of whoever is at the keyboard. */
  short: (id: string | null) => string;
  /** "Rima, Salma og Lise". */
  list: (ids: readonly string[]) => string;
}

export function useNames(people: People): Names {
  const text = useText();
  const locale = useLocale();
  return useMemo(() => {
    const nameless = text("log-somebody");
    const find = (id: string | null): Who | undefined => (id === null ? undefined : people.get(id));
    const orNameless = (name: string | undefined): string => (name === undefined || name === "" ? nameless : name);
    const given = (id: string | null): string => orNameless(find(id)?.given);
    return {
      whole: (id) => orNameless(find(id)?.name),
      short: (id) => (find(id)?.isMe === true ? text("log-you") : given(id)),
      list: (ids) => sayList(ids.map(given), locale),
    };
  }, [people, text, locale]);
}
