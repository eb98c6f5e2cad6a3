import type { ReactElement, ReactNode } from "react";

interface RowButtonProps {
  children: ReactNode;
  /** In rows one does not stand on, Tab goes past. */
  skipped: boolean;
  onPress: () => void;
}

/** Something to press in the small line beneath an entry. A plain one: there are three in each of thousands of rows. */
export function RowButton({ children, skipped, onPress }: RowButtonProps): ReactElement {
  return (
    <button type="button" className="row-button" tabIndex={skipped ? -1 : 0} onClick={onPress}>
      {children}
    </button>
  );
}
