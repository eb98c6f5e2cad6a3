/** The layout as `crates/genogram` makes it; the program's own type says the same in the same words. */
export interface Picture {
  width: number;
  height: number;
  /** Row by row from the top, each from left to right. Everything else names people by their place here. */
  nodes: readonly PictureNode[];
  unions: readonly PictureUnion[];
  sibling_lines: readonly SiblingLine[];
  child_lines: readonly ChildLine[];
  connectors: readonly Connector[];
  outlines: readonly Outline[];
}

export interface Point {
  x: number;
  y: number;
}

export interface Area extends Point {
  width: number;
  height: number;
}

export interface PictureNode {
  /** Null for a parent nobody knows. */
  person: string | null;
  at: Point;
  size: number;
  generation: number;
  sex: "female" | "male" | "unspecified";
  is_dead: boolean;
  is_member: boolean;
  lives_in_household: boolean;
  text: { area: Area; side: "above" | "below" | "left" | "right" } | null;
}

/** Where a text stands, and the relation that it is about. */
export interface LineText {
  area: Area;
  relation: string;
}

export interface PictureUnion {
  partners: readonly number[];
  path: readonly Point[];
  tie: "married" | "together" | "divorced" | "parted" | "parents-only";
  slashes: readonly (readonly Point[])[];
  text: LineText | null;
}

export type ChildKind = "birth" | "birth-and-adoption" | "adoption" | "foster";

export interface SiblingLine {
  parents: readonly number[];
  stem: readonly Point[];
  bar: readonly Point[];
  kind: ChildKind;
  /** None of the children hangs there any more. */
  is_over: boolean;
}

export interface ChildLine {
  parents: readonly number[];
  child: number;
  kind: ChildKind;
  /** A placement that ended. */
  is_over: boolean;
  path: readonly Point[];
}

export interface Connector {
  from: number;
  to: number;
  path: readonly Point[];
  text: LineText | null;
  is_over: boolean;
  relation: string;
}

export interface Outline {
  household: string;
  members: readonly number[];
  /** Empty when no line can be drawn around exactly the members: they are tinted instead. */
  corners: readonly Point[];
  /** Not the home of the family, but where others of it live together. */
  isElsewhere?: boolean;
}

/** What stands at a person, and what is said of them. */
export interface PersonWords {
  name: string;
  /** In the symbol; the dead have a cross there. */
  age: string | null;
  /** Under the name: a class, a year of death, what they are to the family. */
  detail: string | null;
  /** Over the name, white on black: "Beskyttet adresse". The room of the text has 22 units for it at its top. */
  plate?: string | null;
  /** "Rima, 36 år, mor til Yusuf, Salma og Elias". */
  describe: string;
}
