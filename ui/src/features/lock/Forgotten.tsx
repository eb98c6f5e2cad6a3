import { useState } from "react";
import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { Dialog } from "../../shared/Dialog";

/** What one does who has forgotten the passphrase: nothing is lost as long as two of the three sheets are there. */
export function Forgotten(): ReactElement {
  const text = useText();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => {
          setAsked(true);
        }}
      >
        {text("lock-forgotten")}
      </button>
      {asked && (
        <Dialog
          called="forgotten"
          heading={text("lock-forgotten-heading")}
          onClose={() => {
            setAsked(false);
          }}
        >
          <p>{text("lock-forgotten-lost")}</p>
          <ol className="lock-forgotten">
            <li>{text("lock-forgotten-sheets")}</li>
            <li>{text("lock-forgotten-administrator")}</li>
            <li>{text("lock-forgotten-new")}</li>
          </ol>
          <p className="muted">{text("lock-forgotten-nobody")}</p>
        </Dialog>
      )}
    </>
  );
}
