import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Backend } from "../backend/backend";
import { BackendProvider } from "../backend/backend";
import { Language } from "../i18n/Language";
import { ErrorBoundary } from "../shared/ErrorBoundary";
import { createAppRouter } from "./router";

/** The main window, from the backend it asks and the cache it keeps the answers in. */
export function App({ backend, client }: { backend: Backend; client: QueryClient }): ReactElement {
  const [router] = useState(createAppRouter);
  return (
    <Language>
      <ErrorBoundary>
        <BackendProvider value={backend}>
          <QueryClientProvider client={client}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </BackendProvider>
      </ErrorBoundary>
    </Language>
  );
}
