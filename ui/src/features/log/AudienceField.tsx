import { Eye, EyeOff } from "lucide-react";
import type { ReactElement } from "react";
import { useText } from "../../i18n/Language";
import { Segmented } from "../../shared/Segmented";
import { audienceOf } from "./form";
import type { AudienceWho, EntryForm } from "./form";
import type { Who } from "./lanes";

interface AudienceFieldProps {
  form: EntryForm;
  members: readonly Who[];
  label: string;
  onChange: (part: Partial<EntryForm>) => void;
}

/** Who in the family may see it: all, some, or nobody. */
export function AudienceField({ form, members, label, onChange }: AudienceFieldProps): ReactElement {
  const text = useText();
  const who = audienceOf(form);
  return (
    <>
      <span className="with-mark">
        {who === "nobody" ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        <Segmented<AudienceWho>
          label={label}
          value={who}
          choices={[
            { id: "family", label: text("log-audience-family") },
            { id: "members", label: text("log-audience-members") },
            { id: "nobody", label: text("log-audience-nobody") },
          ]}
          onChange={(audience) => { onChange({ audience }); }}
        />
      </span>
      {who === "members" && (
        <span className="audience-members" role="group" aria-label={text("log-audience-which")}>
          {members.map((member) => (
            <label key={member.id}>
              <input
                type="checkbox"
                checked={form.audienceMembers.includes(member.id)}
                onChange={(event) => {
                  const others = form.audienceMembers.filter((id) => id !== member.id);
                  onChange({ audienceMembers: event.target.checked ? [...others, member.id] : others });
                }}
              />
              <bdi>{member.given}</bdi>
            </label>
          ))}
        </span>
      )}
    </>
  );
}
