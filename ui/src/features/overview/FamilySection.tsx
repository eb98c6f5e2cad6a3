import { Plus } from "lucide-react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { nameOf, textOf, thingOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { Genogram } from "./Genogram";
import { sayList } from "./language";
import { useOverview } from "./overview-context";
import { codeWord } from "./words";

/** Who they are: the family tree, and where the children are when. */
export function FamilySection(): ReactElement {
  const text = useText();
  const { page, open, add } = useOverview();
  const { genogram, members } = page;
  const ties = new Set(genogram.unions.map(({ tie }) => tie));
  const parted = ties.has("divorced") || ties.has("parted");
  return (
    <section className="family-section" aria-labelledby="overview-family">
      <header>
        <h2 id="overview-family">{text("overview-family")}</h2>
        <span className="spacer" />
        <Button look="plain" aria-label={text("overview-add")} onPress={add}>
          <Plus aria-hidden />
        </Button>
      </header>
      {members.length === 0 ? (
        <div className="overview-empty">
          <p>{text("overview-family-empty")}</p>
          <Button onPress={add}>{text("overview-add-member")}</Button>
        </div>
      ) : (
        <>
          <div className="genogram-room">
            <Genogram picture={genogram} label={text("overview-genogram")} onOpen={open} />
          </div>
          <Relations />
          <p className="legend" aria-hidden>
            {ties.has("together") && (
              <span>
                <svg viewBox="0 0 18 12">
                  <path className="dashed" d="M0 6H18" />
                </svg>
                {text("overview-legend-together")}
              </span>
            )}
            {parted && (
              <span>
                <svg viewBox="0 0 18 12">
                  <path d="M0 6H18M6 11l4-10M10 11l4-10" />
                </svg>
                {text("overview-legend-parted")}
              </span>
            )}
            {genogram.homes.length > 0 && (
              <span>
                <svg viewBox="0 0 18 12">
                  <rect className="dashed" x="1" y="1" width="16" height="10" rx="3" />
                </svg>
                {text("overview-legend-home")}
              </span>
            )}
          </p>
          <Contact members={members} />
          {genogram.not_drawn.length > 0 && <p className="small quiet">{text("overview-not-drawn", { count: genogram.not_drawn.length })}</p>}
        </>
      )}
    </section>
  );
}

/** The lines of the drawing in words, for who hears the page. */
function Relations(): ReactElement {
  const text = useText();
  const { page, people } = useOverview();
  return (
    <ul className="visually-hidden">
      {page.relations.map((relation) => (
        <li key={relation.id}>{sayRelation(text, people.given, relation)}</li>
      ))}
    </ul>
  );
}

/** "Rima er forælder til Yusuf." */
export function sayRelation(text: ReturnType<typeof useText>, given: (id: string) => string, relation: EntityView): string {
  const name = (field: string): string => given(thingOf(relation, field) ?? "") || text("overview-nameless");
  return text("overview-relation", {
    from: name("from_person"),
    kind: codeWord(text, "relation", "kind", textOf(relation, "kind")),
    to: name("to_person"),
  });
}

/** Where the children are when; those of whom the same is written stand together. */
function Contact({ members }: { members: readonly EntityView[] }): ReactElement | null {
  const text = useText();
  const locale = useLocale();
  const byWords = new Map<string, string[]>();
  for (const member of members) {
    const words = textOf(member, "contact_arrangement").trim();
    if (words !== "") byWords.set(words, [...(byWords.get(words) ?? []), nameOf(member).given]);
  }
  if (byWords.size === 0) return null;
  return (
    <ul className="contact">
      {[...byWords].map(([words, names]) => (
        <li key={words}>{text("overview-contact", { names: sayList(names, locale), words })}</li>
      ))}
    </ul>
  );
}
