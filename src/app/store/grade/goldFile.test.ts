import { describe, expect, it } from "vitest";
import type { BundleArticle, BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { parseEdtf } from "../../../model/edtf.ts";
import { testEvent, testIndex } from "../testIndex.ts";
import { type GoldEvent, goldFile } from "./goldFile.ts";
import { goldQuote } from "./goldQuote.ts";
import { factsOf } from "./gradedFacts.ts";
import { gradeResults } from "./results.ts";
import { type GradedEvent, type Missing, NOTHING_MISSING, newSession, type Verdict } from "./session.ts";

const KINDS = ["visit", "signing", "launch", "meeting", "conference"];
const QUOTE = "3月5日，青岚大学校长陈远一行访问白鹭市";

const party = (name: string) => ({ name, role: "party" as const, inferred: null });
const event = (fields: Partial<BundleEvent> = {}): BundleEvent => ({
  ...testEvent({ date: "2024-03-05", quote: QUOTE, place: "白鹭市会议中心" }),
  organizations: [party("青岚大学"), party("白鹭市")],
  people: [{ name: "陈远", title: null, organization: null }],
  ...fields,
});
const DOCUMENT: BundleDocument = {
  ...(testIndex([]).bundle.documents[0] as BundleDocument),
  file: "2024/三月/a.txt",
  address: "https://news.example.cn/a",
  published: "2024-03-06",
};

type Answers = Readonly<Record<string, Verdict | { wrong: string }>>;

/** An event of which everything is right but what is said otherwise. */
function judged(one: BundleEvent, answers: Answers = {}, missing: Partial<Missing> = {}): GoldEvent {
  const facts = factsOf(one);
  const judgements = facts.map(({ key }): [string, GradedEvent["judgements"][string]] => {
    const answer = answers[key] ?? "right";
    return [
      key,
      typeof answer === "string" ? { verdict: answer, instead: null } : { verdict: "wrong", instead: answer.wrong },
    ];
  });
  return {
    event: one,
    facts,
    quote: one.quote,
    graded: {
      id: one.id,
      skipped: false,
      judgements: Object.fromEntries(judgements),
      missing: { ...NOTHING_MISSING, ...missing },
    },
  };
}
const unjudged = (one: BundleEvent): GoldEvent => ({ event: one, facts: factsOf(one), quote: one.quote, graded: null });

// biome-ignore lint/suspicious/noExplicitAny: what a file says is anything until it is checked.
function linesOf(events: readonly GoldEvent[], document = DOCUMENT): any[] {
  const session = newSession({ seed: 4, population: 40, address: "" }, ["e1", "e2"]);
  const file = goldFile(session, [{ document, events }]);
  expect(file.endsWith("\n")).toBe(true);
  return file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
const only = (one: GoldEvent) => linesOf([one])[0].events[0];

/** What the guide to gold files asks of a line and does not find, one sentence each. */
// biome-ignore lint/suspicious/noExplicitAny: as above
function faultsOf(line: any): string[] {
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
  const faults: string[] = [];
  const ask = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  ask(isText(line.id) && isText(line.file) && !line.file.includes("/"), "an id, and a file without folders");
  for (const name of ["url", "published", "self"]) ask(line[name] === null || isText(line[name]), name);
  ask(areTexts(line.text_has) && areTexts(line.text_lacks), "text_has and text_lacks are lists");
  ask(typeof line.note === "string", "a note");
  for (const one of line.events) {
    ask(parseEdtf(one.date) !== null, "a date in EDTF");
    // biome-ignore lint/suspicious/noExplicitAny: as above
    ask(one.kinds.length > 0 && one.kinds.every((kind: any) => KINDS.includes(kind)), "one or more kinds");
    ask(areTexts(one.orgs) && areTexts(one.orgs_optional) && areTexts(one.people), "lists of names");
    ask(!one.orgs.some((name: string) => one.orgs_optional.includes(name)), "no name both needed and optional");
    ask(new Set(one.orgs).size === one.orgs.length, "each name once");
    ask(one.place === null || isText(one.place), "a place or null");
    ask(isText(one.quote) && one.quote.length >= 12, "a quotation of 12 characters or more");
    ask(typeof one.optional === "boolean", "optional or not");
  }
  return faults;
}

describe("the gold file", () => {
  it("has a line for the article with what is right, as the guide asks", () => {
    const [line, ...more] = linesOf([judged(event())]);
    expect(more).toEqual([]);
    expect(faultsOf(line)).toEqual([]);
    expect(line).toMatchObject({
      id: "d1",
      url: "https://news.example.cn/a",
      file: "a.txt",
      published: "2024-03-06",
      self: null,
      events: [
        {
          date: "2024-03-05",
          kinds: ["visit"],
          orgs: ["青岚大学", "白鹭市"],
          orgs_optional: [],
          people: ["陈远"],
          place: "白鹭市会议中心",
          quote: QUOTE,
          optional: false,
        },
      ],
    });
    expect(line.note).toContain("2 of 40 events (seed 4)");
    expect(line.note).toContain("Read from 2024/三月/a.txt.");
  });

  it("has what the reader says in the place of what is wrong, and what is missing", () => {
    const answers = {
      "date:2024-03-05": { wrong: "2023-03-05" },
      "organization:白鹭市": { wrong: "白鹭县" },
      "person:陈远": "wrong",
      "place:白鹭市会议中心": "unclear",
    } as const;
    const missing = { kinds: ["signing"] as const, organizations: ["远帆科技有限公司", "青岚大学"], people: ["林一"] };
    expect(only(judged(event(), answers, missing))).toEqual({
      date: "2023-03-05",
      kinds: ["visit", "signing"],
      orgs: ["青岚大学", "白鹭县", "远帆科技有限公司"],
      orgs_optional: [],
      people: ["林一"],
      place: null,
      quote: QUOTE,
      optional: false,
    });
  });

  it("does not list what is no event, so that finding it is wrong", () => {
    expect(linesOf([judged(event(), { event: "wrong" })])[0].events).toEqual([]);
  });

  it.each([
    ["an event that cannot be told", { event: "unclear" }, "cannot tell whether it is an event"],
    ["a wrong date without the right one", { "date:2024-03-05": "wrong" }, "no date that is right"],
    ["a date that cannot be told", { "date:2024-03-05": "unclear" }, "no date that is right"],
    ["a kind that cannot be told", { "kind:visit": "unclear" }, "kinds not settled"],
    ["no kind that is right", { "kind:visit": "wrong" }, "kinds not settled"],
  ] as const)("asks nobody to find %s", (_what, answers, note) => {
    const [line] = linesOf([judged(event(), answers)]);
    expect(faultsOf(line)).toEqual([]);
    expect(line.events[0]).toMatchObject({ optional: true, date: "2024-03-05", kinds: ["visit"] });
    expect(line.note).toContain(note);
  });

  it("has organizations that cannot be told as optional ones", () => {
    expect(only(judged(event(), { "organization:白鹭市": "unclear" }))).toMatchObject({
      orgs: ["青岚大学"],
      orgs_optional: ["白鹭市"],
      optional: false,
    });
  });

  it("has the article's other events as they were extracted, and those not judged to their end, as optional", () => {
    const half = judged(event({ id: "e2" }));
    const skipped = judged(event({ id: "e3" }), { "date:2024-03-05": { wrong: "2020" } });
    const [line] = linesOf([
      judged(event()),
      unjudged(event({ id: "e4", date: "2024-03" })),
      { ...half, graded: half.graded && { ...half.graded, missing: null } },
      { ...skipped, graded: skipped.graded && { ...skipped.graded, skipped: true } },
    ]);
    expect(faultsOf(line)).toEqual([]);
    expect(line.events.map((one: { date: string; optional: boolean }) => [one.date, one.optional])).toEqual([
      ["2024-03-05", false],
      ["2024-03", true],
      ["2024-03-05", true],
      ["2024-03-05", true],
    ]);
  });

  it("leaves out what only another article tells of the event", () => {
    const merged = event({
      documents: ["d1", "d2"],
      kinds: ["visit", "signing"],
      toldBy: [
        { fact: "kind", value: "signing", documents: [1] },
        { fact: "organization", value: "白鹭市", documents: [1] },
        { fact: "person", value: "陈远", documents: [0] },
      ],
    });
    expect(only(judged(merged))).toMatchObject({ kinds: ["visit"], orgs: ["青岚大学"], people: ["陈远"] });
    const readings = [
      { value: "2024-03-05", documents: [1] },
      { value: "2024-03-04", documents: [0] },
    ];
    const dated = { ...merged, disagreements: [{ fact: "date" as const, of: null, readings }] };
    expect(only(judged(dated)).optional).toBe(true);
  });

  it("says which article of its file it is", () => {
    expect(linesOf([], { ...DOCUMENT, file: "feed.xml", record: 3 })[0].note).toContain(
      "Read from feed.xml, record 3.",
    );
  });
});

describe("a quotation", () => {
  const text = "导语。\n双方签约。随后又参观了远帆科技有限公司。";
  const article = (start: number, end: number): BundleArticle => ({
    document: "d1",
    text,
    unsimplified: null,
    paragraphs: [
      { start: 0, end: 3, role: "text" },
      { start: 4, end: text.length, role: "text" },
    ],
    links: [],
    images: [],
    removed: [],
    repairs: [],
    lost: [],
    inferred: [],
    evidence: { e1: [{ fact: "event", value: "", start, end }] },
  });

  it("is what this article says, and long enough", () => {
    const one = testEvent({ quote: "别处的话" });
    expect(goldQuote(article(9, text.length), one)).toBe("随后又参观了远帆科技有限公司。");
    expect(goldQuote(article(4, 8), one)).toBe("双方签约。随后又参观了远帆科技有限公司。");
    expect(goldQuote(article(15, 22), one)).toBe("双方签约。随后又参观了远帆科技有限公司。");
  });

  it("is the event's own where the article cannot be had, or does not tell where", () => {
    expect(goldQuote(null, testEvent({ quote: QUOTE }))).toBe(QUOTE);
    expect(goldQuote(article(4, 8), testEvent({ id: "e9", quote: QUOTE }))).toBe(QUOTE);
  });
});

it("the results hold every judgement, with shares and intervals", () => {
  const one = judged(event(), { "organization:白鹭市": { wrong: "白鹭县" } });
  const session = newSession({ seed: 4, population: 40, address: "#v=2" }, ["e1"]);
  const results = JSON.parse(
    gradeResults(session, one.graded ? [{ graded: one.graded, facts: one.facts, event: one.event }] : []),
  );
  expect(results).toMatchObject({
    format: "wanglai-grade-results",
    version: 1,
    sample: { events: 1, population: 40, seed: 4, address: "#v=2" },
    precision: { organization: { right: 1, judged: 2, unclear: 0, precision: 0.5 }, allFacts: { right: 6, judged: 7 } },
  });
  expect(results.events[0].facts[4]).toEqual({
    fact: "organization",
    value: "白鹭市",
    of: null,
    verdict: "wrong",
    instead: "白鹭县",
  });
});
