import { useEffect } from "react";
import type { ReactElement, ReactNode } from "react";
import { ErrorNotice } from "../backend/ErrorNotice";
import { useWrite } from "../backend/queries";
import { useText } from "../i18n/Language";
import { TopBar } from "./TopBar";
import "./shell.css";

/** The bar on top and the screen beneath it. */
export function Shell({ user, children }: { user: string | null; children: ReactNode }): ReactElement {
  const text = useText();
  const { mutate: lock, error } = useWrite("profile_lock");

  useEffect(() => {
    const lockOnCtrlL = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.key.toLowerCase() !== "l") return;
      event.preventDefault();
      lock({});
    };
    window.addEventListener("keydown", lockOnCtrlL);
    return () => {
      window.removeEventListener("keydown", lockOnCtrlL);
    };
  }, [lock]);

  return (
    <>
      <a className="skip" href="#content">
        {text("app-skip")}
      </a>
      <TopBar
        user={user}
        onLock={() => {
          lock({});
        }}
      />
      {error !== null && <ErrorNotice error={error} />}
      {children}
    </>
  );
}
