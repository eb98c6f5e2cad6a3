import type { WaitingView } from "../../../backend/bindings.gen";

/** Names what waits, so that it is the same line before and after it is asked for again. */
export function waitingKey({ family, what }: WaitingView): string {
  switch (what.type) {
    case "clash":
      return `clash ${family} ${what.entity} ${what.field ?? ""}`;
    case "overdue":
      return `overdue ${what.due.entity}`;
    case "late-agreements":
      return `agreements ${family}`;
    case "baton-offered":
      return `baton ${what.offer}`;
    case "collision":
      return `collision ${what.one} ${what.other} ${what.issue}`;
    case "approval":
      return `approval ${what.version}`;
  }
}

/** Where what waits is settled: the kind decides the tab, the entity the place on it. */
export function placeOf({ family, what }: WaitingView): { kind: string; entity: string } {
  switch (what.type) {
    case "clash":
      // Of the baton there is no field; it is passed on in the log.
      return what.field === null ? { kind: "log_entry", entity: family } : { kind: what.kind, entity: what.entity };
    case "overdue":
      return { kind: what.due.kind, entity: what.due.entity };
    case "late-agreements":
      return { kind: what.first.kind, entity: what.first.entity };
    case "baton-offered":
      return { kind: "log_entry", entity: family };
    case "collision":
      return { kind: "intervention", entity: what.one };
    case "approval":
      return { kind: "plan_version", entity: what.version };
  }
}
