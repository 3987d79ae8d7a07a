import type { ReactNode } from "react";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ShownCount } from "./ShownCount.tsx";

interface Props {
  shown: number;
  total: number;
  /** Values of the address that no event has. */
  ignored: readonly string[];
  /** The chips of what is filtered by. */
  children?: ReactNode;
}

/** How many of how many events are shown, and by which filters. It has its line always, so that nothing below moves. */
export function ResultLine({ shown, total, ignored, children }: Props) {
  const messages = useMessages();
  const { marks, certainty } = useWords(FACET_WORDS);
  const fixed: Readonly<Record<string, string>> = { ...marks, ...certainty };
  return (
    <div className="result-line">
      <ShownCount shown={shown} total={total} />
      {children}
      {ignored.length > 0 && (
        <p className="rounded-md border border-dashed border-line-strong px-2 text-[0.8125rem]">
          {messages.filters.ignored(ignored.map((value) => fixed[value] ?? value).join(messages.listSeparator))}
        </p>
      )}
    </div>
  );
}
