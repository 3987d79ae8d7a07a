import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { ListGroup } from "../../store/eventList.ts";
import type { Sought } from "../Hits.tsx";
import { EventRow } from "./EventRow.tsx";
import { moveInList } from "./moveInList.ts";

interface Props {
  index: EventIndex;
  groups: readonly ListGroup[];
  /** The row of the open event, or null. */
  openRow: number | null;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
  /** Counts up whenever focus should go to the open row. */
  focusRequest: number;
  sought: Sought;
  /** Words of its article around what a row was found by, where only the article holds it. */
  snippetOf: (row: number) => string | null;
  /** The latest request that was answered; it outlives a list that was empty for a while. */
  answered: RefObject<number>;
}

/** Lists longer than this are drawn in part. */
const DRAWN_WHOLE = 150;

type Line =
  | { readonly type: "heading"; readonly group: ListGroup }
  | { readonly type: "event"; readonly group: ListGroup; readonly row: number; readonly place: number };

/** The events in chronological order under headings, with one tab stop that the arrow keys move. */
export function EventList({
  index,
  groups,
  openRow,
  addressOf,
  onOpen,
  focusRequest,
  sought,
  snippetOf,
  answered,
}: Props) {
  const messages = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => {
    const lines: Line[] = [];
    let place = 0;
    for (const group of groups) {
      lines.push({ type: "heading", group });
      for (const row of group.rows) lines.push({ type: "event", group, row, place: ++place });
    }
    return lines;
  }, [groups]);
  const inOrder = useMemo(() => lines.flatMap((line) => (line.type === "event" ? [line.row] : [])), [lines]);

  const [focusedRow, setFocusedRow] = useState<number | null>(null);
  const candidate = focusedRow ?? openRow;
  const tabStop = candidate !== null && inOrder.includes(candidate) ? candidate : (inOrder[0] ?? null);

  const partly = lines.length > DRAWN_WHOLE;
  const lineOf = useCallback(
    (row: number) => lines.findIndex((line) => line.type === "event" && line.row === row),
    [lines],
  );
  const tabLine = tabStop === null ? -1 : lineOf(tabStop);
  const virtualizer = useVirtualizer({
    count: lines.length,
    enabled: partly,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (lines[place]?.type === "heading" ? 36 : 66),
    overscan: 8,
    // The row with the tab stop stays drawn, so that focus is never lost by scrolling.
    rangeExtractor: (range) => {
      const places: number[] = [];
      const first = Math.max(0, range.startIndex - range.overscan);
      const last = Math.min(range.count - 1, range.endIndex + range.overscan);
      for (let place = first; place <= last; place++) places.push(place);
      if (tabLine >= 0 && tabLine < first) places.unshift(tabLine);
      if (tabLine > last) places.push(tabLine);
      return places;
    },
  });

  const linkOf = useCallback(
    (row: number) => {
      const id = index.events[row]?.id;
      return id === undefined
        ? null
        : (scroller.current?.querySelector<HTMLAnchorElement>(`a[data-event="${CSS.escape(id)}"]`) ?? null);
    },
    [index],
  );
  const reveal = useCallback(
    (row: number) => {
      const line = lineOf(row);
      if (line === -1) return;
      if (partly) virtualizer.scrollToIndex(line, { align: "auto" });
      else linkOf(row)?.scrollIntoView({ block: "nearest" });
    },
    [partly, virtualizer, lineOf, linkOf],
  );
  const focusRow = useCallback(
    (row: number) => {
      setFocusedRow(row);
      reveal(row);
      // A row out of view is drawn first.
      const attempt = (left: number) => {
        const link = linkOf(row);
        if (link) link.focus({ preventScroll: partly });
        else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
      };
      attempt(20);
    },
    [reveal, linkOf, partly],
  );

  // The open event is in view, also when it was opened elsewhere.
  useEffect(() => {
    if (openRow === null) return;
    setFocusedRow(openRow);
    reveal(openRow);
  }, [openRow, reveal]);

  useEffect(() => {
    if (focusRequest === answered.current) return;
    answered.current = focusRequest;
    if (tabStop !== null) focusRow(tabStop);
  }, [focusRequest, answered, tabStop, focusRow]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing || tabStop === null) return;
    const next = moveInList(inOrder, tabStop, event.key);
    if (next === null) return;
    event.preventDefault();
    focusRow(next);
  };

  const draw = (line: Line, place: number, gap: number): ReactNode => {
    if (line.type === "heading") return null;
    const event = index.events[line.row];
    if (!event) return null;
    return (
      <EventRow
        key={event.id}
        event={event}
        href={addressOf(event.id)}
        open={line.row === openRow}
        focusable={line.row === tabStop}
        place={line.place}
        size={inOrder.length}
        gap={gap}
        sought={sought}
        snippet={snippetOf(line.row)}
        onOpen={(byKeyboard) => onOpen(event.id, byKeyboard)}
        onFocus={() => setFocusedRow(line.row)}
        onKeyDown={onKeyDown}
        {...(partly ? { ref: virtualizer.measureElement, dataIndex: place } : {})}
      />
    );
  };

  const virtual = partly ? virtualizer.getVirtualItems() : null;
  const places = virtual ? virtual.map((item) => item.index) : lines.map((_, place) => place);
  const gaps = new Map<number, number>();
  let below = 0;
  for (const item of virtual ?? []) {
    gaps.set(item.index, item.start - below);
    below = item.end;
  }

  return (
    <div ref={scroller} className="scroller min-h-0 flex-1">
      <div className="flow-root" style={partly ? { height: virtualizer.getTotalSize() } : undefined}>
        {inSections(places, lines).map(({ group, places: drawn }) => {
          const [first] = drawn;
          const withHeading = lines[first]?.type === "heading";
          const title = groupTitle(group, messages);
          const count = messages.list.groupCount(group.rows.length);
          return (
            <section key={group.key} style={{ marginTop: gaps.get(first) }}>
              {withHeading ? (
                <h3
                  className="list-heading sticky top-0 z-10"
                  {...(partly ? { ref: virtualizer.measureElement, "data-index": first } : {})}
                >
                  {title} <span>{count}</span>
                </h3>
              ) : (
                <div aria-hidden="true" className="sticky top-0 z-10 h-0">
                  <div className="list-heading">
                    {title} <span>{count}</span>
                  </div>
                </div>
              )}
              <ol aria-label={title}>
                {drawn.map((place) => {
                  const line = lines[place];
                  return line ? draw(line, place, place === first ? 0 : (gaps.get(place) ?? 0)) : null;
                })}
              </ol>
            </section>
          );
        })}
      </div>
    </div>
  );
}

/** The drawn lines by group. */
function inSections(places: readonly number[], lines: readonly Line[]) {
  const sections: { group: ListGroup; places: [number, ...number[]] }[] = [];
  for (const place of places) {
    const group = lines[place]?.group;
    if (!group) continue;
    const latest = sections.at(-1);
    if (latest?.group === group) latest.places.push(place);
    else sections.push({ group, places: [place] });
  }
  return sections;
}

function groupTitle(group: ListGroup, messages: ReturnType<typeof useMessages>): string {
  if (group.year === null) return messages.openYear;
  return group.month === null ? messages.yearOnly(group.year) : messages.dates.yearMonth(group.year, group.month);
}
