import type { ReactNode } from "react";
import { useMessages } from "./i18n/useMessages.ts";

export type Theme = "system" | "light" | "dark";

/** The head of the page: its name, and what else belongs there. */
export function PageHeader({ children }: { children: ReactNode }) {
  const messages = useMessages();
  return (
    <header className="page-header flex flex-none flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="flex items-baseline gap-2 text-lg font-bold tracking-wide text-accent" title={messages.tagline}>
        {messages.name}
        <span className="text-xs font-normal tracking-normal text-ink-soft max-xl:hidden">{messages.tagline}</span>
      </h1>
      {children}
    </header>
  );
}
