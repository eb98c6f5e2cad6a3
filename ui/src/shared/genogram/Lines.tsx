import type { ReactElement } from "react";
import type { ChildKind, LineText, Picture, Point } from "./picture";
import { rounded, straight } from "./strokes";

const HOME_RADIUS = 12;
const CONNECTOR_RADIUS = 6;

interface LinesProps {
  picture: Picture;
  /** What stands at the lines, by relation. */
  words: Readonly<Record<string, string>>;
}

/** Everything but the people. Said to nobody: the people's own texts say what the lines show. */
export function Lines({ picture, words }: LinesProps): ReactElement {
  return (
    <g aria-hidden="true">
      {picture.outlines.map(({ household, corners, members, isElsewhere = false }) =>
        corners.length > 0 ? (
          <path key={household} className={isElsewhere ? "home elsewhere" : "home"} d={rounded(corners, HOME_RADIUS, true)} />
        ) : (
          <g key={household}>{members.map((member) => <Tint key={member} picture={picture} member={member} />)}</g>
        ),
      )}
      {picture.connectors.map(({ relation, path, is_over }) => (
        <path key={relation} className={is_over ? "connector is-over" : "connector"} d={rounded(path, CONNECTOR_RADIUS, false)} />
      ))}
      {picture.unions.map(({ path, tie, slashes }, place) => (
        <g key={place}>
          <polyline className={`tie ${tie}`} points={straight(path)} />
          {slashes.map((slash, stroke) => (
            <polyline key={stroke} className="slash" points={straight(slash)} />
          ))}
        </g>
      ))}
      {picture.sibling_lines.map(({ stem, bar, kind, is_over }, place) => (
        <g key={place}>
          <Descent points={stem} kind={kind} isOver={is_over} />
          <Descent points={bar} kind={kind} isOver={is_over} />
        </g>
      ))}
      {picture.child_lines.map(({ path, kind, is_over }, place) => (
        <Descent key={place} points={path} kind={kind} isOver={is_over} />
      ))}
      {[...picture.unions, ...picture.connectors].map(({ text }, place) => (
        <Words key={place} text={text} words={words} />
      ))}
    </g>
  );
}

interface DescentProps {
  points: readonly Point[];
  kind: ChildKind;
  /** A placement that ended: thin, with few dots. */
  isOver: boolean;
}

/** A line of descent. Of a child by birth to one and by adoption to the other, dashes run beside it. */
function Descent({ points, kind, isOver }: DescentProps): ReactElement {
  const isBoth = kind === "birth-and-adoption";
  return (
    <>
      <polyline className={`descent ${isBoth ? "birth" : kind}${isOver ? " is-over" : ""}`} points={straight(points)} />
      {isBoth && <polyline className="descent adoption" points={straight(points)} transform="translate(3.5 0)" />}
    </>
  );
}

function Words({ text, words }: { text: LineText | null; words: LinesProps["words"] }): ReactElement | null {
  const said = text === null ? undefined : words[text.relation];
  if (text === null || said === undefined) return null;
  const { x, y, width, height } = text.area;
  return (
    <text className="at-line" x={x + width / 2} y={y + height - 3}>
      {said}
    </text>
  );
}

/** Stands for the line around a home that cannot be drawn. */
function Tint({ picture, member }: { picture: Picture; member: number }): ReactElement | null {
  const node = picture.nodes[member];
  if (node === undefined) return null;
  return <circle className="tint" cx={node.at.x} cy={node.at.y} r={node.size / 2 + 6} />;
}
