import { useState } from "react";
import type { ReactElement, SubmitEvent } from "react";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { PageHeading } from "../../shared/PageHeading";
import { TextField } from "../../shared/TextField";

/** Who founds what. */
export interface Who {
  municipality: string;
  name: string;
  department: string;
}

interface WhoYouAreProps {
  who: Who;
  onBack: () => void;
  onNext: (who: Who) => void;
}

const parts = ["municipality", "name", "department"] as const;

/** The municipality, one's own name and department. */
export function WhoYouAre({ who, onBack, onNext }: WhoYouAreProps): ReactElement {
  const text = useText();
  const [written, setWritten] = useState(who);
  const [asked, setAsked] = useState(false);
  const labels = {
    municipality: text("founding-municipality"),
    name: text("founding-name"),
    department: text("founding-department"),
  };
  const missing = (part: keyof Who): boolean => written[part].trim() === "";

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setAsked(true);
    const first = parts.findIndex(missing);
    if (first === -1) onNext(written);
    else event.currentTarget.querySelectorAll("input")[first]?.focus();
  }

  return (
    <form noValidate onSubmit={submit}>
      <PageHeading>{text("founding-step-who")}</PageHeading>
      <p className="founding-lead">{text("founding-who-why")}</p>
      {parts.map((part) => (
        <TextField
          key={part}
          label={labels[part]}
          value={written[part]}
          error={asked && missing(part) ? text("founding-missing") : null}
          onChange={(value) => {
            setWritten({ ...written, [part]: value });
          }}
        />
      ))}
      <p className="hint-lines">{text("founding-department-help")}</p>
      <div className="founding-way">
        <Button look="plain" onPress={onBack}>
          {text("founding-back")}
        </Button>
        <Button type="submit" look="primary">
          {text("founding-next")}
        </Button>
      </div>
    </form>
  );
}
