/** A made-up corpus for tests: every field is filled, every span is real. */
import type { Corpus, CorpusEvent, Extraction } from "../model/corpus.ts";
import type { DocumentEvent } from "../model/event.ts";
import type { Span } from "../model/span.ts";

/** The line of each example's source that is removed. */
export const BYLINE = "编辑：小林\n";

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

/** Two documents that tell one visit, a third that tells nothing, and a file that could not be read. */
export function exampleCorpus(): Corpus {
  const first = exampleAccount("e000000000001", FIRST);
  const second = exampleAccount("e000000000002", SECOND);
  const event: CorpusEvent = {
    id: first.id,
    sources: [
      { document: "d000000000001", account: first },
      { document: "d000000000002", account: second },
    ],
  };
  const openYear: DocumentEvent = {
    ...first,
    id: "e000000000000",
    date: { ...first.date, edtf: "XXXX-03-05", implied: [] },
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
          { name: "云大", rule: "alias/abbreviation" },
          { name: "云山", rule: "alias/short" },
        ],
      },
      { name: "海川大学", type: "university", aliases: [] },
    ],
    events: [event, { id: openYear.id, sources: [{ document: "d000000000001", account: openYear }] }],
    failures: [{ file: "news/d.txt", code: "empty", message: "The file is empty." }],
  };
}
