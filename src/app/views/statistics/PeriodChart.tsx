import { useRef, useState } from "react";
import { EVENT_KINDS } from "../../../model/event.ts";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useWords } from "../../i18n/useWords.ts";
import { calendarOf } from "../../store/days.ts";
import type { PeriodCount, PeriodCounts } from "../../store/periodCounts.ts";
import { useEscape } from "../../ui/useEscape.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { useRoving } from "../../ui/useRoving.ts";
import { patternOf } from "./KindPatterns.tsx";
import { PeriodNote } from "./PeriodNote.tsx";
import { usePeriodWords } from "./usePeriodWords.ts";

interface Props {
  counts: PeriodCounts;
  title: string;
  /** Pixels. */
  width: number;
  onPeriod: (period: PeriodCount) => void;
}

/** Room for the numbers of the axis, and the least width of a column: a target of 24 pixels. */
export const AXIS_WIDTH = 34;
export const NARROWEST = 24;
const WIDEST = 72;
const PLOT_HEIGHT = 190;
const TOP = 10;

/** Columns of events by kind. They are one tab stop; arrows move, Enter shows the period only. */
export function PeriodChart({ counts, title, width, onPeriod }: Props) {
  const words = useWords(STATISTICS_WORDS);
  const { nameOf, sentenceOf } = usePeriodWords(counts.unit);
  const chart = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const { periods } = counts;
  const filled = periods.filter(({ events }) => events > 0);
  const roving = useRoving(
    chart,
    filled.map(({ first }) => String(first)),
  );
  const lostFocus = useLostFocus(() => roving.stop !== null && roving.focus(roving.stop));

  const heightOf = (period: PeriodCount) => EVENT_KINDS.reduce((sum, kind) => sum + period.kinds[kind], 0);
  const tallest = Math.max(1, ...filled.map(heightOf));
  const step = stepOf(tallest);
  const top = Math.ceil(tallest / step) * step;
  const y = (count: number) => TOP + PLOT_HEIGHT * (1 - count / top);
  const column = Math.min(WIDEST, (width - AXIS_WIDTH) / periods.length);
  const x = (at: number) => AXIS_WIDTH + at * column;
  const end = x(periods.length);
  // Months and years stand in two lines.
  const foot = counts.unit === "month" || counts.unit === "quarter" ? 38 : 24;
  const ticks = Array.from({ length: top / step + 1 }, (_, at) => at * step);
  const notedAt = periods.findIndex(({ first }) => first === pointed);
  const noted = periods[notedAt];

  useEscape(noted !== undefined, () => setPointed(null));

  return (
    <div
      ref={chart}
      className="stat-chart"
      {...lostFocus}
      onPointerLeave={() => setPointed(null)}
      onBlurCapture={() => setPointed(null)}
    >
      <p id="stat-chart-keys" className="sr-only">
        {words.chartKeys}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        role="group"
        aria-label={title}
        aria-describedby="stat-chart-keys"
        width={width}
        height={TOP + PLOT_HEIGHT + foot}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus */}
        <g aria-hidden="true" className="stat-axis">
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={AXIS_WIDTH} x2={end} y1={y(tick)} y2={y(tick)} data-base={tick === 0 ? "" : undefined} />
              <text x={AXIS_WIDTH - 6} y={y(tick) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          <Labels periods={periods} unit={counts.unit} column={column} x={x} y={TOP + PLOT_HEIGHT} />
        </g>
        {periods.map((period, at) => {
          const pointing = { onPointerEnter: () => setPointed(period.first) };
          const room = { x: x(at), y: TOP, width: column, height: PLOT_HEIGHT };
          if (period.events === 0) {
            return (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus
              <g key={period.first} aria-hidden="true" {...pointing}>
                <rect {...room} className="stat-room" />
                <path className="stat-gap" d={`M${x(at) + column / 2 - 3} ${y(0) - 4}h6`} />
              </g>
            );
          }
          let below = 0;
          const { onFocus, ...stop } = roving.propsOf(String(period.first));
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
            <g
              key={period.first}
              role="button"
              aria-label={sentenceOf(period)}
              className="stat-column"
              {...stop}
              {...pointing}
              onFocus={() => {
                onFocus();
                setPointed(period.first);
              }}
              onClick={() => onPeriod(period)}
              onKeyDown={(event) => {
                stop.onKeyDown(event);
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                onPeriod(period);
              }}
            >
              <rect {...room} className="stat-room" />
              {EVENT_KINDS.filter((kind) => period.kinds[kind] > 0).map((kind) => {
                const from = y(below);
                below += period.kinds[kind];
                const inset = Math.min(6, column * 0.12);
                return (
                  <rect
                    key={kind}
                    className="stat-part"
                    x={x(at) + inset}
                    y={y(below)}
                    width={column - 2 * inset}
                    height={Math.max(1, from - y(below) - 1)}
                    fill={patternOf(kind)}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
      {noted && (
        <PeriodNote
          period={noted}
          name={nameOf(noted)}
          middle={x(notedAt) + column / 2}
          bottom={foot + PLOT_HEIGHT - (PLOT_HEIGHT * heightOf(noted)) / top}
          width={width}
        />
      )}
    </div>
  );
}

/** The distance of the axis's lines: 1, 2 or 5 times a power of ten, so that there are at most five. */
function stepOf(tallest: number): number {
  const rough = tallest / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power;
}

interface LabelsProps {
  periods: readonly PeriodCount[];
  unit: PeriodCounts["unit"];
  column: number;
  x: (at: number) => number;
  y: number;
}

/** Pixels that a year's number takes. */
const YEAR_WIDTH = 38;

/** Months or quarters below their columns where they have room, years below those. */
function Labels({ periods, unit, column, x, y }: LabelsProps) {
  const isFine = unit === "month" || unit === "quarter";
  // Its number would leave the drawing on the right.
  const isLast = (at: number) => at > 0 && x(at) + YEAR_WIDTH > x(periods.length);
  const every = isFine ? 1 : Math.ceil(YEAR_WIDTH / column);
  return periods.map(({ first }, at) => {
    const { year, month } = calendarOf(first);
    const startsYear = at === 0 || month === 1;
    // Where the first year has few columns, its number would lie on that of the next.
    const crowded = at === 0 && isFine && (13 - month) * column < YEAR_WIDTH * (unit === "month" ? 1 : 3);
    return (
      <g key={first}>
        {isFine && (
          <text x={x(at) + column / 2} y={y + 14} textAnchor="middle">
            {unit === "month" ? month : `Q${(month + 2) / 3}`}
          </text>
        )}
        {isFine && startsYear && !crowded && (
          <text
            x={isLast(at) ? x(periods.length) : x(at) + 3}
            y={y + 31}
            textAnchor={isLast(at) ? "end" : "start"}
            className="stat-year"
          >
            {year}
          </text>
        )}
        {isFine && month === 1 && at > 0 && <line x1={x(at)} x2={x(at)} y1={y} y2={y + 34} />}
        {!isFine && at % every === 0 && (
          <text x={x(at) + column / 2} y={y + 16} textAnchor="middle" className="stat-year">
            {year}
          </text>
        )}
      </g>
    );
  });
}
