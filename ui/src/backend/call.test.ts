import { afterEach, describe, expect, it } from "vitest";
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { call } from "./call";

afterEach(clearMocks);

describe("call", () => {
  it("hands the request over under its name and gives the answer back", async () => {
    mockIPC((command, payload) => ({ command, payload }));
    await expect(call("family_create", { name: "Demir" })).resolves.toEqual({
      command: "family_create",
      payload: { request: { name: "Demir" } },
    });
  });

  it("rejects with a CommandFailure, whatever the program throws", async () => {
    mockIPC(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is what Tauri rejects with
      throw "Command family_list not allowed by ACL";
    });
    await expect(call("family_list", {})).rejects.toMatchObject({ name: "CommandFailure", code: "not-allowed" });
  });

  it("rejects with a CommandFailure when there is no program behind the window", async () => {
    await expect(call("family_list", {})).rejects.toMatchObject({ name: "CommandFailure", code: "internal" });
  });
});
