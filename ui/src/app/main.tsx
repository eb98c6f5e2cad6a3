import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { call } from "../backend/call";
import { onChanged } from "../backend/events";
import { createQueryClient } from "../backend/query-client";
import { App } from "./App";
import "../styles/base.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <App backend={{ call, onChanged }} client={createQueryClient()} />
  </StrictMode>,
);
