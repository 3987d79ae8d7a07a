/** The height of the axis below the items, in pixels; `timeline.css` fixes it. */
export const AXIS_HEIGHT = 40;
/** The height of a lane, in pixels. */
export const LANE_HEIGHT = 21;
/** Pixels that the drawing keeps free above the items. */
export const ABOVE = 6;

/** The height of a band's name where it stands in the band, in pixels: what a finger needs. */
export const BAND_LABEL = 24;

/** What items may take of a drawing's height, in pixels. */
export function roomOf(height: number): number {
  return height - AXIS_HEIGHT - ABOVE;
}
