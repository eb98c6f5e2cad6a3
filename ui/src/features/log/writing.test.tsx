import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EntityMadeView, EntryMakeRequest } from "../../backend/bindings.gen";
import { saveOpenFields } from "../../shared/editable/field-model";
import { violations } from "../../testing/axe";
import { deferred, fakeBackend, refusal } from "../../testing/fake-backend";
import type { FakeBackend } from "../../testing/fake-backend";
import { giveSizes } from "../../testing/give-sizes";
import { playLog } from "../../testing/log-backend";
import { at, entries, logPage } from "../../testing/log-page";
import { renderScreen } from "../../testing/render";
import { blankForm } from "./form";
import { writeDraft } from "./draft";
import { LogScreen } from "./LogScreen";

beforeEach(() => {
  vi.setSystemTime(at("2026-11-24", "11:52"));
  giveSizes(".log-scroll", 200, 80);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A log of three entries: enough to write beside. */
const short = () => logPage({ entries: entries.slice(0, 7), baton_steps: [], coming: [] });

async function draw(backend: FakeBackend = fakeBackend(), before?: (backend: FakeBackend) => void) {
  const played = playLog(backend, short());
  before?.(backend);
  const drawn = renderScreen(<LogScreen familyId="f1" />, backend, "/familie/f1/stafetlog");
  await screen.findByRole("region", { name: "Skriv i loggen" });
  return { ...drawn, backend, played };
}

const textField = () => screen.getByRole("textbox", { name: /^Hvad / });
const made = (backend: FakeBackend) =>
  backend.calls.filter(({ name }) => name === "entry_make").map(({ request }) => request as EntryMakeRequest);
const fieldsOf = (request: EntryMakeRequest | undefined) =>
  Object.fromEntries((request?.fields ?? []).map(({ field, value }) => [field, "value" in value ? value.value : null]));

describe("writing in the log", () => {
  it("an agreement with all that belongs to it takes 20 keys beside its text, and no mouse", async () => {
    const { user, backend } = await draw();
    let keys = 0;
    const press = async (sequence: string, count: number): Promise<void> => {
      keys += count;
      await user.keyboard(sequence);
    };
    await press("{Control>}1{/Control}", 1);
    expect(textField()).toHaveFocus();
    await user.keyboard("Omar spørger caféen");
    await press("{Tab}om{Tab}", 4);
    await press("27.11{Tab}", 6);
    await press("9.12{Tab}", 5);
    // Who sees it: from "hele familien" two to the right, "ingen".
    await press("{ArrowRight}{ArrowRight} ", 3);
    expect(screen.getByRole("radio", { name: "ingen" })).toBeChecked();
    await press("{Control>}{Enter}{/Control}", 1);
    await waitFor(() => {
      expect(made(backend)).toHaveLength(1);
    });
    expect(fieldsOf(made(backend)[0])).toEqual({
      kind: "agreement",
      happened_on: "2026-11-24",
      agreed: "Omar spørger caféen",
      responsible: "omar",
      due_on: "2026-11-27",
      next_meeting_on: "2026-12-09",
      audience: { who: "nobody", members: [] },
    });
    expect(made(backend)[0]?.draft).toBe("log");
    // At five keys a second that is four seconds, and twelve more for a text of sixty letters.
    expect(keys).toBe(20);
  });

  it("shows what was written, marked, stands ready for the next, and takes it back with Ctrl+Z", async () => {
    const { user, played } = await draw();
    await user.keyboard("s");
    await user.keyboard("Vi ringer sammen{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Skrevet ind")).toBeInTheDocument();
    await waitFor(() => {
      expect(document.querySelector('[data-entry="made-1"]')).toHaveClass("is-marked");
    });
    expect(textField()).toHaveFocus();
    expect(textField()).toHaveValue("");
    expect(played.view().entries[0]?.agreed).toBe("Vi ringer sammen");
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => {
      expect(played.view().entries.some(({ agreed }) => agreed === "Vi ringer sammen")).toBe(false);
    });
    // What one wrote is not lost with it.
    expect(textField()).toHaveValue("Vi ringer sammen");
    expect(await screen.findByText("Det er fortrudt.")).toBeInTheDocument();
  });

  it("leaves Ctrl+Z to the field while something new is being written", async () => {
    const { user, backend } = await draw();
    await user.keyboard("s");
    await user.keyboard("Første{Control>}{Enter}{/Control}");
    await screen.findByText("Skrevet ind");
    await user.keyboard("Nyt{Control>}z{/Control}");
    expect(backend.count("change_undo")).toBe(0);
  });

  it("says in each place what is wrong, keeps what was typed, and takes one there", async () => {
    const { user, backend } = await draw();
    await user.keyboard("s{Tab}zz{Tab}i overmorgen måske{Tab}{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Skriv først, hvad der skal stå.")).toBeVisible();
    expect(screen.getByText(/Her er ingen, der hedder sådan/)).toBeVisible();
    expect(screen.getByText(/Det er ikke en dato/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Ansvarlig" })).toHaveValue("zz");
    expect(screen.getByRole("textbox", { name: "Frist" })).toHaveValue("i overmorgen måske");
    expect(textField()).toHaveFocus();
    expect(made(backend)).toHaveLength(0);
    await user.keyboard("Nu er der tekst");
    expect(screen.queryByText("Skriv først, hvad der skal stå.")).not.toBeInTheDocument();
    expect(screen.getByText(/Det er ikke en dato/)).toBeVisible();
  });

  it("asks for whom when some are to see it, and never writes it for all instead", async () => {
    const { user, backend } = await draw();
    await user.keyboard("s");
    await user.keyboard("Fortroligt");
    await user.click(screen.getByRole("radio", { name: "nogle" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText(/Sæt kryds ved mindst én/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Salma" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(fieldsOf(made(backend)[0])["audience"]).toEqual({ who: "members", members: ["salma"] });
    });
  });

  it("keeps what was written when the program will not take it, and says why at its field or beneath", async () => {
    const { user, backend, played } = await draw();
    backend.answer({ entry_make: () => { throw refusal("value-refused", { field: "agreed", issue: "too-long" }); } });
    await user.keyboard("s");
    await user.keyboard("For langt{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Teksten er for lang.")).toBeVisible();
    backend.answer({ entry_make: () => { throw refusal("disk-full"); } });
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText(/ikke mere plads/)).toBeVisible();
    expect(textField()).toHaveValue("For langt");
    await waitFor(() => {
      expect(played.draft()).toContain("For langt");
    });
  });

  it("shows a field that was asked for, and goes into it", async () => {
    const { user, container } = await draw();
    await user.click(screen.getByRole("button", { name: "Niveau" }));
    expect(screen.getByRole("combobox", { name: "Niveau" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Deltagere" }));
    await user.keyboard("ri{Enter}sa{Enter}");
    expect(within(screen.getByRole("list", { name: "Deltagere" })).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Rima", "Salma"]);
    await user.keyboard("{Backspace}");
    expect(within(screen.getByRole("list", { name: "Deltagere" })).getAllByRole("listitem")).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });
});

describe("the draft", () => {
  it("is kept while one writes, and when one leaves before that", async () => {
    const { user, played, unmount } = await draw();
    await user.keyboard("s");
    await user.keyboard("Halvt");
    await waitFor(() => {
      expect(played.draft()).toContain("Halvt");
    });
    await user.keyboard(" skrevet");
    unmount();
    await waitFor(() => {
      expect(played.draft()).toContain("Halvt skrevet");
    });
  });

  it("is kept before the program locks", async () => {
    const { user, played } = await draw();
    await user.keyboard("s");
    await user.keyboard("Lige før");
    expect(await saveOpenFields()).toBe(true);
    expect(played.draft()).toContain("Lige før");
  });

  it("is there again after a crash, and can be thrown away and brought back", async () => {
    const kept = writeDraft({ form: { ...blankForm("meeting"), text: "Vi nåede ikke", due: { typed: "på fredag", day: null } }, aside: [] });
    const { user, played } = await draw(fakeBackend(), (backend) => {
      backend.answer({ draft_show: () => ({ text: kept }) });
    });
    expect(textField()).toHaveValue("Vi nåede ikke");
    expect(screen.getByText("Ikke skrevet ind endnu")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Møde" })).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Frist" })).toHaveValue("på fredag");
    await user.click(screen.getByRole("button", { name: "Smid væk" }));
    expect(textField()).toHaveValue("");
    expect(screen.queryByText("Ikke skrevet ind endnu")).not.toBeInTheDocument();
    await waitFor(() => {
      expect(played.draft()).toBeNull();
    });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    expect(textField()).toHaveValue("Vi nåede ikke");
  });

  it("is gone once it is written, and no keeping comes between", async () => {
    const { user, played, backend } = await draw();
    const making = deferred<EntityMadeView>();
    backend.answer({ entry_make: () => making.promise });
    await user.keyboard("s");
    await user.keyboard("Skrevet{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(backend.count("entry_make")).toBe(1);
    });
    const kept = backend.count("draft_keep");
    // One locks, or leaves, while it is being written in.
    await saveOpenFields();
    expect(backend.count("draft_keep")).toBe(kept);
    making.resolve({ id: "e-salma", kind: "log_entry", created_at_ms: 0, archived: false, archived_seen: [], read_only: false, fields: [], change: "c" });
    await screen.findByText("Skrevet ind");
    await saveOpenFields();
    expect(played.draft()).toBeNull();
  });

  it("says so when it cannot be kept", async () => {
    const { user } = await draw(fakeBackend(), (backend) => {
      backend.answer({ draft_keep: () => { throw refusal("disk-full"); } });
    });
    await user.keyboard("s");
    await user.keyboard("Halvt");
    expect(await screen.findByText(/Kladden kunne ikke gemmes/)).toBeVisible();
  });
});

describe("correcting and following up", () => {
  const salma = () => screen.getByRole("article", { name: /^.?Salma/ });

  it("writes the whole entry anew, with what the form has no field for, and lays aside what was being written", async () => {
    const { user, backend } = await draw(fakeBackend(), (program) => {
      program.answer({
        entity_show: ({ entity }) => ({
          id: entity, kind: "log_entry", created_at_ms: 0, archived: false, archived_seen: [], read_only: false,
          fields: [
            { field: "observation", value: { type: "text", value: "Gammelt" }, clashes: false, standing: [], edits_to_review: 0, seen: [], issues: [] },
            { field: "goals", value: { type: "list", value: [{ type: "thing", value: "g1" }] }, clashes: false, standing: [], edits_to_review: 0, seen: [], issues: [] },
            { field: "meeting", value: { type: "thing", value: "m1" }, clashes: false, standing: [], edits_to_review: 0, seen: [], issues: [] },
          ],
        }),
      });
    });
    await user.keyboard("s");
    await user.keyboard("Noget andet");
    await user.click(within(salma()).getByRole("button", { name: "Ret" }));
    expect(textField()).toHaveFocus();
    expect(textField()).toHaveValue("Salma har været i skole alle fem dage i sidste uge.");
    expect(screen.getByRole("textbox", { name: "Egne ord" })).toHaveValue("Det hjælper at komme ti minutter før de andre.");
    await user.clear(textField());
    await user.keyboard("Fire dage.");
    await user.type(screen.getByRole("textbox", { name: "Hvorfor" }), "Talt forkert");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText("Skrevet ind");
    expect(fieldsOf(made(backend)[0])).toMatchObject({
      corrects: "e-salma", correction_reason: "Talt forkert", observation: "Fire dage.", level: "level-2", happened_on: "2026-11-23",
      goals: [{ type: "thing", value: "g1" }], meeting: "m1",
    });
    await waitFor(() => {
      expect(within(salma()).getByText(/Fire dage\./)).toBeInTheDocument();
    });
    expect(textField()).toHaveValue("Noget andet");
  });

  it("follows up about the same people, seen by the same", async () => {
    const { user, backend } = await draw();
    await user.click(within(salma()).getByRole("button", { name: "Følg op" }));
    await user.keyboard("Stadig godt{Control>}{Enter}{/Control}");
    await screen.findByText("Skrevet ind");
    expect(fieldsOf(made(backend)[0])).toMatchObject({ follows: "e-salma", about: [{ type: "thing", value: "salma" }], audience: { who: "family", members: [] } });
    expect(await screen.findByText(/Følger op på/)).toBeInTheDocument();
  });
});
