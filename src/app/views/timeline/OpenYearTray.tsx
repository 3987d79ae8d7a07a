import { useId, useState } from "react";
import { LANES_WORDS } from "../../i18n/regions/lanes.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { shortDateText } from "../../store/dateText.ts";
import { type EventIndex, headsOf } from "../../store/eventIndex.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { DownIcon, UpIcon } from "../../ui/icons.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  index: EventIndex;
  /** Rows without a year. */
  rows: Int32Array;
  openRow: number | null;
  /** Of the drawing beside it, in pixels, which it does not exceed. */
  height: number;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

const MOST = 50;

/** Events that have no place on the axis, because nothing tells their year. On small screens they are folded at first. */
export function OpenYearTray({ index, rows, openRow, height, onOpen }: Props) {
  const messages = useMessages();
  const list = useRovingFocus<HTMLUListElement>();
  const words = useWords(LANES_WORDS);
  const title = useId();
  const isLarge = useMediaQuery("(min-width: 1024px)");
  const [unfolded, setUnfolded] = useState(false);
  const isShown = isLarge || unfolded;
  return (
    <section aria-labelledby={title} className="open-years" style={isLarge ? { height } : undefined}>
      <div className="flex items-center justify-between pl-3 pr-1.5">
        <h3 id={title} className="py-1.5 text-xs font-semibold text-ink" title={messages.timeline.openYearsNote}>
          {messages.timeline.openYears(rows.length)}
        </h3>
        {!isLarge && (
          <IconButton
            label={unfolded ? words.hideOpenYears : words.showOpenYears}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? <UpIcon /> : <DownIcon />}
          </IconButton>
        )}
      </div>
      <ul ref={list} className="scroller min-h-0 flex-1 p-1.5 pt-0" hidden={!isShown}>
        {headsOf(index, rows.subarray(0, MOST)).map((event) => {
          const { row } = event;
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
                <span className="flex gap-0.5" data-certainty={event.certainty}>
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
        {rows.length > MOST && (
          <li className="p-1.5 text-xs leading-5 text-ink-soft">{words.moreOpenYears(rows.length - MOST)}</li>
        )}
      </ul>
    </section>
  );
}
