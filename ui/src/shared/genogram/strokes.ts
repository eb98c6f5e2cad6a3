import type { Point } from "./picture";

/** A line from point to point, as SVG writes it. */
export const straight = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(" ");

/** The point on the way from one to another, so far from the first, or half way where that is nearer. */
function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(far, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const at = ({ x, y }: Point): string => `${Math.round(x * 8) / 8} ${Math.round(y * 8) / 8}`;

/** A path whose corners are rounded; a closed one comes back to where it began. */
export function rounded(points: readonly Point[], radius: number, closed: boolean): string {
  const [first] = points;
  if (first === undefined) return "";
  const turns = points.map((corner, place) => {
    const before = points[place - 1] ?? points[points.length - 1] ?? corner;
    const after = points[place + 1] ?? first;
    const isEnd = !closed && (place === 0 || place === points.length - 1);
    if (isEnd) return { into: corner, corner, out: corner };
    return { into: towards(corner, before, radius), corner, out: towards(corner, after, radius) };
  });
  const pieces = turns.map(({ into, corner, out }, place) => `${place === 0 ? "M" : "L"}${at(into)} Q${at(corner)} ${at(out)}`);
  return pieces.join(" ") + (closed ? " Z" : "");
}
