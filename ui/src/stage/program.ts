import type { ProfileState, ProfileStatusView } from "../backend/bindings.gen";
import { fakeBackend, refusal } from "../testing/fake-backend";
import type { FakeBackend } from "../testing/fake-backend";
import { choices, haddadLund } from "../testing/haddad-lund";
import { playLog } from "../testing/log-backend";
import { levels, logPage, longLog } from "../testing/log-page";
import { choices as planChoices } from "../testing/plan/haddad-lund";
import { planProgram } from "../testing/plan/plan-backend";
import { playToday } from "../testing/today-backend";

/** As the program prints them: six lines of six groups. */
export function sheetText(number: number): string {
  const line = (at: number): string => `${at}: ${Array.from({ length: 6 }, () => "qpzry").join(" ")}`;
  return `${[1, 2, 3, 4, 5].map(line).join("\n")}\n6: ${Array.from({ length: 5 }, () => "9x8gf").join(" ")} slut${number}\n`;
}

/**
 * A program with a few invented families, that any passphrase of three letters opens. `many`: entries of a long log. `others`: families of
 * the team's.
 */
export function stageProgram(state: ProfileState, many = 0, others = 31): FakeBackend {
  let now: ProfileStatusView = { state, municipality: "København", user: "Lise Brandt", demo: false, disk_full: false, departments: [] };
  const backend = fakeBackend({
    ...planProgram().handlers,
    profile_status: () => now,
    profile_unlock: ({ passphrase }) => {
      if (passphrase.length < 3) throw refusal("wrong-passphrase");
      return (now = { ...now, state: "open" });
    },
    profile_lock: () => (now = { ...now, state: "locked" }),
    profile_found: () => ({ sheets: [1, 2, 3].map((number) => sheetText(number)) as [string, string, string] }),
    profile_found_confirm: ({ last_groups }) => {
      const wrong = last_groups.findIndex((group, index) => group !== `slut${index + 1}`);
      if (wrong !== -1) throw refusal("sheet-group-wrong", { sheet: String(wrong + 1) });
      return (now = { ...now, state: "open" });
    },
    profile_found_take_back: () => null,
    profile_found_demo: () => (now = { ...now, state: "open", demo: true }),
    our_plan_open: () => null,
    family_overview: haddadLund,
    seen_mark: () => null,
    seen_mark_all: () => null,
    search_run: ({ text, family }) => ({
      hits: played
        .families()
        .filter(({ id, name }) => (family === null || family === id) && name.toLowerCase().includes(text.toLowerCase()))
        .flatMap(({ id, name }) =>
          [
            { kind: "family", caption: null },
            { kind: "goal", caption: "Jeg vil have et arbejde, hvor jeg taler med mennesker." },
            { kind: "log_entry", caption: `Familien ${name} har fået en tid.` },
          ].map((found) => ({ ...found, family: id, family_name: name, entity: `${id}-${found.kind}` })),
        ),
    }),
  });
  const played = playToday(backend, others);
  playLog(backend, many === 0 ? logPage() : logPage({ entries: longLog(many) }));
  // Each screen's own part of the set-up.
  backend.answer({ set_up_choices: () => ({ rows: [...choices, ...planChoices, ...levels] }) });
  return backend;
}
