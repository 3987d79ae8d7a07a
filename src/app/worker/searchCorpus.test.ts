import { describe, expect, it } from "vitest";
import { writeSearch } from "../../bundle/stretches.ts";
import { SearchCorpus } from "./searchCorpus.ts";
import type { FromSearch, Searched, ToSearch } from "./searchMessages.ts";

const FILES = new Map<string, Uint8Array>([
  ["data/search/a.bin", writeSearch(["东湖大学来访", "签约"])],
  ["data/search/b.bin", writeSearch(["东湖", "大学东湖大学", "湖大"])],
  ["data/search/1.bin", writeSearch(["访东湖\n双方谈了合作。", "合作办学"])],
  ["data/search/2.bin", writeSearch(["别的"])],
]);

const OPEN: Extract<ToSearch, { type: "open" }> = {
  type: "open",
  atOnce: 2,
  pause: 100,
  folder: "data/",
  events: [
    { path: "search/a.bin", first: 0, count: 2 },
    { path: "search/b.bin", first: 2, count: 3 },
  ],
  articles: [
    { path: "search/1.bin", first: 0, count: 2 },
    { path: "search/2.bin", first: 2, count: 1 },
  ],
};

/** A corpus with all answers that it gave; the clock moves with every look at it, so that it answers as often as it can. */
type Found = Exclude<FromSearch, { type: "ready" }>;

function opened(files: ReadonlyMap<string, Uint8Array> = FILES) {
  const answers: Found[] = [];
  const ready: Searched[] = [];
  const fetched: string[] = [];
  let time = 0;
  const corpus = new SearchCorpus(
    {
      async fetchBytes(address) {
        fetched.push(address);
        const bytes = files.get(address);
        if (!bytes) throw new Error(`${address}: 404`);
        return bytes;
      },
      answer: (message) => {
        if (message.type === "ready") ready.push(message.searched);
        else answers.push(message);
      },
      now: () => (time += 1000),
      pause: () => Promise.resolve(),
    },
    OPEN,
  );
  const latest = (type: Found["type"]) => answers.filter((one) => one.type === type).at(-1);
  const found = (type: Found["type"]) => [...(latest(type)?.masks ?? [])];
  const search = (id: number, words: readonly string[], articles = false) =>
    corpus.search({ type: "search", id, words, articles });
  return { corpus, answers, ready, fetched, latest, found, search };
}

describe("the search of a large corpus", () => {
  it("says when all is there, or failed, also where nobody has asked yet", async () => {
    const { corpus, ready, answers } = opened();
    await corpus.fetchEvents();
    expect(ready).toEqual([{ done: 2, total: 2, failed: null }]);
    expect(answers).toEqual([]);
  });

  it("says of each row which words it holds, wherever the row lies", async () => {
    const { corpus, search, found } = opened();
    await corpus.fetchEvents();
    await search(1, ["东湖", "大学"]);
    expect(found("events")).toEqual([3, 0, 1, 3, 0]);
  });

  it("finds nothing that begins in one row and ends in the next", async () => {
    const { corpus, search, found } = opened();
    await corpus.fetchEvents();
    // 东湖 and 大学东湖大学 stand side by side.
    await search(1, ["湖大学"]);
    expect(found("events")).toEqual([1, 0, 0, 1, 0]);
  });

  it("answers from what has come, the latest rows first, and says how much that is", async () => {
    const { corpus, search, answers, fetched } = opened();
    const fetching = corpus.fetchEvents();
    await search(1, ["东湖"]);
    await fetching;
    expect(fetched.slice(0, 2)).toEqual(["data/search/b.bin", "data/search/a.bin"]);
    const events = answers.filter(({ type }) => type === "events");
    expect(events[0]).toMatchObject({ id: 1, searched: { done: 0, total: 2, failed: null } });
    expect(events.at(-1)).toMatchObject({ searched: { done: 2, total: 2, failed: null } });
    expect([...(events.at(-1)?.masks ?? [])]).toEqual([1, 0, 1, 1, 0]);
  });

  it("looks into articles where it is asked to, and fetches them once", async () => {
    const { corpus, search, found, latest, fetched } = opened();
    await corpus.fetchEvents();
    await search(1, ["合作", "东湖"], true);
    expect(found("articles")).toEqual([3, 1, 0]);
    expect(latest("articles")?.searched).toEqual({ done: 2, total: 2, failed: null });
    await search(2, ["合作"], false);
    expect(latest("articles")?.id).toBe(1);
    expect(fetched.filter((path) => /[12]\.bin$/.test(path))).toHaveLength(2);
  });

  it("leaves a search as soon as another one takes its place", async () => {
    const { corpus, search, answers, fetched } = opened();
    await corpus.fetchEvents();
    const first = search(1, ["合作"], true);
    const second = search(2, ["别的"], true);
    await Promise.all([first, second]);
    const articles = answers.filter(({ type }) => type === "articles");
    expect(articles.at(-1)).toMatchObject({ id: 2, searched: { done: 2, total: 2 } });
    expect(articles.some(({ id }) => id === 1)).toBe(false);
    // Each file once: none for the first search.
    expect(fetched.length).toBe(new Set(fetched).size);
  });

  it("says what could not be fetched, finds in the rest, and tries again when it is told to", async () => {
    const files = new Map(FILES);
    files.delete("data/search/a.bin");
    files.delete("data/search/2.bin");
    const { corpus, search, latest, found } = opened(files);
    await corpus.fetchEvents();
    await search(1, ["东湖"], true);
    expect(latest("events")?.searched).toEqual({ done: 1, total: 2, failed: "data/search/a.bin: 404" });
    expect(latest("articles")?.searched).toEqual({ done: 1, total: 2, failed: "data/search/2.bin: 404" });
    expect(found("events")).toEqual([0, 0, 1, 1, 0]);
    for (const [path, bytes] of FILES) files.set(path, bytes);
    await corpus.retry();
    expect(latest("events")?.searched).toEqual({ done: 2, total: 2, failed: null });
    expect(latest("articles")?.searched).toEqual({ done: 2, total: 2, failed: null });
    expect(found("events")).toEqual([1, 0, 1, 1, 0]);
  });
});
