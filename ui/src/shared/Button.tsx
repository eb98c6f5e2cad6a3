import type { ReactElement, ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";

interface ButtonProps {
  children: ReactNode;
  /** The one button of a screen that people mostly want is primary; quiet ones have no edge until pointed at. */
  look?: "primary" | "plain";
  size?: "large";
  type?: "submit";
  /** A name for a button that shows only an icon. */
  "aria-label"?: string;
  "aria-labelledby"?: string;
  id?: string;
  /** Left out when one goes on with Tab: there is another key for it. */
  skipped?: boolean;
  /** True while the backend is answering: the button keeps its focus and does nothing. */
  pending?: boolean;
  onPress?: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** Something to press. */
export function Button({ ref, look, size, skipped = false, pending = false, type, ...rest }: ButtonProps): ReactElement {
  const classes = ["btn", look, size, rest["aria-label"] === undefined ? undefined : "icon"];
  return (
    <AriaButton
      {...rest}
      ref={ref}
      type={type ?? "button"}
      className={classes.filter((name) => name !== undefined).join(" ")}
      isPending={pending}
      excludeFromTabOrder={skipped}
    />
  );
}
