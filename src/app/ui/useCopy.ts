import { useCallback, useEffect, useState } from "react";

const SHOWN_MS = 2000;

export interface Copying {
  /** Holds for a moment after a text was copied. */
  readonly copied: boolean;
  /** The text that the browser did not let the page copy, as on pages that are not secure; null where there is none. */
  readonly byHand: string | null;
  copy(text: string): void;
  /** The text was copied by hand, or is wanted no more. */
  leave(): void;
}

/** Copies text to the clipboard, or says that the user has to. */
export function useCopy(): Copying {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = useCallback((text: string) => {
    // There is none on pages that are not secure, whatever its type says.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (!clipboard) return setByHand(text);
    clipboard.writeText(text).then(
      () => setCopied(true),
      () => setByHand(text),
    );
  }, []);
  const leave = useCallback(() => setByHand(null), []);
  return { copied, byHand, copy, leave };
}
