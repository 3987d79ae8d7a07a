import { useState } from "react";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import type { EventHead } from "../../store/eventIndex.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";

interface Props {
  events: readonly EventHead[];
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** The article's other events, as links. */
export function OtherEvents({ events, addressOf, onOpen }: Props) {
  const detail = useWords(DETAIL_WORDS);
  const [unfolded, setUnfolded] = useState(false);
  if (events.length === 0) return null;
  return (
    <details
      className="mt-3 rounded-lg border border-line"
      onToggle={(toggle) => setUnfolded(toggle.currentTarget.open)}
    >
      <summary className="min-h-8 px-3 py-1.5 text-[0.8125rem] font-semibold">
        {detail.otherEvents(events.length)}
      </summary>
      {unfolded && <EventLinks events={events} addressOf={addressOf} onOpen={onOpen} />}
    </details>
  );
}

/** Events by date and title, each a link that opens it. */
export function EventLinks({ events, addressOf, onOpen }: Props) {
  const { dates } = useMessages();
  return (
    <ul className="px-1.5 pb-1.5">
      {events.map((event) => (
        <li key={event.id}>
          <InPageLink
            href={addressOf(event.id)}
            className="block rounded px-1.5 py-1 text-[0.8125rem] leading-5 hover:bg-hover"
            onFollow={(byKeyboard) => onOpen(event.id, byKeyboard)}
          >
            <span className="mr-2 text-ink-soft">{dateText(event.date, dates)}</span>
            <span lang="zh-Hans">{event.title}</span>
          </InPageLink>
        </li>
      ))}
    </ul>
  );
}
