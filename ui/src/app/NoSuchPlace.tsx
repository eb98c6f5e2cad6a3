import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useText } from "../i18n/Language";
import { PageHeading } from "../shared/PageHeading";
import { Trouble } from "../shared/Trouble";

/** Where a way led nowhere: what one can do instead. */
export function NoSuchPlace(): ReactElement {
  const text = useText();
  return (
    <main id="content" className="placeholder" data-screen="nowhere" tabIndex={-1}>
      <PageHeading>{text("nowhere-heading")}</PageHeading>
      <Trouble sentence={text("nowhere")}>
        <Link className="link" to="/">
          {text("family-back")}
        </Link>
      </Trouble>
    </main>
  );
}
