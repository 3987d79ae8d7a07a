import { UNNAMED_SOURCE } from "./schema.ts";

/** How a document's source is called: its publisher, else the host of its address, else {@link UNNAMED_SOURCE}. */
export function sourceName(document: { readonly publisher: string | null; readonly address: string | null }): string {
  const publisher = document.publisher?.trim();
  if (publisher) return publisher;
  return (
    /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i.exec(document.address ?? "")?.[1]?.toLowerCase() ?? UNNAMED_SOURCE
  );
}
