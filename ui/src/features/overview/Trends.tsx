import type { ReactElement } from "react";
import type { TrendPointView, TrendView } from "../../backend/bindings.gen";
import { useLocale, useText } from "../../i18n/Language";
import { sayDay, useToday } from "../../shared/DayText";
import { dayNumber } from "./course-axis";
import { useOverview } from "./overview-context";
import { codeWord } from "./words";

const [WIDTH, HEIGHT, EDGE] = [88, 24, 4];

/** From what to what measurements have gone, as lines: what they mean is for people to say. */
export function Trends(): ReactElement {
  const text = useText();
  const { page } = useOverview();
  return (
    <section aria-labelledby="overview-trends">
      <h2 id="overview-trends">{text("overview-trends")}</h2>
      {page.trends.length === 0 && <p className="quiet">{text("overview-trends-empty")}</p>}
      <ul className="trend-list">
        {page.trends.map((trend) => (
          <Trend key={`${trend.instrument} ${trend.member}`} trend={trend} />
        ))}
      </ul>
    </section>
  );
}

function Trend({ trend }: { trend: TrendView }): ReactElement | null {
  const text = useText();
  const locale = useLocale();
  const today = useToday();
  const { people } = useOverview();
  const first = trend.points[0];
  const last = trend.points.at(-1);
  if (first === undefined || last === undefined) return null;
  const inPercent = trend.instrument === "school-absence";
  const say = ({ value }: TrendPointView): string => {
    const number = value ?? 0;
    return inPercent ? text("overview-percent", { number: Math.round(number / 10) }) : String(number);
  };
  const name = people.given(trend.member);
  const said = text("overview-trend", { instrument: codeWord(text, "measurement", "instrument", trend.instrument), name });
  return (
    <li>
      <bdi>{said}</bdi>
      <Line points={trend.points} />
      <span className="trend-figures" title={`${sayDay(text, first.on, locale, today)} – ${sayDay(text, last.on, locale, today)}`}>
        {trend.points.length > 1 && (
          <span className="muted">
            {inPercent ? say(first).replace(/\s?%$/, "") : say(first)} <span aria-hidden>{text("overview-arrow")}</span>
            <span className="visually-hidden">{text("overview-trend-to")}</span>{" "}
          </span>
        )}
        <b>{say(last)}</b>
      </span>
    </li>
  );
}

/** A small line through all of them; the last one is the dot. */
function Line({ points }: { points: readonly TrendPointView[] }): ReactElement {
  const days = points.map(({ on }) => dayNumber(on));
  const values = points.map(({ value }) => value ?? 0);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spots = points.map((_, index) => ({
    x: to === from ? WIDTH - EDGE : EDGE / 2 + (((days[index] ?? from) - from) / (to - from)) * (WIDTH - EDGE - EDGE / 2),
    y: high === low ? HEIGHT / 2 : HEIGHT - EDGE - (((values[index] ?? low) - low) / (high - low)) * (HEIGHT - 2 * EDGE),
  }));
  const end = spots.at(-1);
  return (
    <svg className="trend-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden>
      <path d={spots.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("")} />
      {end !== undefined && <circle cx={end.x} cy={end.y} r={2.5} />}
    </svg>
  );
}
