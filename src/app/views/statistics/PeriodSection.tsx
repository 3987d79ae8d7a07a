import { useMemo, useRef, useState } from "react";
import { EVENT_KINDS, type EventKind } from "../../../model/event.ts";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type EventIndex, kindsOf } from "../../store/eventIndex.ts";
import { countByPeriod, type PeriodCount } from "../../store/periodCounts.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { KindBadge } from "../KindBadge.tsx";
import { KindPatterns, patternOf } from "./KindPatterns.tsx";
import { AXIS_WIDTH, NARROWEST, PeriodChart } from "./PeriodChart.tsx";
import { PeriodTable } from "./PeriodTable.tsx";

interface Props {
  index: EventIndex;
  rows: Int32Array;
  openYears: number;
  onPeriod: (firstDay: number, lastDay: number) => void;
  /** The kinds that are filtered by. */
  chosenKinds: readonly string[];
  onKind: (kind: EventKind) => void;
}

/** Events by period and kind: columns, or the same numbers as a table. */
export function PeriodSection({ index, rows, openYears, onPeriod, chosenKinds, onKind }: Props) {
  const messages = useMessages();
  const words = useWords(STATISTICS_WORDS);
  const area = useRef<HTMLDivElement>(null);
  const kindList = useRovingFocus<HTMLUListElement>();
  const width = useWidth(area);
  const [table, setTable] = useState(false);
  const counts = useMemo(
    () => (width === 0 ? null : countByPeriod(index, rows, Math.max(1, width - AXIS_WIDTH), NARROWEST)),
    [index, rows, width],
  );
  const totals = useMemo(() => totalsOf(counts?.periods ?? []), [counts]);
  const title = words.chart(words.units[counts?.unit ?? "month"]);
  const show = ({ first, last }: PeriodCount) => onPeriod(first, last);

  return (
    <section aria-labelledby="stat-periods" className="stat-card">
      <KindPatterns />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id="stat-periods" className="panel-title">
          {title}
        </h3>
        <Segmented
          label={title}
          choices={[
            { value: "chart", label: words.asChart },
            { value: "table", label: words.asTable },
          ]}
          chosen={table ? "table" : "chart"}
          onChoose={(shown) => setTable(shown === "table")}
        />
      </div>
      <ul ref={kindList} className="stat-kinds">
        {EVENT_KINDS.filter((kind) => totals[kind] > 0 || chosenKinds.includes(kind)).map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="stat-kind"
              aria-pressed={chosenKinds.includes(kind)}
              onClick={() => onKind(kind)}
            >
              <span className="sr-only">{words.only}</span>
              <KindBadge kind={kind} />
              <svg width="18" height="14" aria-hidden="true" focusable="false">
                <rect width="18" height="14" rx="2" fill={patternOf(kind)} />
              </svg>
              {messages.kinds[kind]} <span className="text-ink-soft">{totals[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div ref={area} className="min-w-0">
        {counts &&
          counts.periods.length > 0 &&
          (table ? (
            <PeriodTable counts={counts} title={words.table(title)} onPeriod={show} />
          ) : (
            <PeriodChart counts={counts} title={title} width={width} onPeriod={show} />
          ))}
      </div>
      <div className="text-xs leading-5 text-ink-soft">
        {counts !== null && counts.coarse > 0 && <p>{words.coarse(counts.coarse)}</p>}
        {counts?.periods.some(({ reaching }) => reaching > 0) && <p>{words.byBeginning}</p>}
        {openYears > 0 && <p>{words.openYears(openYears)}</p>}
        {rows.some((row) => kindsOf(index, row).length > 1) && <p>{words.severalKinds}</p>}
      </div>
    </section>
  );
}

function totalsOf(periods: readonly PeriodCount[]): Record<EventKind, number> {
  const totals = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, 0])) as Record<EventKind, number>;
  for (const { kinds } of periods) for (const kind of EVENT_KINDS) totals[kind] += kinds[kind];
  return totals;
}
