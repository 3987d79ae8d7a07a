/** A box in the window, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 6;
const MARGIN = 8;

/**
 * Where a note goes that belongs to a stretch of text: under its first line, or over it where there is no room below;
 * never outside of the window.
 */
export function placeBeside(
  line: Box,
  note: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const below = line.bottom + GAP;
  const fits = below + note.height + MARGIN <= window.height;
  const top = fits ? below : line.top - GAP - note.height;
  const left = Math.min(line.left, window.width - MARGIN - note.width);
  return { left: Math.max(MARGIN, left), top: Math.max(MARGIN, top) };
}
