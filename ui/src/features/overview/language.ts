/** The languages that are offered, by their tags: those most spoken by families in Denmark. Another that stands there is kept. */
export const languageTags: readonly string[] = [
  "da", "ar", "so", "tr", "ku", "fa", "prs", "ps", "ur", "pl", "ro", "uk", "ru", "bs", "sr", "hr", "sq", "vi", "ta", "ti", "am", "sw", "zh", "th", "es", "fr", "en", "de", "kl", "fo", "dsl",
];

/** One for each language of the page: such a formatter is expensive. */
const named = new Map<string, Intl.DisplayNames>();

/** "arabisk". What is no tag, or one without a name, is said as it stands. */
export function sayLanguage(tag: string, locale: string): string {
  let names = named.get(locale);
  if (names === undefined) {
    names = new Intl.DisplayNames(locale, { type: "language" });
    named.set(locale, names);
  }
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
