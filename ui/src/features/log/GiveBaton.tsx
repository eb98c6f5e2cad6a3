import { useState } from "react";
import type { ReactElement, SyntheticEvent } from "react";
import type { BatonView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { findPeople } from "./find-people";
import type { PeopleDraft } from "./form";
import { FormRow } from "./FormRow";
import type { Who } from "./lanes";
import { PersonPicker } from "./PersonPicker";
import "../../shared/editable/editable.css";

interface GiveBatonProps {
  familyId: string;
  baton: BatonView;
  people: readonly Who[];
  onClose: () => void;
}

/** *Giv stafetten videre*: to whom. Whoever has it keeps it until the other says yes. */
export function GiveBaton({ familyId, baton, people, onClose }: GiveBatonProps): ReactElement {
  const text = useText();
  const { mutate, isPending, error } = useWrite("baton_offer");
  const [draft, setDraft] = useState<PeopleDraft>({ chosen: [], typed: "" });
  const [problem, setProblem] = useState<string>();
  const others = people.filter(({ id }) => id !== baton.holder);

  function offer(event: SyntheticEvent): void {
    event.preventDefault();
    const [found, another] = draft.typed.trim() === "" ? [] : findPeople(others, draft.typed);
    const to = draft.chosen[0] ?? (another === undefined ? found?.id : undefined);
    if (to === undefined) {
      setProblem(text("log-baton-choose"));
      return;
    }
    mutate({ family: familyId, holding: baton.holding, to }, { onSuccess: onClose });
  }

  return (
    <Dialog called="give-baton" heading={text("log-baton-give")} onClose={onClose}>
      <form className="give-baton" onSubmit={offer}>
        <p className="muted">{baton.holder === null ? text("log-baton-give-first") : text("log-baton-give-how")}</p>
        <div className="entry-box">
          <FormRow field="responsible" label={text("log-baton-to")} problem={problem}>
            {(describedBy) => (
              <PersonPicker
                label={text("log-baton-to")}
                people={others}
                draft={draft}
                problem={problem ?? null}
                messageId={describedBy}
                autoFocus
                onChange={(next) => {
                  setProblem(undefined);
                  setDraft(next);
                }}
              />
            )}
          </FormRow>
        </div>
        {error !== null && <ErrorNotice error={error} />}
        <div className="answers">
          <Button look="primary" type="submit" pending={isPending}>
            {text("log-baton-offer")}
          </Button>
          <Button look="plain" onPress={onClose}>
            {text("log-baton-cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
