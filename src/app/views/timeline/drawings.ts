import type { Language } from "../../i18n/languages.ts";
import type { Messages } from "../../i18n/messages.ts";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { SPOT_WORDS } from "../../i18n/regions/spots.ts";
import { BAND_MARGIN, type BandPlaces } from "../../store/bandPlaces.ts";
import { dateText } from "../../store/dateText.ts";
import { certaintyOf, dateOf, type EventIndex, edtfOf, headOf, kindsOf, marksOf } from "../../store/eventIndex.ts";
import type { Band } from "../../store/timelineBands.ts";
import type { ClusterItem, SingleItem } from "../../store/timelineBoxes.ts";
import type { ColumnItem, TimelineItem } from "../../store/timelineLayout.ts";
import { clusterElement, eventElement, NUMBER_ABOVE, stripElement } from "./itemElement.ts";
import { LANE_HEIGHT } from "./measures.ts";
import { periodText, spotDate, spotKey } from "./spots.ts";
import type { Drawing } from "./TimelineChart.ts";

const LOWEST_COLUMN = 20;

/** The bands that are drawn, from the top, and the height that each has for its items, in pixels. */
interface DrawnBands extends BandPlaces {
  readonly bands: readonly Band[];
  readonly room: number;
}

interface DrawingContext {
  readonly index: EventIndex;
  /** The row of the open event, or null. */
  readonly selected: number | null;
  readonly drawn: DrawnBands;
  readonly messages: Messages;
  readonly language: Language;
}

/** Makes drawings of a layout. The columns of a band are one drawing. */
export function drawingsOf(items: readonly TimelineItem[], context: DrawingContext): Drawing[] {
  const drawings: Drawing[] = [];
  const columns = new Map<number, ColumnItem[]>();
  for (const item of items) {
    if (item.type === "event") drawings.push(eventDrawing(item, context));
    else if (item.type === "cluster") drawings.push(clusterDrawing(item, context));
    else columns.set(item.band, [...(columns.get(item.band) ?? []), item]);
  }
  for (const [band, own] of columns) drawings.push(stripDrawing(band, own, context));
  return drawings;
}

function keyOf(band: number, { bands }: Pick<DrawnBands, "bands">): string {
  return bands[band]?.key ?? "";
}

/** The id of an event's drawing: it has one in each of its bands. */
export function drawingIdOf({ band, row }: SingleItem, bands: readonly Band[]): string {
  return `${keyOf(band, { bands })}:event:${row}`;
}

/** How far above the lower edge of the drawing a band's items begin. */
function bottomOf(band: number, { bands, height }: DrawnBands): number {
  return bands.length > 1 ? (bands.length - 1 - band) * height + BAND_MARGIN : 0;
}

function eventDrawing(item: SingleItem, { index, selected, drawn, messages, language }: DrawingContext): Drawing {
  const { row, mark, label, labelGap, labelRoom } = item;
  const first = index.first[row] ?? 0;
  const last = index.last[row] ?? first;
  const head = headOf(index, row);
  const certainty = certaintyOf(index, row);
  const isSelected = row === selected;
  const marks = marksOf(index, row);
  const local = marks.includes("local");
  const isVague = certainty === "uncertain" || dateOf(index, row)?.start.day === null;
  const isDay = first === last;
  return {
    id: drawingIdOf(item, drawn.bands),
    start: isDay ? first + 0.5 : first,
    end: isDay ? null : last + 1,
    bottom: bottomOf(item.band, drawn) + item.lane * LANE_HEIGHT,
    className: isDay ? "tl-day" : `tl-range${isVague ? " tl-vague" : ""}`,
    look: `${head?.id} ${certainty} ${mark} ${label} ${labelGap} ${labelRoom} ${isSelected} ${marks} ${messages.name}`,
    element: () =>
      eventElement({
        id: head?.id ?? null,
        title: head?.title ?? "",
        kinds: kindsOf(index, row),
        letters: messages.kindLetters,
        certainty,
        mark,
        // A title that is not there yet leaves its place free.
        label: head ? label : "none",
        labelGap,
        labelRoom,
        selected: isSelected,
        local,
        hint: [
          dateText(edtfOf(index, row), messages.dates),
          head?.title,
          ...marks.map((mark) => FACET_WORDS[language].marks[mark]),
        ]
          .filter(Boolean)
          .join(" "),
      }),
  };
}

function clusterDrawing(item: ClusterItem, { selected, drawn, messages, language }: DrawingContext): Drawing {
  const { rows, middle, width, band, lane } = item;
  const isSelected = selected !== null && rows.includes(selected);
  return {
    id: `${keyOf(band, drawn)}:cluster:${rows[0]}`,
    start: middle ?? item.first,
    end: middle === null ? item.last + 1 : null,
    bottom: bottomOf(band, drawn) + lane * LANE_HEIGHT,
    className: middle === null ? "tl-range tl-vague" : "tl-spot",
    look: `${middle === null} ${rows.length} ${item.first} ${item.last} ${isSelected} ${messages.name}`,
    element: () =>
      clusterElement({
        key: spotKey(band, rows),
        count: rows.length,
        width,
        isBar: middle === null,
        selected: isSelected,
        hint: SPOT_WORDS[language].title(spotDate(item, messages), rows.length),
      }),
  };
}

function stripDrawing(band: number, columns: readonly ColumnItem[], { drawn, messages }: DrawingContext): Drawing {
  const { room } = drawn;
  const start = columns[0]?.period.first ?? 0;
  const end = (columns.at(-1)?.period.last ?? start) + 1;
  const lowest = room < NUMBER_ABOVE ? 0 : LOWEST_COLUMN;
  const looks = columns.map((item) => ({ item, height: Math.round(lowest + (room - lowest) * item.share) }));
  return {
    id: `${keyOf(band, drawn)}:columns`,
    start,
    end,
    bottom: bottomOf(band, drawn),
    className: "tl-counted",
    look: `${looks.map(({ item, height }) => `${item.period.first}:${item.rows.length}:${item.rows[0]}:${height}`).join()} ${room} ${messages.name}`,
    element: () =>
      stripElement(
        room,
        looks.map(({ item, height }) => ({
          key: spotKey(band, item.rows),
          from: (item.period.first - start) / (end - start),
          to: (item.period.last + 1 - start) / (end - start),
          count: item.rows.length,
          height,
          hint: messages.timeline.column(periodText(item, messages), item.rows.length),
        })),
      ),
  };
}
