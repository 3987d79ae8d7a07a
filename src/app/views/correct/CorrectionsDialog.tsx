import "./correct.css";
import { type ReactNode, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type FiledCorrections, organizationsTable } from "../../store/corrections/correctionFiles.ts";
import type { Corrections, OwnCorrections } from "../../store/corrections/correctionsStore.ts";
import type { CorrectionEntry, CorrectionOutcome, OutcomeHere } from "../../store/corrections/correctionTypes.ts";
import { outcomeHere } from "../../store/corrections/filedHere.ts";
import { joinForm } from "../../store/corrections/formNames.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import { type UnsavedForm, unsavedForms } from "../../store/corrections/unsavedForms.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { IS_ONE_FILE } from "../../store/local/keptNote.ts";
import { shownName } from "../../store/shownName.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { JoinDialog } from "./JoinEntry.tsx";
import { UnsavedList } from "./UnsavedList.tsx";
import type { useEntryText } from "./useEntryText.ts";

interface Props {
  index: EventIndex;
  text: ReturnType<typeof useEntryText>;
  corrections: Corrections;
  own: OwnCorrections;
  /** Null where what the data says of them cannot be read. */
  filed: readonly FiledCorrections[] | null;
  /** What was done last. */
  said: string;
  onDownload: () => void;
  onFiles: (files: readonly File[]) => void;
  /** Goes on with a form of an event or of an article. */
  onResume: (form: UnsavedForm) => void;
  onClose: () => void;
}

/** All corrections: those of this device, which can be removed, and those that the build found, with what became of each. */
export function CorrectionsDialog(props: Props) {
  const { index, text, corrections, own, filed, said, onDownload, onFiles, onResume, onClose } = props;
  const { close } = useMessages();
  const words = useWords(CORRECT_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const title = useId();
  const unsaved = unsavedForms(useSyncExternalStore(formDrafts.subscribe, formDrafts.list));
  const [joined, setJoined] = useState<readonly string[] | null>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  const entries = own.entries.map(({ entry }) => entry);
  const table = organizationsTable(filed ?? [], own.entries);
  const isEmpty = entries.length === 0 && (filed ?? []).every((one) => one.entries.length === 0);
  const remove = (ids: readonly string[]) => {
    void corrections.remove(ids);
    // What had focus goes.
    heading.current?.focus();
  };
  const restore = (entry: CorrectionEntry) => {
    void corrections.correct([entry]);
    heading.current?.focus();
  };
  const resume = (form: UnsavedForm) => {
    if (form.named.kind === "join") return setJoined(form.named.names);
    dialog.current?.close();
    onResume(form);
  };
  const leaveJoin = () => {
    // What led to the form goes with what was typed into it.
    if (joined && !formDrafts.has(joinForm(joined))) heading.current?.focus();
    setJoined(null);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={(event) => event.target === event.currentTarget && !event.currentTarget.open && onClose()}
      className="correct-list panel m-auto max-h-[85dvh] w-[min(46rem,calc(100vw-2rem))] p-0 text-ink backdrop:bg-black/40"
    >
      <div className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-surface py-1.5 pl-4 pr-2">
        <h2 id={title} ref={heading} tabIndex={-1} className="text-base font-semibold">
          {words.listTitle}
        </h2>
        <IconButton label={close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="flex flex-col gap-2 px-4 py-3 text-[0.8125rem]">
        <p>{words.listHint}</p>
        {IS_ONE_FILE && <p>{words.onlyThisFile}</p>}
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className="button button-primary"
            aria-disabled={isEmpty}
            onClick={() => !isEmpty && onDownload()}
          >
            {words.download}
          </button>
          <button type="button" className="button" onClick={() => files.current?.click()}>
            {words.import}
          </button>
          <button type="button" className="button" aria-disabled={!own.undo} onClick={() => void corrections.undo()}>
            {words.undo}
          </button>
          <button type="button" className="button" aria-disabled={!own.redo} onClick={() => void corrections.redo()}>
            {words.redo}
          </button>
          <input
            ref={files}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={({ target }) => {
              onFiles([...(target.files ?? [])]);
              target.value = "";
            }}
          />
        </div>
        <p role="status" className="correct-quoted empty:hidden">
          {said}
        </p>
        {filed === null ? (
          <p className="text-danger">{words.filedUnreadable}</p>
        ) : (
          filed.length > 0 && <p className="text-ink-soft">{words.filesHint}</p>
        )}
        {table !== null && (
          <details>
            <summary className="min-h-6 w-fit text-accent">{words.downloadTable}</summary>
            <p className="py-1 text-ink-soft">{words.tableHint}</p>
            <button type="button" className="button" onClick={() => saveFile("organizations.csv", [table], "text/csv")}>
              {words.downloadTable}
            </button>
          </details>
        )}
        {unsaved.length > 0 && (
          <Section title={words.unsavedTitle(unsaved.length)}>
            <p className="text-ink-soft">{words.unsavedHint}</p>
            <UnsavedList index={index} forms={unsaved} onResume={resume} />
          </Section>
        )}
        <Section title={words.own(entries.length)}>
          {entries.length === 0 && <p className="text-ink-soft">{words.ownNone}</p>}
          <ul className="divide-y divide-line">
            {own.entries.map(({ entry, outcome }) => (
              <EntryLine key={entry.id} entry={entry} outcome={outcome} text={text} local={own.local}>
                <button
                  type="button"
                  className="link-button flex-none"
                  aria-label={words.remove(`${words.actions[entry.action]} ${text.entry(entry).subject}`)}
                  onClick={() => remove([entry.id])}
                >
                  {words.removeShort}
                </button>
              </EntryLine>
            ))}
          </ul>
          {entries.length > 1 && (
            <button type="button" className="link-button w-fit" onClick={() => remove(entries.map(({ id }) => id))}>
              {words.removeAll}
            </button>
          )}
        </Section>
        {(filed ?? []).map((one) => (
          <Section key={one.file} title={words.ofFile(shownName(one.file), one.entries.length)}>
            <p className={one.readable ? "text-ink-soft" : "text-danger"}>
              {one.readable ? words.ofFileHint : words.unreadable}
            </p>
            {one.diagnostics.map(({ message }) => (
              <p key={message} lang="en" className="text-ink-soft">
                {message}
              </p>
            ))}
            <ul className="divide-y divide-line">
              {one.entries.map((entry, place) => {
                const built = one.outcomes[place] ?? null;
                const outcome = outcomeHere(own, built);
                return (
                  <EntryLine
                    key={`${entry.id} ${built?.status}`}
                    entry={entry}
                    outcome={outcome}
                    built={built}
                    local={own.local}
                    text={text}
                  >
                    {outcome?.status === "taken-back" && (
                      <button
                        type="button"
                        className="link-button flex-none"
                        aria-label={words.restore(`${words.actions[entry.action]} ${text.entry(entry).subject}`)}
                        onClick={() => restore(entry)}
                      >
                        {words.restoreShort}
                      </button>
                    )}
                  </EntryLine>
                );
              })}
            </ul>
          </Section>
        ))}
      </div>
      {joined && <JoinDialog index={index} names={joined} onClose={leaveJoin} />}
    </dialog>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="field-title border-t border-line pt-3">{title}</h3>
      {children}
    </section>
  );
}

interface LineProps extends Pick<Props, "text"> {
  entry: CorrectionEntry;
  outcome: OutcomeHere | null;
  /** What the build said of it; null for one that no file has. */
  built?: CorrectionOutcome | null;
  /** Ids of documents that only this device had. */
  local: OwnCorrections["local"];
  children?: ReactNode;
}

/** One correction: what it is about, what was and is there, and where it does not fit why. */
function EntryLine({ entry, outcome, built = null, text, local, children }: LineProps) {
  const words = useWords(CORRECT_WORDS);
  const { subject, was, now } = text.entry(entry);
  const isUnfit = outcome?.status === "unfit";
  const notes = [
    entry.made === "" ? null : words.made(madeText(entry.made)),
    entry.note === null ? null : words.noted(entry.note),
    words.file(shownName(entry.proof.file)),
  ];
  return (
    <li className="flex items-start gap-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="line-clamp-3">
          <span className="tag tag-stated mr-2">{words.actions[entry.action]}</span>
          <span lang="zh-Hans">{subject}</span>
        </p>
        {now !== null && (
          <p lang="zh-Hans" className="line-clamp-3">
            {was === null ? now : words.change(was, now)}
          </p>
        )}
        {isUnfit ? (
          <p className="text-danger">
            <strong>{words.doesNotFit}</strong>{" "}
            {text.isOfRemoved(entry, outcome, local) ? words.localGone : `${text.outcome(outcome)} ${words.whatToDo}`}
          </p>
        ) : (
          outcome?.status !== "applied" && <p className="text-ink-soft">{text.outcome(outcome)}</p>
        )}
        {outcome && !isUnfit && outcome.status !== "taken-back" && built?.status === "unfit" && (
          <p className="text-ink-soft">{words.onlyHere}</p>
        )}
        <p className="text-xs text-ink-soft">
          {notes
            .filter((note) => note !== null)
            .map((note) => (
              <span key={note} className="mr-3">
                {note}
              </span>
            ))}
        </p>
      </div>
      {children}
    </li>
  );
}

/** When an entry was made, in the reader's time and to the minute; as it stands where it is no instant. */
function madeText(made: string): string {
  const time = new Date(made);
  if (Number.isNaN(time.getTime())) return made;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
