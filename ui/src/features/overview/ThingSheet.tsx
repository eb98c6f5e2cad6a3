import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead, useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { fieldOf, fullName, nameOf, textOf, yesNoOf } from "../../record/values";
import { Button } from "../../shared/Button";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { Sheet } from "../../shared/Dialog";
import { useActions } from "../../shared/keys/use-actions";
import { Plate } from "../../shared/Plate";
import { FamilyAddress } from "./FamilyAddress";
import { Field } from "./Field";
import { useOverview } from "./overview-context";
import { fieldsOf } from "./person-fields";
import { RelationList } from "./RelationList";

interface SheetProps {
  /** Which thing: a person of the family, or another thing by its id. */
  id: string;
  onClose: () => void;
  /** It was put away, and is called so. */
  onPutAway: (name: string, change: string) => void;
}

const persons = new Set(["member", "network_person", "actor"]);

/** A thing of this family with its fields, beside what one was looking at. */
export function ThingSheet({ id, onClose, onPutAway }: SheetProps): ReactElement {
  const { page, people } = useOverview();
  const here = [...page.members, ...page.network, ...page.actors, ...page.relations, page.family].find((one) => one.id === id);
  if (here !== undefined) return <EntitySheet entity={here} onClose={onClose} onPutAway={onPutAway} />;
  const person = people.of(id);
  if (person?.kind === "user") return <UserSheet id={id} onClose={onClose} />;
  return <AskedSheet id={id} onClose={onClose} onPutAway={onPutAway} />;
}

/** What the overview does not hold is asked for by itself. */
function AskedSheet({ id, onClose, onPutAway }: SheetProps): ReactElement {
  const text = useText();
  const { familyId } = useOverview();
  const shown = useRead("entity_show", { family: familyId, entity: id });
  if (shown.data !== undefined) return <EntitySheet entity={shown.data} onClose={onClose} onPutAway={onPutAway} />;
  return (
    <Sheet called="not-here-yet" heading={shown.isPending ? text("app-waiting") : text("overview-not-here")} onClose={onClose}>
      {shown.error !== null && <ErrorNotice error={shown.error} onRetry={() => void shown.refetch()} />}
    </Sheet>
  );
}

/** A colleague who is not written as somebody of this family's: their own facts are edited elsewhere. */
function UserSheet({ id, onClose }: { id: string; onClose: () => void }): ReactElement {
  const text = useText();
  const { people } = useOverview();
  const person = people.of(id);
  return (
    <Sheet called="colleague" heading={person?.name ?? ""} onClose={onClose}>
      <p className="with-mark">
        <DepartmentMark mark={people.mark(id)} />
        <bdi>{[person?.role ?? "", person?.department ?? ""].filter((part) => part !== "").join(", ")}</bdi>
      </p>
      <p className="quiet">{text("overview-user-elsewhere")}</p>
    </Sheet>
  );
}

interface EntitySheetProps extends Omit<SheetProps, "id"> {
  entity: EntityView;
}

function EntitySheet({ entity, onClose, onPutAway }: EntitySheetProps): ReactElement {
  const text = useText();
  const { familyId } = useOverview();
  const archive = useWrite("entity_archive");
  const { did, undo, redo, said } = useUndo();
  const [all, setAll] = useState(false);
  const name = sheetName(entity) || text("kind", { kind: entity.kind });
  const groups = fieldsOf(entity);
  // A field that stands nowhere here is shown all the same while two values stand in it: here they are settled. Not of a
  // member: what is left out there may be protected.
  const unlisted = entity.fields
    .filter(({ field, clashes }) => clashes && entity.kind !== "member" && ![...groups.first, ...groups.more].includes(field))
    .map(({ field }) => field);
  const first = [...unlisted, ...groups.first];
  const { more } = groups;
  // What is to be settled, or to be looked at, is never hidden among the rest.
  const clashing = more.filter((field) => fieldOf(entity, field)?.clashes === true);
  const shown = all ? [...first, ...more] : [...first, ...clashing];
  // A dialog has the keys to itself: what undoes beneath it is said again here.
  useActions([
    { id: "undo-in-sheet", label: text("undo-undo"), keys: "Ctrl+Z", run: undo },
    { id: "redo-in-sheet", label: text("undo-redo"), keys: "Ctrl+Y", run: redo },
  ]);

  async function putAway(): Promise<void> {
    const answer = await archive.mutateAsync({ family: familyId, entity: entity.id, archived: true, seen: entity.archived_seen });
    did(answer.change);
    onPutAway(name, answer.change);
  }

  return (
    <Sheet called="thing" heading={name} onClose={onClose}>
      {entity.kind === "member" && yesNoOf(entity, "has_protected_address") === true && (
        <div>
          <Plate>{text("overview-protected")}</Plate>
        </div>
      )}
      {entity.read_only && <p className="quiet">{text("overview-read-only")}</p>}
      <dl className="sheet-fields">
        {shown.map((field) => (
          <Line key={field} field={field}>
            {entity.kind === "family" && field === "address" ? (
              <FamilyAddress family={entity} />
            ) : (
              <Field entity={entity} field={field} deadline={field === "due_on"} />
            )}
          </Line>
        ))}
      </dl>
      {!all && more.length > clashing.length && (
        <div>
          <Button
            look="plain"
            onPress={() => {
              setAll(true);
            }}
          >
            {text("overview-more-fields")}
          </Button>
        </div>
      )}
      {persons.has(entity.kind) && <RelationList person={entity.id} />}
      {archive.error !== null && <ErrorNotice error={archive.error} />}
      {entity.kind !== "family" && !entity.read_only && (
        <footer className="sheet-foot">
          <Button pending={archive.isPending} onPress={() => void putAway().catch(() => undefined)}>
            {text("overview-put-away")}
          </Button>
          <span className="quiet small">{text("overview-put-away-why")}</span>
        </footer>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Sheet>
  );
}

function Line({ field, children }: { field: string; children: ReactNode }): ReactElement {
  const text = useText();
  return (
    <div>
      <dt>{text("overview-field", { field })}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function sheetName(entity: EntityView): string {
  const title = textOf(entity, "title") || textOf(entity, "name");
  return title === "" ? fullName(nameOf(entity)) : title;
}
