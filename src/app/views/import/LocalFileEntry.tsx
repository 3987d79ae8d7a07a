import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { IMPORT_WORDS } from "../../i18n/regions/import.ts";
import { NO_EVENTS_WORDS, noEventsSentence } from "../../i18n/regions/noEvents.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { LocalFile } from "../../store/local/localState.ts";
import { shownName } from "../../store/shownName.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { DocumentNotes, FileProblem } from "../FileProblem.tsx";

interface Props {
  file: LocalFile;
  addressOf: (document: string) => string;
  onDocument: (document: string) => void;
  onRemove: () => void;
}

/** So many documents of one file are listed; of a feed with more, the rest is in the overview of all files. */
const MOST = 20;

/** A file of this device: its documents with their events, or why there are none, or why it was not read. */
export function LocalFileEntry({ file, addressOf, onDocument, onRemove }: Props) {
  const { status } = useMessages();
  const words = useWords(IMPORT_WORDS);
  const detail = useWords(DETAIL_WORDS);
  const whys = useWords(NO_EVENTS_WORDS);
  const { documents, failures, kept } = file;
  const name = shownName(file.name);
  return (
    <li className="py-2" data-file={file.name}>
      <div className="flex items-start justify-between gap-x-3">
        <p className="min-w-0 break-all text-xs leading-6 text-ink-soft">
          {kept === false && <span className="tag mr-2">{words.notKept}</span>}
          {name}
        </p>
        <button
          type="button"
          data-remove=""
          className="link-button flex-none"
          aria-label={words.remove(name)}
          onClick={onRemove}
        >
          {words.removeShort}
        </button>
      </div>
      {documents.slice(0, MOST).map(({ document, standing, events }) => (
        <div key={`${document.id} ${document.record}`} className="pb-1">
          <p className="flex flex-wrap justify-between gap-x-3">
            <InPageLink
              href={addressOf(document.id)}
              className="text-link line-clamp-3"
              lang="zh-Hans"
              onFollow={() => onDocument(document.id)}
            >
              {document.title ?? status.untitled}
            </InPageLink>
            <span className="text-ink-soft">
              {standing === "own" ? status.documentEvents(events) : words[standing]}
            </span>
          </p>
          {document.record !== null && (
            <p className="text-xs text-ink-soft">{detail.recordOf(name, document.record)}</p>
          )}
          {document.noEvents && <p className="text-[0.8125rem]">{noEventsSentence(document.noEvents, whys)}</p>}
          <DocumentNotes diagnostics={document.diagnostics} />
        </div>
      ))}
      {documents.length > MOST && <p className="text-xs text-ink-soft">… +{documents.length - MOST}</p>}
      {failures.map(({ file: failed, record, code, message }) => (
        <div key={`${failed} ${record} ${code}`}>
          <p className="break-all">
            <span className="tag mr-2 border-danger! text-danger!">{words.failed}</span>
            {(failed !== file.name || record !== null) &&
              (record === null ? shownName(failed) : detail.recordOf(shownName(failed), record))}
          </p>
          <FileProblem cause={code} message={message} warns={false} />
        </div>
      ))}
    </li>
  );
}
