import type { FamilyLineView } from "../../../backend/bindings.gen";

/** A family, and its name as one types it in a hurry. */
export interface PlainName {
  family: FamilyLineView;
  plain: string;
}

/** Small letters, "petrovic" for "Petrović". */
function inAHurry(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** The families to find in: made once, and not with every letter. */
export function plainNames(families: readonly FamilyLineView[]): PlainName[] {
  return families.map((family) => ({ family, plain: inAHurry(family.name) }));
}

/** The families whose name has this in it; those where a word begins with it first. The order is kept otherwise. */
export function findFamilies(families: readonly PlainName[], typed: string): FamilyLineView[] {
  const wanted = inAHurry(typed.trim());
  const has = families.filter(({ plain }) => plain.includes(wanted));
  const begins = ({ plain }: PlainName): boolean => plain.startsWith(wanted) || plain.includes(` ${wanted}`);
  return [...has.filter(begins), ...has.filter((one) => !begins(one))].map(({ family }) => family);
}
