import type { PersonWords, Picture } from "../shared/genogram/picture";

/** An invented family as the program lays it out: `network` among the named families of `crates/genogram`. */
export const haddadLund: Picture = {
  width: 526.75,
  height: 459,
  nodes: [
    { person: "farid", at: { x: 257.125, y: 98 }, size: 34, generation: 0, sex: "male", is_dead: true, is_member: true, lives_in_household: false, text: { area: { x: 239.125, y: 46, width: 36, height: 30 }, side: "above" } },
    { person: "samira", at: { x: 318.125, y: 98 }, size: 34, generation: 0, sex: "female", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 297.125, y: 46, width: 42, height: 30 }, side: "above" } },
    { person: "inge", at: { x: 393.125, y: 98 }, size: 34, generation: 0, sex: "female", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 375.125, y: 46, width: 36, height: 30 }, side: "above" } },
    { person: "mette", at: { x: 23.5, y: 192 }, size: 34, generation: 1, sex: "female", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 6, y: 155, width: 35, height: 15 }, side: "above" } },
    { person: "nabil", at: { x: 161.875, y: 192 }, size: 34, generation: 1, sex: "male", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 144.375, y: 155, width: 35, height: 15 }, side: "above" } },
    { person: "rima", at: { x: 294, y: 192 }, size: 34, generation: 1, sex: "female", is_dead: false, is_member: true, lives_in_household: true, text: { area: { x: 316, y: 184.5, width: 28, height: 15 }, side: "right" } },
    { person: "jonas", at: { x: 386.75, y: 192 }, size: 34, generation: 1, sex: "male", is_dead: false, is_member: true, lives_in_household: true, text: { area: { x: 408.75, y: 184.5, width: 35, height: 15 }, side: "right" } },
    { person: "birgit", at: { x: 499.75, y: 192 }, size: 34, generation: 1, sex: "female", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 478.75, y: 214, width: 42, height: 30 }, side: "below" } },
    { person: "noor", at: { x: 72.125, y: 369 }, size: 34, generation: 2, sex: "female", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 42.125, y: 391, width: 60, height: 30 }, side: "below" } },
    { person: "samir", at: { x: 142.125, y: 369 }, size: 34, generation: 2, sex: "male", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 124.125, y: 391, width: 36, height: 30 }, side: "below" } },
    { person: "yusuf", at: { x: 219.625, y: 369 }, size: 34, generation: 2, sex: "male", is_dead: false, is_member: true, lives_in_household: true, text: { area: { x: 202.125, y: 391, width: 35, height: 30 }, side: "below" } },
    { person: "salma", at: { x: 276.625, y: 369 }, size: 34, generation: 2, sex: "female", is_dead: false, is_member: true, lives_in_household: true, text: { area: { x: 259.125, y: 391, width: 35, height: 30 }, side: "below" } },
    { person: "elias", at: { x: 343.125, y: 369 }, size: 34, generation: 2, sex: "male", is_dead: false, is_member: true, lives_in_household: true, text: { area: { x: 316.125, y: 391, width: 54, height: 30 }, side: "below" } },
    { person: "grete", at: { x: 415.625, y: 369 }, size: 34, generation: 2, sex: "female", is_dead: false, is_member: true, lives_in_household: false, text: { area: { x: 398.125, y: 391, width: 35, height: 15 }, side: "below" } },
  ],
  unions: [
    { partners: [3, 4], path: [{ x: 23.5, y: 209 }, { x: 23.5, y: 276 }, { x: 157.875, y: 276 }, { x: 157.875, y: 209 }], tie: "married", slashes: [], text: null },
    { partners: [0, 1], path: [{ x: 257.125, y: 115 }, { x: 257.125, y: 135 }, { x: 318.125, y: 135 }, { x: 318.125, y: 115 }], tie: "married", slashes: [], text: null },
    { partners: [5, 6], path: [{ x: 298, y: 208.5 }, { x: 298, y: 276 }, { x: 386.75, y: 276 }, { x: 386.75, y: 209 }], tie: "together", slashes: [], text: { area: { x: 313.375, y: 256, width: 58, height: 13 }, relation: "r3" } },
    { partners: [4, 5], path: [{ x: 165.875, y: 209 }, { x: 165.875, y: 332 }, { x: 290, y: 332 }, { x: 290, y: 208.5 }], tie: "divorced", slashes: [[{ x: 225.375, y: 339 }, { x: 231.375, y: 325 }], [{ x: 232.375, y: 339 }, { x: 238.375, y: 325 }]], text: { area: { x: 199, y: 312, width: 58, height: 13 }, relation: "r4" } },
  ],
  sibling_lines: [
  ],
  child_lines: [
    { parents: [4, 3], child: 8, kind: "birth", is_over: false, path: [{ x: 72.125, y: 276 }, { x: 72.125, y: 352 }] },
    { parents: [0, 1], child: 5, kind: "birth", is_over: false, path: [{ x: 294, y: 135 }, { x: 294, y: 175 }] },
    { parents: [5, 6], child: 12, kind: "birth", is_over: false, path: [{ x: 343.125, y: 276 }, { x: 343.125, y: 352 }] },
    { parents: [5, 4], child: 10, kind: "birth", is_over: false, path: [{ x: 219.625, y: 332 }, { x: 219.625, y: 352 }] },
    { parents: [5, 4], child: 11, kind: "birth", is_over: false, path: [{ x: 276.625, y: 332 }, { x: 276.625, y: 352 }] },
    { parents: [2], child: 6, kind: "birth", is_over: false, path: [{ x: 393.125, y: 115 }, { x: 393.125, y: 175 }] },
  ],
  connectors: [
    { from: 1, to: 2, is_over: false, path: [{ x: 334.375, y: 103 }, { x: 346.125, y: 103 }, { x: 346.125, y: 26 }, { x: 368.125, y: 26 }, { x: 368.125, y: 103 }, { x: 376.875, y: 103 }], text: { area: { x: 374.125, y: 6, width: 34.8, height: 13 }, relation: "r21" }, relation: "r21" },
    { from: 5, to: 7, is_over: false, path: [{ x: 277, y: 192 }, { x: 270, y: 192 }, { x: 270, y: 304 }, { x: 471.75, y: 304 }, { x: 471.75, y: 192 }, { x: 482.75, y: 192 }], text: { area: { x: 359.25, y: 284, width: 23.2, height: 13 }, relation: "r19" }, relation: "r19" },
    { from: 9, to: 10, is_over: false, path: [{ x: 159.125, y: 369 }, { x: 167.125, y: 369 }, { x: 167.125, y: 453 }, { x: 195.125, y: 453 }, { x: 195.125, y: 369 }, { x: 202.625, y: 369 }], text: { area: { x: 201.125, y: 433, width: 34.8, height: 13 }, relation: "r20" }, relation: "r20" },
  ],
  outlines: [
    { household: "home", members: [5, 6, 12, 10, 11], corners: [{ x: 191.125, y: 327 }, { x: 266, y: 327 }, { x: 266, y: 164 }, { x: 454.75, y: 164 }, { x: 454.75, y: 341 }, { x: 381.125, y: 341 }, { x: 381.125, y: 432 }, { x: 191.125, y: 432 }] },
  ],
};

export const haddadLundPeople: Record<string, PersonWords> = {
  farid: { name: "Farid", age: null, detail: "† 2014", describe: "Farid, død 2014, far til Rima" },
  samira: { name: "Samira", age: "63", detail: "mormor", describe: "Samira, 63 år, mor til Rima" },
  inge: { name: "Inge", age: "68", detail: "farmor", describe: "Inge, 68 år, mor til Jonas" },
  mette: { name: "Mette", age: "35", detail: null, describe: "Mette, 35 år, mor til Noor" },
  nabil: { name: "Nabil", age: "41", detail: null, describe: "Nabil, 41 år, far til Yusuf, Salma og Noor" },
  rima: { name: "Rima", age: "36", detail: null, describe: "Rima, 36 år, mor til Yusuf, Salma og Elias" },
  jonas: { name: "Jonas", age: "39", detail: null, describe: "Jonas, 39 år, far til Elias" },
  birgit: { name: "Birgit", age: "76", detail: "nabo", describe: "Birgit, 76 år, nabo til Rima" },
  noor: { name: "Noor", age: "1", detail: "halvsøster", describe: "Noor, 1 år, datter af Mette og Nabil" },
  samir: { name: "Samir", age: "42", detail: "træner", describe: "Samir, 42 år, træner for Yusuf" },
  yusuf: { name: "Yusuf", age: "14", detail: "8.b", describe: "Yusuf, 14 år, søn af Rima og Nabil" },
  salma: { name: "Salma", age: "11", detail: "5.a", describe: "Salma, 11 år, datter af Rima og Nabil" },
  elias: { name: "Elias", age: "4", detail: "børnehave", describe: "Elias, 4 år, søn af Rima og Jonas" },
  grete: { name: "Grete", age: null, detail: null, describe: "Grete" },
};

export const haddadLundWords: Record<string, string> = {
  r3: "siden 2020",
  r4: "skilt 2019",
  r19: "nabo",
  r20: "træner",
  r21: "venner",
};
