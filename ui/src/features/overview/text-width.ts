/** About how wide a text is drawn, rather too wide than too narrow. Measured on IBM Plex Sans at weight 500. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += em(sign);
  return ems * size;
}

function em(sign: string): number {
  if (/[ijlI.,'’: ]/.test(sign)) return 0.31;
  if (/[ftr()-]/.test(sign)) return 0.42;
  if (/[mwMWæÆœ]/.test(sign)) return 0.92;
  if (/[0-9]/.test(sign)) return 0.61;
  if (/\p{Lu}/u.test(sign)) return 0.68;
  if (/[a-z]/.test(sign)) return 0.59;
  return (sign.codePointAt(0) ?? 0) < 0x1100 ? 0.66 : 1;
}

/** Broken into lines of at most `width`, at spaces; a word that is too long by itself is cut. The last line may end in "…". */
export function wrap(text: string, size: number, width: number, linesMax = 2): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, linesMax);
  if (lines.length > linesMax) kept[linesMax - 1] = `${kept[linesMax - 1] ?? ""}…`;
  return kept.map((line) => fit(line, size, width));
}

function fit(line: string, size: number, width: number): string {
  if (textWidth(line, size) <= width) return line;
  const signs = Array.from(line.replace(/…$/, ""));
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("")}…`;
}
