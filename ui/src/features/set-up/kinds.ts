import type { FieldName, KindName } from "../../backend/fields.gen";

/** A kind of rows, as the screen shows it. */
export interface SetUpKind {
  kind: KindName;
  /** What stands in the table. The first is what a row is called. */
  columns: readonly string[];
  /** What one sees when a row is unfolded. */
  more: readonly string[];
}

function shown<Kind extends KindName>(kind: Kind, columns: FieldName<Kind>[], more: FieldName<Kind>[] = []): SetUpKind {
  return { kind, columns, more };
}

/**
 * Everything a municipality sets up, in the order in which it is asked for. Codes are the program's own and are not shown; what the family sees by default (`audience_default`) is told by such codes, and waits for words.
 */
export const kinds: readonly SetUpKind[] = [
  shown("service", ["name", "department", "delivered_by", "unit", "legal_basis", "valid"], ["description"]),
  shown("rate", ["service", "unit_ore", "valid"]),
  shown("incompatibility_rule", ["service", "other_service", "kind", "valid"], ["reason"]),
  shown("goal_area", ["name"]),
  shown("phase_template", ["name", "months"], ["description"]),
  shown("log_level", ["name", "number", "needs_consent"], ["description"]),
  shown("benefit_kind", ["name", "department", "legal_basis", "valid"]),
  shown("legal_basis", ["name", "act", "paragraph", "valid"], ["text", "old_names", "replaced_by", "source"]),
  shown("deadline_rule", ["name", "counted_from", "unit_count", "unit", "is_statutory", "valid"], ["legal_basis", "sector_plan_kind", "ahead_days"]),
  shown("sector_plan_kind", ["name", "department", "legal_basis", "can_be_replaced", "valid"]),
  shown("target_criterion", ["name", "weight", "valid"], ["description"]),
  shown("handover_item", ["title", "valid"], ["description"]),
  shown("cost_baseline", ["name", "base_year", "family_year_ore", "efficiency_ore", "valid"], ["note"]),
  shown("department", ["name", "short_name", "part_of", "valid"]),
  shown("cross_team", ["name", "leader", "members"], ["location", "meets_every_days"]),
];
