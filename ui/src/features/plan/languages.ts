import type { Locale } from "../../i18n/localization";

/** In which a plan is read to families: Danish first, then by how often it is met. */
export const languages = ["da", "en", "ar", "so", "tr", "ur", "fa", "ku", "pl", "uk", "ro", "bs", "ti", "ps", "vi", "th"] as const;

// One for each language that is spoken: each costs the page as much as a picture.
const names = new Map<Locale, Intl.DisplayNames>();

/** What a language is called by whoever speaks `locale`; its code where the computer does not know it. */
export function languageName(code: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: "language" });
  names.set(locale, known);
  return known.of(code) ?? code;
}
