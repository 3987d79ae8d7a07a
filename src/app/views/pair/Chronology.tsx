import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { PAIR_WORDS } from "../../i18n/regions/pair.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { headOf } from "../../store/eventIndex.ts";
import { besideInLanes, type Lane, type LaneEntry, type LaneYear, laneYears } from "../../store/pairLens.ts";
import { useHeads } from "../../store/recordQueries.ts";
import { useRoving } from "../../ui/useRoving.ts";
import { moveInList } from "../list/moveInList.ts";
import { ChronologyEntry } from "./ChronologyEntry.tsx";
import type { Linked } from "./PairFacts.tsx";

interface Props extends Linked {
  /** In chronological order. */
  entries: readonly LaneEntry[];
  names: readonly [string, string];
  openRow: number | null;
  /** Whether three lanes have room side by side. */
  wide: boolean;
}

/** What is drawn at once, and with every press of the button below. */
const PORTION = 150;

/** One below the other: what they did together comes first. */
const STACKED: readonly Lane[] = ["both", "first", "second"];

/** What both did in order of time, in the middle what they did together; the sides appear on demand. */
export function Chronology({ entries, names, openRow, wide, ...linked }: Props) {
  const words = useWords(PAIR_WORDS);
  const [onlyTogether, setOnlyTogether] = useState(true);
  const [most, setMost] = useState(PORTION);
  const area = useRef<HTMLDivElement>(null);
  const { index } = linked;

  const ordered = useMemo(() => {
    const wanted = onlyTogether ? entries.filter(({ lane }) => lane === "both") : entries;
    return wide ? wanted : STACKED.flatMap((lane) => wanted.filter((entry) => entry.lane === lane));
  }, [entries, onlyTogether, wide]);
  const openAt = ordered.findIndex(({ row }) => row === openRow);
  const shown = ordered.slice(0, Math.max(most, openAt + 1));

  const idOf = (row: number | null) => (row === null ? null : (headOf(index, row)?.id ?? null));
  const rows = shown.map(({ row }) => row);
  useHeads(index, rows);
  const roving = useRoving(
    area,
    rows.flatMap((row) => idOf(row) ?? []),
    idOf(openRow),
    (_, current, { key }) => {
      const row = index.records.rowOf(current) ?? -1;
      if (key === "ArrowLeft" || key === "ArrowRight") {
        return wide ? idOf(besideInLanes(shown, row, key === "ArrowLeft" ? -1 : 1)) : null;
      }
      return idOf(rows[moveInList(rows.length, rows.indexOf(row), key) ?? -1] ?? null);
    },
  );

  // The pane of the event took focus with it when it was closed.
  const wasOpen = useRef(openRow);
  useEffect(() => {
    const closed = openRow === null ? idOf(wasOpen.current) : null;
    wasOpen.current = openRow;
    // It lies on the page, or on what holds the lens, then.
    if (closed !== null && document.activeElement?.contains(area.current)) roving.focus(closed);
  });

  const titleOf = (lane: Lane) =>
    lane === "both" ? words.laneBoth : words.laneOthers(lane === "first" ? names[0] : names[1]);
  const draw = (entry: LaneEntry) => (
    <ChronologyEntry
      key={entry.row}
      entry={entry}
      names={names}
      laneTitle={onlyTogether || !wide ? null : titleOf(entry.lane)}
      open={entry.row === openRow}
      stop={roving.propsOf(idOf(entry.row) ?? "")}
      {...linked}
    />
  );
  const left = ordered.length - shown.length;

  return (
    <section aria-labelledby="chronology-title" aria-describedby="chronology-keys" className="min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id="chronology-title" className="field-title">
          {words.chronology}
        </h3>
        <label className="flex min-h-7 items-center gap-2 text-[0.8125rem]">
          <input
            type="checkbox"
            className="check"
            checked={onlyTogether}
            onChange={(event) => setOnlyTogether(event.target.checked)}
          />
          {words.onlyTogether}
        </label>
      </div>
      <p id="chronology-keys" className="sr-only">
        {words.keys}
      </p>
      <div ref={area} className="chronology" data-lanes={onlyTogether ? "one" : wide ? "three" : "stacked"}>
        {wide && !onlyTogether && (
          <div aria-hidden="true" className="lane-titles">
            <span>{titleOf("first")}</span>
            <span>{titleOf("both")}</span>
            <span>{titleOf("second")}</span>
          </div>
        )}
        {wide || onlyTogether ? (
          <Years years={laneYears(index, shown)} draw={draw} level="h4" />
        ) : (
          STACKED.map((lane) => {
            const ofLane = shown.filter((entry) => entry.lane === lane);
            return (
              ofLane.length > 0 && (
                <section key={lane} aria-label={titleOf(lane)}>
                  <h4 className="lane-title" data-lane={lane}>
                    {titleOf(lane)}
                  </h4>
                  <Years years={laneYears(index, ofLane)} draw={draw} level="h5" />
                </section>
              )
            );
          })
        )}
      </div>
      {left > 0 && (
        <button type="button" className="link-button mt-2" onClick={() => setMost(shown.length + PORTION)}>
          {words.more(Math.min(left, PORTION))}
        </button>
      )}
    </section>
  );
}

interface YearsProps {
  years: readonly LaneYear[];
  draw: (entry: LaneEntry) => ReactNode;
  level: "h4" | "h5";
}

/** Years with their months; what happened in one month stands at one height in all lanes. */
function Years({ years, draw, level: Heading }: YearsProps) {
  const messages = useMessages();
  return years.map(({ year, months }) => {
    const title = year === null ? messages.openYear : messages.dates.year(year);
    return (
      <div key={title} className="lane-year">
        <Heading className="lane-year-title">{title}</Heading>
        {months.map(({ month, entries }) => (
          <ol key={month ?? 0} className="lane-month" aria-label={month === null ? title : messages.dates.month(month)}>
            {entries.map(draw)}
          </ol>
        ))}
      </div>
    );
  });
}
