import type { FamilyLineView } from "../../../backend/bindings.gen";
import { plain } from "../../../shared/plain";

/** A family, and its name as one types it in a hurry. */
export interface PlainName {
  family: FamilyLineView;
  plain: string;
}

/** The families to find in: made once, and not with every letter. */
export function plainNames(families: readonly FamilyLineView[]): PlainName[] {
  return families.map((family) => ({ family, plain: plain(family.name) }));
}

/** The families whose name has this in it; those where a word begins with it first. The order is kept otherwise. */
export function findFamilies(families: readonly PlainName[], typed: string): FamilyLineView[] {
  const wanted = plain(typed.trim());
  const has = families.filter((one) => one.plain.includes(wanted));
  const begins = (one: PlainName): boolean => one.plain.startsWith(wanted) || one.plain.includes(` ${wanted}`);
  return [...has.filter(begins), ...has.filter((one) => !begins(one))].map(({ family }) => family);
}
