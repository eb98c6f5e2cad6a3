import { createElement, useMemo } from "react";
import { fields } from "../../backend/fields.gen";
import { useText } from "../../i18n/Language";
import type { Text } from "../../i18n/Language";
import { DepartmentMark, markKeyOf } from "../../shared/DepartmentMark";
import type { Option } from "../../shared/editable/OptionList";
import { useOverview } from "./overview-context";

interface Spec {
  takes: string;
  codes?: readonly string[];
  of?: readonly string[];
  element?: Spec;
}

/** What the registry says of a field; a newer program's is not here. */
export function specOf(kind: string, field: string): Spec | undefined {
  return (fields as Record<string, Record<string, Spec> | undefined>)[kind]?.[field];
}

/** A code in words. One that is not known, because a newer program wrote it, says so. */
export function codeWord(text: Text, kind: string, field: string, code: string): string {
  switch (`${kind} ${field}`) {
    case "relation kind":
      return text("overview-relation-kind", { code });
    case "relation closeness":
      return text("overview-closeness", { code });
    case "relation quality":
      return text("overview-quality", { code });
    case "member life_stage":
      return text("overview-life-stage", { code });
    case "member sex":
    case "network_person sex":
      return text("overview-sex", { code });
    case "member residence":
      return text("overview-residence", { code });
    case "member school_kind":
      return text("overview-school-kind", { code });
    case "member job_status":
      return text("overview-job-status", { code });
    case "actor kind":
      return text("overview-actor-kind", { code });
    case "follow_up kind":
      return text("overview-follow-up-kind", { code });
    case "follow_up conclusion":
      return text("overview-conclusion", { code });
    case "consent kind":
      return text("overview-consent-kind", { code });
    case "meeting kind":
      return text("overview-meeting-kind", { code });
    case "meeting status":
      return text("overview-meeting-status", { code });
    case "intervention status":
      return text("overview-status", { code });
    case "measurement instrument":
      return text("overview-instrument", { code });
    default:
      return text("overview-unknown-code");
  }
}

/** What a field is offered: its codes in words, people, or rows of the set-up. */
export function useOptions(kind: string, field: string): readonly Option[] {
  const text = useText();
  const { page, choices } = useOverview();
  return useMemo(() => {
    const spec = specOf(kind, field);
    const each = spec?.element ?? spec;
    if (each?.codes !== undefined) return each.codes.map((code) => ({ id: code, label: codeWord(text, kind, field, code) }));
    const of = new Set(each?.of ?? []);
    // Of somebody who is both, the actor is offered where one may be named.
    const shadowed = new Set(of.has("actor") ? page.people.flatMap(({ same_as }) => same_as ?? []) : []);
    const persons = page.people
      .filter((person) => of.has(person.kind) && !shadowed.has(person.id))
      .map((person) => ({ id: person.id, label: person.name || text("overview-nameless") }));
    const rows = choices
      .filter((row) => of.has(row.kind) && row.is_current)
      .map((row) => ({
        id: row.id,
        label: row.name,
        ...(row.kind === "department" ? { mark: createElement(DepartmentMark, { mark: markKeyOf(row.short ?? row.name) }) } : {}),
      }));
    return [...persons, ...rows];
  }, [kind, field, text, page.people, choices]);
}
