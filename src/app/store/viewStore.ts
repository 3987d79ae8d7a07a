import { readAddress, writeAddress } from "./address.ts";
import { DEFAULT_VIEW, type Filters, NO_FILTERS, type ViewState } from "./viewState.ts";

/** The part of the browser that holds the address. */
export interface AddressBar {
  /** The fragment with its `#`, or an empty text. */
  read(): string;
  push(fragment: string): void;
  replace(fragment: string): void;
  /** Calls back when the user goes back, forward or to another fragment; returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** `step` makes an entry for the back button, `adjust` changes the entry that is there. */
export type Change = "step" | "adjust";

export interface ViewStore {
  get(): ViewState;
  subscribe(listener: () => void): () => void;
  set(patch: Partial<ViewState>, change?: Change): void;
  setFilters(patch: Partial<Filters>, change?: Change): void;
  clearFilters(): void;
  /** The address that shows this event in the present view, for a link. */
  addressOf(event: string): string;
  /** The address that shows this event and nothing of the present view, to quote it by. */
  permalinkOf(event: string): string;
  /** The address of the present view with some of it changed. */
  addressWith(patch: Partial<ViewState>): string;
  /** The address that shows this document for itself. */
  addressOfDocument(document: string): string;
}

/** The view state, always equal to what the address says. */
export function createViewStore(bar: AddressBar): ViewStore {
  let state = readAddress(bar.read());
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let stop: (() => void) | null = null;
  const follow = () => {
    const found = bar.read();
    const next = readAddress(found);
    const after = writeAddress(next);
    // What was not understood does not stay in the address.
    if (found !== after) bar.replace(after);
    if (after === writeAddress(state)) return;
    state = next;
    tell();
  };

  const set: ViewStore["set"] = (patch, change = "step") => {
    const before = writeAddress(state);
    state = { ...state, ...patch };
    const after = writeAddress(state);
    if (before !== after) {
      if (change === "step") bar.push(after);
      else bar.replace(after);
    }
    tell();
  };
  const setFilters: ViewStore["setFilters"] = (patch, change) =>
    set({ filters: { ...state.filters, ...patch } }, change);

  return {
    get: () => state,
    subscribe(listener) {
      if (listeners.size === 0) {
        stop = bar.onChange(follow);
        follow();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stop?.();
          stop = null;
        }
      };
    },
    set,
    setFilters,
    clearFilters: () => set({ filters: { ...NO_FILTERS, within: state.filters.within }, window: DEFAULT_VIEW.window }),
    addressOf: (event) => writeAddress({ ...state, event, document: null }),
    permalinkOf: (event) => writeAddress({ ...DEFAULT_VIEW, event }),
    addressWith: (patch) => writeAddress({ ...state, ...patch }),
    addressOfDocument: (document) => writeAddress({ ...state, event: null, document }),
  };
}
