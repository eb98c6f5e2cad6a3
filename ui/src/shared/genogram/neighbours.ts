import type { Picture } from "./picture";

/** Where an arrow key goes. */
export type Direction = "up" | "down" | "left" | "right";

/** The person one comes to, as a place in the picture's nodes: along a relation where there is one that way, else to
    whoever stands nearest that way. Parents nobody knows are passed over. */
export function neighbour(picture: Picture, from: number, direction: Direction): number | null {
  const upright = direction === "up" || direction === "down";
  const related = upright ? overAndUnder(picture, from) : besides(picture, from);
  const others = picture.nodes.map((_, place) => place);
  return nearest(picture, from, direction, related) ?? nearest(picture, from, direction, others);
}

function overAndUnder({ child_lines, connectors }: Picture, from: number): number[] {
  const lines = child_lines.filter(({ parents, child }) => child === from || parents.includes(from));
  const near = lines.flatMap(({ parents, child }) => (child === from ? parents : [child]));
  return near.length > 0 ? [...near, ...ends(connectors, from)] : ends(connectors, from);
}

function besides({ unions, child_lines, connectors }: Picture, from: number): number[] {
  const partners = unions.filter(({ partners }) => partners.includes(from)).flatMap((union) => union.partners);
  const family = (parents: readonly number[]): string => [...parents].sort((a, b) => a - b).join();
  const own = new Set(child_lines.filter(({ child }) => child === from).map(({ parents }) => family(parents)));
  const siblings = child_lines.filter(({ parents }) => own.has(family(parents))).map(({ child }) => child);
  return [...partners, ...siblings, ...ends(connectors, from)];
}

function ends(connectors: Picture["connectors"], from: number): number[] {
  return connectors.flatMap((line) => (line.from === from ? [line.to] : line.to === from ? [line.from] : []));
}

function nearest({ nodes }: Picture, from: number, direction: Direction, among: readonly number[]): number | null {
  const here = nodes[from];
  if (here === undefined) return null;
  let best: { place: number; far: number } | null = null;
  for (const place of among) {
    const node = nodes[place];
    if (node?.person === null || node === undefined || place === from) continue;
    const across = node.at.x - here.at.x;
    const down = node.generation - here.generation;
    const isThatWay = {
      up: down < 0,
      down: down > 0,
      left: down === 0 && across < 0,
      right: down === 0 && across > 0,
    }[direction];
    // A row counts for more than any distance along it, and so does the own home: a child goes up to who it lives with.
    const away = here.lives_in_household && !node.lives_in_household && down !== 0 ? 10_000 : 0;
    const far = Math.abs(down) * 100_000 + away + Math.abs(across);
    if (isThatWay && (best === null || far < best.far)) best = { place, far };
  }
  return best?.place ?? null;
}
