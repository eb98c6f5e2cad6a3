import type { ReactElement } from "react";
import type { PersonWords, PictureNode } from "./picture";

/** Square, circle or diamond; a cross through the dead; a question mark for a parent nobody knows. */
export function PersonSymbol({ node, words }: { node: PictureNode; words: PersonWords | undefined }): ReactElement {
  const { x, y } = node.at;
  const half = node.size / 2;
  const inside = node.person === null ? "?" : node.is_dead ? null : words?.age;
  // In a circle or diamond the cross ends at its edge.
  const arm = { male: half, female: half * Math.SQRT1_2, unspecified: half / 2 }[node.sex];
  return (
    <g className={node.lives_in_household ? "symbol at-home" : "symbol"}>
      <Shape node={node} grow={0} />
      {node.is_dead && <path className="cross" d={`M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}`} />}
      {inside !== null && inside !== undefined && (
        <text className="age" x={x} y={y + 4.5}>
          {inside}
        </text>
      )}
      {words !== undefined && <Label node={node} words={words} />}
    </g>
  );
}

/** The symbol's shape, or the ring around it. */
export function Shape({ node, grow, className }: { node: PictureNode; grow: number; className?: string }): ReactElement {
  const { x, y } = node.at;
  const half = node.size / 2 + grow;
  switch (node.sex) {
    case "male":
      return <rect className={className ?? "shape"} x={x - half} y={y - half} width={2 * half} height={2 * half} />;
    case "female":
      return <circle className={className ?? "shape"} cx={x} cy={y} r={half} />;
    case "unspecified":
      return <path className={className ?? "shape"} d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} />;
  }
}

/** The room of a plate, and the gap under it: as much as the program keeps for it. */
const PLATE = 22;
const PLATE_WIDTH = 110;

function Label({ node, words }: { node: PictureNode; words: PersonWords }): ReactElement | null {
  if (node.text === null) return null;
  const { area, side } = node.text;
  const x = { left: area.x + area.width, right: area.x, above: area.x + area.width / 2, below: area.x + area.width / 2 }[side];
  const anchor = ({ left: "end", right: "start", above: "middle", below: "middle" } as const)[side];
  const plate = words.plate ?? null;
  const top = plate === null ? area.y : area.y + PLATE;
  const plateX = { left: x - PLATE_WIDTH, right: x, above: x - PLATE_WIDTH / 2, below: x - PLATE_WIDTH / 2 }[side];
  return (
    <>
      {plate !== null && (
        <>
          <rect className="plate-room" x={plateX} y={area.y} width={PLATE_WIDTH} height={PLATE - 4} rx={3} />
          <text className="plate-word" x={plateX + PLATE_WIDTH / 2} y={area.y + 12.7}>
            {plate}
          </text>
        </>
      )}
      <text textAnchor={anchor}>
        <tspan className="name" x={x} y={top + 12}>
          {words.name}
        </tspan>
        {words.detail !== null && (
          <tspan className="detail" x={x} y={top + 26}>
            {words.detail}
          </tspan>
        )}
      </text>
    </>
  );
}
