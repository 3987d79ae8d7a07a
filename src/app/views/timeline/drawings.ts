import type { Messages } from "../../i18n/messages.ts";
import { dateText } from "../../store/dateText.ts";
import { calendarOf } from "../../store/days.ts";
import { dateOf, type EventIndex, headOf } from "../../store/eventIndex.ts";
import { BAND_MARGIN, type Band, type BandPlaces } from "../../store/timelineBands.ts";
import type { TimelineItem } from "../../store/timelineLayout.ts";
import { columnElement, eventElement } from "./itemElement.ts";
import { LANE_HEIGHT } from "./measures.ts";
import type { Drawing } from "./TimelineChart.ts";

const LOWEST_COLUMN = 20;

/** A counted period in words. */
function periodText(item: Extract<TimelineItem, { type: "column" }>, messages: Messages): string {
  const { year, month, day } = calendarOf(item.period.first);
  return messages.period(item.period.unit, year, month, day);
}

/** The bands that are drawn, from the top, and the height that each has for its items, in pixels. */
export interface DrawnBands extends BandPlaces {
  readonly bands: readonly Band[];
  readonly room: number;
}

/** The id of an item's drawing: an event has one in each of its bands. */
export function drawingId(item: TimelineItem, index: EventIndex, { bands }: DrawnBands): string {
  const what = item.type === "column" ? `${item.period.unit}:${item.period.first}` : headOf(index, item.row)?.id;
  return `${bands[item.band]?.key}:${item.type}:${what}`;
}

/** Makes drawings of a layout. */
export function drawingsOf(
  items: readonly TimelineItem[],
  index: EventIndex,
  selected: number | null,
  drawn: DrawnBands,
  messages: Messages,
): Drawing[] {
  const { bands, height, room } = drawn;
  return items.flatMap((item): Drawing[] => {
    const id = drawingId(item, index, drawn);
    const bottom = bands.length > 1 ? (bands.length - 1 - item.band) * height + BAND_MARGIN : 0;
    if (item.type === "column") {
      const lowest = Math.min(LOWEST_COLUMN, room);
      const columnHeight = Math.round(lowest + (room - lowest) * item.share);
      return [
        {
          id,
          first: item.period.first,
          last: item.period.last,
          extent: "whole",
          bottom,
          className: "tl-counted",
          look: `${item.count} ${columnHeight} ${messages.name}`,
          element: () =>
            columnElement(item.count, columnHeight, messages.timeline.column(periodText(item, messages), item.count)),
        },
      ];
    }
    const event = headOf(index, item.row);
    if (!event) return [];
    const first = index.first[item.row] ?? 0;
    const last = index.last[item.row] ?? first;
    const { certainty } = event;
    const isSelected = item.row === selected;
    const isVague = certainty === "uncertain" || dateOf(index, item.row)?.start.day === null;
    return [
      {
        id,
        first,
        last,
        extent: first === last ? "middle" : "whole",
        bottom: bottom + item.lane * LANE_HEIGHT,
        className: first === last ? "tl-day" : `tl-range${isVague ? " tl-vague" : ""}`,
        look: `${event.id} ${certainty} ${item.mark} ${item.label} ${item.labelGap} ${isSelected} ${messages.name}`,
        element: () =>
          eventElement({
            event,
            letters: messages.kindLetters,
            certainty,
            mark: item.mark,
            label: item.label,
            labelGap: item.labelGap,
            selected: isSelected,
            hint: `${dateText(event.date, messages.dates)} ${event.title}`,
          }),
      },
    ];
  });
}
