import { memo } from "react";
import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { markKeyOf } from "../../shared/DepartmentMark";
import type { MarkKey } from "../../shared/DepartmentMark";
import { markOfGroup, networkGroup } from "./people";
import { arcPath, LINE } from "./ring-layout";
import type { RingNode, RingPicture } from "./ring-layout";
import { pressKey, useRoving } from "./use-roving";

interface RingProps {
  picture: RingPicture;
  /** How many live in the family. */
  atHome: number;
  onOpen: (person: string) => void;
}

/** Drawn small inside a node: the same shapes as everywhere, about the middle. */
const shapes: Record<MarkKey, string> = {
  sof: "M0-4.4a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z",
  bif: "M-4-4h8v8h-8z",
  buf: "M0-4.6 4.6 3.8H-4.6z",
  suf: "M-1.6-4.4h3.2v2.8h2.8v3.2H1.6v2.8h-3.2V1.6h-2.8v-3.2h2.8z",
  net: "M0-4.6 4.4-.6V4.4H-4.4V-.6z",
  other: "M0-4.6 4.6 0 0 4.6-4.6 0z",
};

/** The family in the middle and everybody around it. The arrow keys go from person to person, Enter opens one. */
export const RingDrawing = memo(function RingDrawing({ picture, atHome, onOpen }: RingProps): ReactElement {
  const text = useText();
  const { width, height, centre, radius, orbits, nodes, sectors, nodeRadius } = picture;
  const roving = useRoving(nodes.map(({ person, label }) => ({ id: person.id, x: label.x, y: label.top + label.height / 2 })));
  return (
    <svg
      className="ring"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={text("overview-ring")}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {orbits.map((orbit) => (
        <circle key={orbit} className="orbit" cx={centre.x} cy={centre.y} r={orbit} />
      ))}
      {sectors.map((sector, index) => (
        <path key={index} className={`arc ${markOfGroup(sector.group)}`} d={arcPath(centre, radius, sector)} />
      ))}
      {nodes.map(({ person, leader }) => (
        <polyline key={person.id} className="leader" points={leader.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
      ))}
      <circle className="core" cx={centre.x} cy={centre.y} r={28} />
      <text className="core-count" x={centre.x} y={centre.y - 1} textAnchor="middle">
        {atHome}
      </text>
      <text className="role" x={centre.x} y={centre.y + 13} textAnchor="middle">
        {text("overview-at-home")}
      </text>
      {nodes.map((node) => (
        <Around key={node.person.id} node={node} radius={nodeRadius} tabIndex={roving.tabIndex(node.person.id)} onOpen={onOpen} />
      ))}
    </svg>
  );
});

interface AroundProps {
  node: RingNode;
  radius: number;
  tabIndex: 0 | -1;
  onOpen: (person: string) => void;
}

function Around({ node, radius, tabIndex, onOpen }: AroundProps): ReactElement {
  const text = useText();
  const { person, label, x, y } = node;
  const mark = person.group === networkGroup ? "net" : person.group === "" ? "other" : markKeyOf(person.group);
  const open = (): void => {
    onOpen(person.id);
  };
  const spoken = [
    person.name,
    person.role,
    person.group === networkGroup ? text("overview-own-network") : person.group,
    text("overview-nearness", { ring: person.ring }),
  ].filter((part) => part !== "");
  const left = label.end ? label.x - label.width : label.x;
  return (
    <g className={`around ${mark}`} role="button" tabIndex={tabIndex} data-stop={person.id} aria-label={spoken.join(", ")} onClick={open} onKeyDown={pressKey(open)}>
      <rect className="focus" x={left - 5} y={label.top - 2} width={label.width + 10} height={label.height + 4} rx={4} />
      <circle className="node" cx={x} cy={y} r={radius} />
      <path className="node-mark" d={shapes[mark]} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})${radius < 9 ? " scale(.8)" : ""}`} />
      {[...label.name, ...label.role].map((line, index) => (
        <text key={index} className={index < label.name.length ? "name" : "role"} x={label.x} y={label.top + 12 + index * LINE} textAnchor={label.end ? "end" : "start"}>
          {line}
        </text>
      ))}
      <title>{`${person.name}\n${person.role}`.trim()}</title>
    </g>
  );
}
