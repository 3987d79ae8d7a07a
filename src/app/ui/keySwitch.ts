import { useSyncExternalStore } from "react";

const STORED = "wanglai.keys";
const listeners = new Set<() => void>();
/** What was chosen on this page, where the browser stores nothing. */
let chosen: boolean | null = null;

/** Whether keys of one character do something. They do, unless the user switched them off (WCAG 2.2, 2.1.4). */
export function keysAreOn(): boolean {
  if (chosen !== null) return chosen;
  try {
    return window.localStorage.getItem(STORED) !== "off";
  } catch {
    return true; // storage is switched off
  }
}

/** Switches keys of one character on or off, for as long as the browser remembers. */
export function switchKeys(on: boolean): void {
  chosen = on;
  try {
    window.localStorage.setItem(STORED, on ? "on" : "off");
  } catch {
    // storage is switched off: the choice lasts as long as the page
  }
  for (const listener of listeners) listener();
}

/** Follows what another page of ours has switched. */
function follow(event: StorageEvent): void {
  if (event.key !== STORED) return;
  chosen = null;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", follow);
  };
}

/** `keysAreOn`, kept up to date. */
export function useKeysAreOn(): boolean {
  return useSyncExternalStore(subscribe, keysAreOn);
}
