import { describe, expect, it } from "vitest";
import { CommandFailure, toCommandFailure } from "./errors";

describe("what a call is rejected with", () => {
  it("is kept when it is our own error", () => {
    const failure = toCommandFailure({ code: "name-too-long", detail: { max: "120" } });
    expect(failure).toBeInstanceOf(CommandFailure);
    expect(failure).toMatchObject({ code: "name-too-long", detail: { max: "120" } });
    expect(toCommandFailure(failure)).toBe(failure);
  });

  it.each([
    "Command family_list not allowed by ACL",
    "family_list not allowed on window \"family\"",
    new Error("Command plugin:event|listen not allowed by ACL"),
  ])("is not-allowed when Tauri refuses: %s", (reason) => {
    expect(toCommandFailure(reason)).toMatchObject({ code: "not-allowed", detail: {} });
  });

  it.each([
    ["a sentence", "connection lost"],
    ["an exception", new TypeError("Cannot read properties of undefined (reading 'invoke')")],
    ["a code nobody knows", { code: "tomorrow", detail: {} }],
    ["a code every object has", { code: "toString", detail: {} }],
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
  ])("is internal when it is %s", (_what, reason) => {
    expect(toCommandFailure(reason)).toMatchObject({ code: "internal", detail: {} });
  });

  it.each([undefined, null, "text", { max: 120 }])("loses a detail that is not text: %s", (detail) => {
    expect(toCommandFailure({ code: "disk-full", detail })).toMatchObject({ code: "disk-full", detail: {} });
  });
});
