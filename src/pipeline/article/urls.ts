/** An address with another address as its query, as picture proxies write it. */
const PROXY = /^https?:\/\/[^?#]{1,300}\?(?:url=|src=|u=)?(https?(?::\/\/|%3A%2F%2F).+)$/i;

/** The address behind a proxy (`https://proxy/?http://real`); other addresses stay as they are. */
export function unwrapProxy(url: string): string {
  const inner = PROXY.exec(url)?.[1];
  if (!inner) return url;
  if (inner.includes("://")) return inner;
  try {
    return decodeURIComponent(inner);
  } catch {
    return url;
  }
}

/**
 * The address that an article gives, unwrapped; null for what leads nowhere outside the page
 * (`javascript:`, `#`). Relative addresses are kept for pictures only, as links they lead nowhere.
 */
export function articleUrl(raw: string, relative = false): string | null {
  const url = unwrapProxy(raw.trim());
  if (/^https?:\/\/\S+$/i.test(url)) return url;
  if (!relative || /^(?:[a-z][a-z0-9+.-]*:|#|$)/i.test(url)) return null;
  return url;
}
