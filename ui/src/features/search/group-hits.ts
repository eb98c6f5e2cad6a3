import type { SearchHitView } from "../../backend/bindings.gen";

/** What was found in one family. */
export interface HitGroup {
  family: string;
  name: string;
  hits: SearchHitView[];
}

/**
 * What is called so comes before what only speaks of it: a name that begins with what is typed, then one that has it in it,
 * then the rest; each in the order the program found them. A family itself counts by its own name.
 */
function nearness(hit: SearchHitView, typed: string): number {
  const pieces = highlight(hit.caption ?? (hit.kind === "family" ? hit.family_name : ""), typed);
  if (pieces[0]?.found === true) return 0;
  return pieces.some(({ found }) => found) ? 1 : 2;
}

/** The hits, nearest first. */
export function nearestFirst(hits: readonly SearchHitView[], typed: string): SearchHitView[] {
  const near = hits.map((hit) => ({ hit, rank: nearness(hit, typed) })).sort((one, other) => one.rank - other.rank);
  return near.map(({ hit }) => hit);
}

/** The hits by family: the family with the first hit first, and so inside each. */
export function groupHits(hits: readonly SearchHitView[]): HitGroup[] {
  const groups = new Map<string, HitGroup>();
  for (const hit of hits) {
    const group = groups.get(hit.family) ?? { family: hit.family, name: hit.family_name, hits: [] };
    group.hits.push(hit);
    groups.set(hit.family, group);
  }
  return [...groups.values()];
}

/** A text in pieces: those that begin a word as one of the typed words does are `found`. */
export function highlight(text: string, typed: string): { piece: string; found: boolean }[] {
  const fold = (word: string): string => word.toLowerCase();
  const words = fold(typed).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return text.split(/([\p{L}\p{N}]+)/u).flatMap((piece) => {
    const word = words.filter((each) => fold(piece).startsWith(each)).sort((one, other) => other.length - one.length)[0];
    if (word === undefined) return piece === "" ? [] : [{ piece, found: false }];
    const rest = piece.slice(word.length);
    return [{ piece: piece.slice(0, word.length), found: true }, ...(rest === "" ? [] : [{ piece: rest, found: false }])];
  });
}
