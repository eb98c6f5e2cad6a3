import { getRouteApi } from "@tanstack/react-router";

const familyRoute = getRouteApi("/familie/$familyId");

/** The family one stands in. */
export function useFamilyId(): string {
  return familyRoute.useParams().familyId;
}
