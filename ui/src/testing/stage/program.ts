import type { ProfileState, ProfileStatusView } from "../../backend/bindings.gen";
import { fakeBackend, refusal } from "../fake-backend";
import type { FakeBackend } from "../fake-backend";
import { choices, haddadLund } from "../haddad-lund";

const families = ["Haddad Lund", "Demir", "Rasmussen", "Petrović", "Nowak", "Olesen", "Warsame", "Kjeldsen", "Farah Jensen"].map(
  (name, index) => ({ id: `f${index + 1}`, name, created_on: `2026-11-${String(24 - index).padStart(2, "0")}` }),
);

/** A program with a few invented families, that any passphrase of three letters opens. */
export function stageProgram(state: ProfileState): FakeBackend {
  let now: ProfileStatusView = { state, municipality: "København", user: "Lise Brandt", demo: false, disk_full: false };
  return fakeBackend({
    profile_status: () => now,
    profile_unlock: ({ passphrase }) => {
      if (passphrase.length < 3) throw refusal("wrong-passphrase");
      return (now = { ...now, state: "open" });
    },
    profile_lock: () => (now = { ...now, state: "locked" }),
    family_list: () => ({ families }),
    family_create: ({ name }) => {
      const family = { id: `f${families.length + 1}`, name, created_on: "2026-11-24" };
      families.push(family);
      return { ...family, change: "c" };
    },
    our_plan_open: () => null,
    family_overview: haddadLund,
    set_up_choices: () => ({ rows: choices }),
    seen_mark: () => null,
    field_set: () => ({ change: "c" }),
    search_run: ({ text }) => ({
      hits: families
        .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
        .flatMap(({ id, name }) =>
          ["family", "goal", "log_entry"].map((kind) => ({ family: id, family_name: name, entity: `${id}-${kind}`, kind, caption: name })),
        ),
    }),
  });
}
