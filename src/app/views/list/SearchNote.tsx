import { useMemo } from "react";
import { SEARCH_WORDS } from "../../i18n/regions/search.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useDocuments } from "../../store/openRecords.ts";
import { FOUND_IN_ARTICLE, type SearchProgress, type SearchResult } from "../../store/search.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";

interface Props {
  index: EventIndex;
  search: SearchResult;
  /** The rows that are listed. */
  rows: Int32Array;
  progress: SearchProgress;
  /** Whether articles are searched, too. */
  wholeArticles: boolean;
  addressOfDocument: (document: string) => string;
  onDocument: (document: string) => void;
  /** Leaves what only an article holds out. */
  onEventsOnly: () => void;
}

const MOST_DOCUMENTS = 50;

function countInArticles({ found }: SearchResult, rows: Int32Array): number {
  let count = 0;
  for (let place = 0; place < rows.length; place++) if (found[rows[place] ?? 0] === FOUND_IN_ARTICLE) count++;
  return count;
}

/** What there is to say of a search: how far it is, what it found in articles only, and where no event is. */
export function SearchNote({
  index,
  search,
  rows,
  progress: { events, articles, retry },
  wholeArticles,
  addressOfDocument,
  onDocument,
  onEventsOnly,
}: Props) {
  const words = useWords(SEARCH_WORDS);
  const messages = useMessages();
  const { documents } = search;
  const listed = documents.slice(0, MOST_DOCUMENTS);
  useDocuments(index, listed);
  const inArticles = useMemo(() => countInArticles(search, rows), [search, rows]);
  const ofArticles = !wholeArticles
    ? ""
    : articles.total === 0
      ? words.noArticles
      : articles.failed !== null
        ? words.articlesFailed(articles.done, articles.total)
        : articles.done < articles.total
          ? words.loadingArticles(articles.done, articles.total)
          : "";
  const ofEvents =
    events.failed !== null
      ? words.eventsFailed(events.done, events.total)
      : events.done < events.total
        ? words.loadingEvents(events.done, events.total)
        : "";
  const progress = ofEvents || ofArticles;
  if (progress === "" && inArticles + documents.length === 0) return null;
  return (
    <div className="search-note">
      {progress !== "" && (
        <p role="status">
          {progress}{" "}
          {(events.failed ?? articles.failed) !== null && (
            <button type="button" className="link-button" onClick={retry}>
              {messages.retry}
            </button>
          )}
        </p>
      )}
      {inArticles > 0 && (
        <p>
          {words.foundInArticles(inArticles)}{" "}
          <button type="button" className="link-button text-xs!" onClick={onEventsOnly}>
            {words.eventsOnly}
          </button>
        </p>
      )}
      {documents.length > 0 && (
        <details>
          <summary className="min-h-6 py-0.5">{words.withoutEvents(documents.length)}</summary>
          <ul>
            {listed.map((number) => {
              const document = index.records.documentOf(number);
              return (
                document && (
                  <li key={document.id}>
                    <InPageLink
                      href={addressOfDocument(document.id)}
                      className="text-link block py-0.5"
                      lang="zh-Hans"
                      onFollow={() => onDocument(document.id)}
                    >
                      {document.title ?? messages.status.untitled}
                    </InPageLink>
                  </li>
                )
              );
            })}
          </ul>
          {documents.length > MOST_DOCUMENTS && <p className="py-0.5">{words.onlyFirst(MOST_DOCUMENTS)}</p>}
        </details>
      )}
    </div>
  );
}
