import type { Bundle } from "../../../bundle/schema.ts";
import { LOOK_HEADER } from "../../worker/offline/siteFiles.ts";

/** What the server has. */
export interface Look {
  /** False where it gave no answer of its own. */
  readonly reached: boolean;
  /** The bundle, where it is another than the page's; null where it is the same, or cannot be read. */
  readonly bundle: Bundle | null;
  /** What the answer says of its version, to ask by the next time; null where it says nothing. */
  readonly tag: string | null;
}

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Asks for the server's own answer, which is not kept. */
const ASK: RequestInit = { cache: "no-cache", headers: { [LOOK_HEADER]: "1" } };

const UNREACHED: Look = { reached: false, bundle: null, tag: null };

const asText = (bundle: Bundle) => JSON.stringify(bundle);

/** Whether two bundles say the same. */
export function isSameBundle(a: Bundle, b: Bundle): boolean {
  return a === b || asText(a) === asText(b);
}

/**
 * Asks the server for its bundle.
 * @param shown what the page shows
 * @param tag of the answer before, which had the same bundle; null where there was none
 * @param read reads the text of a bundle. Rejects for what is none
 */
export async function lookForData(
  fetch: Fetch,
  address: string,
  shown: Bundle,
  tag: string | null,
  read: (text: string) => Promise<Bundle>,
): Promise<Look> {
  try {
    const response = await fetch(address, ASK);
    if (response.status !== 200) return UNREACHED;
    const found = response.headers.get("etag") ?? response.headers.get("last-modified");
    if (found !== null && found === tag) return { reached: true, bundle: null, tag };
    const text = await response.text();
    // One that this page cannot read may be of a later version, which comes with another page.
    const bundle = await read(text).catch(() => null);
    return { reached: true, bundle: !bundle || isSameBundle(bundle, shown) ? null : bundle, tag: found };
  } catch {
    return UNREACHED;
  }
}

/** The names of scripts and styles in a page's text, or in addresses. */
function assetsIn(text: string): string[] {
  return text.match(/assets\/[\w.-]+\.(?:js|css)/g) ?? [];
}

/**
 * Whether the server has another build of the page than the one that is shown.
 * @param shown addresses of the scripts and styles that the page has loaded, with those that came later
 */
export async function lookForPage(fetch: Fetch, address: string, shown: readonly string[]): Promise<boolean> {
  try {
    const response = await fetch(address, ASK);
    if (response.status !== 200) return false;
    const known = new Set(assetsIn(shown.join(" ")));
    // What names no script is not the page.
    return assetsIn(await response.text()).some((asset) => !known.has(asset));
  } catch {
    return false;
  }
}

/** How a bundle differs from the one that is shown. */
export interface NewData {
  /** How many of its events have ids that the other does not know; null where only their number is known. */
  readonly added: number | null;
  /** How many events there are. */
  readonly events: number;
}

/** What is known of a newer bundle. Of a large corpus that is the number of its events. */
export function newData(bundle: Bundle, shown: Bundle): NewData {
  if (bundle.parts || shown.parts) {
    return { added: null, events: bundle.parts?.events ?? bundle.events.length };
  }
  const known = new Set(shown.events.flatMap(({ id, alsoKnownAs }) => [id, ...alsoKnownAs]));
  const isNew = ({ id, alsoKnownAs }: Bundle["events"][number]) => ![id, ...alsoKnownAs].some((one) => known.has(one));
  return { added: bundle.events.filter(isNew).length, events: bundle.events.length };
}
