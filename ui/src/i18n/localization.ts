import { FluentBundle, FluentResource } from "@fluent/bundle";
import { ReactLocalization } from "@fluent/react";
import danish from "./da.ftl?raw";
import english from "./en.ftl?raw";

/** The languages of the program itself, as `Intl` names them. */
export type Locale = "da-DK" | "en-GB";

const sources: Record<Locale, string> = { "da-DK": danish, "en-GB": english };

/** Everything the program can say in one language. */
export function createLocalization(locale: Locale): ReactLocalization {
  const bundle = new FluentBundle(locale);
  const errors = bundle.addResource(new FluentResource(sources[locale]));
  if (errors[0] !== undefined) throw errors[0];
  return new ReactLocalization([bundle]);
}
