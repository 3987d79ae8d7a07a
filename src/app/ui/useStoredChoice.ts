import { useCallback, useState } from "react";

/** The choice that is kept under a key; null where there is none, or the browser keeps nothing. */
export function storedChoice(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null; // storage is switched off: the choice lasts as long as the page
  }
}

/** A choice that outlives the page, kept in the browser under a key. */
export function useStoredChoice(key: string): [string | null, (value: string) => void] {
  const [value, setValue] = useState(() => storedChoice(key));
  const choose = useCallback(
    (next: string) => {
      setValue(next);
      try {
        window.localStorage.setItem(key, next);
      } catch {
        // storage is switched off: see above
      }
    },
    [key],
  );
  return [value, choose];
}
