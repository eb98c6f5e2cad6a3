import { useEffect, useId, useRef, useState } from "react";
import type { ReactElement, SyntheticEvent } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useReadDay } from "../../backend/read-day";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/TextField";
import { useUnsaved } from "../../shared/use-unsaved";

interface SaidYesProps {
  team: string;
  candidate: string;
  /** The family has its own record. */
  onMade: (family: string) => void;
  onCancel: () => void;
}

/** The family has said yes: when, and how that can be seen. With that its own record is born. */
export function SaidYes({ team, candidate, onMade, onCancel }: SaidYesProps): ReactElement {
  const text = useText();
  const hint = useId();
  const read = useReadDay("happened");
  const admit = useWrite("candidate_admit");
  const [day, setDay] = useState(text("visitation-today"));
  const [evidence, setEvidence] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const dayField = useRef<HTMLInputElement>(null);
  useUnsaved(evidence.trim() !== "");

  useEffect(() => {
    dayField.current?.focus();
    dayField.current?.select();
  }, []);

  async function save(): Promise<void> {
    if (admit.isPending) return;
    const reading = await read(day);
    if ("problem" in reading) {
      setProblem(reading.problem);
      dayField.current?.focus();
      return;
    }
    const how = evidence.trim();
    const made = await admit.mutateAsync({ team, candidate, given_on: reading.value, evidence: how === "" ? null : how });
    onMade(made.id);
  }

  return (
    <form
      className="said-yes"
      noValidate
      aria-describedby={hint}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        save().catch(() => undefined);
      }}
    >
      <p id={hint}>{text("visitation-yes-hint")}</p>
      <TextField
        ref={dayField}
        label={text("visitation-given-on")}
        value={day}
        error={problem}
        onChange={(value) => {
          setDay(value);
          setProblem(null);
        }}
      />
      <TextField label={text("visitation-evidence")} value={evidence} error={null} onChange={setEvidence} />
      {admit.error !== null && <ErrorNotice error={admit.error} />}
      <div className="answers">
        <Button type="submit" look="primary" pending={admit.isPending}>
          {text("visitation-admit")}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {text("visitation-cancel")}
        </Button>
      </div>
    </form>
  );
}
