import { createMemoryHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { FamiliesScreen } from "../features/families/FamiliesScreen";
import { Crashed } from "../shared/Crashed";
import { Gate } from "./Gate";

function CrashedRoute({ reset }: ErrorComponentProps): ReactElement {
  return <Crashed onRetry={reset} />;
}

const rootRoute = createRootRoute({ component: Gate });
const familiesRoute = createRoute({ getParentRoute: () => rootRoute, path: "/", component: FamiliesScreen });
const routeTree = rootRoute.addChildren([familiesRoute]);

/** Where one can be in the main window. The place is kept in memory only: no address, no trace. */
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- the router's type is what is written below
export function createAppRouter() {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: ["/"] }),
    defaultErrorComponent: CrashedRoute,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
