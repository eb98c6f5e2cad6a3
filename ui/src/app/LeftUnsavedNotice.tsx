import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Button } from "../shared/Button";
import { onLeftUnsaved } from "../shared/editable/left-unsaved";
import type { LeftUnsaved } from "../shared/editable/left-unsaved";
import { Notice } from "../shared/Notice";

/** What one had written in a field that could not be saved when one went on: it stands here, so that it can be written again. */
export function LeftUnsavedNotice(): ReactElement | null {
  const text = useText();
  const [left, setLeft] = useState<readonly LeftUnsaved[]>([]);
  useEffect(
    () =>
      onLeftUnsaved((one) => {
        setLeft((before) => [...before, one]);
      }),
    [],
  );
  if (left.length === 0) return null;
  return (
    <Notice tone="trouble">
      {left.map(({ label, typed }, index) => (
        <p key={index} className="left-unsaved">
          {text("left-unsaved", { label })} <q dir="auto">{typed}</q>
        </p>
      ))}
      <Button
        onPress={() => {
          setLeft([]);
        }}
      >
        {text("left-unsaved-close")}
      </Button>
    </Notice>
  );
}
