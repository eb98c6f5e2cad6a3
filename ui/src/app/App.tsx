import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Backend } from "../backend/backend";
import { BackendProvider } from "../backend/backend";
import { askingAhead } from "../backend/queries";
import { Spoken } from "../backend/Spoken";
import { ErrorBoundary } from "../shared/ErrorBoundary";
import { ActionsProvider } from "../shared/keys/use-actions";
import { PreferencesProvider } from "./Preferences";
import type { Choices } from "./Preferences";
import { createAppRouter } from "./router";

interface AppProps {
  backend: Backend;
  client: QueryClient;
  /** Where one begins; at the families unless said. */
  start?: string;
  /** What this person chose before. */
  preferences?: Partial<Choices>;
}

/** The main window, from the backend it asks and the cache it keeps the answers in. */
export function App({ backend, client, start, preferences }: AppProps): ReactElement {
  const [router] = useState(() => createAppRouter(askingAhead(backend, client), start));
  return (
    <PreferencesProvider {...(preferences === undefined ? {} : { initial: preferences })}>
      <ErrorBoundary>
        <BackendProvider value={backend}>
          <QueryClientProvider client={client}>
            <Spoken>
              <ActionsProvider>
                <RouterProvider router={router} />
              </ActionsProvider>
            </Spoken>
          </QueryClientProvider>
        </BackendProvider>
      </ErrorBoundary>
    </PreferencesProvider>
  );
}
