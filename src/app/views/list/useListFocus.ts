import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { placeInList } from "../../store/eventList.ts";
import { type ListLines, lineOfRow } from "../../store/listLines.ts";
import type { DrawnLines, UseDrawnLines } from "./drawnLines.ts";
import { moveInList } from "./moveInList.ts";

interface Asked {
  lines: ListLines;
  /** The row of the open event, or null. */
  openRow: number | null;
  /** Counts up whenever focus should go to the open row. */
  focusRequest: number;
  /** The latest request that was answered; it outlives a list that was empty for a while. */
  answered: RefObject<number>;
  useDrawnLines: UseDrawnLines;
}

/** The one tab stop of a list, the keys that move it, and what is drawn so that it is there. */
export interface ListFocus {
  readonly drawn: DrawnLines;
  readonly tabStop: number | null;
  onKeyDown(event: KeyboardEvent): void;
  /** A row got focus; `byKeyboard` where it has to come into view. */
  onFocus(row: number, byKeyboard: boolean): void;
  /** The tab stop goes to a row, which is not focused by that. */
  stopAt(row: number): void;
}

/** @param scroller the element that scrolls, in which each row is a link with its number as `data-row` */
export function useListFocus(
  scroller: RefObject<HTMLDivElement | null>,
  { lines, openRow, focusRequest, answered, useDrawnLines }: Asked,
): ListFocus {
  const { rows } = lines.list;
  const [focusedRow, setFocusedRow] = useState<number | null>(null);
  const candidate = focusedRow ?? openRow;
  const tabStop = candidate !== null && placeInList(rows, candidate) !== -1 ? candidate : (rows[0] ?? null);
  const drawn = useDrawnLines(scroller, lines, tabStop === null ? -1 : lineOfRow(lines, tabStop));
  const { reveal } = drawn;
  const isWhole = drawn.places === null;

  // A row that is not drawn yet gets focus once it is.
  const wanted = useRef<number | null>(null);
  const focusDrawn = useCallback(
    (row: number): boolean => {
      const link = scroller.current?.querySelector<HTMLAnchorElement>(`a[data-row="${row}"]`);
      link?.focus({ preventScroll: !isWhole });
      return link !== null && link !== undefined;
    },
    [scroller, isWhole],
  );
  useLayoutEffect(() => {
    if (wanted.current !== null && focusDrawn(wanted.current)) wanted.current = null;
  });
  const revealRow = useCallback(
    (row: number) => {
      const line = lineOfRow(lines, row);
      if (line !== -1) reveal(line);
    },
    [lines, reveal],
  );
  const focusRow = useCallback(
    (row: number) => {
      setFocusedRow(row);
      revealRow(row);
      wanted.current = focusDrawn(row) ? null : row;
    },
    [revealRow, focusDrawn],
  );

  // The open event is in view, also when it was opened elsewhere.
  useEffect(() => {
    if (openRow === null) return;
    setFocusedRow(openRow);
    // Focus that is in the list goes along with j and k.
    if (scroller.current?.contains(document.activeElement)) focusRow(openRow);
    else revealRow(openRow);
  }, [scroller, openRow, revealRow, focusRow]);

  useEffect(() => {
    if (focusRequest === answered.current) return;
    answered.current = focusRequest;
    if (tabStop !== null) focusRow(tabStop);
  }, [focusRequest, answered, tabStop, focusRow]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing || tabStop === null) return;
      const next = rows[moveInList(rows.length, placeInList(rows, tabStop), event.key) ?? -1];
      if (next === undefined) return;
      event.preventDefault();
      focusRow(next);
    },
    [rows, tabStop, focusRow],
  );
  const onFocus = useCallback(
    (row: number, byKeyboard: boolean) => {
      setFocusedRow(row);
      if (byKeyboard && !isWhole) revealRow(row);
    },
    [isWhole, revealRow],
  );
  return { drawn, tabStop, onKeyDown, onFocus, stopAt: setFocusedRow };
}
