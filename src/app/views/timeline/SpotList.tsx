import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef } from "react";
import { SPOT_WORDS } from "../../i18n/regions/spots.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useHeads } from "../../store/recordQueries.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { NextIcon, PreviousIcon, ZoomInIcon } from "../../ui/laterIcons.tsx";
import { placeBeside } from "../../ui/placeBeside.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { EventButton } from "./EventButton.tsx";
import { type Spot, spotDate } from "./spots.ts";

interface Props {
  index: EventIndex;
  spot: Spot;
  /** The spots beside it in the drawing; null where there is none. */
  previous: Spot | null;
  next: Spot | null;
  openRow: number | null;
  /** The element that the drawing is in. */
  drawing: RefObject<HTMLElement | null>;
  onSpot: (spot: Spot) => void;
  onOpen: (event: string, byKeyboard: boolean) => void;
  /** To show its days alone; null where that would show no more of them. */
  onZoom: (() => void) | null;
  /** It goes; `byKeyboard` where focus has to go to what opened it. */
  onClose: (byKeyboard: boolean) => void;
}

const MOST = 50;

/** The events of one spot beside its mark, and the way to the next spot. */
export function SpotList({ index, spot, previous, next, openRow, drawing, onSpot, onOpen, onZoom, onClose }: Props) {
  const messages = useMessages();
  const words = useWords(SPOT_WORDS);
  const title = useId();
  const pane = useRef<HTMLDivElement>(null);
  const list = useRovingFocus<HTMLUListElement>();
  const shown = spot.rows.subarray(0, MOST);
  useHeads(index, shown);
  const { key } = spot;

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    if (!element.matches(":popover-open")) element.showPopover();
    const mark = drawing.current?.querySelector<HTMLElement>(`[data-spot="${key}"]`);
    if (mark) mark.dataset.current = "true";
    const line = (mark ?? drawing.current ?? element).getBoundingClientRect();
    const { clientWidth: width } = document.documentElement;
    const place = placeBeside(
      line,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width, height: window.innerHeight },
    );
    Object.assign(element.style, { left: `${place.left}px`, top: `${place.top}px` });
    return () => {
      if (mark) delete mark.dataset.current;
    };
  }, [key, drawing]);
  // Where it was opened focus goes to its first event; a step to another spot leaves it on the button.
  useEffect(() => {
    pane.current?.querySelector<HTMLElement>("li button")?.focus({ preventScroll: true });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose(true);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // It says that it is closed once focus is where it goes.
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) pane.current?.hidePopover();
  };
  return (
    <div
      ref={pane}
      popover="auto"
      role="dialog"
      aria-labelledby={title}
      className="spot-list"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onToggle={({ newState }) => newState === "closed" && onClose(false)}
    >
      <div className="flex items-center gap-0.5 pb-1">
        <h3 id={title} className="panel-title mr-auto min-w-0 pl-1.5">
          {words.title(spotDate(spot, messages), spot.rows.length)}
        </h3>
        <IconButton
          label={words.previous}
          aria-disabled={previous === null}
          onClick={() => previous && onSpot(previous)}
        >
          <PreviousIcon />
        </IconButton>
        <IconButton label={words.next} aria-disabled={next === null} onClick={() => next && onSpot(next)}>
          <NextIcon />
        </IconButton>
        <IconButton label={words.zoom} aria-disabled={onZoom === null} onClick={() => onZoom?.()}>
          <ZoomInIcon />
        </IconButton>
        <IconButton label={words.close} onClick={() => onClose(true)}>
          <CloseIcon />
        </IconButton>
      </div>
      <ul ref={list} className="scroller min-h-0 flex-1">
        {Array.from(shown, (row) => (
          <li key={row}>
            <EventButton
              index={index}
              row={row}
              open={row === openRow}
              dated={spot.first !== spot.last}
              onOpen={onOpen}
            />
          </li>
        ))}
        {spot.rows.length > MOST && (
          <li className="p-1.5 text-xs leading-5 text-ink-soft">{words.more(spot.rows.length - MOST)}</li>
        )}
      </ul>
    </div>
  );
}
