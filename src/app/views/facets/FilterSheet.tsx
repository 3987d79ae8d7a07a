import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";

interface Props {
  /** How many events the filters leave. */
  shown: number;
  /** Whether any filter is set. */
  filtered: boolean;
  onClear: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The region 筛选 on phones: the facets over the whole screen. Takes focus when it opens. */
export function FilterSheet({ shown, filtered, onClear, onClose, children }: Props) {
  const messages = useMessages();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section aria-label={messages.regions.filters} className="sheet flex flex-col bg-surface">
      <div className="flex min-h-11 flex-none items-center justify-between border-b border-line pl-4 pr-2">
        <h2 className="panel-title">{messages.regions.filters}</h2>
        <IconButton ref={close} label={messages.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="scroller min-h-0 flex-1 p-4">{children}</div>
      <div className="flex flex-none gap-2 border-t border-line p-3">
        {filtered && (
          <button type="button" className="button" onClick={onClear}>
            {messages.filters.clearAll}
          </button>
        )}
        <button type="button" className="button button-primary flex-1" onClick={onClose}>
          {messages.filters.apply(shown)}
        </button>
      </div>
    </section>
  );
}
