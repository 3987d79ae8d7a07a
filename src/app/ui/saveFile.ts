/** Long enough for a browser to take the content, also one that asks first where to. */
const KEPT_MS = 60_000;

/** Hands a text to the reader, in pieces, as a file of a name and a media type, as if it were downloaded; it is written as UTF-8. */
export function saveFile(name: string, pieces: string[], type: string): void {
  const address = URL.createObjectURL(new Blob(pieces, { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
