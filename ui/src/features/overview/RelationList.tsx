import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { thingOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { Field } from "./Field";
import { NewRelation } from "./NewRelation";
import { useOverview } from "./overview-context";
import { sayRelation } from "./say-relation";

/** What somebody is to the others: each a sentence that is edited in place. */
export function RelationList({ person }: { person: string }): ReactElement {
  const text = useText();
  const { page, people } = useOverview();
  const [adding, setAdding] = useState(false);
  const own = page.relations.filter((one) => thingOf(one, "from_person") === person || thingOf(one, "to_person") === person);
  return (
    <section aria-label={text("overview-relations")} className="relations">
      <h3>{text("overview-relations")}</h3>
      {own.length === 0 && !adding && <p className="quiet">{text("overview-relations-empty", { name: people.given(person) })}</p>}
      <ul>
        {own.map((relation) => (
          <RelationLine key={relation.id} relation={relation} />
        ))}
      </ul>
      {adding ? (
        <NewRelation
          from={person}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button
            look="plain"
            onPress={() => {
              setAdding(true);
            }}
          >
            <Plus aria-hidden />
            {text("overview-add-relation")}
          </Button>
        </div>
      )}
    </section>
  );
}

function RelationLine({ relation }: { relation: EntityView }): ReactElement {
  const text = useText();
  const { familyId, page, people } = useOverview();
  const archive = useWrite("entity_archive");
  const { did } = useUndo();
  const name = (field: string): string => people.given(thingOf(relation, field) ?? "") || text("overview-nameless");
  const sentence = sayRelation({ text, given: people.given, over: new Set(page.genogram.over) }, relation);

  async function putAway(): Promise<void> {
    did((await archive.mutateAsync({ family: familyId, entity: relation.id, archived: true, seen: relation.archived_seen })).change);
  }

  return (
    <li>
      <span className="relation-words">
        <bdi>{text("overview-is", { name: name("from_person") })}</bdi>
        <Field entity={relation} field="kind" label={sentence} />
        <bdi>{text("overview-to-whom", { name: name("to_person") })}</bdi>
      </span>
      <Field entity={relation} field="period" label={text("overview-relation-when", { relation: sentence })} placeholder={text("overview-when")} />
      <Button look="plain" aria-label={text("overview-put-away-relation", { relation: sentence })} pending={archive.isPending} onPress={() => void putAway().catch(() => undefined)}>
        <X aria-hidden />
      </Button>
      {archive.error !== null && <ErrorNotice error={archive.error} />}
    </li>
  );
}
