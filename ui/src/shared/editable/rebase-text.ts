interface Change {
  from: number;
  to: number;
  text: string;
}

/** The one stretch in which two texts differ: what stands in `before` from `from` to `to` reads `text` in `after`. */
function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same, text: after.slice(from, after.length - same) };
}

/**
 * Brings what was typed since a text was saved on top of what the text has become meanwhile. Where both changed the same
 * stretch, both stand, one after the other: nothing that somebody wrote is lost.
 */
export function rebaseText(saved: string, typed: string, theirs: string): string {
  const mine = changeBetween(saved, typed);
  const others = changeBetween(saved, theirs);
  if (mine.from === mine.to && mine.text === "") return theirs;
  if (mine.to <= others.from) return theirs.slice(0, mine.from) + mine.text + theirs.slice(mine.to);
  if (mine.from >= others.to) {
    const shift = theirs.length - saved.length;
    return theirs.slice(0, mine.from + shift) + mine.text + theirs.slice(mine.to + shift);
  }
  const end = others.from + others.text.length;
  return theirs.slice(0, end) + mine.text + theirs.slice(end);
}
