import { useMessages } from "../../i18n/useMessages.ts";
import { useSettled } from "../../ui/useSettled.ts";

const PAUSE_MS = 400;

/** How many of how many events are shown; told to a screen reader once the number stands still. */
export function ShownCount({ shown, total }: { shown: number; total: number }) {
  const messages = useMessages();
  const count = messages.count(shown, total);
  const settled = useSettled(count, PAUSE_MS);
  return (
    <p className="whitespace-nowrap text-sm" title={messages.countLabel(shown, total)}>
      <span className="mr-1.5 text-ink-soft">{messages.countNoun}</span>
      <strong aria-hidden="true" className="font-semibold">
        {count}
      </strong>
      <span role="status" className="sr-only">
        {settled}
      </span>
    </p>
  );
}
