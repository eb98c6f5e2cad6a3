import { useLayoutEffect, useRef } from "react";
import type { ComponentProps, ReactElement, RefObject } from "react";

interface GrowingTextProps extends Omit<ComponentProps<"textarea">, "ref" | "value"> {
  value: string;
  ref?: RefObject<HTMLTextAreaElement | null>;
}

/** A field of several lines, as high as its text and never lower than its `rows`. Its style says `field-sizing: content`. */
export function GrowingText({ ref, value, ...rest }: GrowingTextProps): ReactElement {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = ref ?? own;
  const measured = useRef("");

  // Where the browser does not yet know `field-sizing`. To ask how low the text could be draws the whole screen anew, so it is
  // asked only when the text may have become lower; otherwise it is enough to see whether it still has room.
  useLayoutEffect(() => {
    const text = area.current;
    if (text === null || "fieldSizing" in document.documentElement.style) return;
    if (value.length < measured.current.length) text.style.height = "";
    measured.current = value;
    const border = text.offsetHeight - text.clientHeight;
    if (text.scrollHeight > text.clientHeight) text.style.height = `${text.scrollHeight + border}px`;
  }, [area, value]);

  return <textarea {...rest} ref={area} value={value} />;
}
