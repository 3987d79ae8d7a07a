/** Names under which proxies, search engines, mail gateways and forums pass on the address that is meant. */
const PARAMETER =
  /[?&](?:url|u|q|src|source|target|to|link|href|dest|destination|redirect|redirect_url|redirect_uri|goto|go|imgurl|image|img|uri|jump|out|ref_url|original_url)=([^&#]{4,1900})/gi;
/** An address as the whole query: `https://proxy/?http://real`. */
const WHOLE_QUERY = /^https?:\/\/[^?#]{1,300}\?(https?(?::|%3A).{3,1900})$/i;
/** An address as the path: `https://proxy/https://real`, `https://proxy/600x/real.example.com/a.jpg`. */
const PATH_ADDRESS = /^https?:\/\/[^?#]{1,200}?\/(https?:\/{1,2}[^\s/?#]{1,200}\.[^\s]{2,1900})$/i;
const PATH_HOST =
  /^https?:\/\/i\d\.[^/?#]{1,60}\/((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}\/[^\s]{1,1900}\.(?:jpe?g|png|gif|webp|bmp)(?:\?[^\s]{0,500})?)$/i;
/** `ssl:img.example.com/a.jpg`, `img.example.com/a.jpg`: a picture's address without its scheme. */
const BARE_PICTURE =
  /^(?:ssl:)?(?:\/\/)?((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}\/[^\s]{1,1900}\.(?:jpe?g|png|gif|webp|bmp)(?:\?.{0,500})?)$/i;
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

/** The address that another one carries; null where it carries none. */
function innerAddress(url: string): string | null {
  const whole = WHOLE_QUERY.exec(url)?.[1];
  // Not escaped, the query is the address to its end, its own parameters included.
  if (whole) return asAddress(whole);
  const path = PATH_ADDRESS.exec(url)?.[1];
  if (path) return asAddress(path.replace(/^(https?):\/(?!\/)/i, "$1://"));
  for (const match of url.matchAll(PARAMETER)) {
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
 * The address that an article gives, unwrapped; null for what leads nowhere outside the page
 * (`javascript:`, `#`). Relative addresses are kept for pictures only, as links they lead nowhere.
 */
export function articleUrl(raw: string, relative = false): string | null {
  const url = unwrapProxy(raw.trim());
  if (/^https?:\/\/\S+$/i.test(url)) return url;
  if (!relative || /^(?:[a-z][a-z0-9+.-]*:|#|$)/i.test(url)) return null;
  return url;
}
