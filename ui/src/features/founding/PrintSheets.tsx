import { Printer } from "lucide-react";
import { useState } from "react";
import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import { useLocale, useText } from "../../i18n/Language";
import { Button } from "../../shared/Button";
import { useToday } from "../../shared/DayText";
import { writeDay } from "../../shared/format-day";
import { PageHeading } from "../../shared/PageHeading";
import { PrintedSheet } from "./PrintedSheet";
import "./print.css";

interface PrintSheetsProps {
  municipality: string;
  sheets: readonly [string, string, string];
  onBack: () => void;
  onNext: () => void;
}

/** The three sheets go to the printer. On the screen they are never seen: whoever looks over a shoulder learns nothing. */
export function PrintSheets({ municipality, sheets, onBack, onNext }: PrintSheetsProps): ReactElement {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <PageHeading>{text("founding-step-print")}</PageHeading>
      <p className="founding-lead">{text("founding-print-why")}</p>
      <ul className="founding-needs">
        <li>{text("founding-print-apart")}</li>
        <li>{text("founding-print-write")}</li>
        <li>{text("founding-print-only")}</li>
      </ul>
      <Button
        {...(asked ? {} : { look: "primary" as const })}
        size="large"
        onPress={() => {
          setAsked(true);
          window.print();
        }}
      >
        <Printer aria-hidden />
        {asked ? text("founding-print-again") : text("founding-print")}
      </Button>
      <div className="founding-way">
        <Button look="plain" onPress={onBack}>
          {text("founding-take-back")}
        </Button>
        {asked && (
          <Button look="primary" onPress={onNext}>
            {text("founding-printed")}
          </Button>
        )}
      </div>
      {createPortal(
        <div className="printed" aria-hidden>
          {sheets.map((sheet, index) => (
            <PrintedSheet key={sheet} number={index + 1} sheet={sheet} municipality={municipality} day={writeDay(today, locale)} />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}
