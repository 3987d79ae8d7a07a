const GAP = 6;
const MARGIN = 8;

/** Where a menu goes: pixels from the left, from the top or the bottom of the window, and how high it may be. */
interface MenuPlace {
  readonly left: number;
  readonly edge: { readonly side: "top" | "bottom"; readonly distance: number };
  readonly room: number;
}

/**
 * Where a menu of a width goes that belongs to a button: under it, or over it where there is more room above, with the
 * right edges in line; never outside of the window. All in CSS pixels.
 */
export function placeMenu(
  button: { readonly top: number; readonly bottom: number; readonly right: number },
  width: number,
  window: { readonly width: number; readonly height: number },
  enough = 420,
): MenuPlace {
  const left = Math.max(MARGIN, Math.min(button.right, window.width - MARGIN) - width);
  const below = window.height - button.bottom - GAP - MARGIN;
  const above = button.top - GAP - MARGIN;
  return below >= enough || below >= above
    ? { left, edge: { side: "top", distance: button.bottom + GAP }, room: below }
    : { left, edge: { side: "bottom", distance: window.height - button.top + GAP }, room: above };
}
