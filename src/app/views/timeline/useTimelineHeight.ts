import { useMediaQuery } from "../../ui/useMediaQuery.ts";

/** How high the drawing without lanes is, in pixels: by the window alone, so that nothing moves while it is used. */
export function useTimelineHeight(): number {
  const isLow = useMediaQuery("(max-height: 820px)");
  const isTall = useMediaQuery("(min-width: 1200px) and (min-height: 1000px)");
  return isTall ? 384 : isLow ? 158 : 200;
}
