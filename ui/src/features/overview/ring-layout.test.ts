import { describe, expect, it } from "vitest";
import { layOutRing, PEOPLE_MAX, spread } from "./ring-layout";
import type { Ring, RingPerson } from "./ring-layout";

const rings: Ring[] = ["inner", "middle", "outer"];
const names = ["Bo", "Hanne Vestergaard", "Anne-Sofie Vestergaard Kristoffersen von Haffner", "Li"];
const roles = ["", "lærer", "sundhedsplejerske og kontaktperson på tværs af forvaltninger"];

/** Every size, with short and long names in turn, and more or less of the family's own network. */
function people(count: number, network: number): RingPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const isNetwork = index >= count - network;
    return {
      id: `p${index}`,
      name: names[(index * 7) % names.length] ?? "",
      role: roles[(index * 5) % roles.length] ?? "",
      group: isNetwork ? "net" : (["SOF", "BIF", "BUF"][Math.floor((index * 3) / count)] ?? ""),
      isNetwork,
      ring: rings[(index * 11) % 3] ?? "outer",
    };
  });
}

const cases = Array.from({ length: PEOPLE_MAX }, (_, index) => index + 1).flatMap((count) =>
  [0, Math.floor(count / 3), count].map((network) => ({ count, network })),
);

describe("the ring", () => {
  it.each(cases)("labels of $count people, $network of them network, never overlap nor leave the picture", ({ count, network }) => {
    const picture = layOutRing(people(count, network));
    expect(picture.nodes).toHaveLength(count);
    for (const end of [true, false]) {
      const labels = picture.nodes.map(({ label }) => label).filter((label) => label.end === end).sort((one, other) => one.top - other.top);
      labels.forEach((label, index) => {
        expect(label.top).toBeGreaterThanOrEqual(-0.001);
        expect(label.top + label.height).toBeLessThanOrEqual(picture.height + 0.001);
        expect(label.end ? label.x - label.width : label.x).toBeGreaterThanOrEqual(0);
        expect(label.end ? label.x : label.x + label.width).toBeLessThanOrEqual(picture.width);
        const next = labels[index + 1];
        if (next !== undefined) expect(label.top + label.height).toBeLessThanOrEqual(next.top + 0.001);
      });
    }
  });

  it.each(cases)("nor do the marks of $count people, $network of them network", ({ count, network }) => {
    const { nodes, nodeRadius } = layOutRing(people(count, network));
    for (const [index, one] of nodes.entries()) {
      for (const other of nodes.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * nodeRadius);
      }
    }
  });

  it("nearer in is seen more often, and the network is at the bottom", () => {
    const { nodes, centre, sectors } = layOutRing(people(12, 4));
    const far = (ring: Ring) => nodes.filter(({ person }) => person.ring === ring).map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
    expect(Math.max(...far("inner"))).toBeLessThan(Math.min(...far("middle")));
    expect(Math.max(...far("middle"))).toBeLessThan(Math.min(...far("outer")));
    const network = nodes.filter(({ person }) => person.isNetwork);
    expect(network.every(({ y }) => y > centre.y)).toBe(true);
    expect(sectors.map(({ group }) => group)).toEqual(["SOF", "BIF", "net"]);
  });

  it("labels stand beside their marks where there is room, and are moved no further than they must", () => {
    expect(spread([{ middle: 50, height: 20 }, { middle: 100, height: 20 }], 0, 200)).toEqual([40, 90]);
    expect(spread([{ middle: 50, height: 20 }, { middle: 55, height: 20 }], 0, 200)).toEqual([40, 68]);
    expect(spread([{ middle: 190, height: 20 }, { middle: 199, height: 20 }], 0, 200)).toEqual([152, 180]);
  });
});
