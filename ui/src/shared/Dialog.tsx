import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useText } from "../i18n/Language";
import { Button } from "./Button";
import { ActionsLayer } from "./keys/use-actions";
import "./dialog.css";

interface DialogProps {
  /** Which one it is, among all of them. The tests that look at every dialog go by it. */
  called: string;
  /** What it is about; also its name for who hears it. */
  heading: string;
  /** Called on Esc, on the cross, and on pressing beside it. What is typed inside is the caller's to keep. */
  onClose: () => void;
  /** "sheet" comes in from the side and leaves room to work; "wide" has room for a list. */
  look?: "sheet" | "wide";
  /** Hides the heading for the eye, where the content says it. */
  bare?: boolean;
  children: ReactNode;
}

/** Something to be done with first. The focus stays inside and goes back to where it came from. */
export function Dialog({ called, heading, onClose, look, bare = false, children }: DialogProps): ReactElement {
  const text = useText();
  return (
    <ModalOverlay
      className={`scrim ${look ?? ""}`}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog ${look ?? ""}`} data-dialog={called}>
        <AriaDialog>
          <ActionsLayer>
            <header className={bare ? "visually-hidden" : undefined}>
              <Heading slot="title" level={2}>
                {heading}
              </Heading>
              {!bare && (
                <Button look="plain" aria-label={text("dialog-close")} onPress={onClose}>
                  <X aria-hidden />
                </Button>
              )}
            </header>
            {children}
          </ActionsLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A dialog that slides in from the side. */
export function Sheet(props: Omit<DialogProps, "look">): ReactElement {
  return <Dialog {...props} look="sheet" />;
}
