import { anchored } from "../text/anchored.ts";

/** Names under which proxies, search engines, mail gateways and forums pass on the address that is meant. */
const PASSED_ON =
  /[?&](?:url|target|href|dest|destination|redirect|redirect_url|redirect_uri|goto|imgurl|uri|ref_url|original_url)=([^&#]{4,1900})/gi;
/** The same, with names that elsewhere say where a reader came from, or what was looked for. */
const PASSED_ON_BY_PROXY =
  /[?&](?:url|u|q|src|source|target|to|link|href|dest|destination|redirect|redirect_url|redirect_uri|goto|go|imgurl|image|img|uri|jump|out|ref_url|original_url)=([^&#]{4,1900})/gi;
/** A proxy has no pages of its own: its path is empty or says what it does. */
const PROXY_PATH = anchored(
  /^(?:.{0,100}\/)?(?:url|link|jump|go|goto|redirect|out|away|safe|proxy|image|img|thumb|resize|imgres)(?:\.\w{2,5})?$/i,
);
/** An address as the whole query: `https://proxy/?http://real`. */
const WHOLE_QUERY = anchored(/^https?:\/\/[^?#]{1,300}\?(https?(?::|%3A).{3,1900})$/i);
/** An address as the path: `https://proxy/https://real`, `https://proxy/600x/real.example.com/a.jpg`. */
const PATH_ADDRESS = anchored(/^https?:\/\/[^?#]{1,200}?\/(https?:\/{1,2}[^\s/?#]{1,200}\.[^\s]{2,1900})$/i);
const PATH_HOST = anchored(
  /^https?:\/\/i\d\.[^/?#]{1,60}\/((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}\/[^\s]{1,1900}\.(?:jpe?g|png|gif|webp|bmp)(?:\?[^\s]{0,500})?)$/i,
);
/** `ssl:img.example.com/a.jpg`, `img.example.com/a.jpg`: a picture's address without its scheme. */
const BARE_PICTURE = anchored(
  /^(?:ssl:)?(?:\/\/)?((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}\/[^\s]{1,1900}\.(?:jpe?g|png|gif|webp|bmp)(?:\?.{0,500})?)$/i,
);
/** Wrapped so many times at most. */
const DEEPEST = 5;
const LONGEST = 4000;

/** A parameter's value read as an address, also where it was escaped twice; null for any other value. */
function asAddress(value: string): string | null {
  let text = value;
  for (let times = 0; times < 3; times++) {
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text)) return text;
    if (!text.includes("%")) break;
    try {
      text = decodeURIComponent(text);
    } catch {
      return null;
    }
  }
  const picture = BARE_PICTURE.exec(text)?.[1];
  return picture ? `https://${picture}` : null;
}

function isProxy(url: string): boolean {
  const path = /^https?:\/\/[^/?#]{1,200}\/?([^?#]{0,300})\?/i.exec(url)?.[1];
  return path !== undefined && (path === "" || PROXY_PATH.test(path.replace(/\/$/, "")));
}

/** The address that another one carries; null where it carries none. */
function innerAddress(url: string): string | null {
  const whole = WHOLE_QUERY.exec(url)?.[1];
  // Not escaped, the query is the address to its end, its own parameters included.
  if (whole) return asAddress(whole);
  const path = PATH_ADDRESS.exec(url)?.[1];
  if (path) return asAddress(path.replace(/^(https?):\/(?!\/)/i, "$1://"));
  for (const match of url.matchAll(isProxy(url) ? PASSED_ON_BY_PROXY : PASSED_ON)) {
    const value = match[1] ?? "";
    // An address that was not escaped runs to the end: what follows & is its own.
    const plain = /^https?:\/\/[^?]{1,1000}\?/i.test(value)
      ? url.slice(match.index + match[0].length - value.length)
      : value;
    const inner = asAddress(plain);
    if (inner) return inner;
  }
  const picture = PATH_HOST.exec(url)?.[1];
  return picture ? `https://${picture}` : null;
}

/**
 * The address behind proxies, however many (`https://proxy/?http://real`, `…/url?q=https%3A%2F%2Freal`,
 * `…/https://real`); other addresses stay as they are. What is known is the shape, no host.
 */
export function unwrapProxy(url: string): string {
  let address = url;
  for (let times = 0; times < DEEPEST && address.length <= LONGEST; times++) {
    const inner = innerAddress(address);
    if (!inner) break;
    address = inner;
  }
  return address;
}

/**
 * The address of the document itself as it stands; null for what is no address. Another address among its parameters
 * (`?source=https%3A…`) is where a reader came from.
 */
export function ownAddress(raw: string): string | null {
  const url = raw.trim();
  return /^https?:\/\/\S+$/i.test(url) ? url : null;
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
