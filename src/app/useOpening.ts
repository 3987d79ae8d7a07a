import { useCallback, useState } from "react";
import { revealing } from "./store/dayWindow.ts";
import type { EventIndex } from "./store/eventIndex.ts";
import { DEFAULT_VIEW } from "./store/viewState.ts";
import type { ViewStore } from "./store/viewStore.ts";

/** Opens and closes events and documents, and says where focus goes by it. */
export interface Opening {
  open(event: string, byKeyboard: boolean): void;
  openDocument(document: string): void;
  close(): void;
  /** Focus goes to the list. */
  toList(): void;
  /** Count up whenever focus should go to the heading of the pane, and to the list. */
  readonly headingRequest: number;
  readonly listRequest: number;
}

/**
 * @param takesFocus whether the pane takes focus whenever something is opened, as where it covers the page
 * @param afterDocument where focus goes when a document is closed that was read for itself
 */
export function useOpening(
  store: ViewStore,
  index: EventIndex,
  takesFocus: boolean,
  afterDocument: () => void,
): Opening {
  const [headingRequest, setHeadingRequest] = useState(0);
  const [listRequest, setListRequest] = useState(0);
  const open = useCallback(
    (event: string, byKeyboard: boolean) => {
      const row = index.records.rowOf(event);
      const { window } = store.get();
      store.set({
        event,
        document: null,
        window: window && row !== null ? revealing(window, index, row) : window,
      });
      if (byKeyboard || takesFocus) setHeadingRequest((count) => count + 1);
    },
    [store, index, takesFocus],
  );
  const openDocument = useCallback(
    (document: string) => {
      store.set({ event: null, document, documents: null });
      setHeadingRequest((count) => count + 1);
    },
    [store],
  );
  const toList = useCallback(() => setListRequest((count) => count + 1), []);
  const close = useCallback(() => {
    const { document } = store.get();
    // Which text to read is said of what is open only.
    store.set({ event: null, document: null, text: DEFAULT_VIEW.text });
    if (document === null) toList();
    else afterDocument();
  }, [store, toList, afterDocument]);
  return { open, openDocument, close, toList, headingRequest, listRequest };
}
