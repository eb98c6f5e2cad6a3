import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { usePreferences } from "./Preferences";

/** In front of the lock there is no menu of one's own: the language that is not spoken, by its own name. */
export function OtherLanguage(): ReactElement {
  const text = useText();
  const { locale, choose } = usePreferences();
  const other = locale === "da-DK" ? "en-GB" : "da-DK";
  return (
    <button
      type="button"
      className="link other-language"
      lang={other.slice(0, 2)}
      onClick={() => {
        choose({ locale: other });
      }}
    >
      {other === "en-GB" ? text("own-menu-english") : text("own-menu-danish")}
    </button>
  );
}
