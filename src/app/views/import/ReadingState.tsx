import { IMPORT_WORDS } from "../../i18n/regions/import.ts";
import { useWords } from "../../i18n/useWords.ts";
import { localEvents } from "../../store/local/localDocument.ts";
import type { LocalState } from "../../store/local/localState.ts";
import { shownName } from "../../store/shownName.ts";

interface Props {
  state: LocalState;
  onStop: () => void;
  onRetry: () => void;
  /** Gives what was read as a file; null where that is offered beside it. */
  onDownload: (() => void) | null;
}

/** In milliseconds: less is not worth telling. */
const WORTH_TELLING = 3000;

const NOTHING_READ = { read: 0, failed: 0, partly: 0, known: 0, calledOff: 0 };

/** How far files are read, what that came to, and what is wrong: each where there is something to say. */
export function ReadingState({ state, onStop, onRetry, onDownload }: Props) {
  const words = useWords(IMPORT_WORDS);
  const { progress, outcome, blocked, trouble, recovered, files, told, amended } = state;
  const { read, failed, partly, known, calledOff } = outcome ?? NOTHING_READ;
  // Several articles may tell one event.
  const events = told && amended ? localEvents(amended[1]) : null;
  const left = progress?.left ?? null;
  return (
    <>
      {progress && (
        <div className="import-progress">
          <progress value={progress.done} max={progress.total} aria-label={words.progress} />
          <button type="button" className="link-button" onClick={onStop}>
            {words.stop}
          </button>
          <p className="basis-full">
            {words.done(progress.done, progress.total)} ·{" "}
            {words.left(
              progress.total - progress.done,
              left !== null && left > WORTH_TELLING ? Math.ceil(left / 1000) : null,
            )}
            <span className="block truncate text-ink-soft">{words.atWork(shownName(progress.name))}</span>
          </p>
        </div>
      )}
      <p role="status">
        {[
          read > 0 && words.outcome({ read, failed, partly, events }),
          known > 0 && words.alreadyHere(known),
          calledOff > 0 && words.calledOff(calledOff),
          trouble === null && recovered > 0 && words.recovered(recovered),
        ]
          .filter(Boolean)
          .join("")}
      </p>
      {blocked > 0 && (
        <p role="alert" className="import-trouble">
          {words.blocked}{" "}
          <button type="button" className="link-button" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      )}
      {trouble !== null && (
        <p role="alert" className="import-trouble">
          {words.trouble[trouble]}{" "}
          {onDownload && files.length > 0 && (
            <button type="button" className="link-button" onClick={onDownload}>
              {words.download}
            </button>
          )}
        </p>
      )}
    </>
  );
}
