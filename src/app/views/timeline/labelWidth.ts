import { type EventIndex, headOf, kindsOf } from "../../store/eventIndex.ts";
import { textWidth } from "../../store/textWidth.ts";
import type { ItemWidths } from "../../store/timelineBoxes.ts";

/** Pixels that a dot and a badge take, with the space after them; `timeline.css` draws them so. */
const DOT_WIDTH = 14;
const BADGE_WIDTH = 21;
const GAP = 5;
/** The size of the label's characters in pixels; `timeline.css` says the same. */
const FONT_SIZE = 12.5;
const PADDING = 8;
/** The room that is kept for a title that is not loaded. */
const LATER_WIDTH = 200;
/** The mark of a cluster: its number's digits between round ends. */
const CLUSTER_ENDS = 16;
const DIGIT = 8;

/** Upper bound of a label's width in pixels. */
function labelWidth(text: string): number {
  return Math.ceil(textWidth(text) * FONT_SIZE) + PADDING;
}

/** The widths of an index's events. */
export function itemWidths(index: EventIndex): ItemWidths {
  return {
    dot: DOT_WIDTH,
    badges: (row) => kindsOf(index, row).length * BADGE_WIDTH + GAP,
    cluster: (count) => CLUSTER_ENDS + DIGIT * String(count).length,
    label: (row) => {
      const title = headOf(index, row)?.title;
      return title === undefined ? LATER_WIDTH : labelWidth(title);
    },
  };
}
