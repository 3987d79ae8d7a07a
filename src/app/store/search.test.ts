import { describe, expect, it } from "vitest";
import { traditionalFold } from "../../bundle/traditionalFold.ts";
import { FOUND_IN_ARTICLE, FOUND_IN_EVENT, searchEvents } from "./search.ts";
import { snippetOf } from "./snippet.ts";
import { idsOf, rowsOf, testEvent, testIndex } from "./testIndex.ts";

const index = testIndex(
  [
    testEvent({ id: "a", parties: ["东湖大学", "南山市"], title: "南山市访问东湖大学" }),
    testEvent({ id: "b", parties: ["东湖大学"], people: [{ name: "林夕", title: "校长", organization: null }] }),
    testEvent({ id: "c", parties: ["南山市"], place: "南山会堂", documents: ["d1"] }),
    testEvent({ id: "d", quote: "ＡＢＣ 公司来访", documents: [] }),
  ],
  [
    {
      name: "东湖大学",
      type: "university",
      initials: "dhdx",
      aliases: [{ name: "东大", rule: "alias/defined", document: null, initials: "dd" }],
      couldBe: [],
    },
  ],
);
const fold = traditionalFold();
const articles = new Map([["d1", "南山市代表团来校，双方谈了合作办学。"]]);

function found(query: string, where = FOUND_IN_EVENT, data: Parameters<typeof searchEvents>[3] = { fold, articles }) {
  const result = searchEvents(index, query, "articles", data);
  return idsOf(
    index,
    rowsOf(index).filter((row) => result?.found[row] === where),
  );
}

describe("the search", () => {
  it("looks at title, quote, names, aliases, people and places; all words must be found", () => {
    expect(found("访问")).toEqual(["a"]);
    expect(found("东大")).toEqual(["a", "b"]);
    expect(found("林夕")).toEqual(["b"]);
    expect(found("南山会堂")).toEqual(["c"]);
    expect(found("南山 东湖")).toEqual(["a"]);
    expect(found("abc公司")).toEqual(["d"]);
  });

  it("takes Traditional characters for Simplified ones", () => {
    expect(found("訪問東湖大學")).toEqual(["a"]);
  });

  it("takes Latin letters for the initials that a name begins with", () => {
    expect(found("DHDX")).toEqual(["a", "b"]);
    expect(found("dd")).toEqual(["a", "b"]);
    expect(found("hdx")).toEqual([]);
  });

  it("looks into whole articles, and tells these finds apart", () => {
    expect(found("合作办学")).toEqual([]);
    expect(found("合作办学", FOUND_IN_ARTICLE)).toEqual(["a", "b", "c"]);
    // One word in the event, the other in its article.
    expect(found("林夕 合作办学", FOUND_IN_ARTICLE)).toEqual(["b"]);
  });

  it("stays with the events where it is asked to, or has no articles", () => {
    expect(found("合作办学", FOUND_IN_ARTICLE, { fold, articles: null })).toEqual([]);
    expect([...(searchEvents(index, "合作办学", "events", { fold, articles })?.found ?? [1])]).toEqual([0, 0, 0, 0]);
  });

  it("finds in texts that arrive one after another all that it finds in them together", () => {
    const none = new Map<string, string>([["d9", "别的"]]);
    expect(found("合作办学", FOUND_IN_ARTICLE, { fold, articles: none })).toEqual([]);
    expect(found("合作办学", FOUND_IN_ARTICLE, { fold, articles: new Map([...none, ...articles]) })).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("takes no word from two paragraphs, or from a title and its text", () => {
    const parted = new Map([["d1", "双方合作\n办学多年"]]);
    expect(found("合作办学", FOUND_IN_ARTICLE, { fold, articles: parted })).toEqual([]);
    expect(found("办学多年", FOUND_IN_ARTICLE, { fold, articles: parted })).toEqual(["a", "b", "c"]);
  });

  it("is none where the query says nothing", () => {
    expect(searchEvents(index, " 　", "articles", { fold, articles })).toBeNull();
  });
});

describe("a snippet", () => {
  it("shows the words in what stands around them", () => {
    const text = `${"前".repeat(40)}\n合作办学${"后".repeat(40)}`;
    expect(snippetOf(text, ["合作"], null)).toMatch(/^…前+ 合作办学后+…$/u);
    expect(snippetOf("合作", ["合作"], null)).toBe("合作");
    expect(snippetOf("合作", ["没有"], null)).toBeNull();
    const astral = `${"𠮷".repeat(20)}一合作二${"𠮷".repeat(20)}`;
    expect(snippetOf(astral, ["合作"], null)).toBe(`…${"𠮷".repeat(8)}一合作二${"𠮷".repeat(8)}…`);
  });
});
