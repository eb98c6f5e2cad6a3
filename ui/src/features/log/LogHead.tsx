import { Eye } from "lucide-react";
import { memo } from "react";
import type { ReactElement } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import type { BatonView } from "../../backend/bindings.gen";
import { useText } from "../../i18n/Language";
import { BatonIcon } from "../../shared/BatonIcon";
import { Button } from "../../shared/Button";
import { DepartmentMark } from "../../shared/DepartmentMark";
import { Segmented } from "../../shared/Segmented";
import { useLog } from "./log-context";
import type { LogFilter } from "./rows";

interface LogHeadProps {
  baton: BatonView;
  filter: LogFilter;
  asFamily: boolean;
  onFilter: (filter: LogFilter) => void;
  onAsFamily: (asFamily: boolean) => void;
  onGive: () => void;
}

/** Above the feed: who has the baton, what the lanes are, and what is shown. */
export const LogHead = memo(function LogHead({ baton, filter, asFamily, onFilter, onAsFamily, onGive }: LogHeadProps): ReactElement {
  const text = useText();
  const { lanes, names, people } = useLog();
  const { holder, clash } = baton;
  const isMe = holder !== null && people.get(holder)?.isMe === true;
  return (
    <div className="log-head">
      <div className="log-baton">
        <Button look="plain" aria-labelledby="log-baton-holder log-baton-give" onPress={onGive}>
          <BatonIcon />
          <span id="log-baton-holder">
            {clash.length > 0
              ? text("log-baton-with-two")
              : holder === null
                ? text("log-baton-with-nobody")
                : text("log-baton-with", { who: names.short(holder), me: isMe ? "yes" : "no" })}
          </span>
          <span id="log-baton-give" className="visually-hidden">
            {text("log-baton-give")}
          </span>
        </Button>
      </div>
      <ul className="lanes" data-count={lanes.length} aria-label={text("log-lanes")}>
        {lanes.map((lane) => (
          <li key={lane}>
            <DepartmentMark mark={lane} />
            {text("log-lane", { lane })}
          </li>
        ))}
      </ul>
      <div className="log-filters">
        <Segmented<LogFilter>
          label={text("log-filter")}
          value={filter}
          choices={[
            { id: "all", label: text("log-filter-all") },
            { id: "agreements", label: text("log-filter-agreements") },
            { id: "meetings", label: text("log-filter-meetings") },
            { id: "handovers", label: text("log-filter-handovers") },
          ]}
          onChange={onFilter}
        />
        <ToggleButton className="btn plain as-family" isSelected={asFamily} onChange={onAsFamily}>
          <Eye aria-hidden />
          {text("log-as-family")}
        </ToggleButton>
      </div>
    </div>
  );
});
