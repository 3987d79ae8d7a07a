import { useId, useLayoutEffect, useRef, useState } from "react";

import { HISTORY_WORDS } from "../../i18n/regions/history.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { type Since, sinceOf } from "../../store/since.ts";
import { type Filters, type Mark, standingOf, withToggled } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";

interface Props {
  index: EventIndex;
  filters: Filters;
  store: ViewStore;
}

/** How many events are new, changed and gone since the build before; each number shows them. */
export function SinceNumbers({ index, filters, store }: Props) {
  const words = useWords(HISTORY_WORDS);
  const numbers = useRovingFocus<HTMLDivElement>();
  const [isGoneOpen, setGoneOpen] = useState(false);
  const since = sinceOf(index);
  if (!since) return null;
  const filter = (mark: Mark, count: number, text: string, hint: string) =>
    count > 0 && (
      <button
        type="button"
        className="status-number"
        aria-pressed={standingOf(filters.facets.mark, mark) === "only"}
        title={hint}
        onClick={() => store.setFilters(withToggled(filters, "mark", mark))}
      >
        {text}
      </button>
    );
  return (
    <div ref={numbers} className="flex min-h-8 flex-wrap items-center gap-x-3 px-1">
      <span>{words.since}</span>
      {filter("new", since.new, words.new(since.new), words.onlyNew)}
      {filter("changed", since.changed, words.changed(since.changed), words.onlyChanged)}
      {since.vanished > 0 && (
        <button type="button" className="status-number" aria-haspopup="dialog" onClick={() => setGoneOpen(true)}>
          {words.vanished(since.vanished)}
        </button>
      )}
      {isGoneOpen && <GoneDialog since={since} onClose={() => setGoneOpen(false)} />}
    </div>
  );
}

/** The events of the build before that are gone, as a dialog. Focus returns when it closes. */
function GoneDialog({ since, onClose }: { since: Since; onClose: () => void }) {
  const { close, dates, listSeparator } = useMessages();
  const words = useWords(HISTORY_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={(event) => !event.currentTarget.open && onClose()}
      className="panel m-auto max-h-[80dvh] w-[min(40rem,calc(100vw-2rem))] p-0 text-ink backdrop:bg-black/40"
    >
      <div className="sticky top-0 flex items-center justify-between border-b border-line bg-surface py-1.5 pl-4 pr-2">
        <h2 id={title} className="text-base font-semibold">
          {words.goneTitle}
        </h2>
        <IconButton label={close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </IconButton>
      </div>
      <p className="px-4 pt-2 text-[0.8125rem] text-ink-soft">{words.goneHint}</p>
      <ul className="divide-y divide-line px-4 text-sm">
        {since.gone.map(({ id, title, date, organizations }) => (
          <li key={id} className="py-2">
            <p lang="zh-Hans">{title}</p>
            <p className="text-[0.8125rem] text-ink-soft">
              {dateText(date, dates)}
              {organizations.length > 0 && (
                <span className="ml-3" lang="zh-Hans">
                  {organizations.join(listSeparator)}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {since.vanished > since.gone.length && (
        <p className="px-4 py-3 text-[0.8125rem]">{words.goneMore(since.vanished - since.gone.length)}</p>
      )}
    </dialog>
  );
}
