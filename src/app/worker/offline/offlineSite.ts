import type { Kept } from "./offlineMessages.ts";
import { BUNDLE_PATH, dataFilesIn, LOOK_HEADER, namesOthers, siteFileOf } from "./siteFiles.ts";

/** What a browser gives to a service worker, and a test in its place. */
export interface OfflineHost {
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  pause(milliseconds: number): Promise<void>;
  /** Ends the registration of the service worker; what it keeps stays. */
  resign(): Promise<unknown>;
}

/** A site as one build of its page knows it. */
export interface OfflineSettings {
  /** The address of the folder that the page lies in, with a slash at its end. */
  readonly scope: string;
  /** Everything that belongs to the page but `index.html`, relative to it. */
  readonly parts: readonly string[];
}

/** So long, in milliseconds, the server may take to answer where there is an earlier answer. */
const PATIENCE_MS = 3000;

/** Whether a page is one of ours that wants a service worker. Another one may be served where ours was, also one with living data. */
const wantsUs = (html: string) => html.includes('name="wanglai-offline"') && !html.includes('name="wanglai-live"');

/** So many bytes of data are fetched without anybody asking for them. */
export const MOST_BYTES = 10_000_000;

/** Scripts and styles, as a page names them. */
const ASSET = /assets\/[\w.-]+/g;

/** So many files are fetched at once. */
const AT_ONCE = 4;

/** What an answer must be so that it is kept: whole, the server's own, and no page in the place of data or the other way round. */
function isGood(response: Response, isPage: boolean): boolean {
  const type = response.headers.get("content-type") ?? "";
  return (
    response.status === 200 &&
    !response.redirected &&
    (response.type === "basic" || response.type === "default") &&
    type.includes("text/html") === isPage
  );
}

/**
 * Keeps a site so that it can be read without its server.
 *
 * The page and the bundle come from the server as long as it answers soon, so that who is online sees the latest, and who is not
 * the last that there was. What is named by its content comes from the cache, for ever. The page is kept together with all of
 * its parts, one build beside the other, so that one of them is always whole.
 */
export class OfflineSite {
  readonly #host: OfflineHost;
  readonly #scope: string;
  readonly #parts: ReadonlySet<string>;
  /** All names of our caches begin so: an origin may have several sites. */
  readonly #prefix: string;
  readonly #pageCache: string;
  /** Whether everything is left to the server from now on. */
  #hasResigned = false;

  constructor(host: OfflineHost, { scope, parts }: OfflineSettings) {
    this.#host = host;
    this.#scope = scope;
    this.#parts = new Set(parts);
    this.#prefix = `wanglai ${scope} `;
    // The names of its parts are made of their content, and tell one build from the other.
    const entry = parts.filter((path) => /^assets\/index-.*\.(?:js|css)$/.test(path)).join(" ");
    this.#pageCache = `${this.#prefix}page ${entry}`;
  }

  /** Fetches the page with all of its parts. @throws where one of them does not come: then there is nothing of it */
  async install(): Promise<void> {
    const { caches } = this.#host;
    const older = await this.#pageCaches();
    const cache = await caches.open(this.#pageCache);
    try {
      const page = await this.#host.fetch(this.#scope, { cache: "no-cache" });
      if (!isGood(page, true)) throw new Error(`${this.#scope}: ${page.status}`);
      const text = await page.clone().text();
      const isOurs = text.match(ASSET)?.every((path) => this.#parts.has(path)) ?? false;
      if (!isOurs) throw new Error(`${this.#scope} is of another build`);
      await Promise.all(
        [...this.#parts].map(async (path) => {
          const address = this.#scope + path;
          const response = (await matchIn(older, address)) ?? (await this.#host.fetch(address));
          if (!isGood(response, false)) throw new Error(`${address}: ${response.status}`);
          await cache.put(address, response);
        }),
      );
      await cache.put(this.#scope, page);
    } catch (error) {
      await caches.delete(this.#pageCache);
      throw error;
    }
  }

  /** Removes the pages of earlier builds, but for the latest: a window may still show it. */
  async activate(): Promise<void> {
    const names = (await this.#host.caches.keys()).filter((name) => name.startsWith(`${this.#prefix}page `));
    const earlier = names.filter((name) => name !== this.#pageCache);
    for (const name of earlier.slice(0, -1)) await this.#host.caches.delete(name);
  }

  /**
   * Answers a request of a window; null where that is left to the browser.
   * @param wait is called with what goes on behind the answer
   */
  respond(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> | null {
    if (this.#hasResigned || request.method !== "GET" || !request.url.startsWith(this.#scope)) return null;
    if (request.headers.has("range") || request.headers.has(LOOK_HEADER)) return null;
    const path = request.url.slice(this.#scope.length).replace(/[?#].*$/, "");
    const file = siteFileOf(path, this.#parts);
    if (file === "page") return request.mode === "navigate" ? this.#page(request, wait) : null;
    if (file === "bundle") return this.#bundle(request, wait);
    if (file === "data") return this.#data(request, wait);
    return file === "part" ? this.#part(request) : null;
  }

  /**
   * Forgets data that the bundle names no more, and fetches those that it names.
   * @param all whether to fetch them; none over {@link MOST_BYTES} in all
   * @param alone whether no other window shows the site, which might need what is forgotten
   */
  async settle(all: boolean, alone: boolean): Promise<Kept> {
    const cache = await this.#dataCache();
    const address = this.#scope + BUNDLE_PATH;
    let bundle = await cache.match(address);
    if (!bundle) {
      const fetched = await this.#host.fetch(address).catch(() => null);
      if (!fetched || !isGood(fetched, false)) return { complete: false };
      await keep(cache, address, fetched.clone());
      bundle = fetched;
    }
    const named = dataFilesIn(await bundle.text());
    if (alone) await this.#forgetAllBut(cache, named);
    return { complete: all && (await this.#fetchAll(cache, named)) };
  }

  /** The server's answer if it is one and comes soon, else the one before. */
  async #fresh(
    answer: Promise<Response>,
    before: Response | undefined,
    isPage: boolean,
    wait: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    if (!before) return answer;
    // It may still come once nobody waits for it.
    wait(answer.catch(() => undefined));
    return Promise.race([
      answer.then(
        (response) => (isGood(response, isPage) || response.type === "opaqueredirect" ? response : before),
        () => before,
      ),
      this.#host.pause(PATIENCE_MS).then(() => before),
    ]);
  }

  /** It is kept with its parts only, by `install`. */
  async #page(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
    const fetchPage = async () => {
      const response = await this.#host.fetch(request);
      if (isGood(response, true) && !wantsUs(await response.clone().text())) {
        this.#hasResigned = true;
        wait(this.#host.resign());
      }
      return response;
    };
    return this.#fresh(fetchPage(), await matchIn(await this.#pageCaches(), this.#scope), true, wait);
  }

  async #bundle(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
    const cache = await this.#dataCache();
    const address = this.#scope + BUNDLE_PATH;
    const fetchBundle = async () => {
      const response = await this.#host.fetch(request);
      if (isGood(response, false)) wait(keep(cache, address, response.clone()));
      return response;
    };
    return this.#fresh(fetchBundle(), await cache.match(address), false, wait);
  }

  async #data(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
    const cache = await this.#dataCache();
    const kept = await cache.match(request.url, { ignoreVary: true });
    if (kept) return kept;
    const response = await this.#host.fetch(request);
    if (isGood(response, false)) wait(keep(cache, request.url, response.clone()));
    return response;
  }

  async #part(request: Request): Promise<Response> {
    const kept = await matchIn(await this.#pageCaches(), request.url);
    return kept ?? this.#host.fetch(request);
  }

  #dataCache(): Promise<Cache> {
    return this.#host.caches.open(`${this.#prefix}data`);
  }

  /** Pages with their parts, that of this build first and then the latest. */
  async #pageCaches(): Promise<Cache[]> {
    const names = (await this.#host.caches.keys()).filter((name) => name.startsWith(`${this.#prefix}page `));
    const own = names.filter((name) => name === this.#pageCache);
    const others = names.filter((name) => name !== this.#pageCache).reverse();
    return Promise.all([...own, ...others].map((name) => this.#host.caches.open(name)));
  }

  async #forgetAllBut(cache: Cache, named: readonly string[]): Promise<void> {
    const wanted = new Set([BUNDLE_PATH, ...named].map((path) => this.#scope + path));
    for (const path of named.filter(namesOthers)) {
      const list = await cache.match(this.#scope + path);
      for (const one of list ? dataFilesIn(await list.text()) : []) wanted.add(this.#scope + one);
    }
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  }

  /** Fetches what is not there. @returns whether all of it is there */
  async #fetchAll(cache: Cache, paths: readonly string[]): Promise<boolean> {
    let bytes = 0;
    let missing = 0;
    const left = paths.values();
    const rest = async () => {
      for (const path of left) {
        if (bytes > MOST_BYTES || missing > 0) {
          missing++;
          continue;
        }
        const address = this.#scope + path;
        const kept = await cache.match(address, { ignoreVary: true });
        const response = kept ?? (await this.#host.fetch(address, { priority: "low" }).catch(() => null));
        if (!response || !isGood(response, false)) missing++;
        else {
          if (!kept && !(await keep(cache, address, response.clone()))) missing++;
          const { size } = await response.blob();
          bytes += size;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, rest));
    return missing === 0;
  }
}

/** What the first of some caches has of an address. */
async function matchIn(caches: readonly Cache[], address: string): Promise<Response | undefined> {
  for (const cache of caches) {
    const found = await cache.match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** Keeps an answer, whole or not at all. @returns whether the browser did: its room may be used up */
async function keep(cache: Cache, address: string, response: Response): Promise<boolean> {
  try {
    await cache.put(address, response);
    return true;
  } catch {
    return false;
  }
}
