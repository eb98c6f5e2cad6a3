import type { CollisionView, EntityView } from "../../backend/bindings.gen";
import { idsOf, listOf } from "../../record/values";

/** What stands in the way of an intervention. */
export interface Collided {
  other: EntityView;
  /** Whom both want at once (ids); empty when the whole family. */
  members: readonly string[];
  issue: string;
}

interface Slot {
  weekday: number;
  from_min: number;
  to_min: number;
}

function slotsOf(intervention: EntityView): Slot[] {
  return listOf(intervention, "weekly_slots").flatMap((slot) => (slot.type === "weekly-slot" ? [slot.value] : []));
}

/** Whom two interventions both are for: those named by both, or by the one that does not count for the whole family. */
export function wantedByBoth(shared: readonly string[], one: readonly string[], other: readonly string[]): readonly string[] {
  if (shared.length > 0) return shared;
  return one.length > 0 ? one : other;
}

/** True where `one` begins after `other` on a day on which they meet: the later of two is the one to move. */
function isLater(one: EntityView, other: EntityView): boolean {
  return slotsOf(one).some((mine) =>
    slotsOf(other).some(
      (theirs) => mine.weekday === theirs.weekday && theirs.from_min < mine.from_min && mine.from_min < theirs.to_min,
    ),
  );
}

/** The collisions, each at the one of the two that is the easier to move. */
export function placeCollisions(
  collisions: readonly CollisionView[],
  interventions: readonly EntityView[],
): ReadonlyMap<string, readonly Collided[]> {
  const byId = new Map(interventions.map((one) => [one.id, one]));
  const placed = new Map<string, Collided[]>();
  for (const { one, other, members, issue } of collisions) {
    const [first, second] = [byId.get(one), byId.get(other)];
    if (first === undefined || second === undefined) continue;
    const [moves, stays] = isLater(first, second) ? [first, second] : [second, first];
    const both = wantedByBoth(members, idsOf(first, "members"), idsOf(second, "members"));
    placed.set(moves.id, [...(placed.get(moves.id) ?? []), { other: stays, members: both, issue }]);
  }
  return placed;
}
