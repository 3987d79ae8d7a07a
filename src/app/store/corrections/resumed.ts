const listeners = new Set<() => void>();
let wanted: string | null = null;

/** The form that the reader chose to go on with, by its name, until the pane has opened it; null for none. */
export const resumed = {
  get: (): string | null => wanted,
  set(form: string | null): void {
    wanted = form;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
