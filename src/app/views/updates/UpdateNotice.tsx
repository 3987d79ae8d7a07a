import "./updates.css";
import { createPortal } from "react-dom";
import { UPDATE_WORDS, type UpdateWords } from "../../i18n/regions/updates.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type UpdateNews, useUpdates } from "../../store/updates/useUpdates.ts";
import { useAboveFoot } from "../../ui/useAboveFoot.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { usePassing } from "./usePassing.ts";

function textOf(news: UpdateNews, words: UpdateWords): string {
  if (news.kind === "data") return words.data(news.data.added, news.data.events);
  return news.kind === "offline" ? words.offline(news.complete) : words[news.kind];
}

/** Tells of what is newer than what is shown, which comes only when the reader says so. */
export function UpdateNotice() {
  const words = useWords(UPDATE_WORDS);
  const { news, taking, take, dismiss } = useUpdates();
  const lostFocus = useLostFocus(() => document.querySelector("main")?.focus({ preventScroll: true }));
  const place = useAboveFoot<HTMLDivElement>();
  const notice = usePassing<HTMLDivElement>(news?.kind === "taken", dismiss);
  const takes = news?.kind === "page" ? words.reload : news?.kind === "failed" ? words.again : words.take;
  const canTake = news !== null && news.kind !== "taken" && news.kind !== "offline";
  return createPortal(
    <div ref={notice} role="status" className="update-notice" {...lostFocus}>
      {news && (
        <div ref={place} className="failed-notice panel">
          <p>{textOf(news, words)}</p>
          <span className="flex flex-none gap-2">
            {canTake && (
              <button type="button" className="button button-primary" aria-disabled={taking} onClick={take}>
                {taking ? words.taking : takes}
              </button>
            )}
            <button type="button" className="button" onClick={dismiss}>
              {canTake ? words.later : words.close}
            </button>
          </span>
        </div>
      )}
    </div>,
    document.body,
  );
}
