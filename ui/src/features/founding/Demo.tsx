import { useState } from "react";
import type { ReactElement, SubmitEvent } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useInputError } from "../../backend/use-input-error";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { PageHeading } from "../../shared/PageHeading";
import { TextField } from "../../shared/TextField";

interface DemoProps {
  onBack: () => void;
  /** There is a Makker here after all. */
  onLookAgain: () => void;
}

/** A made-up municipality to try Makker in. Its passphrase hides nothing, so it is shown. */
export function Demo({ onBack, onLookAgain }: DemoProps): ReactElement {
  const text = useText();
  const found = useWrite("profile_found_demo");
  const [passphrase, setPassphrase] = useState(text("founding-demo-passphrase"));
  const fault = useInputError()(found.error);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (found.isPending) return;
    found.mutate(
      { passphrase },
      {
        onError: ({ code }) => {
          if (code === "profile-exists") onLookAgain();
        },
      },
    );
  }

  return (
    <form noValidate onSubmit={submit}>
      <PageHeading>{text("founding-demo-heading")}</PageHeading>
      <p className="founding-lead">{text("founding-demo-why")}</p>
      <TextField
        label={text("founding-demo-label")}
        value={passphrase}
        error={fault}
        onChange={(value) => {
          setPassphrase(value);
          if (found.isError) found.reset();
        }}
      />
      {found.error !== null && fault === null && <ErrorNotice error={found.error} />}
      <div className="founding-way">
        {!found.isPending && (
          <Button look="plain" onPress={onBack}>
            {text("founding-back")}
          </Button>
        )}
        <Button type="submit" look="primary" pending={found.isPending}>
          {found.isPending ? text("founding-making") : text("founding-demo-begin")}
        </Button>
      </div>
    </form>
  );
}
