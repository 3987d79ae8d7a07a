import { type ChangeEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { IMPORT_WORDS } from "../../i18n/regions/import.ts";
import { IMPORT_ENTRY_WORDS } from "../../i18n/regions/importEntry.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { IS_ONE_FILE } from "../../store/local/keptNote.ts";
import { newestFirst } from "../../store/local/localFiles.ts";
import type { LocalState } from "../../store/local/localState.ts";
import { pasteDraft } from "../../store/local/pasteDraft.ts";
import { shownName } from "../../store/shownName.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { LocalFileEntry } from "./LocalFileEntry.tsx";
import { PasteForm } from "./PasteForm.tsx";
import { ReadingState } from "./ReadingState.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";

interface Props {
  state: LocalState;
  /** The text that is about to be read; null where none is. */
  pasted: string | null;
  onPasted: (text: string | null) => void;
  onText: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
  onStop: () => void;
  onRetry: () => void;
  onRemove: (keys: readonly string[]) => void;
  onDownload: () => void;
  addressOf: (document: string) => string;
  onDocument: (document: string) => void;
  onClose: () => void;
}

const PAGE = 200;

/** Makes a chooser of files one of folders; React has no name for it. */
const FOLDER = { webkitdirectory: "" };

/** 本机文章: where files and text are added, what became of each, and how they are removed. Focus returns when it closes. */
export function LocalDialog(props: Props) {
  const { state, pasted, onPasted, onText, onFiles, onStop, onRetry, onRemove, onDownload, onClose } = props;
  const words = useWords(IMPORT_WORDS);
  const { privacy } = useWords(IMPORT_ENTRY_WORDS);
  const { close } = useMessages();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLButtonElement>(null);
  const removeAll = useRef<HTMLButtonElement>(null);
  const listed = useRovingFocus<HTMLUListElement>({ heirs: "[data-remove]", onEmptied: () => dialog.current?.focus() });
  const reading = useKeptFocus<HTMLDivElement>(() => dialog.current?.focus());
  const [pages, setPages] = useState(1);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState("");
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Who pasted something looks at that first.
    element?.querySelector("textarea")?.focus();
    return () => element?.close();
  }, []);
  const newest = useMemo(() => newestFirst(state.files), [state.files]);
  const shown = newest.slice(0, pages * PAGE);
  const nextPage = Math.min(PAGE, newest.length - shown.length);
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])]);
    // The same files can be chosen once more.
    currentTarget.value = "";
  };
  /** Out of the question and of the pasted text, one at a time. @returns whether there was either */
  const stepBack = () => {
    if (!asked && pasted === null) return false;
    flushSync(() => (asked ? setAsked(false) : onPasted(null)));
    (asked ? removeAll : paste).current?.focus();
    return true;
  };
  const remove = (key: string, name: string) => {
    onRemove([key]);
    setSaid(words.removed(shownName(name)));
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}title`}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing && stepBack()) event.preventDefault();
      }}
      // Asked for without keys. A chooser of files tells the same when nothing is chosen.
      onCancel={(event) => event.target === event.currentTarget && stepBack() && event.preventDefault()}
      onClose={(event) => !event.currentTarget.open && onClose()}
      tabIndex={-1}
      className="panel m-auto flex max-h-[85dvh] w-[min(46rem,calc(100vw-2rem))] flex-col p-0 text-ink backdrop:bg-black/40 [&:not([open])]:hidden"
    >
      <div className="flex flex-none items-center justify-between border-b border-line py-1.5 pl-4 pr-2">
        <h2 id={`${id}title`} className="text-base font-semibold">
          {words.title}
        </h2>
        <IconButton label={close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="min-h-0 flex-1 overflow-auto px-4 py-3 text-sm">
        <p>{words.intro}</p>
        <p className="text-ink-soft">{privacy}</p>
        {IS_ONE_FILE && <p className="text-ink-soft">{words.onlyThisFile}</p>}
        {pasted === null ? (
          <p className="mt-2 flex flex-wrap gap-2">
            <button type="button" className="button" onClick={() => files.current?.click()}>
              {words.chooseFiles}
            </button>
            <button type="button" className="button" onClick={() => folder.current?.click()}>
              {words.chooseFolder}
            </button>
            <button ref={paste} type="button" className="button" onClick={() => onPasted(pasteDraft.read())}>
              {words.pasteText}
            </button>
          </p>
        ) : (
          <PasteForm
            text={pasted}
            onDraft={pasteDraft.keep}
            onRead={(text) => {
              pasteDraft.keep("");
              onPasted(null);
              onText(text);
            }}
            onCancel={() => {
              pasteDraft.keep("");
              stepBack();
            }}
          />
        )}
        <input ref={files} type="file" multiple hidden aria-label={words.chooseFiles} onChange={chosen} />
        <input ref={folder} type="file" hidden {...FOLDER} aria-label={words.chooseFolder} onChange={chosen} />
        <div ref={reading} className="mt-3 flex flex-col gap-1">
          <ReadingState state={state} onStop={onStop} onRetry={onRetry} onDownload={null} />
          <p aria-live="polite" className="sr-only">
            {said}
          </p>
        </div>
        {state.loading && <p className="py-3 text-ink-soft">{words.loading}</p>}
        {!state.loading && newest.length === 0 && state.progress === null && (
          <p className="py-6 text-center text-ink-soft">{words.empty}</p>
        )}
        <ul ref={listed} className="mt-1 divide-y divide-line">
          {shown.map((file) => (
            <LocalFileEntry
              key={file.key}
              file={file}
              addressOf={props.addressOf}
              onDocument={props.onDocument}
              onRemove={() => remove(file.key, file.name)}
            />
          ))}
        </ul>
        {nextPage > 0 && (
          <button type="button" className="button" onClick={() => setPages(pages + 1)}>
            {words.more(nextPage)}
          </button>
        )}
      </div>
      {newest.length > 0 && (
        <div className="flex flex-none flex-wrap items-center gap-2 border-t border-line px-4 py-2">
          {asked ? (
            <>
              <p role="alert" className="basis-full">
                {words.removeAllAsked(newest.length)}
              </p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  setAsked(false);
                  dialog.current?.focus();
                  onRemove(newest.map(({ key }) => key));
                }}
              >
                {words.removeThem}
              </button>
              <button type="button" className="button" ref={(element) => element?.focus()} onClick={stepBack}>
                {words.keepThem}
              </button>
            </>
          ) : (
            <>
              <button type="button" className="button" title={words.downloadHint} onClick={onDownload}>
                {words.download}
              </button>
              <button ref={removeAll} type="button" className="button" onClick={() => setAsked(true)}>
                {words.removeAll}
              </button>
            </>
          )}
        </div>
      )}
    </dialog>
  );
}
