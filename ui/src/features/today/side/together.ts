import type { FamilyNewsView } from "../../../backend/bindings.gen";
import { dayOfMoment } from "../../../shared/moment-text";

/** News of one family that would be told in the same words, and how often. */
export interface NewsLine {
  first: FamilyNewsView;
  count: number;
}

/** More than one reads in the morning. */
const SHOWN_MAX = 8;

/**
 * The newest first, by when it was done: what a colleague did last week may have come this morning. What one person did
 * several times in a family on a day stands once.
 */
export function together(news: readonly FamilyNewsView[]): NewsLine[] {
  const lines = new Map<string, NewsLine>();
  const byTime = news.toSorted((one, other) => (other.news.at_ms ?? 0) - (one.news.at_ms ?? 0));
  for (const first of byTime) {
    const { user, kind, field, is_made, caption, at_ms } = first.news;
    const alike = JSON.stringify([first.family, user, kind, field, is_made, kind === "log_entry" ? null : caption, at_ms === null ? null : dayOfMoment(at_ms)]);
    const line = lines.get(alike);
    if (line === undefined) lines.set(alike, { first, count: 1 });
    else line.count += 1;
  }
  return [...lines.values()].slice(0, SHOWN_MAX);
}
