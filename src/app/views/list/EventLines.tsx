import { lazy, type ReactNode, type RefObject, useCallback, useMemo, useRef } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { type EventIndex, headOf } from "../../store/eventIndex.ts";
import type { ListedEvents, ListGroup } from "../../store/eventList.ts";
import { groupOfLine, type Line, lineAt, linesOf } from "../../store/listLines.ts";
import { useHeads } from "../../store/recordQueries.ts";
import { Later } from "../../ui/Later.tsx";
import { useDrawn } from "../../ui/useDrawn.ts";
import type { Sought } from "../Hits.tsx";
import type { UseDrawnLines } from "./drawnLines.ts";
import { EventRow } from "./EventRow.tsx";
import { groupTitle } from "./groupTitle.ts";
import { useListFocus } from "./useListFocus.ts";
import { usePointing } from "./usePointing.ts";

// It comes after what it goes through.
const JumpToMonth = lazy(async () => ({ default: (await import("./JumpToMonth.tsx")).JumpToMonth }));

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

interface DrawnLine extends Line {
  /** Its place among all lines. */
  readonly at: number;
}

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
  const isDrawn = useDrawn();
  const lines = useMemo(() => linesOf(list), [list]);
  const focus = useListFocus(scroller, { lines, openRow, focusRequest, answered, useDrawnLines });
  const { drawn, tabStop, onFocus } = focus;
  const { gaps, places } = drawn;

  const sections = inSections(
    (places ?? Array.from({ length: lines.count }, (_, place) => place)).flatMap((at): DrawnLine[] => {
      const line = lineAt(lines, at);
      return line ? [{ ...line, at }] : [];
    }),
  );
  const key = sections.flatMap(({ drawn }) => drawn.map(({ row }) => row ?? -1)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which rows are drawn
  const rows = useMemo(() => {
    const drawn = sections.flatMap(({ drawn }) => drawn.flatMap(({ row }) => row ?? []));
    return Int32Array.from(drawn);
  }, [key]);
  // More titles draw it anew.
  useHeads(index, rows);
  const pointAt = usePointing(index);
  const onRowFocus = useCallback(
    (row: number, byKeyboard: boolean) => {
      onFocus(row, byKeyboard);
      pointAt(row);
    },
    [onFocus, pointAt],
  );

  const jumpTo = (key: string) => {
    const group = list.groups.findIndex((group) => group.key === key);
    const first = list.groups[group]?.rows[0];
    if (first === undefined) return;
    focus.stopAt(first);
    drawn.goTo(lines.starts[group] ?? 0);
  };

  const draw = ({ at, row, place }: DrawnLine, gap: number): ReactNode => {
    if (row === null) return null;
    const head = headOf(index, row);
    return (
      <EventRow
        key={row}
        index={index}
        row={row}
        id={head?.id ?? null}
        title={head?.title ?? null}
        line={at}
        href={head && addressOf(head.id)}
        open={row === openRow}
        focusable={row === tabStop}
        place={place + 1}
        size={list.rows.length}
        gap={gap}
        sought={sought}
        snippet={snippetOf(row)}
        onOpen={onOpen}
        onFocus={onRowFocus}
        onPoint={pointAt}
        onKeyDown={focus.onKeyDown}
      />
    );
  };

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      {isDrawn && list.groups.length > 1 && (
        <Later>
          <JumpToMonth
            groups={list.groups}
            current={list.groups[groupOfLine(lines, drawn.firstSeen)]?.key ?? ""}
            onJump={jumpTo}
          />
        </Later>
      )}
      <div ref={scroller} className="scroller list-scroller min-h-0 flex-1">
        <div className="flow-root" style={{ height: drawn.height }}>
          {sections.map(({ group, drawn }) => {
            const [first] = drawn;
            const title = groupTitle(group, messages);
            const count = messages.list.groupCount(group.rows.length);
            return (
              <section key={group.key} style={{ marginTop: gaps.get(first.at) }}>
                {first.row === null ? (
                  <h3 className="list-heading sticky top-0 z-10" data-line={first.at}>
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
                  {drawn.map((line) => draw(line, line === first ? 0 : (gaps.get(line.at) ?? 0)))}
                </ol>
              </section>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The drawn lines by group. */
function inSections(lines: readonly DrawnLine[]) {
  const sections: { group: ListGroup; drawn: [DrawnLine, ...DrawnLine[]] }[] = [];
  for (const line of lines) {
    const latest = sections.at(-1);
    if (latest?.group === line.group) latest.drawn.push(line);
    else sections.push({ group: line.group, drawn: [line] });
  }
  return sections;
}
