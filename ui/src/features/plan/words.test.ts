import { describe, expect, it } from "vitest";
import { fields } from "../../backend/fields.gen";
import { createLocalization } from "../../i18n/localization";

/** Every code that the screen may have to say, and the message that says it. */
const codes: [string, string, readonly string[]][] = [
  ["plan-field", "field", [...new Set([...Object.keys(fields.goal), ...Object.keys(fields.intervention), ...Object.keys(fields.family_plan).filter((field) => field !== "title")])]],
  ["plan-goal-status", "status", fields.goal.status.codes],
  ["plan-intervention-status", "status", fields.intervention.status.codes],
  ["plan-version-status", "status", fields.plan_version.status.codes],
  ["plan-contract-status", "status", fields.cooperation_contract.status.codes],
  ["plan-meeting", "kind", fields.meeting.kind.codes],
  ["plan-yes-how", "how", ["spoken", "signed"]],
  ["plan-horizon", "horizon", ["now", "next"]],
  ["plan-history-what", "what", ["set", "put-in", "took-out", "edited", "begun-anew", "reviewed", "redacted"]],
];

describe.each(["da-DK", "en-GB"] as const)("the words of the plan in %s", (locale) => {
  const say = (id: string, name: string, code: string) => createLocalization(locale).getString(id, { [name]: code, deleted: 0 });

  it.each(codes)("%s has its own for each code, and something polite for one that is not known", (id, name, known) => {
    const unknown = say(id, name, "of-a-newer-program");
    expect(unknown).not.toBe(id);
    expect(known.filter((code) => say(id, name, code) === unknown)).toEqual([]);
  });
});
