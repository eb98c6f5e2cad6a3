import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violations } from "../testing/axe";
import { fakeBackend, refusal } from "../testing/fake-backend";
import { renderScreen } from "../testing/render";
import { OurPlan } from "./OurPlan";

describe("Vores plan", () => {
  it("shows the family's name", async () => {
    const { container } = renderScreen(
      <OurPlan />,
      fakeBackend({ our_plan_show: () => ({ family_name: "Haddad Lund" }) }),
    );
    expect(await screen.findByText("Haddad Lund")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Vores plan" })).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  it("says so in a sentence when it cannot, and can be asked again", async () => {
    const backend = fakeBackend({
      our_plan_show: () => {
        throw refusal("internal");
      },
    });
    const { user, container } = renderScreen(<OurPlan />, backend);
    expect(await screen.findByRole("alert")).toHaveTextContent("Makker svarer ikke, som den skal.");
    expect(await violations(container)).toEqual([]);

    backend.answer({ our_plan_show: () => ({ family_name: "Demir" }) });
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByText("Demir")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});
