import { describe, expect, it } from "vitest";
import { MOST_BYTES, type OfflineHost, OfflineSite } from "./offlineSite.ts";
import { dataFilesIn, LOOK_HEADER, siteFileOf } from "./siteFiles.ts";

const SCOPE = "https://a.example/news/往来/".replace("往来", encodeURIComponent("往来"));

/** What answers, by address; a number is a status. */
type Server = Map<string, string | number>;

const typeOf = (address: string) => (/\/$|\.html$/.test(address) ? "text/html" : "application/json");

/** A browser's caches in memory, of which one may be full. */
class Memory {
  readonly all = new Map<string, Map<string, Response>>();
  full = false;
  readonly caches = {
    open: async (name: string) => {
      const entries = this.all.get(name) ?? new Map<string, Response>();
      this.all.set(name, entries);
      return {
        match: async (address: string) => entries.get(address)?.clone(),
        put: async (address: string, response: Response) => {
          if (this.full) throw new DOMException("full", "QuotaExceededError");
          entries.set(address, new Response(await response.text(), { headers: response.headers }));
        },
        delete: async (request: { url: string } | string) =>
          entries.delete(typeof request === "string" ? request : request.url),
        keys: async () => [...entries.keys()].map((url) => ({ url })),
      } as unknown as Cache;
    },
    keys: async () => [...this.all.keys()],
    delete: async (name: string) => this.all.delete(name),
  };
  /** All addresses that are kept, relative to the site. */
  get kept(): string[] {
    return [...this.all.values()]
      .flatMap((entries) => [...entries.keys()])
      .map((address) => address.replace(SCOPE, ""))
      .sort();
  }
}

function world(files: Readonly<Record<string, string | number>>, memory = new Memory()) {
  const server: Server = new Map(Object.entries(files).map(([path, content]) => [SCOPE + path, content]));
  const asked: string[] = [];
  const state = { offline: false, slow: false, resigned: false };
  const host: OfflineHost = {
    caches: memory.caches,
    async fetch(request) {
      const address = typeof request === "string" ? request : request.url;
      asked.push(address.replace(SCOPE, ""));
      if (state.offline) throw new TypeError("Failed to fetch");
      if (state.slow) await new Promise(() => undefined);
      const content = server.get(address) ?? 404;
      if (typeof content === "number") return new Response("", { status: content });
      const type = content.startsWith("<") ? "text/html; charset=utf-8" : typeOf(address);
      return new Response(content, { headers: { "content-type": type } });
    },
    // Whoever is slow here never answers.
    resign: async () => {
      state.resigned = true;
    },
    pause: async () => {
      if (!state.slow) await new Promise(() => undefined);
    },
  };
  return {
    server,
    asked,
    state,
    memory,
    host,
    site: (parts: readonly string[]) => new OfflineSite(host, { scope: SCOPE, parts }),
  };
}

const PARTS = ["assets/index-aaaaaaaa.js", "assets/DetailPane-bbbbbbbb.js", "favicon.svg"];
const PAGE =
  '<!doctype html><meta name="wanglai-offline" content="service-worker.js"><script src="./assets/index-aaaaaaaa.js"></script><link href="./favicon.svg">';
const ARTICLE = "articles/0123456789abcdef.json";
const SOURCE = "sources/fedcba9876543210.json";
const OLD = "articles/1111111111111111.json";
const BUNDLE = `{"documents":[{"source":"${SOURCE}","article":"${ARTICLE}"}]}`;
const FILES = {
  "": PAGE,
  "assets/index-aaaaaaaa.js": "1",
  "assets/DetailPane-bbbbbbbb.js": "2",
  "favicon.svg": "3",
  "data/bundle.json": BUNDLE,
  [`data/${ARTICLE}`]: "article",
  [`data/${SOURCE}`]: "source",
  [`data/${OLD}`]: "old",
};

/** Asks as a window does, and waits for what goes on behind the answer. */
async function ask(site: OfflineSite, path: string, headers: Readonly<Record<string, string>> = {}) {
  const request = new Request(SCOPE + path, { headers });
  if (path === "" || path.startsWith("index.html")) Object.defineProperty(request, "mode", { value: "navigate" });
  const work: Promise<unknown>[] = [];
  const answer = site.respond(request, (one) => work.push(one));
  if (!answer) return null;
  const response = await answer;
  const text = await response.text();
  return { status: response.status, text, done: () => Promise.all(work) };
}

describe("the files of a site", () => {
  it.each([
    ["", "page"],
    ["index.html", "page"],
    ["data/bundle.json", "bundle"],
    [`data/${ARTICLE}`, "data"],
    ["data/overview/0123456789abcdef.bin", "data"],
    ["assets/anything-12345678.css", "part"],
    ["favicon.svg", "part"],
    ["data/articles/today.json", null],
    ["other.html", null],
  ])("%s is %s", (path, file) => expect(siteFileOf(path, new Set(PARTS))).toBe(file));

  it("are named in the bundle, those that are read before those they were made from", () => {
    expect(dataFilesIn(BUNDLE)).toEqual([`data/${ARTICLE}`, `data/${SOURCE}`]);
    expect(dataFilesIn('{"quote":"articles/0123.json","a":"x/articles/0123456789abcdef.json"}')).toEqual([]);
  });
});

describe("a site that was loaded once", () => {
  it("can be read without its server", async () => {
    const { site, state } = world(FILES);
    const one = site(PARTS);
    await one.install();
    expect(await one.settle(true, true)).toEqual({ complete: true });
    state.offline = true;
    for (const [path, content] of Object.entries(FILES)) {
      if (!path.includes(OLD)) expect([path, (await ask(one, path))?.text]).toEqual([path, content]);
    }
    expect((await ask(one, "index.html#v=2"))?.text).toBe(PAGE);
    await expect(ask(one, `data/${OLD}`)).rejects.toThrow("Failed to fetch");
  });

  it("shows the latest to whoever is online, and keeps it", async () => {
    const { site, server, state } = world(FILES);
    const one = site(PARTS);
    await (await ask(one, "data/bundle.json"))?.done();
    server.set(`${SCOPE}data/bundle.json`, '{"documents":[]}');
    const fresh = await ask(one, "data/bundle.json");
    await fresh?.done();
    expect(fresh?.text).toBe('{"documents":[]}');
    state.offline = true;
    expect((await ask(one, "data/bundle.json"))?.text).toBe('{"documents":[]}');
  });

  it("does not wait long for a slow server, nor take its trouble for an answer", async () => {
    const { site, server, state } = world(FILES);
    const one = site(PARTS);
    await one.install();
    await (await ask(one, "data/bundle.json"))?.done();
    for (const trouble of [503, 404, "<html>Log in</html>"] as const) {
      server.set(`${SCOPE}data/bundle.json`, trouble);
      expect((await ask(one, "data/bundle.json"))?.text).toBe(BUNDLE);
    }
    server.set(SCOPE, 502);
    expect((await ask(one, ""))?.text).toBe(PAGE);
    state.slow = true;
    expect((await ask(one, ""))?.text).toBe(PAGE);
    expect((await ask(one, "data/bundle.json"))?.text).toBe(BUNDLE);
  });

  it("asks for what never changes once only", async () => {
    const { site, asked } = world(FILES);
    const one = site(PARTS);
    for (const _time of [1, 2]) await (await ask(one, `data/${ARTICLE}`))?.done();
    expect(asked).toEqual([`data/${ARTICLE}`]);
  });

  it("keeps no broken answer", async () => {
    const { site, memory } = world({
      ...FILES,
      [`data/${ARTICLE}`]: "<html>not found</html>",
      [`data/${SOURCE}`]: 500,
    });
    const one = site(PARTS);
    for (const path of [ARTICLE, SOURCE]) await (await ask(one, `data/${path}`))?.done();
    expect(memory.kept).toEqual([]);
    expect(await one.settle(true, true)).toEqual({ complete: false });
    expect(memory.kept).toEqual(["data/bundle.json"]);
  });

  it("is no worse off where the browser keeps nothing", async () => {
    const memory = new Memory();
    const { site } = world(FILES, memory);
    memory.full = true;
    const one = site(PARTS);
    const article = await ask(one, `data/${ARTICLE}`);
    await article?.done();
    expect(article?.text).toBe("article");
    expect(await one.settle(true, true)).toEqual({ complete: false });
  });

  it.each([
    ["living data", PAGE.replace("<meta", '<meta name="wanglai-live" content="data/changes"><meta')],
    ["another program", "<title>Something else</title>"],
  ])("leaves everything to a server that has %s there", async (_what, page) => {
    const { site, server, state } = world(FILES);
    const one = site(PARTS);
    await one.install();
    await (await ask(one, "data/bundle.json"))?.done();
    expect((await ask(one, ""))?.text).toBe(PAGE);
    expect(state.resigned).toBe(false);
    server.set(SCOPE, page);
    expect((await ask(one, ""))?.text).toBe(page);
    expect(state.resigned).toBe(true);
    expect(await ask(one, "data/bundle.json")).toBeNull();
  });

  it("leaves to the browser what is none of its business", async () => {
    const { site } = world(FILES);
    const one = site(PARTS);
    expect(await ask(one, "data/bundle.json", { [LOOK_HEADER]: "1" })).toBeNull();
    expect(await ask(one, `data/${ARTICLE}`, { range: "bytes=0-1" })).toBeNull();
    expect(await ask(one, "elsewhere.json")).toBeNull();
    expect(one.respond(new Request("https://a.example/news/"), () => undefined)).toBeNull();
    expect(one.respond(new Request(SCOPE, { method: "POST" }), () => undefined)).toBeNull();
  });
});

describe("coming to rest", () => {
  it("forgets what is named no more, unless another window may need it", async () => {
    const { site, memory } = world(FILES);
    const one = site(PARTS);
    for (const path of [ARTICLE, OLD]) await (await ask(one, `data/${path}`))?.done();
    await one.settle(false, false);
    expect(memory.kept).toContain(`data/${OLD}`);
    expect(await one.settle(false, true)).toEqual({ complete: false });
    expect(memory.kept).toEqual([`data/${ARTICLE}`, "data/bundle.json"]);
  });

  it("remembers the articles that lists of documents name", async () => {
    const list = "documents/2222222222222222.json";
    const { site, memory } = world({
      "data/bundle.json": `{"parts":{"documentFiles":{"paths":["${list}"]}}}`,
      [`data/${list}`]: `{"documents":[{"article":"${ARTICLE}"}]}`,
      [`data/${ARTICLE}`]: "article",
      [`data/${OLD}`]: "old",
    });
    const one = site(PARTS);
    for (const path of [list, ARTICLE, OLD]) await (await ask(one, `data/${path}`))?.done();
    await one.settle(false, true);
    expect(memory.kept).toEqual([`data/${ARTICLE}`, "data/bundle.json", `data/${list}`]);
  });

  it("stops where the data are more than anybody asked for", async () => {
    const paths = Array.from({ length: 12 }, (_, at) => `articles/${at.toString(16).padStart(16, "0")}.json`);
    const much = "x".repeat(MOST_BYTES / 5);
    const { site, memory } = world({
      "data/bundle.json": JSON.stringify(paths),
      ...Object.fromEntries(paths.map((path) => [`data/${path}`, much])),
    });
    expect(await site(PARTS).settle(true, true)).toEqual({ complete: false });
    expect(memory.kept.length).toBeGreaterThan(4);
    expect(memory.kept.length).toBeLessThan(paths.length);
  });
});

describe("another build of the page", () => {
  const NEXT = ["assets/index-cccccccc.js", "assets/DetailPane-bbbbbbbb.js", "favicon.svg"];
  const NEXT_PAGE = PAGE.replace("aaaaaaaa", "cccccccc");

  it("is kept whole beside the one before, which goes with the build after it", async () => {
    const { site, server, memory, asked } = world(FILES);
    await site(PARTS).install();
    await site(PARTS).activate();
    server.set(SCOPE, NEXT_PAGE);
    server.set(`${SCOPE}assets/index-cccccccc.js`, "1c");
    server.delete(`${SCOPE}assets/index-aaaaaaaa.js`);
    asked.length = 0;
    const next = site(NEXT);
    await next.install();
    await next.activate();
    expect(asked).not.toContain("assets/DetailPane-bbbbbbbb.js");
    expect((await ask(next, "assets/index-aaaaaaaa.js"))?.text).toBe("1");
    server.set(SCOPE, NEXT_PAGE.replace("cccccccc", "dddddddd"));
    server.set(`${SCOPE}assets/index-dddddddd.js`, "1d");
    const last = site(["assets/index-dddddddd.js", "favicon.svg"]);
    await last.install();
    await last.activate();
    expect(memory.kept.filter((path) => path.startsWith("assets/index"))).toEqual([
      "assets/index-cccccccc.js",
      "assets/index-dddddddd.js",
    ]);
  });

  it.each([
    ["a part is missing", { "assets/DetailPane-bbbbbbbb.js": 404 }],
    ["a part is a page", { "favicon.svg": "<html>" }],
    ["the page is of another build", { "": NEXT_PAGE }],
    ["the page is none", { "": 500 }],
  ])("is not kept at all where %s", async (_what, files) => {
    const { site, memory } = world({ ...FILES, ...files });
    await expect(site(PARTS).install()).rejects.toThrow();
    expect(memory.kept).toEqual([]);
  });

  it("takes nothing from another site of the same origin", async () => {
    const memory = new Memory();
    const { site } = world(FILES, memory);
    const entries = new Map([["x", new Response("x")]]);
    memory.all.set("wanglai https://a.example/news/ page assets/index-aaaaaaaa.js", entries);
    memory.all.set("another program", entries);
    await site(PARTS).install();
    await site(PARTS).activate();
    expect(memory.all.size).toBe(3);
  });
});
