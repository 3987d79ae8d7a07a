/**
 * What this device adds to the data comes after the page is drawn: articles that were kept, and corrections. Until it is there,
 * or cannot be had, nobody can say that an event does not exist.
 */
let isComing = true;
const listeners = new Set<() => void>();

export const arrival = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Whether some of it may still be on its way. */
  isComing: (): boolean => isComing,
  /** All that there is, is there. */
  end(): void {
    isComing = false;
    for (const listener of listeners) listener();
  },
};
