import { useCallback, useEffect, useState } from "react";

const SHOWN_MS = 2000;

/**
 * Copies text to the clipboard. `copied` holds for a moment after it worked. Null where the browser
 * has no clipboard to offer, as on pages that are not secure.
 */
export function useCopy(): { copied: boolean; copy: (text: string) => void } | null {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = useCallback((text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, []);
  return navigator.clipboard ? { copied, copy } : null;
}
