import type { DocumentRecords } from "../../src/bundle/records.ts";
import type { BundleArticle, BundleSource } from "../../src/bundle/schema.ts";
import { calendarDay } from "../../src/model/edtf.ts";
import { PAPERS } from "../stories/fields.ts";
import { person } from "../stories/people.ts";
import { Random } from "../stories/random.ts";
import { isoDay } from "../stories/when.ts";
import { backgroundOf, quietSentences } from "./background.ts";
import type { DocumentPlan } from "./groups.ts";
import { MarkedWriter } from "./markedText.ts";

type EvidenceByEvent = BundleArticle["evidence"];

const REPORTED = 0.5;
const WARNED = 0.02;
const NO_EVENTS = { reason: "no-action", rule: null, words: null } as const;
const LABELS = { rule: "labels/name", reason: "字段名称" };
const FOOT = { rule: "boilerplate/editor", reason: "文末编辑与页面按钮" };

interface Facts {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly address: string;
}

interface Written {
  readonly text: string;
  readonly paragraphs: BundleArticle["paragraphs"];
  readonly evidence: EvidenceByEvent;
}

/** The article: what it tells, each in a paragraph of its own, and what stands around it. */
function write({ accounts, about }: DocumentPlan, random: Random): Written {
  const writer = new MarkedWriter();
  const paragraphs: BundleArticle["paragraphs"] = [];
  const evidence: EvidenceByEvent = {};
  const paragraph = (fill: () => void) => {
    if (writer.length > 0) writer.add("\n");
    const start = writer.length;
    fill();
    paragraphs.push({ start, end: writer.length, role: "text" });
  };
  for (const [at, { event, title, sentence }] of accounts.entries()) {
    paragraph(() => {
      if (at === 0 && random.chance(REPORTED)) writer.add(`本报讯（记者${person(random)}）`);
      const start = writer.append(sentence);
      const marks = sentence.marks.map((mark) => ({ ...mark, start: start + mark.start, end: start + mark.end }));
      evidence[event] = [{ fact: "event", value: title, start, end: writer.length }, ...marks];
      writer.add(backgroundOf(random, about, 1).join(""));
    });
  }
  const sentences =
    accounts.length === 0 ? quietSentences(random, about) : backgroundOf(random, about, random.between(6, 12));
  for (let from = 0; from < sentences.length; from += 4) {
    paragraph(() => writer.add(sentences.slice(from, from + 4).join("")));
  }
  return { text: writer.done().text, paragraphs, evidence };
}

/** The file that the article was made from: labelled fields, the text, and a line that is no part of it. */
function sourceOf(
  id: string,
  { title, publisher, author, published, address }: Facts,
  { text, evidence }: Written,
  editor: string,
): BundleSource {
  let all = "";
  const removals: BundleSource["removals"] = [];
  const metadata: BundleSource["metadata"] = [];
  const fields: BundleSource["fields"] = [];
  const removed = (words: string, reason: number) => {
    removals.push([all.length, all.length + words.length, reason]);
    all += words;
  };
  const field = (label: string, name: BundleSource["fields"][number]["field"], value: string) => {
    removed(label, 0);
    const span = { start: all.length, end: all.length + value.length };
    metadata.push([span.start, span.end]);
    fields.push({ field: name, value, origin: "labels", ...span });
    all += value;
  };
  field("标题：", "title", title);
  field("\n来源：", "publisher", publisher);
  field("\n作者：", "author", author);
  field("\n网址：", "address", address);
  field("\n发布日期：", "published", published);
  removed("\n\n", 0);
  const at = all.length;
  all += text;
  removed(`\n\n责任编辑：${editor}　打印本页　关闭窗口\n`, 1);
  const moved = Object.entries(evidence).map(([event, marks]) => [
    event,
    marks.map((mark) => ({ ...mark, start: at + mark.start, end: at + mark.end })),
  ]);
  return {
    document: id,
    text: all,
    reasons: [LABELS, FOOT],
    removals,
    metadata,
    fields,
    repairs: [],
    evidence: Object.fromEntries(moved),
  };
}

/** Writes a document. */
export function writeDocument(plan: DocumentPlan): DocumentRecords {
  const { id, number, accounts, about } = plan;
  const random = new Random(plan.seed);
  const { year, month, day } = calendarDay(plan.published);
  const host = about.parties[0];
  const facts: Facts = {
    title: accounts[0]?.title ?? `${host?.short}关于${about.field}材料报送的通知`,
    publisher: random.chance(0.6) || !host ? random.pick(PAPERS) : `${host.short}新闻网`,
    author: person(random),
    published: isoDay([year, month, day]),
    address: `https://news.example/${year}/${month}/${number}.html`,
  };
  const written = write(plan, random);
  const source = sourceOf(id, facts, written, person(random));
  const removed = source.reasons.map(({ rule, reason }, index) => {
    const spans = source.removals.filter(([, , one]) => one === index);
    return {
      rule,
      reason,
      places: spans.length,
      characters: spans.reduce((sum, [start, end]) => sum + end - start, 0),
    };
  });
  return {
    document: {
      id,
      file: `news/${year}/${String(number).padStart(7, "0")}.txt`,
      record: null,
      ...facts,
      publishedOrigin: "labels",
      diagnostics: random.chance(WARNED)
        ? [{ rule: "source/encoding", severity: "warning", message: "Unexpected bytes at the end, expected UTF-8." }]
        : [],
      noEvents: accounts.length === 0 ? NO_EVENTS : null,
    },
    article: {
      document: id,
      text: written.text,
      unsimplified: null,
      paragraphs: written.paragraphs,
      links: [],
      images: [],
      removed,
      repairs: [],
      lost: [],
      inferred: [],
      evidence: written.evidence,
    },
    source,
  };
}
