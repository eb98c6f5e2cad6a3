import { useState } from "react";
import type { ReactElement, SubmitEvent } from "react";
import { useText } from "../../i18n/Language";
import type { DepartmentChoiceView } from "../../backend/bindings.gen";
import { Button } from "../../shared/Button";
import { PageHeading } from "../../shared/PageHeading";
import { SelectField } from "../../shared/SelectField";
import { TextField } from "../../shared/TextField";

/** Who founds what. */
export interface Who {
  municipality: string;
  name: string;
  department: string;
}

interface WhoYouAreProps {
  who: Who;
  /** Of the set-up that ships. */
  departments: readonly DepartmentChoiceView[];
  onBack: () => void;
  onNext: (who: Who) => void;
}

const parts = ["municipality", "name", "department"] as const;

/** The municipality, one's own name and department. */
export function WhoYouAre({ who, departments, onBack, onNext }: WhoYouAreProps): ReactElement {
  const text = useText();
  const [written, setWritten] = useState(who);
  const [asked, setAsked] = useState(false);
  const labels = { municipality: text("founding-municipality"), name: text("founding-name") };
  const missing = (part: keyof Who): boolean => written[part].trim() === "";

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setAsked(true);
    const first = parts.findIndex(missing);
    if (first === -1) onNext(written);
    else event.currentTarget.querySelectorAll<HTMLElement>("input, select")[first]?.focus();
  }

  return (
    <form noValidate onSubmit={submit}>
      <PageHeading focus={false}>{text("founding-step-who")}</PageHeading>
      <p className="founding-lead">{text("founding-who-why")}</p>
      {(["municipality", "name"] as const).map((part) => (
        <TextField
          key={part}
          label={labels[part]}
          autoFocus={part === "municipality"}
          value={written[part]}
          error={asked && missing(part) ? text("founding-missing") : null}
          onChange={(value) => {
            setWritten({ ...written, [part]: value });
          }}
        />
      ))}
      <SelectField
        label={text("founding-department")}
        placeholder={text("founding-department-choose")}
        choices={departments.map(({ short_name, name }) => ({ id: short_name, label: `${short_name} · ${name}` }))}
        value={written.department}
        error={asked && missing("department") ? text("founding-department-missing") : null}
        onChange={(department) => {
          setWritten({ ...written, department });
        }}
      />
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
