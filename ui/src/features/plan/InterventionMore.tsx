import { Archive, ChevronUp } from "lucide-react";
import { useState } from "react";
import type { ReactElement } from "react";
import type { EntityView, FieldValue } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { clashes, fieldOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { Field, goToClash } from "./Field";
import { usePlan } from "./plan-context";
import { useWords } from "./words";

/** What one mostly wants to know about an intervention besides its line. */
const first = ["status", "period", "agreed", "purpose", "responsible", "follow_up_on", "follow_up_how"];
/** What helps now and then; shown by itself once something is written there. */
const rest = [
  "cooperation",
  "no_show_consequence",
  "service",
  "provider_department",
  "legal_basis",
  "decided_on",
  "sector_plan",
  "goals",
  "audience",
  "outcome",
];
/** What almost every intervention has, so that having it is no reason to show it. */
const unseen = ["goals", "provider_department", "audience"];

/** True of fields that stand beneath the line of an intervention. */
export function shownWhenOpen(field: string): boolean {
  return first.includes(field) || rest.includes(field);
}

function isWritten(value: FieldValue | undefined): boolean {
  return value !== undefined && value.type !== "nothing" && !(value.type === "list" && value.value.length === 0);
}

interface MoreProps {
  intervention: EntityView;
  writesAnother: (field: string) => boolean;
  onFold: () => void;
}

/** The remaining fields of an intervention. */
export function InterventionMore({ intervention, writesAnother, onFold }: MoreProps): ReactElement {
  const text = useText();
  const { putAway, attempt } = usePlan();
  const [all, setAll] = useState(false);
  const wanted = rest.filter((field) => {
    const state = fieldOf(intervention, field);
    return all || (state !== undefined && clashes(state)) || (!unseen.includes(field) && isWritten(state?.value));
  });
  return (
    <FieldGrid
      entity={intervention}
      fields={[...first, ...wanted]}
      deadlines={["follow_up_on"]}
      writesAnother={writesAnother}
    >
      {wanted.length < rest.length && (
        <Button
          look="plain"
          onPress={() => {
            setAll(true);
          }}
        >
          {text("plan-more-fields")}
        </Button>
      )}
      <Button look="plain" onPress={() => { attempt(putAway(intervention)); }}>
        <Archive aria-hidden />
        {text("plan-put-away")}
      </Button>
      <Button look="plain" onPress={onFold}>
        <ChevronUp aria-hidden />
        {text("plan-fold")}
      </Button>
    </FieldGrid>
  );
}

interface FieldGridProps {
  entity: EntityView;
  fields: readonly string[];
  deadlines?: readonly string[];
  writesAnother: (field: string) => boolean;
  children: ReactElement | (ReactElement | false)[];
}

/** Fields with their names, and what can be done with the whole. */
export function FieldGrid({ entity, fields, deadlines = [], writesAnother, children }: FieldGridProps): ReactElement {
  const words = useWords();
  return (
    <div className="field-grid" data-entity-fields={entity.id}>
      <dl>
        {fields.map((field) => (
          <div key={field} data-row>
            <dt>{words.field(field)}</dt>
            <dd data-col>
              <Field
                entity={entity}
                field={field}
                deadline={deadlines.includes(field)}
                writesAnother={writesAnother(field)}
                toClash={() => {
                  goToClash(entity.id, field);
                }}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div className="field-grid-do">{children}</div>
    </div>
  );
}
