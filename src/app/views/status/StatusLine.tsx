import { type Ref, useId, useRef, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { DocumentNotes, FileProblem } from "../FileProblem.tsx";

interface Props {
  index: EventIndex;
  /** Id of the document that is open for itself. */
  openDocument: string | null;
  addressOf: (document: string) => string;
  onOpen: (document: string) => void;
}

/** The line at the foot: how much was read and what was not, with the files behind it in a dialog. */
export function StatusLine({ ref, ...props }: Props & { ref: Ref<HTMLButtonElement> }) {
  const { index, onOpen } = props;
  const { status, close } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [open, setOpen] = useState(false);
  const { documents, tables, failures } = index.bundle;
  const without = documents.filter(({ id }) => !index.rowsOfDocument.has(id)).length;
  const warnings = [...documents, ...tables].reduce(
    (count, { diagnostics }) => count + diagnostics.filter(({ severity }) => severity !== "info").length,
    0,
  );

  return (
    <footer className="page-status flex min-h-8 flex-none flex-wrap items-center gap-x-4 px-1 text-xs text-ink-soft">
      <span>{status.documents(documents.length)}</span>
      <span>{status.events(index.events.length)}</span>
      {without > 0 && <span>{status.withoutEvents(without)}</span>}
      {failures.length > 0 && <span className="font-semibold text-danger">{status.failures(failures.length)}</span>}
      {warnings > 0 && <span>{status.warnings(warnings)}</span>}
      {documents.length + failures.length > 0 && (
        <button
          ref={ref}
          type="button"
          className="link-button text-xs!"
          onClick={() => {
            setOpen(true);
            dialog.current?.showModal();
          }}
        >
          {status.details}
        </button>
      )}
      <dialog
        ref={dialog}
        aria-labelledby={title}
        onClose={() => setOpen(false)}
        className="panel m-auto max-h-[80dvh] w-[min(44rem,calc(100vw-2rem))] p-0 text-ink backdrop:bg-black/40"
      >
        <div className="sticky top-0 flex items-center justify-between border-b border-line bg-surface py-1.5 pl-4 pr-2">
          <h2 id={title} className="text-base font-semibold">
            {status.title}
          </h2>
          <IconButton label={close} onClick={() => dialog.current?.close()}>
            <CloseIcon />
          </IconButton>
        </div>
        {open && (
          <FileList
            {...props}
            onOpen={(document) => {
              dialog.current?.close();
              onOpen(document);
            }}
          />
        )}
      </dialog>
    </footer>
  );
}

/** Every file, those that could not be read first, with what there is to say about it; a document is opened from here. */
function FileList({ index, openDocument, addressOf, onOpen }: Props) {
  const { status, detail } = useMessages();
  const { documents, tables, failures } = index.bundle;
  const list = useRovingFocus<HTMLUListElement>();
  return (
    <ul ref={list} className="divide-y divide-line px-4 text-sm">
      {failures.map(({ file, code, message }) => (
        <li key={file} className="py-2">
          <p>
            <span className="tag mr-2 border-danger! text-danger!">{status.failed}</span>
            {file}
          </p>
          <FileProblem cause={code} message={message} warns={false} />
        </li>
      ))}
      {tables
        .filter(({ diagnostics }) => diagnostics.length > 0)
        .map(({ file, diagnostics }) => (
          <li key={file} className="py-2">
            <p className="break-all">{file}</p>
            <DocumentNotes diagnostics={diagnostics} />
          </li>
        ))}
      {documents.map(({ id, file, record, title, diagnostics }) => (
        <li key={id} className="py-2">
          <p className="flex flex-wrap justify-between gap-x-3">
            <a
              href={addressOf(id)}
              aria-current={id === openDocument || undefined}
              className="text-link"
              lang="zh-Hans"
              onClick={(click) => {
                if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
                click.preventDefault();
                onOpen(id);
              }}
            >
              {title ?? status.untitled}
            </a>
            <span className="text-ink-soft">{status.documentEvents(index.rowsOfDocument.get(id)?.length ?? 0)}</span>
          </p>
          <p className="break-all text-xs text-ink-soft">{record === null ? file : detail.recordOf(file, record)}</p>
          <DocumentNotes diagnostics={diagnostics} />
        </li>
      ))}
    </ul>
  );
}
