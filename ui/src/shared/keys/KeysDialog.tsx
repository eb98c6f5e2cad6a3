import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { Dialog } from "../Dialog";
import { Kbd } from "../Kbd";
import type { Action } from "./actions";

/** The keys that do something where one stands: `actions` as they were when the dialog was asked for. */
export function KeysDialog({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }): ReactElement {
  const text = useText();
  return (
    <Dialog called="keys" heading={text("keys-heading")} onClose={onClose}>
      <dl className="keys-list">
        {actions.map(
          ({ id, label, keys }) =>
            keys !== undefined && (
              <div key={`${keys} ${id}`}>
                <dt>{label}</dt>
                <dd>
                  <Kbd keys={keys} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </Dialog>
  );
}
