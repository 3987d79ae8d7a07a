/** What a page that is served with living data hears from its server (`src/cli/page/changes.ts`). */

/** What is heard. */
export interface LiveListener {
  /** There are other data than those that the page has. */
  readonly changed: () => void;
  /** Whether the server can be reached. */
  readonly reached: (isThere: boolean) => void;
}

/** An `EventSource`, as far as it is used here. */
export interface LiveSource {
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
}

/** Where the server says in the page's head that it tells of changes, and of which version of the data it knew then. */
export function liveAddress(page: Document): { readonly address: string; readonly version: string } | null {
  const element = page.querySelector<HTMLMetaElement>("meta[name=wanglai-live]");
  return element && { address: element.content, version: element.dataset.version ?? "" };
}

/**
 * Listens for changes of the data.
 * @param version of the data when the page was served; empty where there were none yet
 * @returns ends it
 */
export function listenForChanges(source: LiveSource, version: string, listener: LiveListener): () => void {
  let known = version;
  source.addEventListener("data", (event) => {
    const { data } = event as MessageEvent<string>;
    const isOther = known !== "" && data !== known;
    known = data;
    if (isOther) listener.changed();
  });
  source.addEventListener("open", () => listener.reached(true));
  source.addEventListener("error", () => listener.reached(false));
  return () => source.close();
}
