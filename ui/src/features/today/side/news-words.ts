import type { NewsView } from "../../../backend/bindings.gen";
import type { Text } from "../../../i18n/Language";
import { fieldWords } from "../queue/field-words";

/** What a colleague did, without who and where: "Skrev i stafetloggen", "Rettede »Hvornår« i Skolesamtale". */
export function newsWords(text: Text, { kind, field, is_made, caption }: NewsView): string {
  // How an entry begins says less than that somebody wrote one, and is more than should be read over a shoulder.
  const named = caption !== null && caption !== "" && kind !== "log_entry" && kind !== "family";
  if (is_made) {
    const what = text("today-made", { kind, named: text("kind", { kind }) });
    return named ? text("today-made-named", { what, name: caption }) : what;
  }
  if (field === null) return text("today-changed-whole", { kind, named: text("kind", { kind }) });
  return text("today-changed", {
    field: fieldWords(text, kind, field),
    thing: named ? caption : text("today-thing", { kind }),
  });
}
