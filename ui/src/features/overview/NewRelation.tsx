import { useId, useState } from "react";
import type { ReactElement, SyntheticEvent } from "react";
import type { FieldWrite } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { Button } from "../../shared/Button";
import { useOverview } from "./overview-context";
import { useOptions } from "./words";

interface NewRelationProps {
  /** Who is something to somebody; chosen too, where it is not given. */
  from: string | null;
  onDone: (id: string | null) => void;
}

/** "Rima er forælder til Elias": three choices, and it is there. */
export function NewRelation({ from, onDone }: NewRelationProps): ReactElement {
  const text = useText();
  const { familyId, people } = useOverview();
  const create = useWrite("entity_create");
  const { did } = useUndo();
  const persons = useOptions("relation", "from_person");
  const kinds = useOptions("relation", "kind");
  const [one, setOne] = useState(from ?? "");
  const [kind, setKind] = useState("");
  const [other, setOther] = useState("");
  const [missing, setMissing] = useState(false);

  async function save(): Promise<void> {
    if (one === "" || kind === "" || other === "") {
      setMissing(true);
      return;
    }
    const fields: FieldWrite[] = [
      { field: "from_person", value: { type: "thing", value: one } },
      { field: "kind", value: { type: "text", value: kind } },
      { field: "to_person", value: { type: "thing", value: other } },
    ];
    const made = await create.mutateAsync({ family: familyId, kind: "relation", fields });
    did(made.change);
    onDone(made.id);
  }

  return (
    <form
      className="new-relation"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        save().catch(() => undefined);
      }}
    >
      {from === null ? (
        <Choice label={text("overview-relation-who")} value={one} options={persons} onChange={setOne} focus />
      ) : (
        <bdi>{text("overview-is", { name: people.given(from) })}</bdi>
      )}
      <Choice label={text("overview-relation-what")} value={kind} options={kinds} onChange={setKind} focus={from !== null} />
      <Choice label={text("overview-relation-whom")} value={other} options={persons.filter(({ id }) => id !== one)} onChange={setOther} />
      <div className="answers">
        <Button type="submit" look="primary" pending={create.isPending}>
          {text("overview-add")}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            onDone(null);
          }}
        >
          {text("overview-cancel")}
        </Button>
      </div>
      {missing && (one === "" || kind === "" || other === "") && (
        <p className="field-message" role="alert">
          {text("overview-relation-missing")}
        </p>
      )}
      {create.error !== null && <ErrorNotice error={create.error} />}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { id: string; label: string }[];
  onChange: (id: string) => void;
  focus?: boolean;
}

function Choice({ label, value, options, onChange, focus = false }: ChoiceProps): ReactElement {
  const text = useText();
  const id = useId();
  return (
    <span className="text-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        autoFocus={focus}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        <option value="">{text("overview-choose-it")}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
