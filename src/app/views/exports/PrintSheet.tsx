import { useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { useMessages } from "../../i18n/useMessages.ts";
import { arrival } from "../../store/arrival.ts";
import { chronology } from "../../store/exports/chronology.ts";
import { type ExportRequest, exportStatement } from "../../store/exports/exportRequest.ts";
import { MOST_PRINTED, printedGroups } from "../../store/exports/printable.ts";
import { usePrinting } from "../../ui/usePrinting.ts";
import { PrintedEvent } from "./PrintedEvent.tsx";
import { useExportWords } from "./useExportWords.ts";

interface Props {
  /** What the reader sees; the words are those of the page. */
  request: Omit<ExportRequest, "words">;
}

/** In the place of the page while it is printed: the chronology of what the filters leave. */
export function PrintSheet({ request }: Props) {
  return usePrinting() && createPortal(<Chronology request={request} />, document.body);
}

function Chronology({ request }: Props) {
  const words = useExportWords();
  const messages = useMessages();
  const isComing = useSyncExternalStore(arrival.subscribe, arrival.isComing);
  const { index, rows } = request;
  const groups = printedGroups(request.groups, MOST_PRINTED);
  const missing = groups
    .flatMap((group) => [...group.rows])
    .filter((row) => index.records.eventOf(row) === null).length;
  return (
    <main className="print-sheet">
      <header>
        <h1>{words.chronology}</h1>
        <p>{exportStatement({ ...request, words })}</p>
        {isComing && <p>{words.printedEarly}</p>}
        {rows.length > MOST_PRINTED && <p>{words.printedFirst(MOST_PRINTED)}</p>}
        {missing > 0 && <p>{words.notLoaded(missing)}</p>}
      </header>
      {chronology(groups).map(({ year, groups }) => (
        <section key={year}>
          <h2>{year === null ? messages.openYear : messages.dates.year(year)}</h2>
          {groups.map((group) => (
            <section key={group.key}>
              {year !== null && (
                <h3>{group.month === null ? words.monthUnknown : messages.dates.month(group.month)}</h3>
              )}
              {Array.from(group.rows, (row) => (
                <PrintedEvent key={row} index={index} row={row} words={words} addressOf={request.addressOf} />
              ))}
            </section>
          ))}
        </section>
      ))}
    </main>
  );
}
