/** One for each language of the page: such a formatter is expensive. */
const lists = new Map<string, Intl.ListFormat>();

/** "Rima, Jonas og Omar". */
export function sayList(words: readonly string[], locale: string): string {
  let list = lists.get(locale);
  if (list === undefined) {
    list = new Intl.ListFormat(locale, { type: "conjunction" });
    lists.set(locale, list);
  }
  return list.format(words);
}
