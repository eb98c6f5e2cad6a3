import { Link, Outlet } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { Mark } from "../shared/Mark";
import { FindButton } from "./FindButton";
import { TopBar } from "./TopBar";

/** Around what concerns all one's families. */
export function WorkShell(): ReactElement {
  const text = useText();
  return (
    <>
      <TopBar find={<FindButton look="field" />}>
        <Mark label={text("app-name")} />
        <nav className="tabs" aria-label={text("app-menu")}>
          <Link to="/" activeOptions={{ exact: true }}>
            {text("families-heading")}
          </Link>
          <Link to="/visitation">{text("visitation-heading")}</Link>
        </nav>
      </TopBar>
      <Outlet />
    </>
  );
}
