import type { EntityView, FieldValue, PlanShowView, PlanWeekView, WeekHourView } from "../../backend/bindings.gen";
import { idsOf, listOf, numberOf, textOf, thingOf } from "../../record/values";
import { fakeBackend, refusal } from "../fake-backend";
import type { FakeBackend } from "../fake-backend";
import { entity, slot, wrote } from "./entities";
import { choices, members, planPage } from "./haddad-lund";

/** The Monday of the week in which a day lies. */
function mondayOf(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

function onWeekday(monday: string, weekday: number): string {
  const at = new Date(`${monday}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + weekday - 1);
  return at.toISOString().slice(0, 10);
}

/** The week that these interventions make, by the program's own rules as far as a screen can tell. */
export function weekOf(page: PlanShowView, day: string): PlanWeekView {
  const monday = mondayOf(day);
  const takesTime = page.interventions.filter((one) => ["running", "granted"].includes(textOf(one, "status")));
  const minutes = new Map<string, number>();
  const hours = takesTime.flatMap((one): WeekHourView[] => {
    for (const member of idsOf(one, "members")) {
      minutes.set(member, (minutes.get(member) ?? 0) + (numberOf(one, "weekly_minutes") ?? 0));
    }
    return listOf(one, "weekly_slots").flatMap((each) =>
      each.type !== "weekly-slot"
        ? []
        : {
            on: onWeekday(monday, each.value.weekday),
            from_min: each.value.from_min,
            to_min: each.value.to_min,
            intervention: one.id,
            title: textOf(one, "title"),
            members: [...idsOf(one, "members")],
            department: thingOf(one, "provider_department"),
            is_disputed: one.fields.some(({ field, clashes }) => field === "period" && clashes),
          },
    );
  });
  const home = { id: "m1", kind: "home-visit", title: null, status: "planned", minutes: 60, location: null, participants: [], chair: null, interpreter_booked: null };
  return {
    monday,
    hours: hours.sort((one, other) => one.on.localeCompare(other.on) || one.from_min - other.from_min),
    meetings: monday === "2026-11-23" ? [{ ...home, starts_at_ms: Date.UTC(2026, 10, 24, 12), ends_at_ms: Date.UTC(2026, 10, 24, 13) }] : [],
    minutes: [...minutes].map(([member, taken]) => ({ member, minutes: taken })),
    collisions: page.collisions,
    people: page.people,
  };
}

export interface PlanBackend extends FakeBackend {
  /** The plan as it stands. */
  page: () => PlanShowView;
  set: (change: (page: PlanShowView) => PlanShowView) => void;
}

type Handlers = NonNullable<Parameters<typeof fakeBackend>[0]>;

/** What answers for one family's plan, kept in memory, so that a screen can be worked with. */
export function planProgram(start: PlanShowView = planPage): { handlers: Handlers } & Pick<PlanBackend, "page" | "set"> {
  let page = start;
  let count = 0;
  const past = new Map<string, PlanShowView>();
  const set = (change: (before: PlanShowView) => PlanShowView): { change: string } => {
    count += 1;
    past.set(`change-${count}`, page);
    page = change(page);
    return { change: `change-${count}` };
  };
  const edit = (id: string, how: (one: EntityView) => EntityView) => (before: PlanShowView): PlanShowView => ({
    ...before,
    goals: before.goals.map((one) => (one.id === id ? how(one) : one)),
    interventions: before.interventions.map((one) => (one.id === id ? how(one) : one)),
  });
  const horizonOf = (one: EntityView): string => {
    const priority = numberOf(one, "priority") ?? 9;
    return priority <= 3 ? "now" : priority <= 6 ? "next" : "later";
  };
  const rehorizon = (before: PlanShowView): PlanShowView => ({
    ...before,
    horizons: before.goals
      .filter((one) => !["reached", "dropped"].includes(textOf(one, "status")))
      .map((one) => ({ goal: one.id, horizon: horizonOf(one) })),
  });
  const valuesOf = (written: readonly { field: string; value: FieldValue }[]) =>
    Object.fromEntries(written.map(({ field, value }) => [field, value]));

  const handlers: Handlers = {
    plan_show: () => page,
    plan_week: ({ day }) => weekOf(page, day),
    set_up_choices: () => ({ rows: choices }),
    entity_list: () => ({ entities: members }),
    field_set: ({ entity: id, field, value }) => set((before) => rehorizon(edit(id, (one) => wrote(one, field, value))(before))),
    text_write: ({ entity: id, field, text }) => set(edit(id, (one) => wrote(one, field, { type: "text", value: text }))),
    element_put: ({ entity: id, field, element, present }) =>
      set(
        edit(id, (one) => {
          const others = listOf(one, field).filter((each) => JSON.stringify(each) !== JSON.stringify(element));
          return wrote(one, field, { type: "list", value: present ? [...others, element] : others });
        }),
      ),
    entity_create: ({ kind, fields }) => {
      const made = entity(kind as "goal", `new-${count + 1}`, valuesOf(fields));
      const { change } = set((before) =>
        rehorizon({
          ...before,
          plan: kind === "family_plan" ? made : before.plan,
          goals: kind === "goal" ? [...before.goals, made] : before.goals,
          interventions: kind === "intervention" ? [...before.interventions, made] : before.interventions,
        }),
      );
      return { ...made, change };
    },
    entry_make: ({ kind, fields }) => {
      const made = entity(kind as "goal_progress", `new-${count + 1}`, valuesOf(fields));
      const { change } = set((before) => ({
        ...before,
        progress: [...before.progress, { goal: thingOf(made, "goal") ?? "", on: before.today, value: numberOf(made, "value"), by: null }],
      }));
      return { ...made, change };
    },
    entity_archive: ({ entity: id }) =>
      set((before) => ({
        ...before,
        goals: before.goals.filter((one) => one.id !== id),
        interventions: before.interventions.filter((one) => one.id !== id),
      })),
    change_undo: ({ change }) => {
      const before = past.get(change);
      if (before === undefined) throw refusal("cannot-undo", { reason: "written-since" });
      return set(() => before);
    },
    plan_approve: ({ members: who, how, language }) =>
      set((before) => ({
        ...before,
        changes: [],
        approvals: [...before.approvals, { members: who, user: "lise", at_ms: Date.UTC(2026, 10, 24, 13), how, language }],
      })),
    hours_read: ({ text }) => {
      const days = ["man", "tirs", "ons", "tors", "fre", "lør", "søn"];
      const found = /(\d+)[-–](\d+)/.exec(text);
      if (text.trim() === "") return { hours: { type: "list", value: [] } };
      if (found === null) throw refusal("hours-unclear", { reason: "hours-missing" });
      const on = days.flatMap((day, index) => (text.includes(day) ? [index + 1] : []));
      return { hours: { type: "list", value: on.map((weekday) => slot(weekday, Number(found[1]), Number(found[2]))) } };
    },
    day_read: () => ({ day: "2026-11-26" }),
    field_history: ({ field }) => ({
      steps: [
        { op: "h1", what: "set", value: { type: "number", value: 600 }, deleted_utf16: 0, user: "omar", at_ms: Date.UTC(2026, 8, 1, 9), visit: "v", change: "c1", replaced: [], stands: false },
        { op: "h2", what: "set", value: { type: "number", value: 900 }, deleted_utf16: 0, user: "lise", at_ms: Date.UTC(2026, 10, 20, 9), visit: "v", change: "c2", replaced: ["h1"], stands: field === "weekly_minutes" },
      ],
    }),
  };
  return { handlers, page: () => page, set };
}

export function planBackend(start?: PlanShowView): PlanBackend {
  const { handlers, page, set } = planProgram(start);
  return { ...fakeBackend(handlers), page, set };
}
