import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import type { RenderResult } from "@testing-library/react";
import { render } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { Backend } from "../backend/backend";
import { BackendProvider } from "../backend/backend";
import { createQueryClient } from "../backend/query-client";
import { Language } from "../i18n/Language";

interface Drawn extends RenderResult {
  user: UserEvent;
  client: QueryClient;
}

/** Draws one screen in Danish, in front of a backend. */
export function renderScreen(screen: ReactElement, backend: Backend): Drawn {
  const client = createQueryClient();
  const user = userEvent.setup();
  const drawn = render(
    <Language>
      <BackendProvider value={backend}>
        <QueryClientProvider client={client}>{screen}</QueryClientProvider>
      </BackendProvider>
    </Language>,
  );
  return { ...drawn, user, client };
}
