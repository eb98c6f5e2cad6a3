import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { Language } from "../i18n/Language";
import { EditableLine } from "../shared/editable/EditableLine";
import { violations } from "../testing/axe";
import { LeftUnsavedNotice } from "./LeftUnsavedNotice";

function Page({ field, save }: { field: boolean; save: () => Promise<void> }): ReactElement {
  return (
    <Language>
      <LeftUnsavedNotice />
      {field && <EditableLine label="Arbejdsplads" value="" seen={[]} onSave={save} />}
    </Language>
  );
}

describe("what could not be saved when one went on", () => {
  it("stands where one has come to, until one has seen it", async () => {
    const user = userEvent.setup();
    const save = () => Promise.reject(new Error("full"));
    const { rerender, container } = render(<Page field save={save} />);
    await user.click(screen.getByRole("button", { name: /Arbejdsplads/ }));
    await user.keyboard("Café Æblet");
    rerender(<Page field={false} save={save} />);
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent(/Arbejdsplads.*kunne ikke gemmes.*Café Æblet/);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Jeg har set det" }));
    expect(screen.queryByText(/Café Æblet/)).not.toBeInTheDocument();
  });

  it("is nothing when it was saved", async () => {
    const user = userEvent.setup();
    const save = () => Promise.resolve();
    const { rerender } = render(<Page field save={save} />);
    await user.click(screen.getByRole("button", { name: /Arbejdsplads/ }));
    await user.keyboard("Café Æblet");
    rerender(<Page field={false} save={save} />);
    await act(() => Promise.resolve());
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});
