import { useEffect, useRef, useState } from "react";
import type { ReactElement, SyntheticEvent } from "react";
import type { FieldWrite } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useInputError } from "../../backend/use-input-error";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { readName } from "../../record/values";
import { Button } from "../../shared/Button";
import { Sheet } from "../../shared/Dialog";
import { Segmented } from "../../shared/Segmented";
import { TextField } from "../../shared/TextField";
import { useUnsaved } from "../../shared/use-unsaved";
import { NewRelation } from "./NewRelation";
import { useOverview } from "./overview-context";
import { codeWord } from "./words";

type What = "member" | "network_person" | "actor" | "relation";
type Stage = "child" | "young" | "adult";

interface AddSheetProps {
  onClose: () => void;
  /** It is there: its own sheet shows the rest of its fields. */
  onAdded: (id: string) => void;
}

/** Somebody new, by their name alone; what else there is to say comes after. */
export function AddSheet({ onClose, onAdded }: AddSheetProps): ReactElement {
  const text = useText();
  const [what, setWhat] = useState<What>("member");
  return (
    <Sheet called="add" heading={text("overview-add")} onClose={onClose}>
      <div>
        <Segmented
          label={text("overview-add-what")}
          value={what}
          onChange={setWhat}
          choices={[
            { id: "member", label: text("overview-what", { what: "member" }) },
            { id: "network_person", label: text("overview-what", { what: "network_person" }) },
            { id: "actor", label: text("overview-what", { what: "actor" }) },
            { id: "relation", label: text("overview-what", { what: "relation" }) },
          ]}
        />
      </div>
      {what === "relation" ? (
        <NewRelation
          from={null}
          onDone={() => {
            onClose();
          }}
        />
      ) : (
        <NewPerson what={what} onAdded={onAdded} onCancel={onClose} />
      )}
    </Sheet>
  );
}

interface NewPersonProps {
  what: Exclude<What, "relation">;
  onAdded: (id: string) => void;
  onCancel: () => void;
}

function NewPerson({ what, onAdded, onCancel }: NewPersonProps): ReactElement {
  const text = useText();
  const { familyId } = useOverview();
  const create = useWrite("entity_create");
  const { did } = useUndo();
  const [name, setName] = useState("");
  const [stage, setStage] = useState<Stage>("child");
  const [empty, setEmpty] = useState(false);
  const refused = useInputError()(create.error);
  const input = useRef<HTMLInputElement>(null);
  useUnsaved(name.trim() !== "");
  const nameWord = text("overview-field", { field: "name" });
  const stageWord = text("overview-field", { field: "life_stage" });
  useEffect(() => {
    input.current?.focus();
  }, [what]);

  async function save(): Promise<void> {
    if (create.isPending) return;
    if (name.trim() === "") {
      setEmpty(true);
      input.current?.focus();
      return;
    }
    const fields: FieldWrite[] = [{ field: "name", value: { type: "name", value: readName(name) } }];
    if (what === "member") fields.push({ field: "life_stage", value: { type: "text", value: stage } });
    if (what === "actor") fields.push({ field: "kind", value: { type: "text", value: "professional" } });
    const made = await create.mutateAsync({ family: familyId, kind: what, fields });
    did(made.change);
    onAdded(made.id);
  }

  return (
    <form
      className="new-person"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        save().catch(() => undefined);
      }}
    >
      <TextField ref={input} label={nameWord} value={name} onChange={setName} error={empty && name.trim() === "" ? text("overview-name-first") : refused} />
      {what === "member" && (
        <div>
          <Segmented
            label={stageWord}
            value={stage}
            onChange={setStage}
            choices={(["child", "young", "adult"] as const).map((code) => ({ id: code, label: codeWord(text, "member", "life_stage", code) }))}
          />
        </div>
      )}
      <div className="answers">
        <Button type="submit" look="primary" pending={create.isPending}>
          {text("overview-add")}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {text("overview-cancel")}
        </Button>
      </div>
      {create.error !== null && refused === null && <ErrorNotice error={create.error} />}
    </form>
  );
}
