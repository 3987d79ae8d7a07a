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
import { type EventIndex, headOf } from "../../store/eventIndex.ts";
import type { ListedEvents, ListGroup } from "../../store/eventList.ts";
import type { Sought } from "../Hits.tsx";
import { EventRow } from "./EventRow.tsx";
import { moveInList } from "./moveInList.ts";

export interface EventLinesProps {
  index: EventIndex;
  list: ListedEvents;
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
  useDrawnLines: UseDrawnLines;
}

export type Line =
  | { readonly type: "heading"; readonly group: ListGroup }
  | { readonly type: "event"; readonly group: ListGroup; readonly row: number; readonly place: number };

/** Which lines of a list are drawn, where it is drawn in part. */
export interface DrawnLines {
  /** Places of lines, rising. */
  readonly places: readonly number[];
  /** Pixels above a line that belong to lines that are not drawn. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Of the whole list, in pixels. */
  readonly height: number;
  /** The ref of each drawn line, which carries its place as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
  scrollTo(place: number): void;
}

/** A hook that says what is drawn; `kept` is a line that always is, or -1. Null: all of it. */
export type UseDrawnLines = (
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly Line[],
  kept: number,
) => DrawnLines | null;

/** The events in chronological order under headings, with one tab stop that the arrow keys move. */
export function EventLines({
  index,
  list,
  openRow,
  addressOf,
  onOpen,
  focusRequest,
  sought,
  snippetOf,
  answered,
  useDrawnLines,
}: EventLinesProps) {
  const messages = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => {
    const lines: Line[] = [];
    let place = 0;
    for (const group of list.groups) {
      lines.push({ type: "heading", group });
      for (const row of group.rows) lines.push({ type: "event", group, row, place: ++place });
    }
    return lines;
  }, [list]);
  const inOrder = list.rows;

  const [focusedRow, setFocusedRow] = useState<number | null>(null);
  const candidate = focusedRow ?? openRow;
  const tabStop = candidate !== null && inOrder.includes(candidate) ? candidate : (inOrder[0] ?? null);

  const lineOf = useCallback(
    (row: number) => lines.findIndex((line) => line.type === "event" && line.row === row),
    [lines],
  );
  const drawn = useDrawnLines(scroller, lines, tabStop === null ? -1 : lineOf(tabStop));
  const partly = drawn !== null;
  const scrollTo = drawn?.scrollTo;

  const linkOf = useCallback(
    (row: number) => {
      const id = headOf(index, row)?.id;
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
      if (scrollTo) scrollTo(line);
      else linkOf(row)?.scrollIntoView({ block: "nearest" });
    },
    [scrollTo, lineOf, linkOf],
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
    // Focus that is in the list goes along with j and k.
    if (scroller.current?.contains(document.activeElement)) focusRow(openRow);
    else reveal(openRow);
  }, [openRow, reveal, focusRow]);

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
    const event = headOf(index, line.row);
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
        {...(drawn ? { ref: drawn.measure, dataIndex: place } : {})}
      />
    );
  };

  const places = drawn?.places ?? lines.map((_, place) => place);
  const gaps = drawn?.gaps;

  return (
    <div ref={scroller} className="scroller min-h-0 flex-1">
      <div className="flow-root" style={drawn ? { height: drawn.height } : undefined}>
        {inSections(places, lines).map(({ group, places: inSection }) => {
          const [first] = inSection;
          const withHeading = lines[first]?.type === "heading";
          const title = groupTitle(group, messages);
          const count = messages.list.groupCount(group.rows.length);
          return (
            <section key={group.key} style={{ marginTop: gaps?.get(first) }}>
              {withHeading ? (
                <h3
                  className="list-heading sticky top-0 z-10"
                  {...(drawn ? { ref: drawn.measure, "data-index": first } : {})}
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
                {inSection.map((place) => {
                  const line = lines[place];
                  return line ? draw(line, place, place === first ? 0 : (gaps?.get(place) ?? 0)) : null;
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
