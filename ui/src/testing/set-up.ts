import type { EntityView } from "../backend/bindings.gen";
import type { KindName } from "../backend/fields.gen";
import { fakeBackend } from "./fake-backend";
import type { FakeBackend } from "./fake-backend";
import { wrote } from "./plan/entities";
import { entity, period, text, thing } from "./record";

const service = (id: string, name: string, delivered_by: string): EntityView =>
  entity("service", id, {
    name: text(name), department: thing("sof"), delivered_by: text(delivered_by), unit: text("hour"),
    valid: period("2024-01-01", null), order_key: text(id),
  });

export const rows: readonly EntityView[] = [
  service("s1", "Familiebehandling", "case-pair"),
  service("s2", "Støttekontaktperson", "specialist"),
  service("s3", "Sommerlejr på Ærø", "case-pair"),
  entity("log_level", "l1", { name: text("Niveau 0"), number: { type: "number", value: 0 }, order_key: text("a") }),
  entity("legal_basis", "b1", { name: text("BL § 32"), act: text("barnets lov"), old_names: { type: "list", value: [text("SEL § 52")] } }),
  entity("user", "u1", { name: text("Lise Brandt") }),
];

/** A program with a set-up, which keeps what is written. */
export function setUpProgram(may_edit = true): FakeBackend & { row: (id: string) => EntityView | undefined } {
  let kept = [...rows];
  let changes = 0;
  let news = { rows_to_add: 3, fields_to_follow: 1 };
  let away: string[] = [];
  let last = "";
  const did = () => ({ change: `c${(changes += 1)}` });
  const write = (id: string, field: string, value: Parameters<typeof wrote>[2]) => {
    kept = kept.map((one) => (one.id === id ? wrote(one, field, value) : one));
  };
  const backend = fakeBackend({
    set_up_access: () => ({ may_edit }),
    set_up_choices: () => ({
      rows: [
        { id: "sof", kind: "department", name: "Socialforvaltningen", short: "SOF", department: null, delivered_by: null, is_current: true },
        { id: "suf", kind: "department", name: "Sundheds- og Omsorgsforvaltningen", short: "SUF", department: null, delivered_by: null, is_current: true },
      ],
    }),
    set_up_origin: () => ({ shipped: [{ id: "s1", changed: false }, { id: "s2", changed: true }], ...news }),
    set_up_adopt: () => {
      news = { rows_to_add: 0, fields_to_follow: 0 };
      return { rows_added: 3, fields_followed: 1, ...did() };
    },
    entity_list: ({ kind }) => ({ entities: kept.filter((one) => one.kind === kind && !away.includes(one.id)) }),
    entity_create: ({ kind }) => {
      const made = entity(kind as KindName, `new${kept.length}`);
      kept = [...kept, made];
      last = made.id;
      return { ...made, ...did() };
    },
    entity_archive: ({ entity: id }) => {
      away = [...away, id];
      last = "";
      return did();
    },
    field_set: ({ entity: id, field, value }) => {
      write(id, field, value);
      return did();
    },
    element_put: () => did(),
    text_write: ({ entity: id, field, text: words }) => {
      write(id, field, text(words));
      return did();
    },
    change_undo: () => {
      kept = kept.filter(({ id }) => id !== last);
      away = [];
      return did();
    },
    day_read: () => ({ day: "2027-01-01" }),
  });
  return { ...backend, row: (id) => kept.find((one) => one.id === id) };
}
