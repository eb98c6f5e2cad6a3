import { useMemo } from "react";
import type { GenogramView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import type { PersonWords, Picture } from "../../shared/genogram/picture";
import { useOverview } from "./overview-context";
import { atHome } from "./people";
import { sayRelation } from "./say-relation";

interface Genogram {
  picture: Picture;
  people: Record<string, PersonWords>;
  words: Record<string, string>;
}

/**
 * The layout as the drawing wants it: the same in the same words, but that a figure may cross as none, which it never does. Of
 * several homes only the family's own is drawn as that.
 */
export function pictureOf(genogram: GenogramView): Picture {
  const picture = genogram.picture as unknown as Picture;
  const here = new Set(genogram.at_home);
  const isHere = (person: string | null | undefined): boolean => typeof person === "string" && here.has(person);
  const nodes = picture.nodes.map((node) => ({ ...node, lives_in_household: node.lives_in_household && isHere(node.person) }));
  const outlines = picture.outlines.map((outline) => ({
    ...outline, isElsewhere: !outline.members.some((member) => isHere(picture.nodes[member]?.person)),
  }));
  return { ...picture, nodes, outlines };
}

/** The family tree with what stands at its symbols and lines, and what is said of each. */
export function useGenogram(): Genogram {
  const text = useText();
  const { page, people } = useOverview();
  return useMemo(() => {
    const { genogram, relations } = page;
    const over = new Set(genogram.over);
    const here = new Set(atHome(page));
    const labels = genogram.labels.map((label): [string, PersonWords] => {
      const { person, age } = label;
      const name = label.name === "" ? text("overview-nameless") : label.name;
      const died = label.died_in === null ? null : text("overview-died-in", { year: String(label.died_in) });
      const plate = label.is_protected ? text("overview-protected") : null;
      const own = relations.map((relation) => sayRelation({ text, given: people.given, over }, relation, person)).filter((said) => said !== null);
      const said = [name, age === null ? null : text("overview-years", { years: age }), died ?? label.detail, ...own, here.has(person) ? text("overview-lives-here") : null, plate];
      return [person, { name, age: age === null ? null : String(age), detail: died ?? label.detail, plate, describe: said.filter((part) => part !== null).join(", ") }];
    });
    // A marriage that ended with a death is no divorce; the year of the death stands under the name.
    const byDeath = ({ relation, is_end: ended }: GenogramView["years"][number]): boolean => ended && !over.has(relation);
    const words = genogram.years.filter((each) => !byDeath(each)).map(({ relation, year, is_end: ended, married }): [string, string] => {
      if (!ended) return [relation, text("overview-together-since", { year: String(year) })];
      return [relation, married ? text("overview-divorced-in", { year: String(year) }) : text("overview-parted-in", { year: String(year) })];
    });
    return { picture: pictureOf(genogram), people: Object.fromEntries(labels), words: Object.fromEntries(words) };
  }, [page, people, text]);
}
