const PAGE = 10;

/** The place that a key moves to from `place` among `count`; null where the key does not move, or nothing lies that way. */
export function moveInList(count: number, place: number, key: string): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: Math.min(count - 1, place + PAGE),
    PageUp: Math.max(0, place - PAGE),
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined || place === -1 || next < 0 || next >= count ? null : next;
}
