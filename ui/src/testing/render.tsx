import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterContextProvider } from "@tanstack/react-router";
import type { RenderResult } from "@testing-library/react";
import { render } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { createAppRouter } from "../app/router";
import type { Backend } from "../backend/backend";
import { BackendProvider } from "../backend/backend";
import { createQueryClient } from "../backend/query-client";
import { askingAhead } from "../backend/queries";
import { Spoken } from "../backend/Spoken";
import { Language } from "../i18n/Language";
import { ActionsProvider } from "../shared/keys/use-actions";

interface Drawn extends RenderResult {
  user: UserEvent;
  client: QueryClient;
  /** The program's own router: `router.history.location` says where a link led. */
  router: ReturnType<typeof createAppRouter>;
}

/** Draws one screen in Danish, in front of a backend. `at` is where in the program it stands. */
export function renderScreen(screen: ReactElement, backend: Backend, at = "/"): Drawn {
  const client = createQueryClient();
  const user = userEvent.setup();
  const router = createAppRouter(askingAhead(backend, client), at);
  const drawn = render(
    <Language>
      <BackendProvider value={backend}>
        <QueryClientProvider client={client}>
          <Spoken>
            <ActionsProvider>
              <RouterContextProvider router={router}>{screen}</RouterContextProvider>
            </ActionsProvider>
          </Spoken>
        </QueryClientProvider>
      </BackendProvider>
    </Language>,
  );
  return { ...drawn, user, client, router };
}
