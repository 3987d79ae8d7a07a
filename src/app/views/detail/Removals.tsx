import type { ArticleFile } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";

/** What was taken out of the source, with the reason, folded away until it is asked for. */
export function Removals({ removals }: { removals: ArticleFile["removals"] }) {
  const messages = useMessages();
  if (removals.length === 0) return <p className="text-xs text-ink-soft">{messages.detail.noRemovals}</p>;
  const seen = new Map<string, number>();
  const keyOf = (rule: string, text: string) => {
    const key = `${rule} ${text}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return `${key} ${seen.get(key)}`;
  };
  return (
    <details className="rounded-lg border border-line">
      <summary className="min-h-8 px-3 py-1.5 text-[0.8125rem] font-semibold">
        {messages.detail.removals(removals.length)}
      </summary>
      <p className="px-3 text-xs text-ink-soft">{messages.detail.removalsNote}</p>
      <ul className="divide-y divide-line px-3 pb-2">
        {removals.map(({ rule, reason, text }) => (
          <li key={keyOf(rule, text)} className="py-2">
            <p className="text-xs text-ink-soft" title={rule}>
              {reason}
            </p>
            <del className="block max-h-40 overflow-auto whitespace-pre-wrap break-all text-xs leading-5 decoration-line-strong">
              {text}
            </del>
          </li>
        ))}
      </ul>
    </details>
  );
}
