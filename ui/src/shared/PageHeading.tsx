import { useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";

interface PageHeadingProps {
  /** Only for who hears the page: the eye has it from the bar. */
  hidden?: boolean;
  /** False where something else takes the focus, such as the entity that a hit led to. */
  focus?: boolean;
  children: ReactNode;
}

/** The heading of a screen. It takes the focus when the screen comes, so that one hears where one is. */
export function PageHeading({ hidden = false, focus = true, children }: PageHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
    // Once, when the screen comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? "visually-hidden" : undefined}>
      {children}
    </h1>
  );
}
