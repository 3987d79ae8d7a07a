/** A figure with as many digits as say something: 0.042, 1.5, 23, 1250; a dash for one that there is not. */
export function digits(figure: number): string {
  if (!Number.isFinite(figure)) return "–";
  const size = Math.abs(figure);
  return figure.toFixed(size >= 10 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3);
}
