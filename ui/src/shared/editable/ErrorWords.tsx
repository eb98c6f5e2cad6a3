import { createContext, useContext } from "react";
import { useText } from "../../i18n/Language";

/** Says in a sentence why something was not saved. */
export type SayError = (reason: unknown) => string | null;

const ErrorWordsContext = createContext<SayError>(() => null);

/** Whoever knows the reasons puts the words for them around the fields. */
export const ErrorWords = ErrorWordsContext.Provider;

/** The sentence for a save that did not go through. */
export function useErrorWords(): (reason: unknown) => string {
  const text = useText();
  const say = useContext(ErrorWordsContext);
  return (reason) => say(reason) ?? text("field-not-saved");
}
