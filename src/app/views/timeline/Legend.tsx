import { EVENT_KINDS } from "../../../model/event.ts";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  /** Whether an article of this device tells any event. */
  local: boolean;
  /** Whether a reader gave the date of any. */
  given: boolean;
}

/** What shapes and outlines mean. */
export function Legend({ local, given }: Props) {
  const messages = useMessages();
  const { marks } = useWords(FACET_WORDS);
  return (
    <ul aria-label={messages.timeline.legend} className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-soft">
      {EVENT_KINDS.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1">
          <KindBadge kind={kind} />
          {messages.kinds[kind]}
        </li>
      ))}
      {(["stated", ...(given ? (["given"] as const) : []), "inferred", "uncertain"] as const).map((certainty) => (
        <li
          key={certainty}
          className={`inline-flex items-center gap-1 ${certainty === "stated" ? "border-l border-line pl-3" : ""}`}
          title={messages.certaintyMeaning[certainty]}
          data-certainty={certainty}
        >
          <svg className="kind-badge certainty-sample" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            <path className="shape" d="M9 3a6 6 0 110 12A6 6 0 019 3z" />
          </svg>
          {messages.certainty[certainty]}
        </li>
      ))}
      {local && (
        <li className="inline-flex items-center gap-1 border-l border-line pl-3">
          <svg
            className="kind-badge certainty-sample local-sample"
            viewBox="0 0 18 18"
            aria-hidden="true"
            focusable="false"
          >
            <path className="shape" d="M9 3a6 6 0 110 12A6 6 0 019 3z" />
          </svg>
          {marks.local}
        </li>
      )}
    </ul>
  );
}
