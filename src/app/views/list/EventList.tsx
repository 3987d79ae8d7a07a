import { lazy } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Later } from "../../ui/Later.tsx";
import { EventLines, type EventLinesProps } from "./EventLines.tsx";
import { useAllLines } from "./useAllLines.ts";

/** Lists of more events than this are drawn in part, by a program that comes when there is one. */
const DRAWN_WHOLE = 150;

const LongEventList = lazy(async () => ({ default: (await import("./LongEventList.tsx")).LongEventList }));

/** The list of events: all of it, or, where it is long, what is in view. */
export function EventList(props: Omit<EventLinesProps, "useDrawnLines">) {
  const { notLoaded } = useMessages();
  return props.list.rows.length > DRAWN_WHOLE ? (
    <Later
      waiting={<div className="min-h-0 flex-1" aria-busy="true" />}
      failed={
        <p role="alert" className="p-4 text-center text-ink-soft">
          {notLoaded.text}
        </p>
      }
    >
      <LongEventList {...props} />
    </Later>
  ) : (
    <EventLines {...props} useDrawnLines={useAllLines} />
  );
}
