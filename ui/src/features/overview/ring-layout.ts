import { textWidth, wrap } from "./text-width";

export type Ring = "inner" | "middle" | "outer";

/** Somebody around the family. */
export interface RingPerson {
  id: string;
  name: string;
  role: string;
  /** The sector: people of one group stand beside each other, in the order they are given in. */
  group: string;
  /** The family's own network has its place at the bottom. */
  isNetwork: boolean;
  ring: Ring;
}

interface Spot {
  x: number;
  y: number;
}

export interface RingNode extends Spot {
  person: RingPerson;
  /** From the node to its label. */
  leader: readonly Spot[];
  label: { x: number; top: number; height: number; width: number; end: boolean; name: readonly string[]; role: readonly string[] };
}

/** The sector of a group, in degrees clockwise from the top. */
export interface RingSector {
  group: string;
  from: number;
  to: number;
}

export interface RingPicture {
  width: number;
  height: number;
  centre: Spot;
  /** Of the arcs around everything. */
  radius: number;
  orbits: readonly number[];
  nodeRadius: number;
  nodes: readonly RingNode[];
  sectors: readonly RingSector[];
}

const WIDTH = 456;
const RADIUS = 106;
const LABEL_GAP = 16;
/** In units of the picture, as the style sheet sets them. */
export const NAME_SIZE = 12.5;
export const ROLE_SIZE = 12;
export const LINE = 15;
const BETWEEN = 8;
const share: Record<Ring, number> = { inner: 0.49, middle: 0.7, outer: 0.89 };

/** As many as find room; beyond that there is a list. */
export const PEOPLE_MAX = 30;

function at(centre: Spot, radius: number, degrees: number): Spot {
  const turn = (degrees * Math.PI) / 180;
  return { x: centre.x + radius * Math.sin(turn), y: centre.y - radius * Math.cos(turn) };
}

/** Moves labels as little as needed, so that none covers another and all stay between `top` and `bottom`. */
export function spread(wanted: readonly { middle: number; height: number }[], top: number, bottom: number): number[] {
  const tops: number[] = [];
  let free = top;
  for (const { middle, height } of wanted) {
    const place = Math.max(free, middle - height / 2);
    tops.push(place);
    free = place + height + BETWEEN;
  }
  let limit = bottom;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const height = wanted[index]?.height ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, limit - height);
    limit = (tops[index] ?? 0) - BETWEEN;
  }
  return tops;
}

/** Places everybody: sectors around the middle, nearer in is seen more often, names in a column on either side. */
export function layOutRing(people: readonly RingPerson[]): RingPicture {
  const others = people.filter(({ isNetwork }) => !isNetwork);
  const network = people.filter(({ isNetwork }) => isNetwork);
  const order = [...others, ...network];
  const step = 360 / Math.max(1, order.length);
  const start = 180 + (network.length * step) / 2;
  const many = order.length > 14;
  const nodeRadius = many ? 7 : 9.5;
  const labelWidth = (WIDTH - 2 * RADIUS) / 2 - LABEL_GAP - 2;

  const placed = order.map((person, index) => {
    const degrees = start + (index + 0.5) * step;
    // Where many share an orbit, every other one stands a little further in.
    const aside = many ? (index % 2 === 0 ? 7 : -7) : 0;
    const name = wrap(person.name, NAME_SIZE, labelWidth);
    const role = wrap(person.role, ROLE_SIZE, labelWidth);
    return { person, degrees, radius: RADIUS * share[person.ring] + aside, name, role, height: (name.length + role.length) * LINE };
  });
  const isRight = (degrees: number): boolean => Math.sin((degrees * Math.PI) / 180) >= 0;
  const needs = [true, false].map((right) =>
    placed.filter(({ degrees }) => isRight(degrees) === right).reduce((sum, { height }) => sum + height + BETWEEN, 0),
  );
  const height = Math.max(2 * RADIUS + 24, ...needs);
  const centre = { x: WIDTH / 2, y: height / 2 };

  const nodes = [true, false].flatMap((right) => {
    const side = placed
      .filter(({ degrees }) => isRight(degrees) === right)
      .map((each) => ({ ...each, spot: at(centre, each.radius, each.degrees) }))
      .sort((one, other) => one.spot.y - other.spot.y || one.degrees - other.degrees);
    const tops = spread(side.map((each) => ({ middle: each.spot.y, height: each.height })), 0, height);
    return side.map((each, index): RingNode => {
      const top = tops[index] ?? 0;
      const middle = top + each.height / 2;
      const sign = right ? 1 : -1;
      const edge = centre.x + sign * (RADIUS + LABEL_GAP);
      const widest = Math.max(...each.name.map((line) => textWidth(line, NAME_SIZE)), ...each.role.map((line) => textWidth(line, ROLE_SIZE)), 0);
      return {
        person: each.person,
        ...each.spot,
        leader: [each.spot, { x: centre.x + sign * (RADIUS + 5), y: middle }, { x: edge - sign * 4, y: middle }],
        label: { x: edge, top, height: each.height, width: Math.min(widest, labelWidth), end: !right, name: each.name, role: each.role },
      };
    });
  });
  const byTurn = new Map(placed.map(({ person, degrees }) => [person.id, degrees]));
  nodes.sort((one, other) => (byTurn.get(one.person.id) ?? 0) - (byTurn.get(other.person.id) ?? 0));
  return { width: WIDTH, height, centre, radius: RADIUS, orbits: [share.inner, share.middle, share.outer].map((part) => RADIUS * part), nodeRadius, nodes, sectors: sectors(order, start, step) };
}

function sectors(order: readonly RingPerson[], start: number, step: number): RingSector[] {
  const found: RingSector[] = [];
  order.forEach(({ group }, index) => {
    const last = found.at(-1);
    const to = start + (index + 1) * step;
    if (last?.group === group) last.to = to;
    else found.push({ group, from: start + index * step, to });
  });
  return found;
}

/** The path of an arc, a little shorter than its sector so that neighbours stay apart. */
export function arcPath(centre: Spot, radius: number, { from, to }: RingSector): string {
  const whole = to - from >= 360;
  const [begin, end] = whole ? [from, from + 359.9] : [from + 2, to - 2];
  const [one, other] = [at(centre, radius, begin), at(centre, radius, end)];
  const long = end - begin > 180 ? 1 : 0;
  return `M${one.x.toFixed(1)} ${one.y.toFixed(1)}A${radius} ${radius} 0 ${long} 1 ${other.x.toFixed(1)} ${other.y.toFixed(1)}`;
}
