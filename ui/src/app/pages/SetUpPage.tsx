import type { ReactElement } from "react";
import { SetUpScreen } from "../../features/set-up/SetUpScreen";

/** What the municipality has set up. */
export function SetUpPage(): ReactElement {
  return <SetUpScreen />;
}
