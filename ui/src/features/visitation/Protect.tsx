import { useEffect, useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";

interface ProtectProps {
  team: string;
  candidate: string;
  person: string;
  name: string;
  /** The element that shows the name. */
  namedBy: string;
}

/** Somebody's address is protected from now on. What stands of it is removed for good, so it is asked once more. */
export function Protect({ team, candidate, person, name, namedBy }: ProtectProps): ReactElement {
  const text = useText();
  const id = useId();
  const protect = useWrite("candidate_protect");
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const saysYes = useRef(false);

  useEffect(() => {
    // The button that one pressed is gone: the focus goes to the one in its place.
    if (asking || wasAsked.current) button.current?.focus();
    wasAsked.current = asking;
  }, [asking]);

  useEffect(
    () => () => {
      // With that the family is protected, and there is nothing here to press any more: the focus stays with whom it was about.
      if (saysYes.current) document.getElementById(namedBy)?.focus();
    },
    [namedBy],
  );

  if (!asking)
    return (
      <Button
        ref={button}
        look="plain"
        id={id}
        aria-labelledby={`${namedBy} ${id}`}
        onPress={() => {
          setAsking(true);
        }}
      >
        {text("visitation-protect")}
      </Button>
    );
  return (
    <div className="protect" role="group" aria-labelledby={namedBy} aria-describedby={id}>
      <p id={id}>{text("visitation-protect-hint", { name })}</p>
      {protect.error !== null && <ErrorNotice error={protect.error} />}
      <div className="answers">
        <Button
          ref={button}
          pending={protect.isPending}
          onPress={() => {
            saysYes.current = true;
            protect.mutate({ team, candidate, person });
          }}
        >
          {text("visitation-protect-yes")}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            setAsking(false);
          }}
        >
          {text("visitation-cancel")}
        </Button>
      </div>
    </div>
  );
}
