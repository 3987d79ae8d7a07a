import { SEARCH_WORDS } from "../../i18n/regions/search.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { documentNamed, type EventIndex } from "../../store/eventIndex.ts";
import { FOUND_IN_ARTICLE, type SearchResult } from "../../store/search.ts";
import type { ArticleTexts } from "../../store/searchQueries.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";

interface Props {
  index: EventIndex;
  search: SearchResult;
  /** The rows that are listed. */
  rows: Int32Array;
  texts: ArticleTexts;
  addressOfDocument: (document: string) => string;
  onDocument: (document: string) => void;
  /** Leaves what only an article holds out. */
  onEventsOnly: () => void;
}

const MOST_DOCUMENTS = 50;

/** What there is to say of a search over whole articles: how far it is, what it found only there, and where no event is. */
export function SearchNote({ index, search, rows, texts, addressOfDocument, onDocument, onEventsOnly }: Props) {
  const words = useWords(SEARCH_WORDS);
  const { retry, status } = useMessages();
  const { loaded, total, error } = texts;
  const inArticles = rows.filter((row) => search.found[row] === FOUND_IN_ARTICLE).length;
  const { documents } = search;
  const progress =
    total === 0
      ? words.noArticles
      : error
        ? words.articlesFailed(loaded, total)
        : loaded < total
          ? words.loadingArticles(loaded, total)
          : "";
  if (progress === "" && inArticles + documents.length === 0) return null;
  return (
    <div className="search-note">
      {progress !== "" && (
        <p role="status">
          {progress}{" "}
          {error && (
            <button type="button" className="link-button" onClick={texts.retry}>
              {retry}
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
            {documents.slice(0, MOST_DOCUMENTS).map((id) => (
              <li key={id}>
                <InPageLink
                  href={addressOfDocument(id)}
                  className="text-link block py-0.5"
                  lang="zh-Hans"
                  onFollow={() => onDocument(id)}
                >
                  {documentNamed(index, id)?.title ?? status.untitled}
                </InPageLink>
              </li>
            ))}
          </ul>
          {documents.length > MOST_DOCUMENTS && <p className="py-0.5">{words.onlyFirst(MOST_DOCUMENTS)}</p>}
        </details>
      )}
    </div>
  );
}
