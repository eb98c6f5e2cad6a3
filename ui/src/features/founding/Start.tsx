import type { ReactElement, ReactNode } from "react";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { Mark } from "../../shared/Mark";
import { PageHeading } from "../../shared/PageHeading";

interface StartProps {
  onBegin: () => void;
  onTry: () => void;
  otherLanguage: ReactNode;
}

/** Two ways to begin. */
export function Start({ onBegin, onTry, otherLanguage }: StartProps): ReactElement {
  const text = useText();
  return (
    <>
      <Mark label={text("app-name")} />
      <PageHeading>{text("founding-heading")}</PageHeading>
      <p className="founding-lead">{text("founding-lead")}</p>
      <ul className="founding-needs">
        <li>{text("founding-needs-time")}</li>
        <li>{text("founding-needs-printer")}</li>
        <li>{text("founding-needs-keepers")}</li>
      </ul>
      <Button look="primary" size="large" onPress={onBegin}>
        {text("founding-begin")}
      </Button>
      <Button size="large" onPress={onTry}>
        {text("founding-try")}
      </Button>
      <p className="muted">{text("founding-try-why")}</p>
      {otherLanguage}
    </>
  );
}
