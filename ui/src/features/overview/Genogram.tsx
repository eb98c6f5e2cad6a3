import { memo } from "react";
import type { ReactElement } from "react";
import type { GenogramNodeView, GenogramPointView, GenogramView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { pressKey, useRoving } from "./use-roving";
import "./genogram.css";

interface GenogramProps {
  picture: GenogramView;
  /** What it is called, for who hears it. */
  label: string;
  /** Enter or a press on a person. */
  onOpen: (person: string) => void;
}

interface Spot {
  x: number;
  y: number;
}

/** Figures cross from the program as numbers or, were they none, as nothing. */
function spot({ x, y }: GenogramPointView): Spot {
  return { x: x ?? 0, y: y ?? 0 };
}

function path(points: readonly GenogramPointView[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x ?? 0} ${y ?? 0}`).join("");
}

/** A closed line with rounded corners. */
function rounded(corners: readonly GenogramPointView[], radius: number): string {
  const points = corners.map(spot);
  const towards = (from: Spot, to: Spot): string => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const part = Math.min(radius, length / 2) / Math.max(length, 1);
    return `${(from.x + (to.x - from.x) * part).toFixed(1)} ${(from.y + (to.y - from.y) * part).toFixed(1)}`;
  };
  const turns = points.map((corner, index) => {
    const before = points.at(index - 1) ?? corner;
    const after = points[(index + 1) % points.length] ?? corner;
    return `${index === 0 ? "M" : "L"}${towards(corner, before)}Q${corner.x} ${corner.y} ${towards(corner, after)}`;
  });
  return `${turns.join("")}Z`;
}

/** A family tree as it was laid out: symbols, lines, and who lives together. The arrow keys go from person to person. */
export const Genogram = memo(function Genogram({ picture, label, onOpen }: GenogramProps): ReactElement {
  const text = useText();
  const { width, height, nodes, unions, lines, homes } = picture;
  const roving = useRoving(nodes.flatMap(({ person, at }) => (person === null ? [] : [{ id: person, x: at.x ?? 0, y: at.y ?? 0 }])));
  return (
    <svg
      className="genogram"
      viewBox={`0 0 ${width ?? 0} ${height ?? 0}`}
      style={{ width: `${width ?? 0}px`, minWidth: `${Math.round((width ?? 0) * 0.7)}px` }}
      role="group"
      aria-label={label}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {homes.map(({ corners, members }, index) =>
        corners.length > 0 ? (
          <path key={index} className="home" d={rounded(corners, 12)} />
        ) : (
          members.map(({ x, y }, place) => <circle key={`${index} ${place}`} className="home tint" cx={x ?? 0} cy={y ?? 0} r={25} />)
        ),
      )}
      {unions.map(({ path: line, tie, slashes, year }, index) => (
        <g key={index}>
          <path className={`line ${tie}`} d={path(line)} />
          {slashes.map((slash, place) => (
            <path key={place} className="line" d={path(slash)} />
          ))}
          {year !== null && (
            <text className="note" x={year.at.x ?? 0} y={(year.at.y ?? 0) + 4} textAnchor="middle">
              {year.is_end
                ? year.married
                  ? text("overview-divorced-in", { year: String(year.year) })
                  : text("overview-parted-in", { year: String(year.year) })
                : text("overview-together-since", { year: String(year.year) })}
            </text>
          )}
        </g>
      ))}
      {lines.map(({ path: line, kind }, index) => (
        <path key={index} className={`line child-${kind}`} d={path(line)} />
      ))}
      {nodes.map((node, index) => (
        <Person key={node.person ?? index} node={node} tabIndex={node.person === null ? -1 : roving.tabIndex(node.person)} onOpen={onOpen} />
      ))}
    </svg>
  );
});

interface PersonProps {
  node: GenogramNodeView;
  tabIndex: 0 | -1;
  onOpen: (person: string) => void;
}

function Person({ node, tabIndex, onOpen }: PersonProps): ReactElement {
  const text = useText();
  const { person, age, died_in: diedIn, detail } = node;
  const [x, y, half] = [node.at.x ?? 0, node.at.y ?? 0, (node.size ?? 0) / 2];
  const died = diedIn === null ? null : text("overview-died-in", { year: String(diedIn) });
  if (person === null) {
    return (
      <g className="person unknown">
        <Symbol sex={node.sex} x={x} y={y} half={half} />
        <text className="age" x={x} y={y + 4.5} textAnchor="middle">
          {text("overview-unknown-sign")}
        </text>
      </g>
    );
  }
  const name = node.name === "" ? text("overview-nameless") : node.name;
  const spoken = [
    name,
    age === null ? null : text("overview-years", { years: age }),
    died ?? (node.is_dead ? text("overview-dead") : null),
    detail,
    node.lives_here ? text("overview-lives-here") : null,
    node.is_protected ? text("overview-protected") : null,
  ].filter((part) => part !== null);
  const open = (): void => {
    onOpen(person);
  };
  return (
    <g
      className={`person${node.lives_here ? " at-home" : ""}`}
      role="button"
      tabIndex={tabIndex}
      data-stop={person}
      aria-label={spoken.join(", ")}
      onClick={open}
      onKeyDown={pressKey(open)}
    >
      <rect className="focus" x={x - half - 5} y={y - half - 5} width={2 * half + 10} height={2 * half + 10} rx={node.sex === "female" ? half + 5 : 5} />
      <Symbol sex={node.sex} x={x} y={y} half={half} />
      {node.is_dead && <path className="line" d={`M${x - half * 0.7} ${y - half * 0.7}L${x + half * 0.7} ${y + half * 0.7}M${x + half * 0.7} ${y - half * 0.7}L${x - half * 0.7} ${y + half * 0.7}`} />}
      {age !== null && (
        <text className="age" x={x} y={y + 4.5} textAnchor="middle">
          {age}
        </text>
      )}
      <Words node={node} name={name} detail={died ?? detail} />
    </g>
  );
}

function Symbol({ sex, x, y, half }: { sex: string; x: number; y: number; half: number }): ReactElement {
  if (sex === "female") return <circle className="symbol" cx={x} cy={y} r={half} />;
  if (sex === "male") return <rect className="symbol" x={x - half} y={y - half} width={2 * half} height={2 * half} />;
  return <path className="symbol" d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} />;
}

/** Plate, name and one line, from the top of the room that was kept for them. */
function Words({ node, name, detail }: { node: GenogramNodeView; name: string; detail: string | null }): ReactElement | null {
  const text = useText();
  const room = node.text;
  if (room === null) return null;
  const [left, top, width] = [room.x ?? 0, room.y ?? 0, room.width ?? 0];
  const anchor = room.side === "right" ? "start" : room.side === "left" ? "end" : "middle";
  const x = anchor === "start" ? left : anchor === "end" ? left + width : left + width / 2;
  const plate = { x: anchor === "start" ? left : anchor === "end" ? left + width - 110 : x - 55, y: top };
  const under = node.is_protected ? 22 : 0;
  return (
    <>
      {node.is_protected && (
        <>
          <rect className="plate-room" x={plate.x} y={plate.y} width={110} height={18} rx={3} />
          <text className="plate-word" x={plate.x + 55} y={plate.y + 12.7} textAnchor="middle">
            {text("overview-protected")}
          </text>
        </>
      )}
      <text className="name" x={x} y={top + under + 12} textAnchor={anchor}>
        {name}
      </text>
      {detail !== null && (
        <text className="detail" x={x} y={top + under + 26} textAnchor={anchor}>
          {detail}
        </text>
      )}
    </>
  );
}
