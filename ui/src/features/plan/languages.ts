/** In which a plan is read to families: Danish first, then by how often it is met. */
export const languages = ["da", "en", "ar", "so", "tr", "ur", "fa", "ku", "pl", "uk", "ro", "bs", "ti", "ps", "vi", "th"] as const;

let names: Intl.DisplayNames | null = null;

/** What a language is called in Danish; its code where the computer does not know it. */
export function languageName(code: string): string {
  // One for all of them: each costs the page as much as a picture.
  names ??= new Intl.DisplayNames(["da-DK"], { type: "language" });
  return names.of(code) ?? code;
}
