import { EVENT_KINDS, type EventKind } from "../../../model/event.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  chosen: readonly EventKind[];
  counts: Readonly<Record<EventKind, number>>;
  onToggle: (kind: EventKind) => void;
}

/** The kinds of events with their counts. */
export function KindFacet({ chosen, counts, onToggle }: Props) {
  const messages = useMessages();
  return (
    <fieldset>
      <legend className="field-title mb-1">{messages.filters.kinds}</legend>
      {EVENT_KINDS.map((kind) => (
        <label key={kind} className="flex min-h-7 items-center gap-2 rounded px-1 hover:bg-hover">
          <input type="checkbox" className="check" checked={chosen.includes(kind)} onChange={() => onToggle(kind)} />
          <KindBadge kind={kind} />
          <span className={`flex-1 ${counts[kind] === 0 ? "text-ink-soft" : ""}`}>{messages.kinds[kind]}</span>
          <span className="text-xs text-ink-soft">{counts[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
