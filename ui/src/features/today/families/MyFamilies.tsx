import { Plus } from "lucide-react";
import { useCallback, useId, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { FamilyLineView, FamilyMadeView, PhaseStepView, WaitingView } from "../../../backend/bindings.gen";
import { ErrorNotice } from "../../../backend/ErrorNotice";
import { useWrite } from "../../../backend/queries";
import { useText } from "../../../i18n/Language";
import { Button } from "../../../shared/Button";
import { DataTable } from "../../../shared/DataTable";
import { useToday } from "../../../shared/DayText";
import { Empty } from "../../../shared/Empty";
import { useActions } from "../../../shared/keys/use-actions";
import { Segmented } from "../../../shared/Segmented";
import { useRested } from "../../../shared/use-rested";
import type { People } from "../people";
import { familyColumns } from "./columns";
import { findFamilies, plainNames } from "./find";
import { FindFamily } from "./FindFamily";
import { NewFamily } from "./NewFamily";
import { useSavedMark } from "./use-saved-mark";
import "./families.css";

interface MyFamiliesProps {
  families: readonly FamilyLineView[];
  waiting: readonly WaitingView[];
  people: People;
  /** The phases of every course. */
  phases: readonly PhaseStepView[];
  /** Into the family. */
  onOpen: (family: string) => void;
  /** Somebody points at the family: the screen it takes can be fetched. */
  onNear: (family: string) => void;
}

const nameOf = ({ name }: FamilyLineView): string => name;

/** Mine familier: the families one works with, a field to find one, and a line to add another. */
export function MyFamilies({ families, waiting, people, phases, onOpen, onNear }: MyFamiliesProps): ReactElement {
  const text = useText();
  const today = useToday();
  const htmlId = useId();
  const [whose, setWhose] = useState<"mine" | "all">("mine");
  const [typed, setTyped] = useState("");
  const [naming, setNaming] = useState(false);
  const { saved, markIsOn, mark, forget } = useSavedMark();
  const undo = useWrite("change_undo");
  const newButton = useRef<HTMLButtonElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);

  const mine = useMemo(() => families.filter(({ is_mine }) => is_mine), [families]);
  const others = families.length - mine.length;
  const all = mine.length === 0 || (others > 0 && whose === "all");
  // Who looks for a name looks through all of them. The letters stand there at once, and the list when one pauses.
  const looked = useRested(typed);
  const plain = useMemo(() => plainNames(families), [families]);
  const shown = useMemo(
    () => (looked.trim() === "" ? (all ? families : mine) : findFamilies(plain, looked)),
    [families, plain, mine, all, looked],
  );
  const approvals = useMemo(
    () => new Set(waiting.filter(({ what }) => what.type === "approval").map(({ family }) => family)),
    [waiting],
  );

  const begin = (): void => {
    setNaming(true);
  };
  const takeBack = (): void => {
    if (saved === null || undo.isPending) return;
    undo.mutate({ family: saved.id, change: saved.change }, { onSuccess: forget });
    newButton.current?.focus();
  };
  const canTakeBack = saved !== null && !naming && typed === "";
  useActions([
    { id: "new-family", label: text("families-new"), keys: "N", run: begin },
    ...(families.length > 0 ? [{ id: "find-family", label: text("today-find"), keys: "F", also: "/", run: () => find.current?.focus() }] : []),
    ...(canTakeBack ? [{ id: "undo-family", label: text("today-undo-new", { name: saved.name }), keys: "Ctrl+Z", run: takeBack }] : []),
  ]);

  function closeNaming(): void {
    setNaming(false);
    newButton.current?.focus();
  }

  function afterSaving(family: FamilyMadeView): void {
    closeNaming();
    setTyped("");
    mark(family);
  }

  const justSaved = markIsOn && saved !== null ? saved.id : null;
  const columns = useMemo(
    () => familyColumns({ text, people, phases, approvals, saved: justSaved }),
    [text, people, phases, approvals, justSaved],
  );
  // The same from one letter to the next: the list is drawn again only when it is another one.
  const drawnFrom = useMemo(() => [columns, today], [columns, today]);
  const openOne = useCallback(({ id }: FamilyLineView) => { onOpen(id); }, [onOpen]);
  const nearOne = useCallback(({ id }: FamilyLineView) => { onNear(id); }, [onNear]);

  return (
    <section className="my-families" aria-labelledby={`${htmlId}-heading`}>
      <header>
        <h2 id={`${htmlId}-heading`}>{text("families-heading")}</h2>
        {families.length > 0 && <span className="quiet">{all ? families.length : mine.length}</span>}
        {mine.length > 0 && others > 0 && (
          <Segmented
            label={text("today-whose")}
            value={whose}
            onChange={setWhose}
            choices={[
              { id: "mine", label: text("today-whose-mine") },
              { id: "all", label: text("today-whose-all", { count: families.length }) },
            ]}
          />
        )}
        <span className="spacer" />
        {families.length > 0 && (
          <FindFamily
            ref={find}
            typed={typed}
            onType={setTyped}
            onOpenFirst={() => {
              // The list may still be at the letter before.
              const [first] = findFamilies(plain, typed);
              if (first !== undefined) onOpen(first.id);
            }}
            onLeave={() => table.current?.querySelector<HTMLElement>("[role=row][data-key]")?.focus()}
          />
        )}
        <Button ref={newButton} onPress={begin}>
          <Plus aria-hidden />
          {text("families-new")}
        </Button>
      </header>
      <p className="visually-hidden" role="status">
        {markIsOn && saved !== null && text("families-saved", { name: saved.name })}
        {undo.isSuccess && saved === null && text("today-undone-new")}
        {looked.trim() !== "" && text("today-found", { count: shown.length })}
      </p>
      {naming && <NewFamily onSaved={afterSaving} onCancel={closeNaming} />}
      {undo.error !== null && <ErrorNotice error={undo.error} />}
      {families.length === 0 && !naming && (
        <Empty heading={text("families-empty-heading")}>
          <p>{text("families-empty")}</p>
        </Empty>
      )}
      {looked.trim() !== "" && shown.length === 0 && <p className="nothing">{text("today-found-none", { typed: looked.trim() })}</p>}
      {shown.length > 0 && (
        <div ref={table} className="contents">
          <DataTable
            label={text("families-heading")}
            columns={columns}
            items={shown}
            nameOf={nameOf}
            onOpen={openOne}
            onNear={nearOne}
            drawnFrom={drawnFrom}
            listed={`${all ? "all" : "mine"} ${looked.trim()}`}
            newest={justSaved}
          />
        </div>
      )}
    </section>
  );
}
