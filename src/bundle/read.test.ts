import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BundleError } from "./bundleError.ts";
import { exampleCorpus, NO_ACTION } from "./exampleCorpus.ts";
import { readArticle, readBundle, readSource, readTextsFile } from "./read.ts";
import { BUNDLE_VERSION } from "./schema.ts";
import { writeBundle } from "./write.ts";

const written = writeBundle(exampleCorpus(), () => NO_ACTION);
/** The first file whose path begins so. */
const textOf = (start: string) => new TextDecoder().decode(written.find(({ path }) => path.startsWith(start))?.bytes);
const bundleText = textOf("bundle.json");
const articleText = textOf("articles/");
const sourceText = textOf("sources/");
const textsText = textOf("texts/");
const FIRST = "d000000000001";
/** A file that was read has its document in the place of all. */
const articleOf = (text: string) => readArticle(text, FIRST);
const sourceOf = (text: string) => readSource(text, FIRST);

/** The code of the error that reading gives, or "read". */
function outcome(read: (text: string) => unknown, text: string): string {
  try {
    read(text);
    return "read";
  } catch (error) {
    if (error instanceof BundleError) return error.code;
    throw error;
  }
}

type Parsed = Record<"events" | "documents", [object]>;

/** A file with one change made to its parsed form. */
function changed(text: string, change: (file: Parsed) => void): string {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
}

describe.each([
  ["readBundle", readBundle, bundleText, articleText],
  ["readArticle", articleOf, articleText, sourceText],
  ["readSource", sourceOf, sourceText, articleText],
  ["readTextsFile", readTextsFile, textsText, bundleText],
] as const)("%s", (_name, read, good, other) => {
  it("reads what was written", () => {
    const file = JSON.parse(good);
    expect(read(good)).toEqual(good === articleText || good === sourceText ? file.documents[0] : file);
  });

  it.each([
    ["nothing", "", "damaged"],
    ["a file that is cut off", good.slice(0, 100), "damaged"],
    ["a web page", "<!doctype html><title>404</title>", "foreign"],
    ["other JSON", '{"hello":"world"}', "foreign"],
    ["a list", "[1,2,3]", "foreign"],
    ["null", "null", "foreign"],
    ["the other kind of file", other, "foreign"],
    ["a newer version", good.replace(`"version":${BUNDLE_VERSION}`, `"version":${BUNDLE_VERSION + 1}`), "newer"],
    ["version nought", good.replace(`"version":${BUNDLE_VERSION}`, '"version":0'), "damaged"],
    ["a version in words", good.replace(`"version":${BUNDLE_VERSION}`, '"version":"one"'), "damaged"],
  ])("tells %s from a good file", (_what, text, code) => {
    expect(outcome(read, text)).toBe(code);
  });

  it("gives nothing but a BundleError for any JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(["damaged", "newer", "foreign"]).toContain(outcome(read, text));
      }),
    );
  });

  it("gives nothing but a BundleError where any one value is replaced", () => {
    const file = JSON.parse(good);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(file)), fc.jsonValue(), (key, value) => {
        expect(["read", "damaged", "newer", "foreign"]).toContain(
          outcome(read, JSON.stringify({ ...file, [key]: value })),
        );
      }),
    );
  });
});

describe("what a reader may rely on", () => {
  it.each<[string, (file: Parsed) => void]>([
    ["a date that is none", ({ events }) => Object.assign(events[0], { date: "2024-02-30" })],
    ["an event without documents", ({ events }) => Object.assign(events[0], { documents: [] })],
    ["an event of an unknown document", ({ events }) => Object.assign(events[0], { documents: ["d9"] })],
    [
      "a fact of a document that does not tell it",
      ({ events }) => Object.assign(events[0], { toldBy: [{ fact: "kind", value: "visit", documents: [7] }] }),
    ],
    [
      "a guess from an unknown document",
      ({ events }) =>
        Object.assign(events[0], {
          guesses: [
            {
              document: 0,
              date: "2024?",
              rule: "year/same-office",
              evidence: [{ document: "d9", event: "e9", words: "", date: null, start: 0, end: 0 }],
            },
          ],
        }),
    ],
    ["an article outside of the data", ({ documents }) => Object.assign(documents[0], { article: "../secret.json" })],
    ["a source outside of the data", ({ documents }) => Object.assign(documents[0], { source: "sources/../a.json" })],
    ["texts outside of the data", (file) => Object.assign(file, { texts: ["texts/../../0123456789abcdef.json"] })],
    [
      "a reason that is none",
      ({ documents }) => Object.assign(documents[0], { noEvents: { reason: "weather", rule: null, words: null } }),
    ],
    ["an unknown kind", ({ events }) => Object.assign(events[0], { kinds: ["party"] })],
  ])("is not given in a bundle with %s", (_what, change) => {
    expect(outcome(readBundle, changed(bundleText, change))).toBe("damaged");
  });

  it.each([
    ["beyond the text", { start: 0, end: 10_000 }],
    ["backwards", { start: 5, end: 2 }],
    ["between two characters", { start: 0.5, end: 2 }],
  ])("is not given in an article with a span %s", (_what, span) => {
    const text = changed(articleText, ({ documents }) =>
      Object.assign(documents[0], { paragraphs: [{ ...span, role: "text" }] }),
    );
    expect(outcome(articleOf, text)).toBe("damaged");
  });

  it.each([
    ["a removal beyond the text", { removals: [[0, 10_000, 0]] }],
    ["a removal without a reason", { removals: [[0, 1, 7]] }],
    ["metadata backwards", { metadata: [[3, 1]] }],
    [
      "an inferred character beyond its repair",
      { repairs: [{ rule: "damage/x", reason: "", start: 0, end: 2, text: "来校", inferred: [{ start: 1, end: 3 }] }] },
    ],
  ])("is not given in a source with %s", (_what, change) => {
    const text = changed(sourceText, ({ documents }) => Object.assign(documents[0], change));
    expect(outcome(sourceOf, text)).toBe("damaged");
  });

  it("finds no document in a file that has others", () => {
    expect(readArticle(articleText, "d9")).toBeNull();
    expect(readSource(sourceText, "d9")).toBeNull();
  });

  it("says what happened and what to do", () => {
    const text = changed(bundleText, ({ events }) => Object.assign(events[0], { kinds: ["party"] }));
    expect(() => readBundle(text)).toThrow(/events\.0\.kinds\.0.*Build the data again/);
    expect(() => readBundle(bundleText.replace(`"version":${BUNDLE_VERSION}`, '"version":7'))).toThrow(
      /version 7.*update Wanglai/,
    );
  });
});
