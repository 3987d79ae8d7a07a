import { type KeyboardEvent, memo } from "react";
import { LIST_WORDS } from "../../i18n/regions/list.ts";
import { SEARCH_WORDS } from "../../i18n/regions/search.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import {
  certaintyOf,
  type EventHead,
  type EventIndex,
  edtfOf,
  kindsOf,
  marksOf,
  partiesOf,
} from "../../store/eventIndex.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { EventTime } from "../EventTime.tsx";
import { Hits, type Sought } from "../Hits.tsx";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  index: EventIndex;
  row: number;
  /** Its id; null where it is not there yet, as its title. */
  id: EventHead["id"] | null;
  title: EventHead["title"] | null;
  /** Its place among all lines of the list. */
  line: number;
  /** Where it leads; null where its id is not there yet. */
  href: string | null;
  open: boolean;
  /** Whether Tab stops here. */
  focusable: boolean;
  /** Its place in the whole list, from 1, and the list's length. */
  place: number;
  size: number;
  /** Pixels above it that belong to rows that are not drawn. */
  gap: number;
  onOpen: (event: string, byKeyboard: boolean) => void;
  onFocus: (row: number, byKeyboard: boolean) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** The pointer is on it, or on it no longer: null. */
  onPoint: (row: number | null) => void;
  sought: Sought;
  /** Words of an article around what was found in it only; null where the event itself holds it. */
  snippet: string | null;
}

/**
 * One event of the list: a link, so that its address can be copied or opened elsewhere. Before its title and id are
 * there it says when it was, what, and who took part, and keeps focus, but leads nowhere. It is drawn anew only where
 * something of it differs, as a list is drawn twice: its rows are measured in between.
 */
export const EventRow = memo(function EventRow({
  index,
  row,
  id,
  title,
  line,
  href,
  open,
  focusable,
  place,
  size,
  gap,
  onOpen,
  onFocus,
  onKeyDown,
  onPoint,
  sought,
  snippet,
}: Props) {
  const messages = useMessages();
  const search = useWords(SEARCH_WORDS);
  const words = useWords(LIST_WORDS);
  const certainty = certaintyOf(index, row);
  const parties = Array.from(partiesOf(index, row), (place) => index.organizations[place]?.name ?? "");
  return (
    <li aria-posinset={place} aria-setsize={size} data-line={line} style={gap > 0 ? { marginTop: gap } : undefined}>
      <InPageLink
        href={href ?? undefined}
        role={id === null ? "link" : undefined}
        aria-disabled={id === null ? true : undefined}
        // In a narrow list the date and the kinds share the line above the title.
        className="event-row @max-sm:flex @max-sm:flex-wrap @max-sm:items-center @max-sm:gap-x-2"
        data-event={id ?? undefined}
        data-row={row}
        data-region-focus={focusable ? "" : undefined}
        aria-current={open ? "true" : undefined}
        tabIndex={focusable ? 0 : -1}
        onFocus={(event) => onFocus(row, event.currentTarget.matches(":focus-visible"))}
        onKeyDown={onKeyDown}
        onPointerEnter={() => onPoint(row)}
        onPointerLeave={() => onPoint(null)}
        onFollow={(byKeyboard) => id !== null && onOpen(id, byKeyboard)}
      >
        <span className="flex flex-col items-start gap-0.5 @max-sm:-order-1 @max-sm:flex-row @max-sm:gap-1.5">
          <EventTime date={edtfOf(index, row)} certainty={certainty} short className="text-[0.8125rem] leading-6" />
        </span>
        <span className="min-w-0 @max-sm:contents">
          <span className="line-clamp-3 text-[0.9375rem] leading-6 @max-sm:basis-full" lang="zh-Hans">
            {title === null ? (
              <span className="title-later">
                <span className="sr-only">{words.titleLater}</span>
              </span>
            ) : (
              <Hits text={title} {...sought} />
            )}
          </span>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs leading-5 text-ink-soft @max-sm:contents">
            {kindsOf(index, row).map((kind) => (
              <span key={kind} className="inline-flex items-center gap-1 @max-sm:-order-1" data-certainty={certainty}>
                <KindBadge kind={kind} />
                {messages.kinds[kind]}
              </span>
            ))}
            {marksOf(index, row).map((mark) => (
              <span key={mark} className="tag">
                {words.marks[mark]}
              </span>
            ))}
            <span className="min-w-0 @max-sm:basis-full" lang="zh-Hans">
              <Hits text={parties.join(messages.listSeparator)} {...sought} />
            </span>
          </span>
          {snippet !== null && (
            <span className="mt-0.5 block text-xs leading-5 text-ink-soft">
              {search.inArticle}
              <span lang="zh-Hans">
                <Hits text={snippet} {...sought} />
              </span>
            </span>
          )}
        </span>
      </InPageLink>
    </li>
  );
});
