import { useState } from "react";
import type { ReactElement, SubmitEvent } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useErrorText } from "../../backend/use-error-text";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { PageHeading } from "../../shared/PageHeading";
import { TextField } from "../../shared/TextField";

const numbers = [0, 1, 2] as const;

/** The last five signs of each sheet: only who has the paper knows them. With them the founding is done. */
export function ShowPrinted({ onBack }: { onBack: () => void }): ReactElement {
  const text = useText();
  const errorText = useErrorText();
  const confirm = useWrite("profile_found_confirm");
  const [groups, setGroups] = useState<[string, string, string]>(["", "", ""]);
  const wrong = confirm.error?.code === "sheet-group-wrong" ? Number(confirm.error.detail["sheet"]) - 1 : null;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (confirm.isPending) return;
    const fields = event.currentTarget.querySelectorAll("input");
    confirm.mutate(
      { last_groups: groups },
      {
        onError: (error) => {
          const field = error.code === "sheet-group-wrong" ? fields[Number(error.detail["sheet"]) - 1] : undefined;
          field?.focus();
          field?.select();
        },
      },
    );
  }

  return (
    <form noValidate onSubmit={submit}>
      <PageHeading focus={false}>{text("founding-step-show")}</PageHeading>
      <p className="founding-lead">{text("founding-show-why")}</p>
      {numbers.map((index) => (
        <TextField
          key={index}
          label={text("founding-show-sheet", { number: index + 1 })}
          value={groups[index]}
          autoFocus={index === 0}
          error={wrong === index && confirm.error !== null ? errorText(confirm.error) : null}
          onChange={(value) => {
            setGroups((before) => before.map((group, at) => (at === index ? value : group)) as typeof before);
            if (confirm.isError) confirm.reset();
          }}
        />
      ))}
      {confirm.error !== null && wrong === null && <ErrorNotice error={confirm.error} />}
      <div className="founding-way">
        <Button look="plain" onPress={onBack}>
          {text("founding-print-back")}
        </Button>
        <Button type="submit" look="primary" pending={confirm.isPending}>
          {text("founding-done")}
        </Button>
      </div>
    </form>
  );
}
