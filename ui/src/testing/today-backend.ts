import type { FamilyLineView, FamilyView } from "../backend/bindings.gen";
import type { FakeBackend } from "./fake-backend";
import { largeToday, line, today } from "./today";

function listed({ id, name }: FamilyLineView): FamilyView {
  return { id, name, created_on: today };
}

/** Answers for the first screen as the program would: the drawn morning, with so many families of the team's besides. */
export function playToday(backend: FakeBackend, others: number): { families: () => FamilyView[] } {
  let page = largeToday(others);
  const families = (): FamilyView[] => page.families.map(listed);
  backend.answer({
    today_show: () => page,
    seen_mark_all: () => {
      page = { ...page, news: [], seen_at_ms: page.now_ms };
      return null;
    },
    family_list: () => ({ families: families() }),
    family_create: ({ name }) => {
      const family = line(`f${String(page.families.length + 1)}`, name);
      page = { ...page, families: [...page.families, family] };
      return { ...listed(family), change: "c" };
    },
  });
  return { families };
}
