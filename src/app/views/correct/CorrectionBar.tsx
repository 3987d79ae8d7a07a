import "./correct.css";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { correctionsText, filedCorrections } from "../../store/corrections/correctionFiles.ts";
import type { Doing } from "../../store/corrections/correctionTypes.ts";
import { outcomeHere } from "../../store/corrections/filedHere.ts";
import { correctionsOf } from "../../store/corrections/openCorrections.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import { resumed } from "../../store/corrections/resumed.ts";
import { type UnsavedForm, unsavedForms } from "../../store/corrections/unsavedForms.ts";
import { whatWasDone } from "../../store/corrections/whatWasDone.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { HandedCorrections } from "../../store/local/localState.ts";
import { Later } from "../../ui/Later.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { isTyping } from "../../ui/textField.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { CorrectionsDialog } from "./LazyCorrect.tsx";
import { takenText } from "./takenText.ts";
import { useEntryText } from "./useEntryText.ts";

interface Props {
  /** What is shown. */
  index: EventIndex;
  /** What corrections are laid over; null while it is on its way. */
  below: EventIndex | null;
  /** Whether articles of this device are still on their way. */
  waiting: boolean;
  /** @param isRead whether all that was kept at visits before lies over it */
  onCorrected: (index: EventIndex, isRead: boolean) => void;
  /** Files of corrections that were dropped on the page last; null for none. */
  handed: readonly HandedCorrections[] | null;
  onOpen: (event: string, byKeyboard: boolean) => void;
  onDocument: (document: string) => void;
}

/** What was put right, at the foot of the page: how much, the way back, and the file for the next build. */
export function CorrectionBar({ index, below, waiting, onCorrected, handed, onOpen, onDocument }: Props) {
  const words = useWords(CORRECT_WORDS);
  const corrections = correctionsOf(useQueryClient());
  const own = useSyncExternalStore(corrections.subscribe, corrections.get);
  const text = useEntryText(index, below ?? index);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  /** Counts files that were handed: what came of each is told by a list that opens for it, whatever becomes of the one before. */
  const [takes, setTakes] = useState(0);
  const bar = useRovingFocus<HTMLDivElement>();
  const filed = filedCorrections(index);
  const ids = new Set(own.entries.map(({ entry }) => entry.id));
  // What a build could not apply may be in a file and here.
  const inFiles = (filed ?? []).flatMap(({ outcomes }) => outcomes).filter(({ entry }) => !ids.has(entry));
  const unreadable = (filed ?? []).filter(({ readable }) => !readable).length;
  const unfit =
    own.entries.filter(({ outcome }) => outcome?.status === "unfit").length +
    inFiles.filter((outcome) => outcomeHere(own, outcome)?.status === "unfit").length +
    unreadable;
  const unsaved = useSyncExternalStore(formDrafts.subscribe, () => unsavedForms(formDrafts.list()).length);
  const count = own.entries.length + inFiles.length;
  /** Whether a download has all that files say; where it has not, the list says so first. */
  const isWhole = filed !== null && unreadable === 0;

  const shown = useRef(onCorrected);
  useEffect(() => {
    shown.current = onCorrected;
  });
  useEffect(() => {
    if (below) corrections.lay(below, (index) => shown.current(index, corrections.get().isRead), waiting);
  }, [corrections, below, waiting]);

  const before = useRef<{ undo: Doing | null; redo: Doing | null } | null>(null);
  const due = useRef<{ doing: Doing; fits: (what: string) => string } | null>(null);
  useEffect(() => {
    // What was done at visits before is no news.
    if (!own.isRead) return;
    const done = before.current && whatWasDone(before.current, own);
    before.current = { undo: own.undo, redo: own.redo };
    if (done) {
      const { did, doing } = done;
      const fits = did === "saved" && doing.step.kind === "remove" ? words.removedNow : words[did];
      due.current = did === "undone" ? null : { doing, fits };
      if (did === "undone") setSaid(words.undone(text.step(doing)));
    }
    // Success is told only of what holds, which is known a little later.
    const told = due.current && text.done(due.current.doing, own, due.current.fits);
    if (told === null) return;
    due.current = null;
    setSaid(told);
  });

  const take = (files: readonly HandedCorrections[]) => {
    void Promise.all(files.map(({ name, bytes }) => corrections.take(name, bytes))).then((taken) => {
      setSaid(taken.map((one) => takenText(one, corrections.get(), words)).join(" "));
      setTakes((before) => before + 1);
      setOpen(true);
    });
  };
  const latestTake = useRef(take);
  useEffect(() => {
    latestTake.current = take;
  });
  useEffect(() => {
    if (handed) latestTake.current(handed);
  }, [handed]);
  useUndoKeys({ undo: () => void corrections.undo(), redo: () => void corrections.redo() });

  const download = () =>
    saveFile(
      "corrections.json",
      [
        correctionsText(
          filed ?? [],
          own.entries.map(({ entry }) => entry),
        ),
      ],
      "application/json",
    );
  const resume = ({ form, named }: UnsavedForm) => {
    if (named.kind === "event") onOpen(named.event, true);
    else if (named.kind === "add") onDocument(named.document);
    resumed.set(form);
  };
  const close = () => {
    setOpen(false);
    // The button that opened the list may be gone.
    if (document.activeElement?.matches("body, .correct-list *"))
      document.querySelector<HTMLElement>(".import-button")?.focus({ preventScroll: true });
  };
  const isShown = count > 0 || unsaved > 0 || own.undo !== null || own.redo !== null || unreadable > 0;
  const button = (label: string, hint: string, disabled: boolean, onClick: () => void): ReactNode => (
    <button
      type="button"
      className="status-number"
      title={hint}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {label}
    </button>
  );
  return (
    <>
      {isShown && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
        <div ref={bar} role="group" aria-label={words.bar} className="correction-bar">
          <button type="button" className="status-number" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {(count > 0 || unsaved === 0) && words.count(count)}{" "}
            {unsaved > 0 && <span className="ml-1">{words.unsaved(unsaved)}</span>}{" "}
            {unfit > 0 && <span className="ml-1 font-semibold text-danger">{words.unfit(unfit)}</span>}
          </button>
          {button(
            words.undo,
            own.undo ? words.undoHint(text.step(own.undo)) : words.undo,
            !own.undo,
            () => void corrections.undo(),
          )}
          {button(
            words.redo,
            own.redo ? words.redoHint(text.step(own.redo)) : words.redo,
            !own.redo,
            () => void corrections.redo(),
          )}
          {button(words.download, words.download, count === 0, isWhole ? download : () => setOpen(true))}
        </div>
      )}
      {own.trouble && own.entries.length > 0 && (
        <p role="status" className={`px-1 ${own.trouble === "cleared" ? "" : "font-semibold text-danger"}`}>
          {words.troubles[own.trouble]}
        </p>
      )}
      {own.missing && (
        <p role="status" className="px-1">
          {words.missing}{" "}
          <button type="button" className="link-button" onClick={() => void corrections.retry()}>
            {words.retry}
          </button>
        </p>
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {isOpen && (
        <Later>
          <CorrectionsDialog
            key={takes}
            index={index}
            text={text}
            corrections={corrections}
            own={own}
            filed={filed}
            said={said}
            onDownload={download}
            onFiles={async (files) =>
              take(
                await Promise.all(
                  files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
                ),
              )
            }
            onResume={resume}
            onClose={close}
          />
        </Later>
      )}
    </>
  );
}

/** Any dialog but the list of corrections: what is done in it is not about what lies behind. */
const OTHER_DIALOG = "dialog[open]:not(.correct-list)";

/** Ctrl or Cmd with Z takes back, with Shift or with Y does again, but in fields, which have their own, and in other dialogs. */
function useUndoKeys(actions: { undo: () => void; redo: () => void }): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || isTyping(event)) return;
      if (document.querySelector(OTHER_DIALOG)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
      if (key !== "z" && !isRedo) return;
      event.preventDefault();
      if (isRedo) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
