import { memo } from "react";
import type { ReactElement } from "react";
import { BatonIcon } from "../../shared/BatonIcon";
import type { MarkKey } from "../../shared/DepartmentMark";
import { initials } from "../../shared/initials";
import type { Thick } from "./baton-way";
import type { Lanes, Who } from "./lanes";

/** So many stand in one lane of one row; of the rest only how many is said. */
const DOTS_MAX = 3;

interface LaneCellsProps {
  lanes: Lanes;
  thick: Thick;
  /** Who stands on the row, in their lanes. */
  who: readonly Who[];
  /** Still to come: dashed. */
  isComing?: boolean;
  /** The baton going from one lane to another, or only being offered. */
  pass?: { from: MarkKey | null; to: MarkKey; asked: boolean };
}

interface Place {
  lane: MarkKey;
  at: number;
}

function lineOf(lane: MarkKey, { above, below }: Thick): string {
  const [isAbove, isBelow] = [above.includes(lane), below.includes(lane)];
  return isAbove ? (isBelow ? "b-full" : "b-top") : isBelow ? "b-bot" : "";
}

/** How far a lane is part of the line across: from where the baton was to where it goes. */
function acrossOf(at: number, ends: readonly [number, number]): string {
  const [left, right] = ends;
  if (left === right || at < left || at > right) return "";
  return at === left ? "a-start" : at === right ? "a-end" : "a-mid";
}

/** Where the token of a passing stands: between the two lanes, or in the first where they are neighbours. */
function tokenPlace(from: number, to: number): { index: number; between: boolean } {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const middle = Math.floor((left + right) / 2);
  return { index: middle, between: (left + right) % 2 === 1 };
}

/** "+2": so many more. */
function moreOf(count: number): string {
  return `+${String(count)}`;
}

/** The lanes beside a row. Each row draws its own piece, so that lines and dots are where the row is, however high it is. */
export const LaneCells = memo(function LaneCells({ lanes, thick, who, isComing = false, pass }: LaneCellsProps): ReactElement {
  const places: Place[] = lanes.map((lane, at) => ({ lane, at }));
  const to = pass === undefined ? -1 : lanes.indexOf(pass.to);
  const from = pass === undefined || pass.from === null ? to : lanes.indexOf(pass.from);
  const ends = [Math.min(from, to), Math.max(from, to)] as const;
  const token = pass === undefined || from === to ? null : tokenPlace(from, to);
  return (
    <span className="lanes" data-count={lanes.length} aria-hidden>
      {places.map(({ lane, at }) => {
        const here = who.filter((each) => each.lane === lane);
        const shown = here.length > DOTS_MAX ? here.slice(0, DOTS_MAX - 1) : here;
        const across = pass === undefined ? "" : acrossOf(at, ends);
        return (
          <span key={lane} className={`lane ${lane} ${lineOf(lane, thick)} ${across} ${pass?.asked === true ? "is-asked" : ""}`}>
            {shown.map(({ id, name, given }) => (
              <span key={id} className={isComing || (pass?.asked === true && lane === pass.to) ? "dot is-coming" : "dot"} title={name}>
                {initials(lane === "net" ? given : name)}
              </span>
            ))}
            {shown.length < here.length && (
              <span className="dot" title={here.slice(shown.length).map(({ name }) => name).join(", ")}>
                {moreOf(here.length - shown.length)}
              </span>
            )}
            {token?.index === at && (
              <span className={token.between ? "token is-between" : "token"}>
                <BatonIcon />
              </span>
            )}
          </span>
        );
      })}
    </span>
  );
});
