import { Plus } from "lucide-react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { nameOf, textOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { Genogram } from "../../shared/Genogram";
import { sayList } from "../../shared/say-list";
import { useOverview } from "./overview-context";
import { useGenogram } from "./use-genogram";

/** Who they are: the family tree, and where the children are when. */
export function FamilySection(): ReactElement {
  const text = useText();
  const { page, open, add } = useOverview();
  const { genogram, members } = page;
  const drawn = useGenogram();
  const homes = drawn.picture.outlines;
  const ties = new Set(drawn.picture.unions.map(({ tie }) => tie));
  const parted = ties.has("divorced") || ties.has("parted");
  const placed = drawn.picture.child_lines.filter(({ kind }) => kind === "foster");
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
          <Genogram {...drawn} describe={text("overview-genogram")} onOpen={open} />
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
            {placed.some(({ is_over }) => !is_over) && (
              <span>
                <svg viewBox="0 0 18 12">
                  <path className="dotted" d="M0 6H18" />
                </svg>
                {text("overview-legend-placed")}
              </span>
            )}
            {placed.some(({ is_over }) => is_over) && (
              <span>
                <svg viewBox="0 0 18 12">
                  <path className="dotted is-over" d="M0 6H18" />
                </svg>
                {text("overview-legend-was-placed")}
              </span>
            )}
            {homes.some(({ isElsewhere }) => isElsewhere !== true) && (
              <span>
                <svg viewBox="0 0 18 12">
                  <rect className="dashed" x="1" y="1" width="16" height="10" rx="3" />
                </svg>
                {text("overview-legend-home")}
              </span>
            )}
            {homes.some(({ isElsewhere }) => isElsewhere === true) && (
              <span>
                <svg viewBox="0 0 18 12">
                  <rect className="dotted" x="1" y="1" width="16" height="10" rx="3" />
                </svg>
                {text("overview-legend-elsewhere")}
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
