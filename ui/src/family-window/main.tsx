import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Backend } from "../backend/backend";
import { BackendProvider } from "../backend/backend";
import { call } from "../backend/call";
import { createQueryClient } from "../backend/query-client";
import { Language } from "../i18n/Language";
import { ErrorBoundary } from "../shared/ErrorBoundary";
import { followTheme } from "../shared/theme";
import { enlargeByKeys } from "./enlarge";
import { OurPlan } from "./OurPlan";
import "../styles/base.css";
import "./our-plan.css";

const root = document.getElementById("root");
if (root === null) throw new Error("family.html has no #root");

/** The family's window may not listen to events. */
const backend: Backend = { call, onChanged: null };

followTheme(document.documentElement);
enlargeByKeys(document.documentElement);
createRoot(root).render(
  <StrictMode>
    <Language>
      <ErrorBoundary>
        <BackendProvider value={backend}>
          <QueryClientProvider client={createQueryClient()}>
            <OurPlan />
          </QueryClientProvider>
        </BackendProvider>
      </ErrorBoundary>
    </Language>
  </StrictMode>,
);
