import type { Messages } from "../../i18n/messages.ts";
import { dateCertainty, dateText } from "../../store/dateText.ts";
import { calendarOf } from "../../store/days.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { TimelineItem } from "../../store/timelineLayout.ts";
import { columnElement, eventElement } from "./itemElement.ts";
import type { Drawing } from "./TimelineChart.ts";

const LOWEST_COLUMN = 20;

/** A counted period in words. */
function periodText(item: Extract<TimelineItem, { type: "column" }>, messages: Messages): string {
  const { year, month, day } = calendarOf(item.period.first);
  return messages.period(item.period.unit, year, month, day);
}

/** The id of the drawing for a row's event; counted periods have ids of another form. */
export function columnId(item: Extract<TimelineItem, { type: "column" }>): string {
  return `column:${item.period.unit}:${item.period.first}`;
}

/** Makes drawings of a layout. `height` is what columns may take, in pixels. */
export function drawingsOf(
  items: readonly TimelineItem[],
  index: EventIndex,
  selected: number | null,
  height: number,
  messages: Messages,
): Drawing[] {
  return items.flatMap((item): Drawing[] => {
    if (item.type === "column") {
      const columnHeight = Math.round(LOWEST_COLUMN + (height - LOWEST_COLUMN) * item.share);
      return [
        {
          id: columnId(item),
          first: item.period.first,
          last: item.period.last,
          extent: "whole",
          lane: 0,
          className: "tl-counted",
          look: `${item.count} ${columnHeight} ${messages.name}`,
          element: () =>
            columnElement(item.count, columnHeight, messages.timeline.column(periodText(item, messages), item.count)),
        },
      ];
    }
    const event = index.events[item.row];
    if (!event) return [];
    const first = index.first[item.row] ?? 0;
    const last = index.last[item.row] ?? first;
    const certainty = dateCertainty(event.date, event.implied);
    const isSelected = item.row === selected;
    const isVague = certainty === "uncertain" || index.dates[item.row]?.start.day === null;
    return [
      {
        id: event.id,
        first,
        last,
        extent: first === last ? "middle" : "whole",
        lane: item.lane,
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
