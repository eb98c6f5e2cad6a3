import { Sparkles } from "lucide-react";
import type { ReactElement } from "react";
import { ErrorNotice } from "../../backend/ErrorNotice";
import { useRead, useWrite } from "../../backend/queries";
import { useText } from "../../i18n/Language";
import { useUndo } from "../../record/Undo";
import { Button } from "../../shared/Button";

/** What a newer Makker has with it that is not here, offered in words. What somebody here wrote is never touched. */
export function Newer(): ReactElement | null {
  const text = useText();
  const { did } = useUndo();
  const origin = useRead("set_up_origin", {});
  const adopt = useWrite("set_up_adopt");
  const rows = origin.data?.rows_to_add ?? 0;
  const changes = origin.data?.fields_to_follow ?? 0;
  const taken = adopt.data;
  const hasNews = rows + changes > 0;
  return (
    <>
      <div className={hasNews ? "newer" : undefined} role="status">
        {hasNews && (
          <>
            <Sparkles aria-hidden />
            <span>
              {text("setup-newer", { rows, changes })} {text("setup-newer-keeps")}
            </span>
          </>
        )}
        {!hasNews && typeof taken?.change === "string" && (
          <p className="quiet">{text("setup-newer-taken", { rows: taken.rows_added, changes: taken.fields_followed })}</p>
        )}
        {hasNews && (
          <Button
            pending={adopt.isPending}
            onPress={() => {
              adopt.mutate(
                {},
                {
                  onSuccess: ({ change }) => {
                    if (change !== null) did(change);
                  },
                },
              );
            }}
          >
            {text("setup-newer-take")}
          </Button>
        )}
      </div>
      {adopt.error !== null && <ErrorNotice error={adopt.error} />}
    </>
  );
}
