/**
 * A key as screens name it: "N", "?", "F2", "Escape", "Ctrl+K", "Alt+ArrowLeft". What counts is the sign that comes out,
 * not where the key sits, so that a Danish keyboard (where "?" is Shift and "+") gives what it says.
 */
export type Keys = string;

interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

interface Wanted {
  sign: string;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
}

/** The parts of a shortcut; "+" alone is the plus sign. */
export function partsOf(keys: Keys): string[] {
  return keys.split(/\+(?=.)/);
}

function wantedBy(keys: Keys): Wanted {
  const parts = partsOf(keys);
  const sign = parts.at(-1) ?? "";
  return { sign: sign.toLowerCase(), ctrl: parts.includes("Ctrl"), alt: parts.includes("Alt"), shift: parts.includes("Shift") };
}

/** A sign that needs Shift on some keyboards and not on others: there Shift says nothing. */
function isMark(sign: string): boolean {
  return sign.length === 1 && !/\p{L}/u.test(sign);
}

/** True where what was pressed is this shortcut. On a Mac the command key stands in for Ctrl. */
export function matches(keys: Keys, pressed: Pressed): boolean {
  const wanted = wantedBy(keys);
  return (
    pressed.key.toLowerCase() === wanted.sign &&
    (pressed.ctrlKey || pressed.metaKey) === wanted.ctrl &&
    pressed.altKey === wanted.alt &&
    (pressed.shiftKey === wanted.shift || isMark(wanted.sign))
  );
}

/** What a field does by itself with Ctrl: takes back what was typed, and does it again. */
const ofTheField = new Set(["z", "y"]);

/** A shortcut that would be a letter in a field, or the field's own: it waits while somebody writes. */
export function isTyped(keys: Keys): boolean {
  const { sign, ctrl, alt } = wantedBy(keys);
  return sign.length === 1 && !alt && (!ctrl || ofTheField.has(sign));
}

const notWritten = new Set(["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]);

/** True where the next key that is pressed is written somewhere. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !notWritten.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target.isContentEditable || target.closest("[role=textbox],[role=searchbox],[role=combobox]") !== null;
}
