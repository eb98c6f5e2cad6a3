import { onlineManager } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { deferred, fakeBackend, refusal } from "../testing/fake-backend";
import { renderScreen } from "../testing/render";
import type { FamilyMadeView, FamilyView, ProfileStatusView } from "./bindings.gen";
import { useChanges, useRead, useWrite } from "./queries";

const unlocked: ProfileStatusView = { state: "open", municipality: null, user: null, demo: false, disk_full: false, departments: [] };

function Readers(): ReactElement {
  const status = useRead("profile_status", {});
  const list = useRead("family_list", {});
  const plan = useRead("our_plan_show", {});
  const create = useWrite("family_create");
  useChanges();
  return (
    <>
      <output>{[status, list, plan].map((query) => query.status).join(" ")}</output>
      <button
        onClick={() => {
          create.mutate({ name: "Demir" });
        }}
      >
        {create.status}
      </button>
    </>
  );
}

const answers = {
  profile_status: () => unlocked,
  family_list: () => ({ families: [] }),
  our_plan_show: () => ({ family_name: "Demir" }),
  family_create: ({ name }: { name: string }): FamilyMadeView => ({
    id: "1",
    name,
    created_on: "2026-11-24",
    change: "c1",
  }),
};

async function drawReaders(backend: ReturnType<typeof fakeBackend>) {
  const drawn = renderScreen(<Readers />, backend);
  await screen.findByText("success success success");
  return drawn;
}

afterEach(() => {
  onlineManager.setOnline(true);
});

describe("the cache", () => {
  it("asks again for what a write makes stale, and for nothing else", async () => {
    const backend = fakeBackend(answers);
    const { user } = await drawReaders(backend);
    await user.click(screen.getByRole("button"));
    await screen.findByRole("button", { name: "success" });
    expect(backend.calls.map(({ name }) => name).slice(3)).toEqual(["family_create", "family_list"]);
  });

  it("asks for nothing when the write did not go through", async () => {
    const backend = fakeBackend(answers);
    const { user } = await drawReaders(backend);
    backend.answer({
      family_create: () => {
        throw refusal("disk-full");
      },
    });
    await user.click(screen.getByRole("button"));
    await screen.findByRole("button", { name: "error" });
    expect(backend.count("family_list")).toBe(1);
  });

  it("has the new state before a write is called done", async () => {
    const backend = fakeBackend(answers);
    const { user } = await drawReaders(backend);
    const list = deferred<{ families: FamilyView[] }>();
    backend.answer({ family_list: () => list.promise });
    await user.click(screen.getByRole("button"));
    await waitFor(() => {
      expect(backend.count("family_list")).toBe(2);
    });
    expect(screen.getByRole("button")).toHaveTextContent("pending");
    list.resolve({ families: [] });
    expect(await screen.findByRole("button", { name: "success" })).toBeVisible();
  });

  it("asks again for what the program says has changed, the profile first", async () => {
    const backend = fakeBackend(answers);
    await drawReaders(backend);
    backend.change(["our-plan", "profile"]);
    await waitFor(() => {
      expect(backend.calls.map(({ name }) => name).slice(3)).toEqual(["profile_status", "our_plan_show"]);
    });
  });

  it("notices that Makker has locked itself, whichever command says so", async () => {
    const backend = fakeBackend(answers);
    const { user } = await drawReaders(backend);
    backend.answer({
      family_create: () => {
        throw refusal("profile-locked");
      },
    });
    await user.click(screen.getByRole("button"));
    await waitFor(() => {
      expect(backend.count("profile_status")).toBe(2);
    });
  });

  it("asks while the screen is drawn, before it stands there", () => {
    const backend = fakeBackend(answers);
    let askedBefore: number | null = null;
    function Child(): null {
      askedBefore ??= backend.count("family_list");
      return null;
    }
    function Page(): ReactElement {
      useRead("family_list", {});
      return <Child />;
    }
    renderScreen(<Page />, backend);
    expect(askedBefore).toBe(1);
  });

  it("takes the answer to unlocking for how the profile stands, and asks the first screen once", async () => {
    const backend = fakeBackend({ ...answers, profile_status: () => ({ ...unlocked, state: "locked" }), profile_unlock: () => unlocked });
    function List(): ReactElement {
      return <output>{useRead("family_list", {}).status}</output>;
    }
    function Door(): ReactElement {
      const status = useRead("profile_status", {});
      const unlock = useWrite("profile_unlock");
      useChanges();
      const open = (): void => {
        unlock.mutate({ passphrase: "tre små fisk" });
      };
      return status.data?.state === "open" ? <List /> : <button onClick={open}>Lås op</button>;
    }
    const { user } = renderScreen(<Door />, backend);
    await user.click(await screen.findByRole("button"));
    await screen.findByText("success");
    // What another window has done meanwhile comes just then.
    backend.change(["profile"]);
    await waitFor(() => {
      expect(backend.count("profile_status")).toBe(2);
    });
    expect(backend.calls.map(({ name }) => name)).toEqual(["profile_status", "profile_unlock", "family_list", "profile_status"]);
  });

  it("works without a network", async () => {
    onlineManager.setOnline(false);
    const backend = fakeBackend(answers);
    const { user } = await drawReaders(backend);
    await user.click(screen.getByRole("button"));
    expect(await screen.findByRole("button", { name: "success" })).toBeVisible();
  });

  it("stops listening when the screen is gone", async () => {
    const backend = fakeBackend(answers);
    const { unmount } = await drawReaders(backend);
    unmount();
    backend.change(["families"]);
    expect(backend.count("family_list")).toBe(1);
  });
});
