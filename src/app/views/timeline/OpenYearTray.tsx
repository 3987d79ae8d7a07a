import { useMessages } from "../../i18n/useMessages.ts";
import { dateCertainty, shortDateText } from "../../store/dateText.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  index: EventIndex;
  /** Rows without a year. */
  rows: readonly number[];
  openRow: number | null;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

const MOST = 50;

/** Events that have no place on the axis, because nothing tells their year. */
export function OpenYearTray({ index, rows, openRow, onOpen }: Props) {
  const messages = useMessages();
  const list = useRovingFocus<HTMLUListElement>();
  return (
    <div className="flex min-h-0 min-w-0 flex-col border-line lg:w-44 lg:border-l xl:w-52 max-lg:max-h-24 max-lg:border-t">
      <p className="px-3 pt-2 text-xs font-semibold text-ink" title={messages.timeline.openYearsNote}>
        {messages.timeline.openYears(rows.length)}
      </p>
      <ul ref={list} className="scroller min-h-0 flex-1 p-1.5">
        {rows.slice(0, MOST).map((row) => {
          const event = index.events[row];
          if (!event) return null;
          return (
            <li key={event.id}>
              <button
                type="button"
                className={`flex w-full items-start gap-1.5 rounded p-1.5 text-left text-xs leading-5 hover:bg-hover ${
                  row === openRow ? "bg-selected" : ""
                }`}
                aria-pressed={row === openRow}
                onClick={(click) => onOpen(event.id, click.detail === 0)}
              >
                <span className="flex gap-0.5" data-certainty={dateCertainty(event.date, event.implied)}>
                  {event.kinds.map((kind) => (
                    <KindBadge key={kind} kind={kind} />
                  ))}
                </span>
                <span className="min-w-0">
                  <span className="date-uncertain mr-1.5">{shortDateText(event.date, messages.dates)}</span>
                  <span lang="zh-Hans">{event.title}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
