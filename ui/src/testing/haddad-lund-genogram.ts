import type { GenogramView } from "../backend/bindings.gen";

/** The family tree of Haddad Lund, as the program laid it out. */
export const haddadLundGenogram: GenogramView = {
  height: 331,
  homes: [
    { corners:  [{ x:  115, y:  220 }, { x:  193.8, y:  220 }, { x:  193.8, y:  126 }, { x:  346, y:  126 }, { x:  346, y:  325 }, { x:  115, y:  325 }], members:  [{ x:  221.8, y:  175 }, { x:  316, y:  175 }, { x:  143.9, y:  262 }, { x:  203.1, y:  262 }, { x:  275.8, y:  262 }] },
  ],
  lines: [
    { kind:  "birth", path:  [{ x:  143.9, y:  225 }, { x:  143.9, y:  245 }] },
    { kind:  "birth", path:  [{ x:  203.1, y:  225 }, { x:  203.1, y:  245 }] },
    { kind:  "birth", path:  [{ x:  221.8, y:  95 }, { x:  221.8, y:  158 }] },
    { kind:  "birth", path:  [{ x:  275.8, y:  225 }, { x:  275.8, y:  245 }] },
    { kind:  "birth", path:  [{ x:  65.9, y:  225 }, { x:  65.9, y:  245 }] },
  ],
  nodes: [
    { age:  null, at:  { x:  187.9, y:  58 }, detail:  "morfar", died_in:  2014, is_dead:  true, is_member:  false, is_protected:  false, lives_here:  false, name:  "Farid", person:  "farid", sex:  "male", size:  34, text:  { height:  30, side:  "above", width:  45.0, x:  165.4, y:  6 } },
    { age:  63, at:  { x:  255.6, y:  58 }, detail:  "mormor", died_in:  null, is_dead:  false, is_member:  false, is_protected:  false, lives_here:  false, name:  "Samira", person:  "samira", sex:  "female", size:  34, text:  { height:  30, side:  "above", width:  46.3, x:  232.4, y:  6 } },
    { age:  35, at:  { x:  24.4, y:  175 }, detail:  null, died_in:  null, is_dead:  false, is_member:  false, is_protected:  false, lives_here:  false, name:  "Mette", person:  "mette", sex:  "female", size:  34, text:  { height:  16, side:  "above", width:  36.8, x:  6, y:  137 } },
    { age:  41, at:  { x:  120.8, y:  175 }, detail:  null, died_in:  null, is_dead:  false, is_member:  true, is_protected:  true, lives_here:  false, name:  "Nabil", person:  "nabil", sex:  "male", size:  34, text:  { height:  38, side:  "above", width:  112, x:  64.8, y:  115 } },
    { age:  36, at:  { x:  221.8, y:  175 }, detail:  null, died_in:  null, is_dead:  false, is_member:  true, is_protected:  false, lives_here:  true, name:  "Rima", person:  "rima", sex:  "female", size:  34, text:  { height:  16, side:  "right", width:  31.2, x:  243.8, y:  167 } },
    { age:  39, at:  { x:  316, y:  175 }, detail:  null, died_in:  null, is_dead:  false, is_member:  true, is_protected:  false, lives_here:  true, name:  "Jonas", person:  "jonas", sex:  "male", size:  34, text:  { height:  16, side:  "above", width:  38.0, x:  297, y:  137 } },
    { age:  1, at:  { x:  65.9, y:  262 }, detail:  "halvsøster", died_in:  null, is_dead:  false, is_member:  false, is_protected:  false, lives_here:  false, name:  "Noor", person:  "noor", sex:  "female", size:  34, text:  { height:  30, side:  "below", width:  64.2, x:  33.8, y:  284 } },
    { age:  14, at:  { x:  143.9, y:  262 }, detail:  "8.b", died_in:  null, is_dead:  false, is_member:  true, is_protected:  false, lives_here:  true, name:  "Yusuf", person:  "yusuf", sex:  "male", size:  34, text:  { height:  30, side:  "below", width:  35.9, x:  126, y:  284 } },
    { age:  11, at:  { x:  203.1, y:  262 }, detail:  "5.a", died_in:  null, is_dead:  false, is_member:  true, is_protected:  false, lives_here:  true, name:  "Salma", person:  "salma", sex:  "female", size:  34, text:  { height:  30, side:  "below", width:  38.6, x:  183.9, y:  284 } },
    { age:  4, at:  { x:  275.8, y:  262 }, detail:  "børnehave", died_in:  null, is_dead:  false, is_member:  true, is_protected:  false, lives_here:  true, name:  "Elias", person:  "elias", sex:  "male", size:  34, text:  { height:  30, side:  "below", width:  62.5, x:  244.5, y:  284 } },
  ],
  not_drawn: [],
  unions: [
    { path:  [{ x:  124.8, y:  192 }, { x:  124.8, y:  225 }, { x:  217.8, y:  225 }, { x:  217.8, y:  191.5 }], slashes:  [[{ x:  164.8, y:  232 }, { x:  170.8, y:  218 }], [{ x:  171.8, y:  232 }, { x:  177.8, y:  218 }]], tie:  "divorced", year:  { at:  { x:  171.2, y:  211 }, is_end:  true, married:  true, year:  2019 } },
    { path:  [{ x:  187.9, y:  75 }, { x:  187.9, y:  95 }, { x:  255.6, y:  95 }, { x:  255.6, y:  75 }], slashes:  [], tie:  "married", year:  null },
    { path:  [{ x:  225.8, y:  191.5 }, { x:  225.8, y:  225 }, { x:  316, y:  225 }, { x:  316, y:  192 }], slashes:  [], tie:  "together", year:  { at:  { x:  270.9, y:  211 }, is_end:  false, married:  false, year:  2020 } },
    { path:  [{ x:  24.4, y:  192 }, { x:  24.4, y:  225 }, { x:  116.8, y:  225 }, { x:  116.8, y:  192 }], slashes:  [], tie:  "together", year:  null },
  ],
  width: 352,
};
