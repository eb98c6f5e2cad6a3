import { Plus } from "lucide-react";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { EntityView } from "../../backend/bindings.gen";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead, useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { Button } from "../../shared/Button";
import { Empty } from "../../shared/Empty";
import { useActions } from "../../shared/keys/use-actions";
import { TextField } from "../../shared/TextField";
import { useMoment } from "../../shared/use-moment";
import { found, inOrder, saidIn } from "./arrange";
import type { SetUpKind } from "./kinds";
import { SetUpRow } from "./SetUpRow";
import type { Origin } from "./SetUpRow";
import { useOptions } from "./use-options";
import { fieldWords, kindWords, newWords } from "./words";

/** So many rows are read at a glance; with more one may look for some. */
const GLANCE = 12;
/** So many are drawn before one asks for all: every cell can be written in, and takes its time. */
const DRAWN = 100;
/** How long one is told what was put away. */
const TOLD_MS = 12_000;

/** The rows of one kind: written in where they stand, with a line that makes another. */
export function KindTable({ shown }: { shown: SetUpKind }): ReactElement {
  const { kind, columns } = shown;
  const text = useText();
  const { data, error, refetch, isPending } = useRead("entity_list", { family: null, kind });
  const origin = useRead("set_up_origin", {});
  const create = useWrite("entity_create");
  const archive = useWrite("entity_archive");
  const { did, undo, last } = useUndo();
  const options = useOptions();
  const away = useMoment(TOLD_MS);
  const [gone, setGone] = useState({ name: "", change: "" });
  const [fresh, setFresh] = useState({ id: "", change: "" });
  const [words, setWords] = useState("");
  const [drawsAll, setDrawsAll] = useState(false);
  const [goTo, setGoTo] = useState<string | null>(null);
  const table = useRef<HTMLDivElement>(null);

  const { optionsOf } = options;
  const nameOf = useCallback((row: EntityView) => saidIn(text, row, columns[0] ?? "", optionsOf), [text, columns, optionsOf]);
  const all = useMemo(() => inOrder(data?.entities ?? [], nameOf), [data, nameOf]);
  const fitting = found(all, words, (row) => columns.map((field) => saidIn(text, row, field, optionsOf)).join(" "));
  const rows = drawsAll ? fitting : fitting.filter((row, at) => at < DRAWN || row.id === goTo || nameOf(row) === "");
  const shippedRows = useMemo(() => new Map((origin.data?.shipped ?? []).map(({ id, changed }) => [id, changed])), [origin.data]);

  // A row that was just made, or the one beside a row that was put away, has the focus, before anybody sees it.
  useLayoutEffect(() => {
    if (goTo === null) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-entity="${goTo}"] [data-cell]`);
    if (cell === null || cell === undefined) return;
    cell.focus();
    cell.scrollIntoView({ block: "nearest" });
    setGoTo(null);
  }, [goTo, rows]);

  function originOf(row: EntityView): Origin {
    const changed = shippedRows.get(row.id);
    if (origin.data === undefined) return "unknown";
    if (changed === undefined) return "own";
    return changed ? "changed" : "shipped";
  }

  async function add(): Promise<void> {
    if (create.isPending) return;
    setWords("");
    const made = await create.mutateAsync({ family: null, kind, fields: [] });
    did(made.change);
    setFresh(made);
    setGoTo(made.id);
  }

  // Who wanted no row after all, and has written nothing, takes it back as anything else that was begun.
  function takeBackUnwritten(event: KeyboardEvent<HTMLElement>): void {
    const cell = event.target as HTMLElement;
    const isIn = cell.closest("[data-entity]")?.getAttribute("data-entity") === fresh.id;
    if (event.key !== "Escape" || !isIn || last !== fresh.change || cell.closest(".is-editing") !== null) return;
    event.preventDefault();
    const beside = besideOf(fresh.id);
    setFresh({ id: "", change: "" });
    undo();
    if (beside !== undefined) setGoTo(beside);
  }

  function besideOf(id: string): string | undefined {
    const at = rows.findIndex((row) => row.id === id);
    return (rows[at + 1] ?? rows[at - 1])?.id;
  }

  async function putAway(row: EntityView): Promise<void> {
    const beside = besideOf(row.id);
    const { change } = await archive.mutateAsync({ family: null, entity: row.id, archived: true, seen: row.archived_seen });
    did(change);
    setGone({ name: nameOf(row), change });
    away.mark();
    if (beside !== undefined) setGoTo(beside);
  }

  const make = (): void => void add().catch(() => undefined);
  useActions([{ id: "set-up-new", label: newWords(text, kind), keys: "N", run: make }]);

  return (
    <section className="set-up-kind" aria-label={kindWords(text, kind)} aria-busy={isPending}>
      <div className="set-up-top">
        <h2>{kindWords(text, kind)}</h2>
        {all.length > GLANCE && <TextField label={text("setup-find")} value={words} onChange={setWords} error={null} />}
        <span className="spacer" />
        <Button pending={create.isPending} onPress={make}>
          <Plus aria-hidden />
          {newWords(text, kind)}
        </Button>
      </div>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {create.error !== null && <ErrorNotice error={create.error} />}
      {archive.error !== null && <ErrorNotice error={archive.error} />}
      <div className="set-up-away" role="status">
        {away.on && last === gone.change && (
          <>
            <span>{text("setup-is-put-away", { name: gone.name === "" ? kindWords(text, kind) : gone.name })}</span>{" "}
            <button type="button" className="link" onClick={undo}>
              {text("undo-undo")}
            </button>
          </>
        )}
      </div>
      {!isPending && error === null && rows.length === 0 && (
        <Empty heading={words === "" ? text("setup-empty-heading") : text("setup-none-found")}>
          <p>{words === "" ? text("setup-empty", { kind }) : text("setup-none-found-hint")}</p>
        </Empty>
      )}
      {rows.length > 0 && (
        <div ref={table} className="set-up-table" data-editables role="presentation" onKeyDown={takeBackUnwritten}>
          <table aria-label={kindWords(text, kind)}>
            <thead>
              <tr>
                {columns.map((field) => (
                  <th key={field} scope="col" className={`col-${field}`}>
                    {fieldWords(text, field)}
                  </th>
                ))}
                <th scope="col" className="col-origin">
                  {text("setup-origin")}
                </th>
                <th scope="col" className="col-fold">
                  <span className="visually-hidden">{text("setup-more")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SetUpRow
                  key={row.id}
                  row={row}
                  name={nameOf(row)}
                  shown={shown}
                  origin={originOf(row)}
                  options={options}
                  onPutAway={() => void putAway(row).catch(() => undefined)}
                />
              ))}
            </tbody>
          </table>
          {rows.length < fitting.length && (
            <Button
              onPress={() => {
                setDrawsAll(true);
              }}
            >
              {text("setup-all", { count: fitting.length })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
