import { EVENT_KINDS } from "../../../model/event.ts";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type PeriodCount, type PeriodCounts, periodLines } from "../../store/periodCounts.ts";
import { usePeriodWords } from "./usePeriodWords.ts";

interface Props {
  counts: PeriodCounts;
  title: string;
  onPeriod: (period: PeriodCount) => void;
}

/** The numbers of the chart as a table; periods without events, side by side, are one line. */
export function PeriodTable({ counts, title, onPeriod }: Props) {
  const messages = useMessages();
  const words = useWords(STATISTICS_WORDS);
  const { nameOf } = usePeriodWords(counts.unit);
  const kinds = EVENT_KINDS.filter((kind) => counts.periods.some((period) => period.kinds[kind] > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroller stat-table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.total}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {messages.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periodLines(counts.periods).map(({ first, last }) => {
            if (first.events === 0) {
              const name = first === last ? nameOf(first) : words.to(nameOf(first), nameOf(last));
              return (
                <tr key={first.first} className="text-ink-soft">
                  <th scope="row">{name}</th>
                  <td colSpan={kinds.length + 1}>{first.reaching > 0 ? words.noneBegin : words.noEvents}</td>
                </tr>
              );
            }
            return (
              <tr key={first.first}>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => onPeriod(first)}>
                    {nameOf(first)}
                  </button>
                </th>
                <td>{first.events}</td>
                {kinds.map((kind) => (
                  <td key={kind}>{first.kinds[kind]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
