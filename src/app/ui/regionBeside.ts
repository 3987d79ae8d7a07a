/**
 * The place of the region that is next to where focus is, among `count` in the order of the page; from the last to the
 * first and back. -1 where there is none.
 * @param before how many regions begin before what has focus, the one that holds it among them
 * @param inside whether a region holds it
 */
export function regionBeside(before: number, inside: boolean, count: number, by: 1 | -1): number {
  if (count === 0) return -1;
  const next = by === 1 ? before : before - (inside ? 2 : 1);
  return (next + count) % count;
}
