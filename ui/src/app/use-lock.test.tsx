import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { EditableLine } from "../shared/editable/EditableLine";
import { useActions } from "../shared/keys/use-actions";
import { deferred, fakeBackend } from "../testing/fake-backend";
import { renderScreen } from "../testing/render";
import { useLock } from "./use-lock";

function draw(onSave: () => Promise<void>) {
  const onLocking = vi.fn();
  const backend = fakeBackend({
    profile_lock: () => ({ state: "locked", municipality: null, user: null, demo: false, disk_full: false, departments: [] }),
  });
  function Screen() {
    const { lock } = useLock(onLocking);
    useActions([{ id: "lock", label: "Lås", keys: "Ctrl+L", run: lock }], "everywhere");
    return <EditableLine label="Aftale" value="" seen={["s0"]} onSave={onSave} />;
  }
  return { ...renderScreen(<Screen />, backend), backend, onLocking };
}

describe("locking", () => {
  it("waits for what stands in an open field to be saved", async () => {
    const answer = deferred<undefined>();
    const onSave = vi.fn(() => answer.promise);
    const { user, backend, onLocking } = draw(onSave);
    await user.click(screen.getByRole("button"));
    await user.keyboard("mit{Control>}l{/Control}");
    expect(onSave).toHaveBeenCalledExactlyOnceWith("mit", ["s0"]);
    expect(backend.count("profile_lock")).toBe(0);
    answer.resolve(undefined);
    await waitFor(() => {
      expect(backend.count("profile_lock")).toBe(1);
    });
    expect(onLocking).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("happens also when that could not be saved, and says so", async () => {
    const { user, backend, onLocking } = draw(() => Promise.reject(new Error("no")));
    await user.click(screen.getByRole("button"));
    await user.keyboard("mit{Control>}l{/Control}");
    await waitFor(() => {
      expect(backend.count("profile_lock")).toBe(1);
    });
    expect(onLocking).toHaveBeenCalledExactlyOnceWith(false);
  });
});
