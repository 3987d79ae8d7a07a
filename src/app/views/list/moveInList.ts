const PAGE = 10;

/** The row that a key moves to from `current`; null where the key does not move, or nothing lies that way. */
export function moveInList(rows: Int32Array | readonly number[], current: number, key: string): number | null {
  const place = rows.indexOf(current);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: Math.min(rows.length - 1, place + PAGE),
    PageUp: Math.max(0, place - PAGE),
    Home: 0,
    End: rows.length - 1,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined || place === -1 ? null : (rows[next] ?? null);
}
