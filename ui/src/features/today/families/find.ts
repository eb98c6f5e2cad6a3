import type { FamilyLineView } from "../../../backend/bindings.gen";

/** As one types it in a hurry: small letters, "petrovic" for "Petrović". */
function plain(name: string): string {
  return name.toLocaleLowerCase("da").normalize("NFD").replace(/\p{M}/gu, "");
}

/** The families whose name has this in it; those where a word begins with it first. The order is kept otherwise. */
export function findFamilies(families: readonly FamilyLineView[], typed: string): FamilyLineView[] {
  const wanted = plain(typed.trim());
  const ranked = families.map((family) => {
    const at = plain(family.name).indexOf(wanted);
    const begins = at === 0 || (at > 0 && plain(family.name).includes(` ${wanted}`));
    return { family, rank: at < 0 ? null : begins ? 0 : 1 };
  });
  return [0, 1].flatMap((rank) => ranked.filter((one) => one.rank === rank).map(({ family }) => family));
}
