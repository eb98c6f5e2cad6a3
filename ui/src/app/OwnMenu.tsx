import { Check, Ellipsis } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components/Menu";
import { useText } from "../i18n/Language";
import type { Locale } from "../i18n/localization";
import { Kbd } from "../shared/Kbd";
import { Initials } from "../shared/PersonMark";
import type { ThemeChoice } from "../shared/theme";
import { usePreferences } from "./Preferences";
import { useVisit } from "./visit";

interface ChoiceProps<Key extends string> {
  heading: string;
  choices: readonly { id: Key; label: string; lang?: string }[];
  value: Key;
  onChoose: (value: Key) => void;
}

/** One of a few, in a menu. */
function Choice<Key extends string>({ heading, choices, value, onChoose }: ChoiceProps<Key>): ReactElement {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find(({ id }) => keys !== "all" && keys.has(id));
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    >
      <Header>{heading}</Header>
      {choices.map((choice) => (
        <MenuItem key={choice.id} id={choice.id} textValue={choice.label}>
          <Check aria-hidden />
          <span lang={choice.lang}>{choice.label}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** One's own menu, behind one's initials: how Makker looks, which language it speaks, and the keys. */
export function OwnMenu(): ReactElement {
  const text = useText();
  const { user, lock, showKeys } = useVisit();
  const { theme, locale, choose } = usePreferences();
  const name = user ?? text("own-menu");
  const label: ReactNode = user === null ? <Ellipsis aria-hidden /> : <Initials name={user} named />;
  return (
    <MenuTrigger>
      <Button className="btn plain own-menu" aria-label={name}>
        {label}
      </Button>
      <Popover className="popover" placement="bottom end">
        {user !== null && <p className="menu-heading">{user}</p>}
        <Menu
          aria-label={name}
          onAction={(key) => {
            if (key === "keys") showKeys();
            if (key === "lock") lock();
          }}
        >
          <Choice<ThemeChoice>
            heading={text("own-menu-theme")}
            value={theme}
            choices={[
              { id: "system", label: text("own-menu-theme-system") },
              { id: "light", label: text("own-menu-theme-light") },
              { id: "dark", label: text("own-menu-theme-dark") },
              { id: "contrast", label: text("own-menu-theme-contrast") },
            ]}
            onChoose={(chosen) => {
              choose({ theme: chosen });
            }}
          />
          <Separator />
          <Choice<Locale>
            heading={text("own-menu-language")}
            value={locale}
            choices={[
              { id: "da-DK", label: text("own-menu-danish"), lang: "da" },
              { id: "en-GB", label: text("own-menu-english"), lang: "en" },
            ]}
            onChoose={(chosen) => {
              choose({ locale: chosen });
            }}
          />
          <Separator />
          <MenuItem id="keys" textValue={text("keys-heading")}>
            <Check aria-hidden />
            {text("keys-heading")} <Kbd keys="?" />
          </MenuItem>
          <MenuItem id="lock" textValue={text("app-lock")}>
            <Check aria-hidden />
            {text("app-lock")} <Kbd keys="Ctrl+L" />
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
