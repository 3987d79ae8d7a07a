import type { ReactNode } from "react";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { calendarOf } from "../../store/days.ts";
import type { Statistics } from "../../store/statistics.ts";

interface Props {
  statistics: Statistics;
  pairs: number;
  onPeriod: (firstDay: number, lastDay: number) => void;
}

/** The numbers that need no drawing, and how well the dates are known. */
export function Numbers({ statistics, pairs, onPeriod }: Props) {
  const messages = useMessages();
  const words = useWords(STATISTICS_WORDS);
  const { events, organizations, busiest, lag } = statistics;
  const month = busiest && calendarOf(busiest.first);
  return (
    <section aria-label={words.numbers} className="stat-numbers">
      <dl className="stat-figures">
        <Figure name={words.events}>{events.toLocaleString("en")}</Figure>
        <Figure name={words.organizations}>{organizations.toLocaleString("en")}</Figure>
        <Figure name={words.pairs}>{pairs.toLocaleString("en")}</Figure>
        <Figure
          name={words.busiest}
          note={busiest ? words.busiestCount(busiest.events, busiest.reaching) : words.noMonth}
        >
          {busiest && month ? (
            <button
              type="button"
              className="link-button text-[1.0625rem]"
              onClick={() => onPeriod(busiest.first, busiest.last)}
            >
              {messages.period("month", month.year, month.month, 1)}
            </button>
          ) : (
            "—"
          )}
        </Figure>
        <Figure name={words.lag} note={lag ? words.lagFrom(lag.events) : words.noLag}>
          {lag ? words.lagDays(lag.median) : "—"}
        </Figure>
      </dl>
      <Certainties statistics={statistics} />
    </section>
  );
}

function Figure({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div>
      <dt className="field-title">{name}</dt>
      <dd>
        <span className="stat-figure">{children}</span>
        {note !== undefined && <span className="block text-xs leading-5 text-ink-soft">{note}</span>}
      </dd>
    </div>
  );
}

/** How many dates are stated, given by readers, inferred and uncertain: one bar in as many parts, each told by its outline as on a badge. */
function Certainties({ statistics: { events, certainties } }: Pick<Props, "statistics">) {
  const messages = useMessages();
  const words = useWords(STATISTICS_WORDS);
  const kinds = (["stated", "given", "inferred", "uncertain"] as const).filter(
    (certainty) => certainties[certainty] > 0,
  );
  return (
    <div>
      <p id="stat-certainty" className="field-title">
        {words.certainty}
      </p>
      <div aria-hidden="true" className="certainty-bar">
        {kinds.map((certainty) => (
          <span key={certainty} data-certainty={certainty} style={{ flexGrow: certainties[certainty] }} />
        ))}
      </div>
      <ul aria-labelledby="stat-certainty" className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs leading-5">
        {kinds.map((certainty) => (
          <li key={certainty} className="inline-flex items-center gap-1.5" title={messages.certaintyMeaning[certainty]}>
            <span aria-hidden="true" className="certainty-key" data-certainty={certainty} />
            {messages.certainty[certainty]}{" "}
            {words.share(certainties[certainty], Math.round((certainties[certainty] / events) * 100))}
          </li>
        ))}
      </ul>
    </div>
  );
}
