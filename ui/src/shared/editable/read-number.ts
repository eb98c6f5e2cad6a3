/** The sign before the decimals: a comma in Danish, a full stop in English. */
function decimalSign(locale: string): string {
  return locale.startsWith("da") ? "," : ".";
}

/** A number as it is typed: no dots between the thousands. */
export function writeNumber(value: number | null, locale: string): string {
  return value === null ? "" : String(value).replace(".", decimalSign(locale));
}

/**
 * Reads what was typed: null is nothing, undefined is no number. Dots between thousands are allowed where they stand
 * right; a number with more decimals than the field takes is none.
 */
export function readNumber(typed: string, locale: string, decimals: number): number | null | undefined {
  const tight = typed.replace(/[\s\u00a0]/g, "").replace("−", "-");
  if (tight === "") return null;
  const sign = decimalSign(locale);
  const thousands = sign === "," ? "." : ",";
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${sign}\\d+)?$`);
  const plain = grouped.test(tight) ? tight.replaceAll(thousands, "") : tight;
  if (!new RegExp(`^-?\\d+(\\${sign}\\d+)?$`).test(plain)) return undefined;
  if ((plain.split(sign)[1] ?? "").length > decimals) return undefined;
  return Number(plain.replace(sign, "."));
}
