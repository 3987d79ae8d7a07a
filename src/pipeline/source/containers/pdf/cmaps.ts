import { inflateSync } from "fflate";

/** All CMaps by name; they are loaded when the first is asked for, as most PDFs hold their own. */
let all: Promise<ReadonlyMap<string, Uint8Array>> | null = null;

async function loadAll(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { CMAP_SIZES, CMAPS } = await import("./cmapData.ts");
  const packed = Uint8Array.from(atob(CMAPS), (unit) => unit.charCodeAt(0));
  const stream = inflateSync(packed);
  const cmaps = new Map<string, Uint8Array>();
  let start = 0;
  for (const [name, bytes] of CMAP_SIZES) {
    cmaps.set(name, stream.slice(start, start + bytes));
    start += bytes;
  }
  return cmaps;
}

/** A predefined CMap in the packed form of pdf.js, by its name (`GBK-EUC-H`); null for those of other languages. */
export async function cmap(name: string): Promise<Uint8Array | null> {
  all ??= loadAll();
  return (await all).get(name) ?? null;
}
