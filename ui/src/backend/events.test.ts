import { emit } from "@tauri-apps/api/event";
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, expect, it, vi } from "vitest";
import { onChanged } from "./events";

afterEach(clearMocks);

it("hears what has changed elsewhere, and not what this window has changed itself", async () => {
  mockIPC(() => undefined, { shouldMockEvents: true });
  const heard = vi.fn();
  onChanged(heard);
  await emit("changed", { tags: ["families"], asked_by: "main" });
  await emit("changed", { tags: ["profile"], asked_by: null });
  await emit("changed", { tags: ["our-plan"], asked_by: "family" });
  expect(heard.mock.calls).toEqual([[["profile"]], [["our-plan"]]]);
});
