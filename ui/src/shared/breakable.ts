import { hyphenateSync } from "hyphen/da";

/** Shorter ones have room everywhere. */
const LETTERS_MIN = 10;
/** A line of one or two letters is read as a word of its own. */
const LONELY_END = /\u00AD(?=\p{L}{1,2}(?![\p{L}\u00AD]))/gu;

/**
 * A text that is written in Danish, with a soft hyphen wherever a long word may be broken. Not every system has what
 * `hyphens: auto` needs for Danish, and none breaks "Virksomhedspraktik" well by itself. For the eye only: give what is
 * heard, or looked for, without them.
 */
export function breakable(text: string): string {
  return hyphenateSync(text, { minWordLength: LETTERS_MIN }).replace(LONELY_END, "");
}
