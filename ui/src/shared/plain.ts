/** A name as one types it in a hurry: small letters, "petrovic" for "Petrović". */
export function plain(words: string): string {
  return words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
