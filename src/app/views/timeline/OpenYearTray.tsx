import { useId, useState } from "react";
import { LANES_WORDS } from "../../i18n/regions/lanes.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useHeads } from "../../store/recordQueries.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { DownIcon, UpIcon } from "../../ui/laterIcons.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { EventButton } from "./EventButton.tsx";

interface Props {
  index: EventIndex;
  /** Rows without a year. */
  rows: Int32Array;
  openRow: number | null;
  /** Of the drawing beside it, in pixels, which it does not exceed. */
  height: number;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** More of them are found in the list. */
const MOST = 12;
const NO_ROWS = new Int32Array();

/** Events that have no place on the axis, because nothing tells their year. On small screens they are folded at first. */
export function OpenYearTray({ index, rows, openRow, height, onOpen }: Props) {
  const messages = useMessages();
  const list = useRovingFocus<HTMLUListElement>();
  const words = useWords(LANES_WORDS);
  const title = useId();
  const isLarge = useMediaQuery("(min-width: 1024px)");
  const [unfolded, setUnfolded] = useState(false);
  const isShown = isLarge || unfolded;
  const shown = rows.subarray(0, MOST);
  useHeads(index, isShown ? shown : NO_ROWS);
  return (
    <section aria-labelledby={title} className="open-years" style={isLarge ? { height } : undefined}>
      <div className="flex items-center justify-between pl-3 pr-1.5">
        <h3 id={title} className="py-1.5 text-xs font-semibold text-ink" title={messages.timeline.openYearsNote}>
          {messages.timeline.openYears(rows.length)}
        </h3>
        {!isLarge && rows.length > 0 && (
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
        {Array.from(shown, (row) => (
          <li key={row}>
            <EventButton index={index} row={row} open={row === openRow} dated onOpen={onOpen} />
          </li>
        ))}
        {rows.length > MOST && (
          <li className="p-1.5 text-xs leading-5 text-ink-soft">{words.moreOpenYears(rows.length - MOST)}</li>
        )}
      </ul>
    </section>
  );
}
