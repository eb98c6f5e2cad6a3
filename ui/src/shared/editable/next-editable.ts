/** Marks what is edited in place, and where among it one goes on with Tab. */
const cells = "[data-editable]:not([data-read-only])";

/** Goes to the next field that can be edited, or to the one before. False where there is none: then Tab does what it does. */
export function goToNextEditable(from: HTMLElement, backwards: boolean): boolean {
  const room = from.closest("[data-editables], [role=dialog], main") ?? document.body;
  const all = [...room.querySelectorAll<HTMLElement>(cells)];
  const target = all[all.indexOf(from) + (backwards ? -1 : 1)];
  const cell = target?.querySelector<HTMLElement>("button, input, textarea");
  if (cell === null || cell === undefined) return false;
  cell.focus();
  return true;
}
