import "./statistics.css";
import { type ReactNode, useMemo, useRef } from "react";
import type { EventKind } from "../../../model/event.ts";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useWords } from "../../i18n/useWords.ts";
import { mostActive } from "../../store/activity.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { countPairs, namedPair } from "../../store/pairs.ts";
import { statisticsOf } from "../../store/statistics.ts";
import { BarList } from "../../ui/BarList.tsx";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { GradeEntry } from "../grade/GradeEntry.tsx";
import { NetworkSection } from "./NetworkSection.tsx";
import { Numbers } from "./Numbers.tsx";
import { PeriodSection } from "./PeriodSection.tsx";

interface Props {
  index: EventIndex;
  /** Passing the filters, in chronological order. */
  rows: Int32Array;
  /** How many of them have a year; they come first. */
  dated: number;
  /** The organizations that are filtered by. */
  chosen: readonly string[];
  /** The kinds that are filtered by. */
  chosenKinds: readonly string[];
  /** Adds an organization to the filter, or takes it away. */
  onOrganization: (name: string) => void;
  /** Opens the pair lens. */
  onPair: (pair: readonly [string, string]) => void;
  /** Sets the date filter; days since 1970-01-01, both inclusive. */
  onPeriod: (firstDay: number, lastDay: number) => void;
  /** Adds a kind to the filter, or takes it away. */
  onKind: (kind: EventKind) => void;
}

const MOST_BARS = 12;

/** The region 统计: what the events that pass the filters add up to. */
export default function Statistics({
  index,
  rows,
  dated,
  chosen,
  chosenKinds,
  onOrganization,
  onPair,
  onPeriod,
  onKind,
}: Props) {
  const words = useWords(STATISTICS_WORDS);
  const root = useRef<HTMLElement>(null);
  const lostFocus = useLostFocus(() => root.current?.focus({ preventScroll: true }));
  const statistics = useMemo(() => statisticsOf(index, rows), [index, rows]);
  const pairs = useMemo(() => countPairs(index, rows), [index, rows]);
  const organizations = useMemo(() => mostActive(index, rows, MOST_BARS), [index, rows]);
  const bars = pairs.slice(0, MOST_BARS).map((pair) => namedPair(index, pair));

  const region = {
    ref: root,
    tabIndex: -1,
    ...lostFocus,
    "aria-labelledby": "statistics-title",
    className: "statistics panel scroller",
  };
  if (rows.length === 0) {
    return (
      <section {...region}>
        <Title>
          <GradeEntry index={index} rows={rows} />
        </Title>
        <div className="px-3 pb-6">
          <p className="text-base font-semibold">{words.nothing.title}</p>
          <p className="leading-7 text-ink-soft">{words.nothing.advice}</p>
        </div>
      </section>
    );
  }
  return (
    <section {...region}>
      <Title>
        <GradeEntry index={index} rows={rows} />
      </Title>
      <Numbers statistics={statistics} pairs={pairs.length} onPeriod={onPeriod} />
      <div className="stat-grid">
        <div className="stat-wide">
          <PeriodSection
            index={index}
            rows={rows}
            openYears={rows.length - dated}
            onPeriod={onPeriod}
            chosenKinds={chosenKinds}
            onKind={onKind}
          />
        </div>
        <section aria-labelledby="stat-pairs" className="stat-card">
          <h3 id="stat-pairs" className="panel-title">
            {words.activePairs}
          </h3>
          {bars.length === 0 && <p className="text-ink-soft">{words.noPairs}</p>}
          <BarList
            label={words.activePairs}
            bars={bars.map(({ names, count }, at) => ({
              key: String(at),
              label: <span lang="zh-Hans">{words.pair(...names)}</span>,
              count,
              countText: words.times(count),
            }))}
            onBar={(key) => {
              const pair = bars[Number(key)];
              if (pair) onPair(pair.names);
            }}
          />
        </section>
        <section aria-labelledby="stat-organizations" className="stat-card">
          <h3 id="stat-organizations" className="panel-title">
            {words.activeOrganizations}
          </h3>
          <BarList
            label={words.activeOrganizations}
            bars={organizations.map(({ name, count }) => ({
              key: name,
              label: <span lang="zh-Hans">{name}</span>,
              count,
              countText: words.eventCount(count),
              pressed: chosen.includes(name),
            }))}
            onBar={onOrganization}
          />
        </section>
        <div className="stat-wide">
          <NetworkSection index={index} rows={rows} chosen={chosen} onOrganization={onOrganization} onPair={onPair} />
        </div>
      </div>
    </section>
  );
}

function Title({ children }: { children: ReactNode }) {
  const words = useWords(STATISTICS_WORDS);
  return (
    <div className="flex min-h-10 items-center border-b border-line px-3">
      <h2 id="statistics-title" className="panel-title">
        {words.title}
      </h2>
      {children}
    </div>
  );
}
