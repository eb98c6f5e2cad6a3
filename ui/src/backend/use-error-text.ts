import { useCallback } from "react";
import { useText } from "../i18n/Language";
import type { CommandError } from "./bindings.gen";

/** The sentence for an error, in the language in use. */
export function useErrorText(): (error: CommandError) => string {
  const text = useText();
  return useCallback((error) => text(`error-${error.code}`, error.detail), [text]);
}
