import { useIsMutating } from "@tanstack/react-query";
import { CircleAlert, HardDrive } from "lucide-react";
import type { ReactElement } from "react";
import type { CommandName } from "../backend/backend";
import { useText } from "../i18n/Language";
import { useVisit } from "./visit";

/** Waiting for these is no saving: choosing a file and looking at it may take minutes, and nothing is written. */
const writesNothing: readonly CommandName[] = ["gross_list_choose", "gross_list_look", "gross_list_cancel"];

/**
 * Where what one writes is: on this computer, and nowhere else. Nothing is sent yet, so nothing is said about sending.
 * While something is being saved it says so.
 */
export function SavedMark(): ReactElement {
  const text = useText();
  const { diskFull } = useVisit();
  const saves = ({ options }: { options: { mutationKey?: readonly unknown[] } }): boolean =>
    !writesNothing.some((name) => name === options.mutationKey?.[0]);
  const saving = useIsMutating({ predicate: saves }) > 0;
  if (diskFull) {
    return (
      <span className="saved-mark trouble">
        <CircleAlert aria-hidden />
        <b>{text("saved-mark-full")}</b>
      </span>
    );
  }
  return (
    <span className="saved-mark" title={text("saved-mark-why")}>
      <HardDrive aria-hidden />
      <b>{saving ? text("saved-mark-saving") : text("saved-mark")}</b>
    </span>
  );
}
