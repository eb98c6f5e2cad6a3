import type { ProfileState, ProfileStatusView } from "../../backend/bindings.gen";
import { fakeBackend, refusal } from "../fake-backend";
import type { FakeBackend } from "../fake-backend";
import { largeToday, line } from "../today";

/** A family that was just made, on the first screen and in the list of names. */
const listed = ({ id, name }: { id: string; name: string }) => ({ id, name, created_on: "2026-11-24" });

/** A program with a few invented families, that any passphrase of three letters opens. */
export function stageProgram(state: ProfileState, others = 31): FakeBackend {
  let now: ProfileStatusView = { state, municipality: "København", user: "Lise Brandt", demo: false, disk_full: false };
  let page = largeToday(others);
  return fakeBackend({
    profile_status: () => now,
    profile_unlock: ({ passphrase }) => {
      if (passphrase.length < 3) throw refusal("wrong-passphrase");
      return (now = { ...now, state: "open" });
    },
    profile_lock: () => (now = { ...now, state: "locked" }),
    today_show: () => page,
    seen_mark: () => {
      page = { ...page, news: [], seen_at_ms: page.now_ms };
      return null;
    },
    baton_accept: ({ offer }) => {
      page = { ...page, waiting: page.waiting.filter(({ what }) => what.type !== "baton-offered" || what.offer !== offer) };
      return { change: "c" };
    },
    baton_close_offer: () => {
      throw refusal("baton-moved");
    },
    family_list: () => ({ families: page.families.map(listed) }),
    family_create: ({ name }) => {
      const family = line(`f${page.families.length + 1}`, name);
      page = { ...page, families: [...page.families, family] };
      return { ...listed(family), change: family.id };
    },
    change_undo: ({ change }) => {
      page = { ...page, families: page.families.filter(({ id }) => id !== change) };
      return { change: "c" };
    },
    our_plan_open: () => null,
    search_run: ({ text }) => ({
      hits: page.families
        .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
        .flatMap(({ id, name }) =>
          ["family", "goal", "log_entry"].map((kind) => ({ family: id, family_name: name, entity: `${id}-${kind}`, kind, caption: name })),
        ),
    }),
  });
}
