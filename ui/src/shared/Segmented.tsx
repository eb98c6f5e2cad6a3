import type { ReactElement } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import "./segmented.css";

interface SegmentedProps<Key extends string> {
  /** What is chosen among, for who hears it. */
  label: string;
  choices: readonly { id: Key; label: string }[];
  value: Key;
  onChange: (value: Key) => void;
}

/** A few choices side by side, one of them on. Arrow keys go from one to the next. */
export function Segmented<Key extends string>({ label, choices, value, onChange }: SegmentedProps<Key>): ReactElement {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find(({ id }) => keys.has(id));
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id}>
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
