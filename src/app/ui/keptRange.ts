import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/**
 * What is drawn of a list that is drawn in part: what is in view and a little around it, and always the item at `kept`
 * (none for -1), so that scrolling does not take focus away with its item. In the order of the list.
 */
export function keptRange(kept: number): (range: Range) => number[] {
  return (range) => {
    const places = defaultRangeExtractor(range);
    const [first] = places;
    const last = places.at(-1);
    if (kept < 0 || kept >= range.count || first === undefined || last === undefined) return places;
    if (kept < first) places.unshift(kept);
    if (kept > last) places.push(kept);
    return places;
  };
}
