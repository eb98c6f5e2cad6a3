import { useLayoutEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { addressOf, fieldOf, writeAddress, yesNoOf } from "../../record/values";
import { Plate } from "../../shared/Plate";
import { Field } from "./Field";
import { useOverview } from "./overview-context";
import { atHome } from "./people";

/**
 * Where the family lives. Of a protected family it is a plate: the screen may be turned at the table. The open record should
 * not hold their address; where it does, whoever needs it can see it, and take it out.
 */
export function FamilyAddress({ family }: { family: EntityView }): ReactElement {
  const text = useText();
  const { page } = useOverview();
  // A father who lives elsewhere and is protected does not hide where the others live; one who lives here does.
  const here = new Set(atHome(page));
  const isProtected = yesNoOf(family, "is_protected") === true || page.genogram.labels.some(({ person, is_protected }) => is_protected && here.has(person));
  const [revealed, setRevealed] = useState(false);
  const hidden = isProtected && !revealed;
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (revealed) (place.current?.querySelector<HTMLElement>("[data-cell]") ?? place.current)?.focus();
  }, [revealed]);
  const address = addressOf(family);
  const holdsOne = address !== null || fieldOf(family, "address")?.clashes === true;
  return (
    <span ref={place} tabIndex={-1} className="family-address" title={address === null || hidden ? undefined : writeAddress(address)}>
      {isProtected && <Plate>{text("overview-protected")}</Plate>}
      {!hidden && <Field entity={family} field="address" placeholder={text("overview-write-it")} />}
      {hidden && holdsOne && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setRevealed(true);
          }}
        >
          {text("overview-address-show")}
        </button>
      )}
    </span>
  );
}
