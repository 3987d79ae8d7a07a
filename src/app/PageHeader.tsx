import type { ReactNode } from "react";
import type { Settings } from "./App.tsx";
import { useMessages } from "./i18n/useMessages.ts";
import { HelpButton } from "./views/help/HelpButton.tsx";

export type Theme = "system" | "light" | "dark";

interface Props {
  settings: Settings;
  /** Opens the help; without it there is no button for it. */
  onHelp?: () => void;
  /** The search box and what else belongs to the data. */
  children?: ReactNode;
}

/** The head of the page: its name, the search, language and theme. */
export function PageHeader({ settings, onHelp, children }: Props) {
  const messages = useMessages();
  const { language, theme, onLanguage, onTheme } = settings;
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className="page-header flex flex-none flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="flex items-baseline gap-2 text-lg font-bold tracking-wide text-accent" title={messages.tagline}>
        {messages.name}
        <span className="text-xs font-normal tracking-normal text-ink-soft max-lg:hidden">{messages.tagline}</span>
      </h1>
      {children}
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
    </header>
  );
}
