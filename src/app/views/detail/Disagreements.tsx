import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import type { PartyRole } from "../../../model/event.ts";
import type { Messages } from "../../i18n/messages.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useArticleOf } from "../../store/amendedTexts.ts";
import { dateText } from "../../store/dateText.ts";
import { type DisputedReading, disputedWords, provenBy, readingsBySource } from "../../store/disputes.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { PointedFact } from "../../store/receipts.ts";
import { documentName } from "../../store/shownName.ts";

type Disagreement = BundleEvent["disagreements"][number];

interface Props {
  index: EventIndex;
  event: BundleEvent;
  documents: readonly BundleDocument[];
  /** Id of the source that is shown beside the facts. */
  shown: string;
  /** Shows a source, with the words of a fact lit if one is given. */
  onSource: (document: string, fact: PointedFact | null) => void;
}

function readingText(fact: Disagreement["fact"], value: string, { dates, roles }: Messages): string {
  if (fact === "date") return dateText(value, dates);
  return fact === "role" && Object.hasOwn(roles, value) ? roles[value as PartyRole] : value;
}

/**
 * What the sources of an event tell otherwise: for each such fact a row, for each source that speaks of one a column,
 * with the words that it says it in. Nothing where they agree.
 */
export function Disagreements({ index, event, documents, shown, onSource }: Props) {
  const messages = useMessages();
  const words = useWords(RECEIPTS_WORDS);
  const detail = useWords(DETAIL_WORDS);
  if (event.disagreements.length === 0) return null;
  const rows = event.disagreements.map((one) => ({ ...one, cells: readingsBySource(one, event.documents.length) }));
  const columns = documents.flatMap((document) => {
    const place = event.documents.indexOf(document.id);
    return rows.some(({ cells }) => cells[place]?.value !== null) ? [{ document, place }] : [];
  });
  return (
    <section aria-label={detail.disagreements} className="disagreements">
      <h3 className="field-title">{detail.disagreements}</h3>
      <div className="scroller">
        <table>
          <thead>
            <tr>
              {columns.map(({ document, document: { id, published }, place }) => (
                <th key={id} scope="col" data-shown={id === shown || undefined}>
                  <button
                    type="button"
                    className="link-button text-xs!"
                    aria-pressed={id === shown}
                    title={words.showSource(place + 1, documentName(document))}
                    onClick={() => onSource(id, null)}
                  >
                    {detail.sourceNumber(place + 1)}
                  </button>
                  {id === shown && <span className="tag ml-1">{words.shownSource}</span>}
                  {published !== null && <span className="block">{dateText(published, messages.dates)}</span>}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ fact, of, cells }) => (
            <tbody key={`${fact} ${of}`}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {detail.disputed[fact](of ?? "")}
                </th>
              </tr>
              <tr>
                {columns.map(({ document, place }) => (
                  <Cell
                    index={index}
                    key={document.id}
                    event={event.id}
                    document={document}
                    disagreement={{ fact, of }}
                    reading={cells[place]}
                    onSource={onSource}
                  />
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

interface CellProps extends Pick<Props, "index" | "onSource"> {
  event: string;
  document: BundleDocument;
  disagreement: Pick<Disagreement, "fact" | "of">;
  reading: DisputedReading | undefined;
}

/** What one source says, and in which words; pressed, it shows them in their text. */
function Cell({ index, event, document, disagreement, reading, onSource }: CellProps) {
  const messages = useMessages();
  const words = useWords(RECEIPTS_WORDS);
  const article = useArticleOf(index, document);
  const value = reading?.value ?? null;
  if (!reading || value === null) return <td className="text-ink-soft">{words.notTold}</td>;
  const said = article.data ? disputedWords(article.data, event, disagreement, value) : null;
  const { fact } = disagreement;
  return (
    <td data-differs={reading.differs || undefined}>
      <button
        type="button"
        className="reading"
        title={words.showSource(reading.place + 1, documentName(document))}
        onClick={() => onSource(document.id, provenBy(disagreement, value))}
      >
        {reading.differs && (
          <>
            <span aria-hidden="true">≠ </span>
            <span className="sr-only">{words.differs}</span>
          </>
        )}
        <span lang={fact === "title" || fact === "place" ? "zh-Hans" : undefined}>
          {readingText(fact, value, messages)}
        </span>
      </button>
      {said !== null && (
        <q className="said" lang="zh-Hans">
          {said}
        </q>
      )}
    </td>
  );
}
