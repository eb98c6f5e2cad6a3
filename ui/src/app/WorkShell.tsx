import { Link, Outlet, useRouter } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useRead } from "../backend/queries";
import { useText } from "../i18n/Language";
import { useActions } from "../shared/keys/use-actions";
import { Mark } from "../shared/Mark";
import { FindButton } from "./FindButton";
import { TopBar } from "./TopBar";

/** Around what concerns all one's families. */
export function WorkShell(): ReactElement {
  const text = useText();
  const router = useRouter();
  // Where it cannot be asked, the screen itself says why.
  const mayEdit = useRead("set_up_access", {}).data?.may_edit === true;
  const goToSetUp = (): void => void router.navigate({ to: "/opsaetning" });
  const goToVisitation = (): void => void router.navigate({ to: "/visitation" });
  useActions([
    { id: "visitation", label: text("visitation-heading"), run: goToVisitation },
    ...(mayEdit ? [{ id: "set-up", label: text("setup-heading"), run: goToSetUp }] : []),
  ]);
  return (
    <>
      <TopBar find={<FindButton look="field" />}>
        <Mark label={text("app-name")} />
        <nav className="tabs" aria-label={text("app-menu")}>
          <Link to="/" activeOptions={{ exact: true }}>
            {text("families-heading")}
          </Link>
          <Link to="/visitation">{text("visitation-heading")}</Link>
          {mayEdit && <Link to="/opsaetning">{text("setup-heading")}</Link>}
        </nav>
      </TopBar>
      <Outlet />
    </>
  );
}
