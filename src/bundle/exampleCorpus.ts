/** A made-up corpus for tests: every field is filled, every span is real. */
import type { CorpusEvent, EventSource, Extraction, YearGuess } from "../model/corpus.ts";
import type { DocumentEvent } from "../model/event.ts";
import type { NoEvents } from "../model/noEvents.ts";
import type { Span } from "../model/span.ts";
import type { WrittenCorpus } from "./write.ts";

/** The line of each example's source that is removed. */
export const BYLINE = "编辑：小林\n";

/** Why the examples that tell no event do not. */
export const NO_ACTION: NoEvents = { reason: "no-action", rule: null, words: null };

/** The span of the first place where `words` stand in `text`. */
function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} does not stand in ${text}`);
  return { start, end: start + words.length };
}

/** A document whose source is its text after one removed line. */
export function exampleExtraction(id: string, file: string, text: string, events: DocumentEvent[] = []): Extraction {
  return {
    source: {
      id,
      file,
      record: null,
      encoding: "utf-8",
      format: "plain",
      text: BYLINE + text,
      fields: [],
      diagnostics: [{ rule: "source/encoding", severity: "info", message: "Read as utf-8.", span: null }],
    },
    article: {
      title: { value: "云山大学来访", origin: "heading", span: find(BYLINE + text, text.slice(0, 4)) },
      publisher: null,
      author: null,
      address: { value: "https://news.example.edu.cn/1.html", origin: "label", span: { start: 0, end: 0 } },
      published: { value: "2024-03-08", origin: "dateline", span: { start: 0, end: 0 } },
      text,
      unsimplified: null,
      paragraphs: [{ start: 0, end: text.length, role: "text" }],
      links: [{ url: "https://example.edu.cn/", text: "学校主页", paragraph: 0 }],
      images: [{ url: "https://example.edu.cn/1.jpg", caption: "座谈会现场", paragraph: 0 }],
      metadata: [],
      removals: [{ rule: "boilerplate/editor", reason: "编辑署名", span: { start: 0, end: BYLINE.length } }],
      repairs: [],
      lost: [],
      inferred: [],
      map: [{ start: 0, length: text.length, sourceStart: BYLINE.length, sourceLength: text.length }],
      diagnostics: [{ rule: "article/no-author", severity: "warning", message: "No author.", span: null }],
    },
    mentions: [],
    events,
  };
}

/** An account of a visit, read from `text`, which must hold the words 3月5日, 云山大学 and 来校. */
export function exampleAccount(id: string, text: string): DocumentEvent {
  return {
    id,
    title: "云山大学访问海川大学",
    kinds: ["visit", "meeting"],
    date: {
      edtf: "2024-03-05",
      text: "3月5日",
      span: find(text, "3月5日"),
      implied: [{ field: "year", rule: "date/nearest-past", basis: "2024-03-08" }],
    },
    actions: [{ kind: "visit", span: find(text, "来校") }],
    organizations: [
      {
        name: "云山大学",
        type: "university",
        role: "guest",
        mentions: ["云山大学"],
        spans: [find(text, "云山大学")],
        inferred: null,
      },
      {
        name: "海川大学",
        type: "university",
        role: "host",
        mentions: ["来校"],
        spans: [find(text, "来校")],
        inferred: "organization/own-page",
      },
    ],
    people: [{ name: "陈一鸣", title: "副校长", organization: "云山大学", spans: [find(text, "陈一鸣")] }],
    place: { name: "图书馆", span: find(text, "图书馆") },
    links: ["https://example.edu.cn/"],
    quote: text,
    evidence: [{ start: 0, end: text.length }],
  };
}

const FIRST = "3月5日，云山大学副校长陈一鸣来校，在图书馆座谈。";
const SECOND = "据悉，3月5日云山大学陈一鸣一行来校，参观了图书馆。";

/** The event of one account. */
export function exampleEvent(source: EventSource): CorpusEvent {
  const { account, guess } = source;
  const { edtf, text, implied } = account.date;
  const told = <Value>(value: Value) => ({ value, sources: [0] });
  return {
    id: account.id,
    alsoKnownAs: [],
    sources: [source],
    date: { edtf: guess?.edtf ?? edtf, text, implied },
    kinds: account.kinds.map(told),
    organizations: account.organizations.map(({ name, role, inferred }) => told({ name, role, inferred })),
    people: account.people.map(({ name, title, organization }) => told({ name, title, organization })),
    place: account.place && told(account.place.name),
    links: account.links,
    disagreements: [],
  };
}

/** Two documents that tell one visit, a third that tells nothing, and a file that could not be read. */
export function exampleCorpus(): WrittenCorpus {
  const first = exampleAccount("e000000000001", FIRST);
  const second = exampleAccount("e000000000002", SECOND);
  const event: CorpusEvent = {
    ...exampleEvent({ document: "d000000000001", account: first, guess: null }),
    alsoKnownAs: [second.id],
    sources: [
      { document: "d000000000001", account: first, guess: null },
      { document: "d000000000002", account: second, guess: null },
    ],
    kinds: [
      { value: "visit", sources: [0, 1] },
      { value: "meeting", sources: [0] },
    ],
    organizations: [
      { value: { name: "云山大学", role: "guest", inferred: null }, sources: [0, 1] },
      { value: { name: "海川大学", role: "host", inferred: "organization/own-page" }, sources: [0, 1] },
    ],
    people: [{ value: { name: "陈一鸣", title: "副校长", organization: "云山大学" }, sources: [0, 1] }],
    place: { value: "图书馆", sources: [0, 1] },
    disagreements: [
      {
        fact: "title",
        of: "陈一鸣",
        readings: [
          { value: "副校长", sources: [0] },
          { value: "校长助理", sources: [1] },
        ],
      },
    ],
  };
  const openYear: DocumentEvent = {
    ...first,
    id: "e000000000000",
    date: { ...first.date, edtf: "XXXX-03-05", implied: [] },
  };
  const guess: YearGuess = {
    edtf: "2024-03-05?",
    rule: "year/same-office",
    evidence: [
      {
        document: "d000000000002",
        account: second.id,
        words: "陈一鸣",
        span: find(SECOND, "陈一鸣"),
        edtf: "2024-03-05",
      },
    ],
  };
  return {
    documents: [
      exampleExtraction("d000000000001", "news/a.txt", FIRST, [first, openYear]),
      exampleExtraction("d000000000002", "news/b.txt", SECOND, [second]),
      exampleExtraction("d000000000003", "news/c.html", "今日无事，图书馆照常开放。"),
    ],
    organizations: [
      {
        name: "云山大学",
        type: "university",
        aliases: [
          { name: "云大", rule: "alias/abbreviation", document: "d000000000001" },
          { name: "云山", rule: "alias/usual-short-name", document: null },
        ],
        couldBe: [],
      },
      { name: "海川大学", type: "university", aliases: [], couldBe: ["东海川大学", "西海川大学"] },
    ],
    events: [event, exampleEvent({ document: "d000000000001", account: openYear, guess })],
    tables: [
      {
        file: "news/organizations.csv",
        diagnostics: [{ rule: "organizations/no-name", severity: "warning", message: "No name.", span: null }],
      },
    ],
    failures: [{ file: "news/d.txt", code: "empty", message: "The file is empty." }],
  };
}
