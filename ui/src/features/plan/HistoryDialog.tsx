import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { EntityView, HistoryStepView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { CommandFailure } from "../../backend/errors";
import { useRead } from "../../backend/queries";
import { useErrorText } from "../../backend/use-error-text";
import { useText } from "../../i18n/Language";
import { useValueWords } from "../../record/RecordClash";
import { takes, useFieldWrite } from "../../record/use-field-write";
import { fieldOf, listOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { FieldMessage } from "../../shared/FieldMessage";
import { MomentText } from "../../shared/MomentText";
import { usePlan } from "./plan-context";
import { useWords } from "./words";

interface HistoryProps {
  entity: EntityView;
  field: string;
  onClose: () => void;
}

/** Every value a field has had, newest first: who wrote what, and when. Each can be written anew. */
export function HistoryDialog({ entity, field, onClose }: HistoryProps): ReactElement {
  const text = useText();
  const words = useWords();
  const errorText = useErrorText();
  const { family, captionOf } = usePlan();
  const history = useRead("field_history", { family, entity: entity.id, field });
  const write = useFieldWrite(family);
  const [problem, setProblem] = useState<string | null>(null);
  const steps = history.data?.steps ?? [];

  async function writeAgain(step: HistoryStepView): Promise<void> {
    const seen = fieldOf(entity, field)?.seen ?? [];
    const isSet = takes(entity.kind, field) === "set";
    const others = listOf(entity, field).filter((one) => JSON.stringify(one) !== JSON.stringify(step.value));
    try {
      await write(entity, field, isSet ? { type: "list", value: [...others, step.value] } : step.value, seen);
      onClose();
    } catch (reason) {
      setProblem(reason instanceof CommandFailure ? errorText(reason) : text("field-not-saved"));
    }
  }

  return (
    <Dialog
      called="history"
      look="wide"
      heading={text("plan-history-heading", { caption: captionOf(entity), field: words.field(field) })}
      onClose={onClose}
    >
      {history.error !== null && <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && steps.length === 0 && <p className="muted">{text("plan-history-none")}</p>}
      <FieldMessage id="history-problem" sentence={problem} />
      <ol className="history-list">
        {steps.toReversed().map((step) => (
          <Step
            key={step.op}
            step={step}
            entity={entity}
            field={field}
            isFirst={step === steps[0]}
            onUse={() => void writeAgain(step)}
          />
        ))}
      </ol>
    </Dialog>
  );
}

interface StepProps {
  step: HistoryStepView;
  entity: EntityView;
  field: string;
  isFirst: boolean;
  onUse: () => void;
}

/** What was done, so that the value in it is whole: a piece put into a text is none by itself. */
const whole = ["set", "put-in", "took-out", "begun-anew"];

function Step({ step, entity, field, isFirst, onUse }: StepProps): ReactElement {
  const text = useText();
  const id = useId();
  const say = useValueWords();
  const { options, nameOfUser } = usePlan();
  const isWhole = whole.includes(step.what) || (isFirst && step.what === "edited");
  const shown = step.value.type === "nothing" ? "" : say(step.value, options(entity, field), takes(entity.kind, field) === "minutes");
  const canUse = isWhole && !entity.read_only && step.value.type !== "nothing" && (!step.stands || step.what === "took-out");
  return (
    <li>
      <div>
        <span className="small muted">{text("plan-history-what", { what: step.what, deleted: step.deleted_utf16 })}</span>{" "}
        <b>
          <bdi id={`${id}-value`} className="many-lines">
            {shown}
          </bdi>
        </b>
        <p className="small muted">
          {nameOfUser(step.user)} <MomentText ms={step.at_ms} /> {step.stands && step.what !== "took-out" && text("plan-history-stands")}
        </p>
      </div>
      {canUse && (
        <Button id={`${id}-use`} aria-labelledby={`${id}-use ${id}-value`} onPress={onUse}>
          {text("plan-use-again")}
        </Button>
      )}
    </li>
  );
}
