import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { FamilyView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead, useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { useActions } from "../../shared/keys/use-actions";
import { PageHeading } from "../../shared/PageHeading";
import { FamilyTable } from "./FamilyTable";
import { KeyHints } from "./KeyHints";
import { NewFamily } from "./NewFamily";
import { useSavedMark } from "./use-saved-mark";
import "./families.css";

interface FamiliesScreenProps {
  /** Into a family. */
  onOpen: (family: string) => void;
  /** Somebody points at a family: what opening it takes can be fetched. */
  onNear: (family: string) => void;
}

/** Mine familier: the families one works with, and a line to add another. */
export function FamiliesScreen({ onOpen, onNear }: FamiliesScreenProps): ReactElement {
  const text = useText();
  const list = useRead("family_list", {});
  const openPlan = useWrite("our_plan_open");
  const [naming, setNaming] = useState(false);
  const { saved, markIsOn, mark } = useSavedMark();
  const newButton = useRef<HTMLButtonElement>(null);
  const begin = (): void => {
    setNaming(true);
  };
  useActions([{ id: "new-family", label: text("families-new"), keys: "N", run: begin }]);
  const families = list.data?.families;

  function closeNaming(): void {
    setNaming(false);
    newButton.current?.focus();
  }

  function afterSaving(family: FamilyView): void {
    closeNaming();
    mark(family);
  }

  return (
    <main id="content" className="families" data-screen="families" tabIndex={-1} aria-busy={list.isPending}>
      <header>
        <PageHeading>{text("families-heading")}</PageHeading>
        {families !== undefined && families.length > 0 && <span className="quiet">{families.length}</span>}
        <span className="spacer" />
        {families !== undefined && families.length > 0 && <KeyHints />}
        <Button
          ref={newButton}
          look="primary"
          onPress={begin}
        >
          <Plus aria-hidden />
          {text("families-new")}
        </Button>
      </header>
      <p className="visually-hidden" role="status">
        {markIsOn && saved !== null && text("families-saved", { name: saved.name })}
        {openPlan.isSuccess && text("families-plan-opened")}
      </p>
      {naming && <NewFamily onSaved={afterSaving} onCancel={closeNaming} />}
      {openPlan.error !== null && <ErrorNotice error={openPlan.error} />}
      {list.error !== null && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {families?.length === 0 && !naming && (
        <div className="families-empty">
          <h2>{text("families-empty-heading")}</h2>
          <p>{text("families-empty")}</p>
        </div>
      )}
      {families !== undefined && families.length > 0 && (
        <FamilyTable
          families={families}
          newest={saved?.id ?? null}
          marked={markIsOn}
          onOpen={onOpen}
          onNear={onNear}
          onOpenPlan={(family) => {
            openPlan.mutate({ family });
          }}
        />
      )}
    </main>
  );
}
