import { useState } from "react";
import { createPortal } from "react-dom";
import { IMPORT_WORDS } from "../../i18n/regions/import.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { LocalState } from "../../store/local/localState.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { useAboveFoot } from "../../ui/useAboveFoot.ts";
import { ReadingState } from "./ReadingState.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";

interface Props {
  state: LocalState;
  /** Whether the same is said elsewhere. */
  hidden: boolean;
  onStop: () => void;
  onRetry: () => void;
  onDownload: () => void;
  onOnlyLocal: () => void;
  onDetails: () => void;
}

/** Beside the page's foot: how far what was dropped is read, and what came of it, until it is closed or shown in full. */
export function ImportNotice({ state, hidden, onStop, onRetry, onDownload, onOnlyLocal, onDetails }: Props) {
  const words = useWords(IMPORT_WORDS);
  const { progress, outcome, blocked, trouble, recovered, files } = state;
  /** What was closed. */
  const [closed, setClosed] = useState<Pick<LocalState, "outcome" | "trouble" | "recovered"> | null>(null);
  const section = useKeptFocus<HTMLElement>(() =>
    document.querySelector<HTMLElement>(".import-button")?.focus({ preventScroll: true }),
  );
  const place = useAboveFoot<HTMLDivElement>();
  const isNews = outcome !== closed?.outcome || trouble !== closed?.trouble || recovered !== closed?.recovered;
  const isAny = outcome !== null || trouble !== null || recovered > 0;
  const isShown = progress !== null || blocked > 0 || (isAny && isNews);
  if (hidden || !isShown) return null;
  const close = () => setClosed({ outcome, trouble, recovered });
  return createPortal(
    <section ref={section} aria-label={words.title}>
      <div ref={place} className="import-notice panel">
        <div className="min-w-0 flex-1">
          <ReadingState state={state} onStop={onStop} onRetry={onRetry} onDownload={onDownload} />
          <p className="flex flex-wrap gap-x-3">
            {outcome !== null && files.some(({ documents }) => documents.length > 0) && (
              <button type="button" className="link-button" onClick={onOnlyLocal}>
                {words.onlyLocal}
              </button>
            )}
            <button
              type="button"
              className="link-button"
              aria-haspopup="dialog"
              onClick={() => {
                close();
                onDetails();
              }}
            >
              {words.details}
            </button>
          </p>
        </div>
        {progress === null && (
          <IconButton label={words.dismiss} onClick={close}>
            <CloseIcon />
          </IconButton>
        )}
      </div>
    </section>,
    document.body,
  );
}
