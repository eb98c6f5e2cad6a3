import { createMemoryHistory, createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AskAhead } from "../backend/queries";
import { Crashed } from "../shared/Crashed";
import { askForLog, askForOverview, askForPlan } from "./ask-ahead";
import { FamilyShell } from "./FamilyShell";
import { FamiliesPage } from "./FamiliesPage";
import { Gate } from "./Gate";
import { NoSuchPlace } from "./NoSuchPlace";
import { Waiting } from "./Waiting";
import { WorkShell } from "./WorkShell";

function CrashedRoute({ reset }: ErrorComponentProps): ReactElement {
  return <Crashed onRetry={reset} />;
}

interface RouterContext {
  ask: AskAhead;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Gate, notFoundComponent: NoSuchPlace });

/** All families: the bar with the ways of the whole program. */
const workRoute = createRoute({ getParentRoute: () => rootRoute, id: "work", component: WorkShell });
const familiesRoute = createRoute({ getParentRoute: () => workRoute, path: "/", component: FamiliesPage });

const visitationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/visitation",
  component: lazyRouteComponent(() => import("./pages/VisitationPage"), "VisitationPage"),
});

const setUpRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/opsaetning",
  component: lazyRouteComponent(() => import("./pages/SetUpPage"), "SetUpPage"),
});

/** Inside one family: no other family's name is anywhere, so that the screen can be turned at the table. */
const familyRoute = createRoute({ getParentRoute: () => rootRoute, path: "/familie/$familyId", component: FamilyShell });
const familyStartRoute = createRoute({
  getParentRoute: () => familyRoute,
  path: "/",
  beforeLoad: ({ params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how the router is sent on
    throw redirect({ to: "/familie/$familyId/overblik", params, replace: true });
  },
});
const overviewRoute = createRoute({
  getParentRoute: () => familyRoute,
  path: "overblik",
  beforeLoad: ({ context, params, preload }) => {
    if (!preload) askForOverview(context.ask, params.familyId);
  },
  component: lazyRouteComponent(() => import("./pages/OverviewPage"), "OverviewPage"),
});
const planRoute = createRoute({
  getParentRoute: () => familyRoute,
  path: "plan",
  beforeLoad: ({ context, params, preload }) => {
    if (!preload) askForPlan(context.ask, params.familyId);
  },
  component: lazyRouteComponent(() => import("./pages/PlanPage"), "PlanPage"),
});
const logRoute = createRoute({
  getParentRoute: () => familyRoute,
  path: "stafetlog",
  beforeLoad: ({ context, params, preload }) => {
    if (!preload) askForLog(context.ask, params.familyId);
  },
  component: lazyRouteComponent(() => import("./pages/LogPage"), "LogPage"),
});

const routeTree = rootRoute.addChildren([
  workRoute.addChildren([familiesRoute, visitationRoute, setUpRoute]),
  familyRoute.addChildren([familyStartRoute, overviewRoute, planRoute, logRoute]),
]);

/**
 * Where one can be in the main window. The place is kept in memory only: no address, no trace. `ask` asks for what the screen
 * that one sets out for will need; nothing is asked for a screen that somebody only points at.
 */
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- the router's type is what is written below
export function createAppRouter(ask: AskAhead, start = "/") {
  return createRouter({
    routeTree,
    context: { ask },
    history: createMemoryHistory({ initialEntries: [start] }),
    defaultErrorComponent: CrashedRoute,
    defaultPendingComponent: Waiting,
    // The screens themselves are fetched when one points at the way to them; no family's record is, because reading one
    // is written into its log of use.
    defaultPreload: "intent",
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
