import { useMessages } from "../../i18n/useMessages.ts";
import { headOf } from "../../store/eventIndex.ts";
import type { LaneEntry } from "../../store/pairLens.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { EventTime } from "../EventTime.tsx";
import { KindBadge } from "../KindBadge.tsx";
import type { Linked } from "./PairFacts.tsx";

interface Props extends Linked {
  entry: LaneEntry;
  names: readonly [string, string];
  /** Said where the lane is seen by its place only. */
  laneTitle: string | null;
  open: boolean;
  /** The properties of a stop among others. */
  stop: object;
}

/** One event of the chronology: a link, as in the list of events. */
export function ChronologyEntry({ entry, names, laneTitle, open, stop, index, addressOf, onOpen }: Props) {
  const messages = useMessages();
  const event = headOf(index, entry.row);
  if (!event) return null;
  const { certainty } = event;
  const others = event.organizations.filter((name) => !names.includes(name));
  return (
    <li data-lane={entry.lane}>
      <InPageLink
        {...stop}
        href={addressOf(event.id)}
        className="lane-entry"
        data-event={event.id}
        aria-current={open ? "true" : undefined}
        onFollow={(byKeyboard) => onOpen(event.id, byKeyboard)}
      >
        <span className="flex flex-wrap items-center gap-x-2 text-xs leading-5">
          <EventTime date={event.date} certainty={certainty} short />
          {laneTitle !== null && <span className="sr-only">{laneTitle}</span>}
          {event.kinds.map((kind) => (
            <span key={kind} className="inline-flex items-center gap-1 text-ink-soft" data-certainty={certainty}>
              <KindBadge kind={kind} />
              {messages.kinds[kind]}
            </span>
          ))}
        </span>
        <span className="block text-[0.9375rem] leading-6" lang="zh-Hans">
          {event.title}
        </span>
        {others.length > 0 && (
          <span className="block text-xs leading-5 text-ink-soft" lang="zh-Hans">
            {others.join(messages.listSeparator)}
          </span>
        )}
      </InPageLink>
    </li>
  );
}
