import type { KeyboardEvent, Ref } from "react";
import { SEARCH_WORDS } from "../../i18n/regions/search.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventHead } from "../../store/eventIndex.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { EventTime } from "../EventTime.tsx";
import { Hits, type Sought } from "../Hits.tsx";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  event: EventHead;
  href: string;
  open: boolean;
  /** Whether Tab stops here. */
  focusable: boolean;
  /** Its place in the whole list, from 1, and the list's length. */
  place: number;
  size: number;
  /** Pixels above it that belong to rows that are not drawn. */
  gap: number;
  onOpen: (byKeyboard: boolean) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  ref?: Ref<HTMLLIElement>;
  dataIndex?: number;
  sought: Sought;
  /** Words of an article around what was found in it only; null where the event itself holds it. */
  snippet: string | null;
}

/** One event of the list: a link, so that its address can be copied or opened elsewhere. */
export function EventRow({
  event,
  href,
  open,
  focusable,
  place,
  size,
  gap,
  onOpen,
  onFocus,
  onKeyDown,
  ref,
  dataIndex,
  sought,
  snippet,
}: Props) {
  const messages = useMessages();
  const words = useWords(SEARCH_WORDS);
  const { certainty } = event;
  return (
    <li
      ref={ref}
      aria-posinset={place}
      aria-setsize={size}
      data-index={dataIndex}
      style={gap > 0 ? { marginTop: gap } : undefined}
    >
      <InPageLink
        href={href}
        // In a narrow list the date and the kinds share the line above the title.
        className="event-row @max-sm:flex @max-sm:flex-wrap @max-sm:items-center @max-sm:gap-x-2"
        data-event={event.id}
        data-region-focus={focusable ? "" : undefined}
        aria-current={open ? "true" : undefined}
        tabIndex={focusable ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onFollow={onOpen}
      >
        <span className="flex flex-col items-start gap-0.5 @max-sm:-order-1 @max-sm:flex-row @max-sm:gap-1.5">
          <EventTime date={event.date} certainty={certainty} short className="text-[0.8125rem] leading-6" />
        </span>
        <span className="min-w-0 @max-sm:contents">
          <span className="block text-[0.9375rem] leading-6 @max-sm:basis-full" lang="zh-Hans">
            <Hits text={event.title} {...sought} />
          </span>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs leading-5 text-ink-soft @max-sm:contents">
            {event.kinds.map((kind) => (
              <span key={kind} className="inline-flex items-center gap-1 @max-sm:-order-1" data-certainty={certainty}>
                <KindBadge kind={kind} />
                {messages.kinds[kind]}
              </span>
            ))}
            <span className="min-w-0 @max-sm:basis-full" lang="zh-Hans">
              <Hits text={event.organizations.join(messages.listSeparator)} {...sought} />
            </span>
          </span>
          {snippet !== null && (
            <span className="mt-0.5 block text-xs leading-5 text-ink-soft">
              {words.inArticle}
              <span lang="zh-Hans">
                <Hits text={snippet} {...sought} />
              </span>
            </span>
          )}
        </span>
      </InPageLink>
    </li>
  );
}
