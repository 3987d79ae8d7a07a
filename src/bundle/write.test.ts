import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BundleFile } from "./bundleFile.ts";
import { exampleCorpus, exampleExtraction, NO_ACTION } from "./exampleCorpus.ts";
import { readArticle, readBundle, readSource, readTextsFile } from "./read.ts";
import { TEXTS_BYTES } from "./textFiles.ts";
import { type WrittenCorpus, writeBundle } from "./write.ts";

const decoded = (file: BundleFile | undefined) => new TextDecoder().decode(file?.bytes);
const write = (corpus: WrittenCorpus) => writeBundle(corpus, () => NO_ACTION);

function textOf(corpus: WrittenCorpus, path: string): string {
  const file = write(corpus).find((one) => one.path === path);
  if (!file) throw new Error(`${path} was not written`);
  return decoded(file);
}

/** The article file of one document, found through the bundle as the page does it. */
function articleOf(corpus: WrittenCorpus, document: string) {
  const bundle = readBundle(textOf(corpus, "bundle.json"));
  const path = bundle.documents.find((one) => one.id === document)?.article ?? "";
  const article = readArticle(textOf(corpus, path), document);
  if (!article) throw new Error(`${path} has no article of ${document}`);
  return article;
}

/** The source file of one document. */
function sourceOf(corpus: WrittenCorpus, document: string) {
  const bundle = readBundle(textOf(corpus, "bundle.json"));
  const path = bundle.documents.find((one) => one.id === document)?.source ?? "";
  const source = readSource(textOf(corpus, path), document);
  if (!source) throw new Error(`${path} has no source of ${document}`);
  return source;
}

describe("writeBundle", () => {
  it("writes articles and sources, then their texts, and the bundle last", () => {
    const paths = write(exampleCorpus()).map((file) => file.path);
    expect(paths).toEqual([
      expect.stringMatching(/^articles\/[0-9a-f]{16}\.json$/),
      expect.stringMatching(/^sources\/[0-9a-f]{16}\.json$/),
      expect.stringMatching(/^texts\/[0-9a-f]{16}\.json$/),
      "bundle.json",
    ]);
  });

  it("gives the same bytes for the same corpus", () => {
    expect(write(exampleCorpus())).toEqual(write(exampleCorpus()));
  });

  it("keeps everything in the corpus's order", () => {
    const corpus = exampleCorpus();
    const { events, documents, organizations } = readBundle(textOf(corpus, "bundle.json"));
    expect(events.map((event) => event.id)).toEqual(corpus.events.map((event) => event.id));
    expect(documents.map((document) => document.id)).toEqual(corpus.documents.map((one) => one.source.id));
    expect(organizations.map((one) => one.name)).toEqual(corpus.organizations.map((one) => one.name));
  });

  it("keeps the facts of the leading account and names every document that tells the event", () => {
    const { events } = readBundle(textOf(exampleCorpus(), "bundle.json"));
    expect(events[0]).toMatchObject({
      id: "e000000000001",
      dateText: "3月5日",
      implied: [{ field: "year", rule: "date/nearest-past", basis: "2024-03-08" }],
      place: "图书馆",
      documents: ["d000000000001", "d000000000002"],
    });
  });

  it("says which documents tell what others do not, and what they tell otherwise", () => {
    const { events } = readBundle(textOf(exampleCorpus(), "bundle.json"));
    expect(events[0]).toMatchObject({
      alsoKnownAs: ["e000000000002"],
      toldBy: [{ fact: "kind", value: "meeting", documents: [0] }],
      disagreements: [
        {
          fact: "title",
          of: "陈一鸣",
          readings: [
            { value: "副校长", documents: [0] },
            { value: "校长助理", documents: [1] },
          ],
        },
      ],
      guesses: [],
    });
  });

  it("shows a guessed year as one, with its words and where they stand", () => {
    const corpus = exampleCorpus();
    const event = readBundle(textOf(corpus, "bundle.json")).events[1];
    expect(event).toMatchObject({ date: "2024-03-05?", guesses: [{ document: 0, rule: "year/same-office" }] });
    const [words] = event?.guesses[0]?.evidence ?? [];
    expect(articleOf(corpus, words?.document ?? "").text.slice(words?.start, words?.end)).toBe(words?.words);
  });

  it("names the document that shows another name, and what is wrong with the user's table", () => {
    const { organizations, tables } = readBundle(textOf(exampleCorpus(), "bundle.json"));
    expect(organizations[0]?.aliases[0]).toEqual({
      name: "云大",
      initials: "yd",
      rule: "alias/abbreviation",
      document: "d000000000001",
    });
    expect(organizations[1]?.couldBe).toEqual(["东海川大学", "西海川大学"]);
    expect(tables).toEqual([
      {
        file: "news/organizations.csv",
        diagnostics: [{ rule: "organizations/no-name", severity: "warning", message: "No name." }],
      },
    ]);
  });

  it("gives each document its own words as evidence, under the id of the corpus's event", () => {
    const article = articleOf(exampleCorpus(), "d000000000002");
    const words = article.evidence.e000000000001?.map(({ fact, value, start, end }) => [
      fact,
      value,
      article.text.slice(start, end),
    ]);
    expect(words).toEqual([
      ["event", "云山大学访问海川大学", article.text],
      ["date", "2024-03-05", "3月5日"],
      ["organization", "云山大学", "云山大学"],
      ["person", "陈一鸣", "陈一鸣"],
      ["kind", "visit", "来校"],
      ["organization", "海川大学", "来校"],
      ["place", "图书馆", "图书馆"],
    ]);
    expect(Object.keys(article.evidence)).toEqual(["e000000000001"]);
  });

  it("counts what was removed, and shows it in the source", () => {
    expect(articleOf(exampleCorpus(), "d000000000001").removed).toEqual([
      { rule: "boilerplate/editor", reason: "编辑署名", places: 1, characters: 6 },
    ]);
    const { text, removals, reasons } = sourceOf(exampleCorpus(), "d000000000001");
    expect(removals.map(([start, end, reason]) => [text.slice(start, end), reasons[reason]])).toEqual([
      ["编辑：小林\n", { rule: "boilerplate/editor", reason: "编辑署名" }],
    ]);
  });

  it("shows the evidence in the source, in the same words", () => {
    const source = sourceOf(exampleCorpus(), "d000000000002");
    const article = articleOf(exampleCorpus(), "d000000000002");
    const words = (text: string, marks: readonly { start: number; end: number }[] = []) =>
      marks.map(({ start, end }) => text.slice(start, end));
    expect(words(source.text, source.evidence.e000000000001)).toEqual(
      words(article.text, article.evidence.e000000000001),
    );
  });

  it("shows a repair in the article with the original, in the source with what it was read as, and in both what was inferred", () => {
    const text = "云山大学来校考察。";
    const example = exampleExtraction("d1", "a.txt", text);
    const start = example.source.text.indexOf("来校");
    const inferred = [{ start: 1, end: 2 }];
    const repair = {
      rule: "damage/byte-shift",
      reason: "错位的字节",
      span: { start, end: start + 2 },
      text: "来校",
      inferred,
    };
    const corpus: WrittenCorpus = {
      documents: [{ ...example, article: { ...example.article, repairs: [repair], inferred: [{ start: 5, end: 6 }] } }],
      organizations: [],
      events: [],
      tables: [],
      failures: [],
    };
    const { rule, reason } = repair;
    expect(articleOf(corpus, "d1").repairs).toEqual([{ rule, reason, start: 4, end: 6, original: "来校" }]);
    expect(articleOf(corpus, "d1").inferred).toEqual([{ start: 5, end: 6 }]);
    expect(sourceOf(corpus, "d1").repairs).toEqual([{ rule, reason, start, end: start + 2, text: "来校", inferred }]);
  });

  it("writes a file that lies there twice only once", () => {
    const corpus = exampleCorpus();
    const copy = exampleExtraction("d000000000003", "news/e-copy.html", "今日无事，图书馆照常开放。");
    const files = write({ ...corpus, documents: [...corpus.documents, copy] });
    expect(files).toHaveLength(4);
    const { documents } = readBundle(decoded(files.at(-1)));
    expect(documents.map((document) => document.file)).toEqual(["news/a.txt", "news/b.txt", "news/c.html"]);
  });

  it("writes any text so that it is read back unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ minLength: 4 }), (file, text) => {
        const corpus: WrittenCorpus = {
          documents: [exampleExtraction("d1", file, text)],
          organizations: [],
          events: [],
          tables: [],
          failures: [],
        };
        expect(readBundle(textOf(corpus, "bundle.json")).documents[0]?.file).toBe(file);
        expect(articleOf(corpus, "d1").text).toBe(text);
        expect(sourceOf(corpus, "d1").text).toContain(text);
      }),
    );
  });

  it("writes an empty corpus", () => {
    const files = write({ documents: [], organizations: [], events: [], tables: [], failures: [] });
    expect(files).toHaveLength(1);
    expect(readBundle(decoded(files.at(-1))).events).toEqual([]);
  });

  it("gives each name its initials, and lists each person of an event once, by code points", () => {
    const corpus = exampleCorpus();
    const [event] = corpus.events;
    if (!event) throw new Error("no event");
    const people = ["𠮷田", "黎明", "单晓明", "ＡＢ", "黎明"].map((name) => ({
      value: { name, title: null, organization: null },
      sources: [0],
    }));
    const bundle = readBundle(textOf({ ...corpus, events: [{ ...event, people }] }, "bundle.json"));
    expect(bundle.organizations.map(({ name, initials }) => [name, initials])).toEqual([
      ["云山大学", "ysdx"],
      ["海川大学", "hcdx"],
    ]);
    expect(bundle.people).toEqual([
      { name: "单晓明", initials: "sxm" },
      { name: "黎明", initials: "lm" },
      { name: "ＡＢ", initials: "ab" },
      { name: "𠮷田", initials: expect.stringMatching(/t$/) },
    ]);
  });

  it("says why a document tells no event, and asks of no other", () => {
    const asked: string[] = [];
    const why = { reason: "refused", rule: "modality/planned", words: "将赴" } as const;
    const files = writeBundle(exampleCorpus(), ({ id }) => {
      asked.push(id);
      return why;
    });
    expect(asked).toEqual(["d000000000003"]);
    expect(readBundle(decoded(files.at(-1))).documents.map(({ noEvents }) => noEvents)).toEqual([null, null, why]);
  });
});

describe("the texts of all articles", () => {
  /** The documents of each file of texts, found through the bundle. */
  function textsOf(corpus: WrittenCorpus) {
    const files = new Map(write(corpus).map((file) => [file.path, decoded(file)]));
    const { texts } = readBundle(files.get("bundle.json") ?? "");
    return texts.map((path) => readTextsFile(files.get(path) ?? "").documents);
  }
  const corpusOf = (...texts: string[]): WrittenCorpus => ({
    documents: texts.map((text, i) => exampleExtraction(`d${i}`, `${i}.txt`, text)),
    organizations: [],
    events: [],
    tables: [],
    failures: [],
  });

  it("stand in the order of the documents, each once", () => {
    const { documents } = exampleCorpus();
    const copy = exampleExtraction("d000000000003", "news/e-copy.html", "今日无事，图书馆照常开放。");
    const [file, ...others] = textsOf({ ...exampleCorpus(), documents: [...documents, copy] });
    expect(others).toEqual([]);
    expect(file).toEqual(documents.map(({ source, article }) => ({ id: source.id, text: article.text })));
  });

  it("are parted before a file holds too much, and only there", () => {
    const third = "山".repeat(TEXTS_BYTES / 3 / 3);
    const idsOf = (...texts: string[]) => textsOf(corpusOf(...texts)).map((file) => file.map(({ id }) => id));
    expect(idsOf(third, third, third)).toEqual([["d0", "d1", "d2"]]);
    expect(idsOf(third, third, third, "水")).toEqual([["d0", "d1", "d2"], ["d3"]]);
    expect(idsOf("水", "山".repeat(TEXTS_BYTES), "水", "水")).toEqual([["d0"], ["d1"], ["d2", "d3"]]);
  });

  it("are in the same files where a document behind them is another", () => {
    const most = "山".repeat(TEXTS_BYTES / 3);
    const paths = (last: string) => readBundle(decoded(write(corpusOf(most, last)).at(-1))).texts;
    expect(paths("水。")[0]).toBe(paths("云。")[0]);
    expect(paths("水。")[1]).not.toBe(paths("云。")[1]);
  });
});
