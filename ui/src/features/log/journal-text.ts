import type { LogEntryView } from "../../backend/bindings.gen";
import type { Text } from "../../i18n/Language";
import { writeDay } from "../../shared/format-day";
import type { Thread } from "./threads";
import type { Names } from "./use-names";

/** Fluent puts marks around what it fills in, so that writing from right to left stands apart; a journal has no use for them. */
function bare(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, "");
}

/** An entry as a text for the journal system: whole days, whole names, and what was corrected since. */
export function journalText(thread: Thread, names: Names, level: string | null, text: Text, locale: string): string {
  const { entry, corrections } = thread;
  const day = (date: string): string => writeDay(date, locale);
  const whole = (ids: readonly string[]): string => ids.map((id) => names.whole(id)).join(", ");
  const line = (label: string, words: string | null): string[] =>
    words === null || words === "" ? [] : [text("log-journal-line", { label, words })];
  const said = (each: LogEntryView): string[] => [
    ...(each.observation === null ? [] : [each.observation]),
    ...(each.own_words === null ? [] : [text("log-own-words", { words: each.own_words })]),
    ...line(text("log-agreed"), each.agreed),
    ...line(text("log-responsible"), each.responsible === null ? null : names.whole(each.responsible)),
    ...line(text("log-due"), each.due_on === null ? null : day(each.due_on)),
    ...line(text("log-evaluation"), each.evaluation),
    ...line(text("log-next-meeting"), each.next_meeting_on === null ? null : day(each.next_meeting_on)),
  ];
  const lines = [
    text("log-journal-head", {
      day: day(entry.on),
      kind: text("log-kind", { kind: entry.kind ?? "" }),
      who: names.whole(entry.author ?? entry.written_by),
    }),
    ...line(text("log-about"), whole(entry.about)),
    ...line(text("log-participants"), whole(entry.participants)),
    ...said(entry),
    ...line(text("log-level"), level),
    ...corrections.flatMap((correction) => [
      text("log-corrected-by", { who: names.whole(correction.author ?? correction.written_by), when: day(correction.on) }),
      ...said(correction),
      ...line(text("log-reason"), correction.correction_reason),
    ]),
  ];
  return bare(lines.join("\n"));
}
