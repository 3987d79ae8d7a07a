import { BAND_MARGIN } from "../../store/bandPlaces.ts";
import type { Lanes } from "../../store/viewState.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { ABOVE, AXIS_HEIGHT, BAND_LABEL, LANE_HEIGHT } from "./measures.ts";

/** So many bands fit at least: one for each kind. */
const LEAST_BANDS = 5;
/** The parts of the panel around the drawing in pixels, with their lines: styles and words make them so high. */
const HEAD = { wide: 40, middle: 70, narrow: 98 };
const OVERVIEW = { high: 72, low: 58 };
const LEGEND = 27;
const TRAY = 31;
const BORDERS = 2;

/** How high the parts of the panel are, in pixels: by lanes and page, never by filters or window, so that nothing moves. */
interface TimelineMeasures {
  /** Of the drawing. */
  readonly height: number;
  /** Pixels at the top of each band that its name takes, and how many items fit above each other in it. */
  readonly bandLabel: number;
  readonly bandLanes: number;
  /** Of the panel as a whole, and where only its head and the overview are shown. */
  readonly panel: number;
  readonly folded: number;
}

/**
 * @param height of the drawing without lanes
 * @param hasTray whether there are events without a year, which a narrow page shows below the drawing
 */
export function useTimelineMeasures(lanes: Lanes, height: number, hasTray: boolean): TimelineMeasures {
  const isPhone = useMediaQuery("(max-width: 767px)");
  const isLow = useMediaQuery("(max-height: 820px)");
  const isWide = useMediaQuery("(min-width: 1400px)");
  const isMiddle = useMediaQuery("(min-width: 860px)");
  const hasTrayBeside = useMediaQuery("(min-width: 1024px)");
  const bandLabel = isPhone ? BAND_LABEL : 0;
  const bandLanes = isPhone || isLow ? 1 : 2;
  const least = AXIS_HEIGHT + ABOVE + LEAST_BANDS * (bandLabel + bandLanes * LANE_HEIGHT + BAND_MARGIN);
  const drawing = lanes === "none" ? height : Math.max(height, least);
  const head = BORDERS + (isWide ? HEAD.wide : isMiddle ? HEAD.middle : HEAD.narrow);
  const folded = head + (isLow && !isPhone ? OVERVIEW.low : OVERVIEW.high);
  const tray = hasTray && !hasTrayBeside ? TRAY : 0;
  return {
    height: drawing,
    bandLabel,
    bandLanes,
    panel: folded + drawing + tray + (isLow && !isPhone ? 0 : LEGEND),
    folded,
  };
}
