import { EVENT_KINDS } from "../../../model/event.ts";
import { STATISTICS_WORDS } from "../../i18n/regions/statistics.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { PeriodCount } from "../../store/periodCounts.ts";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  period: PeriodCount;
  name: string;
  /** Pixels from the left end of the chart to the middle of the column, and from its foot to the column's top. */
  middle: number;
  bottom: number;
  width: number;
}

const NOTE_WIDTH = 200;

/** The numbers of a column, above it. Its label says the same to screen readers. */
export function PeriodNote({ period, name, middle, bottom, width }: Props) {
  const messages = useMessages();
  const words = useWords(STATISTICS_WORDS);
  const left = Math.max(0, Math.min(width - NOTE_WIDTH, middle - NOTE_WIDTH / 2));
  return (
    <div aria-hidden="true" className="stat-note" style={{ left, bottom: bottom + 6, width: NOTE_WIDTH }}>
      <p className="font-semibold">{name}</p>
      {period.events === 0 ? (
        <p className="text-ink-soft">{period.reaching > 0 ? words.noneBegin : words.noEvents}</p>
      ) : (
        <>
          <p>{words.eventCount(period.events)}</p>
          <ul>
            {EVENT_KINDS.filter((kind) => period.kinds[kind] > 0).map((kind) => (
              <li key={kind} className="flex items-center gap-1.5">
                <KindBadge kind={kind} />
                {words.kindCount(messages.kinds[kind], period.kinds[kind])}
              </li>
            ))}
          </ul>
          {period.unsure > 0 && <p className="text-ink-soft">{words.unsure(period.unsure)}</p>}
          {period.reaching > 0 && <p className="text-ink-soft">{words.reaching(period.reaching)}</p>}
          <p className="text-ink-soft">{words.showPeriod}</p>
        </>
      )}
    </div>
  );
}
