import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import type { Selection } from "react-aria-components/ListBox";

/** Something that can be chosen. */
export interface Option {
  id: string;
  /** In words; also what typing looks for. */
  label: string;
  /** Drawn in its stead, such as a mark beside the words. */
  mark?: ReactNode;
}

interface OptionListProps {
  label: string;
  options: readonly Option[];
  chosen: Iterable<string>;
  several?: boolean;
  /** What stands there when nothing is found. */
  empty: string;
  autoFocus?: boolean;
  describedBy?: string;
  /** Where several can be chosen: all that are. One alone is picked by what surrounds the list. */
  onChoose?: (chosen: string[]) => void;
}

/** The option that Enter, Tab or a press inside `room` means. */
export function optionMeant(room: Element, pressed?: EventTarget): string | null {
  const option = pressed instanceof Element ? pressed.closest("[role=option]") : room.querySelector("[role=option][data-focused]");
  return option?.getAttribute("data-key") ?? null;
}

/** The choices beneath a field. Arrow keys walk them; typing goes to the one that begins so. */
export function OptionList(list: OptionListProps): ReactElement {
  const { label, options, chosen, several = false, empty, autoFocus = false, describedBy, onChoose } = list;
  return (
    <ListBox
      className="options"
      data-stop
      aria-label={label}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      items={options}
      selectionMode={several ? "multiple" : "single"}
      escapeKeyBehavior="none"
      disallowEmptySelection={!several}
      autoFocus={autoFocus ? "first" : false}
      selectedKeys={chosen}
      onSelectionChange={(keys: Selection) => {
        onChoose?.(keys === "all" ? options.map(({ id }) => id) : [...keys].map(String));
      }}
      renderEmptyState={() => <p className="quiet">{empty}</p>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label}>
          <Check aria-hidden />
          {option.mark}
          <span>{option.label}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
