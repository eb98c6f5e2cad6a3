import { useMemo } from "react";
import { useLocale, useText } from "../../i18n/Language";
import type { People, Who } from "./lanes";

/** Made once a language: each holds as much as a date's. */
const lists = new Map<string, Intl.ListFormat>();

function listFormat(locale: string): Intl.ListFormat {
  const known = lists.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.ListFormat(locale, { type: "conjunction" });
  lists.set(locale, made);
  return made;
}

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
      list: (ids) => listFormat(locale).format(ids.map(given)),
    };
  }, [people, text, locale]);
}
