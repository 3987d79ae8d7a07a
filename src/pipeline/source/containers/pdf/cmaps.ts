import { inflateSync } from "fflate";
import { CMAP_SIZES, CMAPS } from "./cmapData.ts";

/** By name, where a CMap stands in the stream of all. */
const PLACES = new Map<string, { readonly start: number; readonly end: number }>();
let total = 0;
for (const [name, bytes] of CMAP_SIZES) {
  PLACES.set(name, { start: total, end: total + bytes });
  total += bytes;
}

let stream: Uint8Array | null = null;

/** A predefined CMap in the packed form of pdf.js, by its name (`GBK-EUC-H`); null for those of other languages. */
export function cmap(name: string): Uint8Array | null {
  const place = PLACES.get(name);
  if (!place) return null;
  stream ??= inflateSync(
    Uint8Array.from(atob(CMAPS), (unit) => unit.charCodeAt(0)),
    { out: new Uint8Array(total) },
  );
  return stream.slice(place.start, place.end);
}
