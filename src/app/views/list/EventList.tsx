import { useMessages } from "../../i18n/useMessages.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { piece, usePiece } from "../../ui/piece.ts";
import { EventLines, type EventLinesProps } from "./EventLines.tsx";
import { useAllLines } from "./useAllLines.ts";

/** Lists of more events than this are drawn in part, by a program that comes when there is one. */
const DRAWN_WHOLE = 150;

export const longEventList = piece(async () => (await import("./LongEventList.tsx")).LongEventList);

/** The list of events: all of it, or, where it is long, what is in view. */
export function EventList(props: Omit<EventLinesProps, "useDrawnLines">) {
  return props.list.rows.length > DRAWN_WHOLE ? (
    <LongList {...props} />
  ) : (
    <EventLines {...props} useDrawnLines={useAllLines} />
  );
}

function LongList(props: Omit<EventLinesProps, "useDrawnLines">) {
  const { notLoaded } = useMessages();
  const { value: LongEventList, failed } = usePiece(longEventList);
  const failure = (
    <p role="alert" className="p-4 text-center text-ink-soft">
      {notLoaded.text}
    </p>
  );
  if (failed) return failure;
  if (!LongEventList) return <div className="min-h-0 flex-1" aria-busy="true" />;
  return (
    <ErrorBoundary fallback={() => failure}>
      <LongEventList {...props} />
    </ErrorBoundary>
  );
}
