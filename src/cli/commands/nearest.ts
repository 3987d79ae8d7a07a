/** How many letters must be put in, left out, replaced or swapped with a neighbour to make one word of another. */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const differs = Number(from[row - 1] !== to[column - 1]);
      let least = Math.min(
        (rows[row - 1]?.[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (rows[row - 1]?.[column - 1] ?? 0) + differs,
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[from.length]?.[to.length] ?? 0;
}

/** The word that was probably meant; null where none is near: more than a third of its letters would be other ones. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const far = word.length > 1 && one.startsWith(word) ? 0 : distance(word.toLowerCase(), one);
    if (far < least && far <= Math.max(1, Math.floor(one.length / 3))) {
      best = one;
      least = far;
    }
  }
  return best;
}
