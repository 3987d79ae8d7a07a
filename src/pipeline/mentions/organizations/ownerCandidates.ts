import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { endsWithCountry, startsWithCountry } from "../../lexicon/countries.ts";
import { divisionCalled } from "../../lexicon/divisions.ts";
import { anchored } from "../../text/anchored.ts";
import { remembered } from "../../text/remembered.ts";
import { unitAt } from "../../text/unitAt.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { nameRuns } from "./nameRuns.ts";
import { CLAUSE, SIGNS, type Sign, type Signs, selfLine, TITLE_SIGNS } from "./ownerSigns.ts";
import { parseNames } from "./parseName.ts";
import type { OrganizationArticle } from "./settled.ts";
import { NEWSPAPER, type Voice } from "./voice.ts";

/** An organization that the page may belong to, with how much speaks for it. */
export interface Candidate {
  readonly name: string;
  readonly type: OrganizationType;
  readonly score: number;
  /** Whether the page says outright whose it is: its publisher, a line of its own, its chronicle, 南开大学：… as its title. */
  readonly selfNamed: boolean;
}

/** Only so many mentions are looked at: whose page it is, shows early. */
const MOST_MENTIONS = 60;
/** A page of its own year or its own affairs, a line that names its owner. */
const SELF_NAMED = 10;
/** What a sign counts at least by which a page says outright whose it is. */
const SELF_LINE = 8;

class Scores {
  private readonly known = new Map<
    string,
    { type: OrganizationType; score: number; count: number; selfNamed: boolean }
  >();
  private readonly seen = new Map<string, Set<Sign>>();

  get size(): number {
    return this.known.size;
  }

  meet(name: string, type: OrganizationType): void {
    const one = this.known.get(name);
    if (one) one.count++;
    else this.known.set(name, { type, score: 0, count: 1, selfNamed: false });
  }

  add(name: string, points: number): void {
    const one = this.known.get(name);
    if (!one) return;
    one.score += points;
    if (points >= SELF_LINE) one.selfNamed = true;
  }

  /** Counts each sign that holds for a name once. */
  read(name: string, signs: Signs, before: string, after: string): void {
    for (const sign of signs.beside(before, after)) {
      const seen = this.seen.get(name);
      if (seen?.has(sign)) continue;
      if (seen) seen.add(sign);
      else this.seen.set(name, new Set([sign]));
      this.add(name, sign.points);
    }
  }

  /** Counts what the title says with a name: at its head most. */
  readTitle(name: string, title: string, start: number, end: number): void {
    this.add(name, start === 0 ? 1.5 : 0.5);
    this.read(name, TITLE_SIGNS, title.slice(0, start), title.slice(end));
  }

  candidates(): Candidate[] {
    return [...this.known].map(([name, { type, score, count, selfNamed }]) => ({
      name,
      type,
      score: score + Math.min(count, 4) * 0.5,
      selfNamed,
    }));
  }
}

/** The organizations that a page may belong to, each scored once. */
export function readCandidates(
  article: OrganizationArticle,
  found: readonly OrganizationMention[],
  voice: Voice,
): Candidate[] {
  const { text, publisher, author, ownLines = [] } = article;
  const title = article.title?.value ?? "";
  const scores = new Scores();
  const mentions = new Map<string, string>();
  for (const mention of found.slice(0, MOST_MENTIONS)) {
    const name = mention.within ?? mention.name;
    if (isNoOwner(name)) continue;
    const first = scores.size === 0;
    scores.meet(name, mention.organizationType);
    if (first) scores.add(name, 2);
    if (mention.within) scores.add(name, 0.5);
    mentions.set(text.slice(mention.span.start, mention.span.end), name);
    scores.add(name, selfLine(text, mention.span));
    // Of a kind that does not speak where others do, only what the page says of itself counts.
    if (voice.heard > 0 && !voice.types.has(mention.organizationType)) continue;
    const before = clauseBefore(text, mention.span.start);
    const after = text.slice(mention.span.end, mention.span.end + CLAUSE);
    scores.read(name, SIGNS, before, after);
    if (endsWithCountry(before) || startsWithCountry(name)) scores.add(name, -3);
    if (samePerson(after, title, text)) scores.add(name, 5);
  }
  readTitle(title, mentions, scores);
  for (const by of [publisher?.value, author?.value]) if (by) readPublisher(by, mentions, scores);
  for (const line of ownLines) readOwnLine(line, mentions, scores);
  return scores.candidates();
}

/** Branches (支行, 山东公司) and what has no name of its own. */
const isNoOwner = (name: string): boolean =>
  BARE.has(unitAt(name, 0)) ||
  name.endsWith("支行") ||
  (name.endsWith("公司") && (name.endsWith("分公司") || divisionCalled(name.slice(0, -2)) !== null));

/** 省国资委, 第一医院: what follows the name of a place. */
const BARE = UnitSet.of("省市县区第");

const CLAUSE_ENDS = UnitSet.of("。，\n");

/** The clause before an offset. */
function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && from > at - CLAUSE && !CLAUSE_ENDS.has(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

const HEAD_OF_IT = anchored(/^(?:董事长|总裁|总经理|校长|院长|会长|党委书记|理事长)[\u4e00-\u9fff]{3}/u);

/** 海河集团|董事长周一鸣, where the title or another place has 董事长周一鸣 or 我司董事长周一鸣 without an organization. */
function samePerson(after: string, title: string, text: string): boolean {
  const person = HEAD_OF_IT.exec(after)?.[0];
  if (!person) return false;
  const short = person.slice(0, -1);
  return (
    title.startsWith(short) ||
    text.includes(`我司${short}`) ||
    text.includes(`我校${short}`) ||
    text.includes(`我院${short}`)
  );
}

/** A name in a line outside of the text. */
interface LineName {
  readonly name: string;
  readonly type: OrganizationType;
  readonly start: number;
  readonly end: number;
}

/** Kinds that pages name in shorter and longer forms. */
const GOES_BY: ReadonlySet<OrganizationType> = new Set(["company", "institute", "hospital", "association"]);

/** A name as a line has it, before it is looked for in the text. */
interface ReadName extends LineName {
  /** What it is looked for by: its words, or the organization that it is a part of. */
  readonly words: string;
  /** What it is called where the text never names it: the fullest form that the line gives. */
  readonly fullest: string;
}

/** The names of a line outside of the text, in order. */
function readNames(line: string): readonly ReadName[] {
  const read: ReadName[] = [];
  for (const run of nameRuns(line)) {
    for (const { name, type, within, department, level, start, end } of parseNames(line, run)) {
      if (department || level) continue;
      const whole = within?.name ?? name;
      const words = line.slice(start, end);
      const fullest = GOES_BY.has(type) && !within && words.length > whole.length ? words : whole;
      read.push({ name: whole, type: within?.type ?? type, start, end, words: within?.name ?? words, fullest });
    }
  }
  return read;
}

/** Who publishes and what stands around the text is the same on all pages of a site. */
const namesOfPage = remembered(readNames);

/** Names of a line, each as the text has it. */
function asInText(read: readonly ReadName[], mentions: ReadonlyMap<string, string>): LineName[] {
  return read.map(({ name, type, start, end, words, fullest }) => ({
    name: mentions.get(words) ?? mentions.get(name) ?? fullest,
    type,
    start,
    end,
  }));
}

/** 南开大学新闻网, Copyright 南开大学, 南开大学宣传部 供稿. */
function readOwnLine(line: string, mentions: ReadonlyMap<string, string>, scores: Scores): void {
  const names = namesOfPage(line);
  if (names.length === 0) {
    const called = calledBy(line, mentions);
    if (called) scores.add(called, SELF_NAMED);
  }
  if (names.length !== 1) return;
  const [first] = asInText(names, mentions);
  if (!first) return;
  scores.meet(first.name, first.type);
  scores.add(first.name, SELF_NAMED);
}

/** Kinds whose name in a publisher's line is the owner's; an institute or association there may be a part of one. */
const PUBLISHERS: ReadonlySet<OrganizationType> = new Set(["university", "hospital", "company"]);

/** The organization whose name, or one of whose short names, a publisher's line begins with: 南开大学|新闻网, 燕山石化|新闻中心. */
function readPublisher(by: string, mentions: ReadonlyMap<string, string>, scores: Scores): void {
  const [own] = asInText(namesOfPage(by).slice(0, 1), mentions);
  // A newspaper is nobody's page; 南开大学报 is its university's.
  if (NEWSPAPER.test(by) && own?.type !== "university") return;
  if (own && own.start === 0 && PUBLISHERS.has(own.type)) {
    scores.meet(own.name, own.type);
    scores.add(own.name, SELF_NAMED);
    return;
  }
  let best: string | null = null;
  let longest = 0;
  for (const [words, name] of mentions) {
    if (words.length < 3 || words.length <= longest || !by.startsWith(words) || /^(?:校友|总)/u.test(words)) continue;
    best = name;
    longest = words.length;
  }
  best ??= calledBy(by, mentions);
  if (best) scores.add(best, SELF_NAMED);
}

/** The organization whose name contains what stands before 新闻网, 宣传部 and the like: 海河港|新闻网. */
function calledBy(line: string, mentions: ReadonlyMap<string, string>): string | null {
  const stem = /^([\u4e00-\u9fff]{3,12}?)(?:新闻中心|融媒体中心|宣传部|新闻网|官网|官方网站|党委.*|网站|公众号)$/u.exec(
    line,
  )?.[1];
  return stem === undefined ? null : ([...mentions.values()].find((name) => name.includes(stem)) ?? null);
}

/** 南开大学1997年大事记, 海河集团简介, 海河公司澄清公告: a page about its own year or its own affairs. */
const CHRONICLE =
  /(?:^|——|：|\s)([\u4e00-\u9fff（）]{2,24}?(?:大学|学院|公司|集团|医院|研究院|研究所|科学院|[省市县区州]|局|厅|管委会|委员会|协会|商会|学会|银行))(?:[（(]?(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年?度?.{0,14}(?:大事记|大事|纪事|纪实|综述|回顾|简报)|大事记|纪事|简介|简报|(?:关于.{0,20}|澄清|.{0,6})公告)/u;

/** What the title says: 南开大学：…, 南开大学1997年大事记, 我校与某校…, …来南开大学. */
function readTitle(title: string, mentions: ReadonlyMap<string, string>, scores: Scores): void {
  const chronicle = CHRONICLE.exec(title)?.[1];
  if (chronicle) {
    scores.meet(chronicle, ownType(chronicle));
    scores.add(chronicle, SELF_NAMED);
  }
  const seen: string[] = [];
  for (const { name, type, start, end } of asInText(readNames(title), mentions)) {
    if (isNoOwner(name)) continue;
    scores.meet(name, type);
    if (isNew(name, seen)) scores.readTitle(name, title, start, end);
  }
  for (const [words, name] of mentions) {
    const at = words.length < 2 ? -1 : title.indexOf(words);
    if (at >= 0 && isNew(name, seen)) scores.readTitle(name, title, at, at + words.length);
  }
}

/** Whether a name is not among the few of a title yet; then it is put there. */
function isNew(name: string, seen: string[]): boolean {
  if (seen.includes(name)) return false;
  seen.push(name);
  return true;
}

function ownType(name: string): OrganizationType {
  if (/大学|学院$/u.test(name)) return "university";
  if (name.endsWith("医院")) return "hospital";
  if (/[省市县区州局厅]$|(?:管委会|委员会)$/u.test(name)) return "government";
  if (/[协商学]会$/u.test(name)) return "association";
  return /集团|公司$|银行$/u.test(name) ? "company" : "institute";
}
