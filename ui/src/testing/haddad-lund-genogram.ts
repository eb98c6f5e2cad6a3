import type { GenogramView } from "../backend/bindings.gen";

/** The family tree of Haddad Lund, as the program laid it out. */
export const haddadLundGenogram: GenogramView = {
  picture: {
    child_lines: [
      { child: 7, kind: "birth", is_over: false, parents: [4, 3], path: [{ x: 143.9, y: 225 }, { x: 143.9, y: 245 }] },
      { child: 8, kind: "birth", is_over: false, parents: [4, 3], path: [{ x: 203.1, y: 225 }, { x: 203.1, y: 245 }] },
      { child: 4, kind: "birth", is_over: false, parents: [0, 1], path: [{ x: 221.8, y: 95 }, { x: 221.8, y: 158 }] },
      { child: 9, kind: "birth", is_over: false, parents: [4, 5], path: [{ x: 275.8, y: 225 }, { x: 275.8, y: 245 }] },
      { child: 6, kind: "birth", is_over: false, parents: [3, 2], path: [{ x: 65.9, y: 225 }, { x: 65.9, y: 245 }] },
    ],
    connectors: [],
    height: 331,
    nodes: [
      { at: { x: 187.9, y: 58 }, generation: 0, is_dead: true, is_member: false, lives_in_household: false, person: "farid", sex: "male", size: 34, text: { area: { height: 30, width: 45.0, x: 165.4, y: 6 }, side: "above" } },
      { at: { x: 255.6, y: 58 }, generation: 0, is_dead: false, is_member: false, lives_in_household: false, person: "samira", sex: "female", size: 34, text: { area: { height: 30, width: 46.3, x: 232.4, y: 6 }, side: "above" } },
      { at: { x: 24.4, y: 175 }, generation: 1, is_dead: false, is_member: false, lives_in_household: false, person: "mette", sex: "female", size: 34, text: { area: { height: 16, width: 36.8, x: 6, y: 137 }, side: "above" } },
      { at: { x: 120.8, y: 175 }, generation: 1, is_dead: false, is_member: true, lives_in_household: false, person: "nabil", sex: "male", size: 34, text: { area: { height: 38, width: 112, x: 64.8, y: 115 }, side: "above" } },
      { at: { x: 221.8, y: 175 }, generation: 1, is_dead: false, is_member: true, lives_in_household: true, person: "rima", sex: "female", size: 34, text: { area: { height: 16, width: 31.2, x: 243.8, y: 167 }, side: "right" } },
      { at: { x: 316, y: 175 }, generation: 1, is_dead: false, is_member: true, lives_in_household: true, person: "jonas", sex: "male", size: 34, text: { area: { height: 16, width: 38.0, x: 297, y: 137 }, side: "above" } },
      { at: { x: 65.9, y: 262 }, generation: 2, is_dead: false, is_member: false, lives_in_household: false, person: "noor", sex: "female", size: 34, text: { area: { height: 30, width: 64.2, x: 33.8, y: 284 }, side: "below" } },
      { at: { x: 143.9, y: 262 }, generation: 2, is_dead: false, is_member: true, lives_in_household: true, person: "yusuf", sex: "male", size: 34, text: { area: { height: 30, width: 35.9, x: 126, y: 284 }, side: "below" } },
      { at: { x: 203.1, y: 262 }, generation: 2, is_dead: false, is_member: true, lives_in_household: true, person: "salma", sex: "female", size: 34, text: { area: { height: 30, width: 38.6, x: 183.9, y: 284 }, side: "below" } },
      { at: { x: 275.8, y: 262 }, generation: 2, is_dead: false, is_member: true, lives_in_household: true, person: "elias", sex: "male", size: 34, text: { area: { height: 30, width: 62.5, x: 244.5, y: 284 }, side: "below" } },
    ],
    outlines: [
      { corners: [{ x: 115, y: 220 }, { x: 193.8, y: 220 }, { x: 193.8, y: 126 }, { x: 346, y: 126 }, { x: 346, y: 325 }, { x: 115, y: 325 }], household: "f1", members: [4, 5, 7, 8, 9] },
    ],
    sibling_lines: [],
    unions: [
      { partners: [3, 4], path: [{ x: 124.8, y: 192 }, { x: 124.8, y: 225 }, { x: 217.8, y: 225 }, { x: 217.8, y: 191.5 }], slashes: [[{ x: 164.8, y: 232 }, { x: 170.8, y: 218 }], [{ x: 171.8, y: 232 }, { x: 177.8, y: 218 }]], text: { area: { height: 14, width: 66, x: 138.2, y: 204 }, relation: "rima-spouse-nabil" }, tie: "divorced" },
      { partners: [0, 1], path: [{ x: 187.9, y: 75 }, { x: 187.9, y: 95 }, { x: 255.6, y: 95 }, { x: 255.6, y: 75 }], slashes: [], text: null, tie: "married" },
      { partners: [4, 5], path: [{ x: 225.8, y: 191.5 }, { x: 225.8, y: 225 }, { x: 316, y: 225 }, { x: 316, y: 192 }], slashes: [], text: { area: { height: 14, width: 66, x: 237.9, y: 204 }, relation: "rima-partner-jonas" }, tie: "together" },
      { partners: [2, 3], path: [{ x: 24.4, y: 192 }, { x: 24.4, y: 225 }, { x: 116.8, y: 225 }, { x: 116.8, y: 192 }], slashes: [], text: null, tie: "together" },
    ],
    width: 352,
  },
  labels: [
    { age: 36, detail: null, died_in: null, is_protected: false, name: "Rima", person: "rima" },
    { age: 39, detail: null, died_in: null, is_protected: false, name: "Jonas", person: "jonas" },
    { age: 41, detail: null, died_in: null, is_protected: true, name: "Nabil", person: "nabil" },
    { age: 14, detail: "8.b", died_in: null, is_protected: false, name: "Yusuf", person: "yusuf" },
    { age: 11, detail: "5.a", died_in: null, is_protected: false, name: "Salma", person: "salma" },
    { age: 4, detail: "børnehave", died_in: null, is_protected: false, name: "Elias", person: "elias" },
    { age: 35, detail: null, died_in: null, is_protected: false, name: "Mette", person: "mette" },
    { age: 1, detail: "halvsøster", died_in: null, is_protected: false, name: "Noor", person: "noor" },
    { age: null, detail: "morfar", died_in: 2014, is_protected: false, name: "Farid", person: "farid" },
    { age: 63, detail: "mormor", died_in: null, is_protected: false, name: "Samira", person: "samira" },
  ],
  at_home: ["rima", "jonas", "yusuf", "salma", "elias"],
  over: ["rima-spouse-nabil"],
  not_drawn: [],
  years: [
    { is_end: true, married: true, relation: "rima-spouse-nabil", year: 2019 },
    { is_end: false, married: false, relation: "rima-partner-jonas", year: 2020 },
  ],
};
