import type { Settings } from "./App.tsx";
import { useMessages } from "./i18n/useMessages.ts";
import { HelpButton } from "./views/help/HelpButton.tsx";

interface Props {
  settings: Settings;
  /** Opens the help; without it there is no button for it. */
  onHelp?: () => void;
}

/** Language, theme and help. */
export function SettingsBar({ settings, onHelp }: Props) {
  const messages = useMessages();
  const { language, theme, onLanguage, onTheme } = settings;
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="ml-auto flex items-center gap-1 text-xs">
      <button
        type="button"
        className="icon-button px-2"
        lang={other === "en" ? "en" : "zh-Hans"}
        onClick={() => onLanguage(other)}
      >
        {messages.language.other}
      </button>
      <select
        aria-label={messages.theme.label}
        title={messages.theme.label}
        className="h-[30px] rounded-md bg-transparent px-1 text-ink-soft hover:bg-hover"
        value={theme}
        onChange={(event) => {
          const value = event.target.value;
          onTheme(value === "light" || value === "dark" ? value : "system");
        }}
      >
        <option value="system">{messages.theme.system}</option>
        <option value="light">{messages.theme.light}</option>
        <option value="dark">{messages.theme.dark}</option>
      </select>
      {onHelp && <HelpButton onOpen={onHelp} />}
    </div>
  );
}
