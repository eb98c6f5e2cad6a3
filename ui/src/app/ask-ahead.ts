import type { AskAhead } from "../backend/queries";

// What the screens of a family ask first. It is asked for as soon as one sets out for a screen: the old screen is taken
// down meanwhile, and the new one's code put to use, which takes as long as the program takes to read (ADR 18).

/** What the set-up gives to choose from: every screen of a family needs it, and it tells nothing of any. */
export function askForChoices(ask: AskAhead): void {
  ask("set_up_choices", {});
}

export function askForOverview(ask: AskAhead, family: string): void {
  ask("family_overview", { family });
  askForChoices(ask);
  // Its name is in the bar.
  ask("family_list", {});
}

export function askForPlan(ask: AskAhead, family: string): void {
  ask("plan_show", { family });
  askForChoices(ask);
  ask("entity_list", { family, kind: "member" });
}

export function askForLog(ask: AskAhead, family: string): void {
  ask("log_show", { family });
  askForChoices(ask);
}
