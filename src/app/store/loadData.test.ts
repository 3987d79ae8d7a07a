import { afterEach, describe, expect, it, vi } from "vitest";
import { BUNDLE_VERSION } from "../../bundle/schema.ts";
import { isPassing, LoadError, loadArticle, loadBundle, loadTexts } from "./loadData.ts";
import { loadSource } from "./loadSource.ts";
import { testIndex } from "./testIndex.ts";
import { testArticle, testSource } from "./testSource.ts";

const { bundle } = testIndex([]);

/** What loading comes to when the server answers so. */
async function load(answer: () => Response): Promise<unknown> {
  vi.stubGlobal("fetch", async () => answer());
  return loadBundle("data/", new AbortController().signal).catch((error: unknown) =>
    error instanceof LoadError ? error.problem : error,
  );
}
const json = (value: unknown, init?: ResponseInit) => () => Response.json(value, init);

/** A file with one document. */
const fileOf = (kind: "article" | "source", document: object) => ({
  format: `wanglai-${kind}`,
  version: BUNDLE_VERSION,
  documents: [document],
});

afterEach(() => vi.unstubAllGlobals());

describe("loading the data", () => {
  it("gives the bundle", async () => {
    expect(await load(json(bundle))).toEqual(bundle);
  });

  it.each([
    ["missing", json({}, { status: 404 })],
    ["missing", () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } })],
    ["server", json({}, { status: 503 })],
    ["damaged", () => new Response(JSON.stringify(bundle).slice(0, 40))],
    ["newer", json({ ...bundle, version: 999 })],
    ["foreign", json({ hello: "world" })],
    [
      "offline",
      () => {
        throw new TypeError("Failed to fetch");
      },
    ],
  ])("says %s", async (problem, answer) => {
    expect(await load(answer)).toBe(problem);
  });

  it("brings an older bundle up to date, and says where one is not what it says", async () => {
    const { parts: _, since: _since, corrections: _corrections, ...older } = bundle;
    expect(await load(json({ ...older, version: 4 }))).toEqual(bundle);
    expect(await load(json({ ...older, version: 1, documents: 1 }))).toBe("damaged");
  });

  it("passes on that it was called off", async () => {
    const stopped = new DOMException("stopped", "AbortError");
    const result = await load(() => {
      throw stopped;
    });
    expect(result).toBe(stopped);
  });

  it("takes an article for that of its own document only", async () => {
    const article = testArticle({ document: "d1" });
    vi.stubGlobal("fetch", async () => Response.json(fileOf("article", article)));
    const articleOf = (id: string) =>
      loadArticle("data/", { id, article: "articles/0000000000000000.json" }, new AbortController().signal);
    expect(await articleOf("d1")).toEqual(article);
    await expect(articleOf("d2")).rejects.toMatchObject({ problem: "foreign" });
  });

  it("takes a source for that of its own document only, and none for none", async () => {
    const source = testSource(["正文。"]);
    vi.stubGlobal("fetch", async () => Response.json(fileOf("source", source)));
    const sourceOf = (id: string, path: string | null) =>
      loadSource("data/", { id, source: path }, new AbortController().signal);
    expect(await sourceOf("d1", "sources/0000000000000000.json")).toEqual(source);
    expect(await sourceOf("d1", null)).toBeNull();
    await expect(sourceOf("d2", "sources/0000000000000000.json")).rejects.toMatchObject({ problem: "foreign" });
  });

  it("gives the texts of all articles", async () => {
    const texts = {
      format: "wanglai-texts",
      version: BUNDLE_VERSION,

      documents: [{ id: "d1", text: "正文。" }],
    };
    const asked: unknown[] = [];
    let answer: unknown = texts;
    vi.stubGlobal("fetch", async (address: unknown) => {
      asked.push(address);
      return Response.json(answer);
    });
    const ask = () => loadTexts("data/", "texts/0000000000000000.json", new AbortController().signal);
    expect(await ask()).toEqual(texts);
    expect(asked).toEqual(["data/texts/0000000000000000.json"]);
    answer = bundle;
    await expect(ask()).rejects.toMatchObject({ problem: "foreign" });
  });

  it("tries again by itself only where that can help", () => {
    expect(isPassing(new LoadError("offline", ""))).toBe(true);
    expect(isPassing(new LoadError("server", ""))).toBe(true);
    expect(isPassing(new LoadError("damaged", ""))).toBe(false);
    expect(isPassing(new Error())).toBe(false);
  });
});
