import { daysOf, parseEdtf } from "../../../../model/edtf.ts";
import type { DateMention } from "../../../../model/mention.ts";
import type { Span } from "../../../../model/span.ts";
import type { Trace } from "../../../text/trace.ts";
import type { DateContext } from "../dateContext.ts";
import { type DateRole, precisionOf, type RoleFinder } from "../dateRole.ts";
import type { DateReading } from "../dateRule.ts";
import type { FoundDate } from "../scanDates.ts";
import { derivation } from "./impliedRules.ts";
import { holding, type KnownDate, type Now, type Passage } from "./passage.ts";
import { chronicleYear, periodTest, readHeading, titleYear } from "./sections.ts";
import { type SettledDate, settleDate } from "./settleDate.ts";

/** Settles the unsaid fields of dates in the order of the text; dates that name no day of the calendar are left out. */
export function resolveDates(
  found: readonly FoundDate[],
  roles: RoleFinder,
  context: DateContext,
  trace?: Trace,
): DateMention[] {
  return new Resolver(roles, context, trace).resolve(found);
}

/** A telegram's day, kept until its paragraph turns out to name no other. */
interface HeldTelegram {
  readonly mention: DateMention;
  /** How many mentions there were before it. */
  readonly index: number;
}

class Resolver {
  private readonly mentions: DateMention[] = [];
  private readonly passage: Passage;
  private telegram: HeldTelegram | null = null;
  /** Whether several lines are nothing but a day: each then heads news of its own. */
  private isDigest = false;
  /** The end of the sentence that was asked for last. */
  private sentenceEnd = 0;

  constructor(
    private readonly roles: RoleFinder,
    private readonly context: DateContext,
    private readonly trace: Trace | undefined,
  ) {
    const published = publication(context.published);
    this.passage = {
      paragraph: 0,
      now: published,
      published,
      year: null,
      month: null,
      day: null,
      anchor: null,
      sentenceYear: null,
      earlier: null,
      heading: null,
      chronicle: chronicleYear(context),
      titleYear: titleYear(context.title),
    };
  }

  resolve(found: readonly FoundDate[]): DateMention[] {
    const { text, paragraphs } = this.context;
    const isPeriod = periodTest(text);
    this.isDigest = paragraphs.filter((paragraph) => isDayLine(text, paragraph)).length > 1;
    let next = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      this.passage.paragraph = index;
      this.passage.anchor = null;
      this.passage.sentenceYear = null;
      const heading = readHeading(text, paragraph);
      if (heading) this.enter(heading);
      const period = isPeriod(paragraph);
      for (; next < found.length; next++) {
        const date = found[next];
        if (!date || date.start >= paragraph.end) break;
        if (date.start < paragraph.start) continue;
        if (heading) this.refuse(date, "date/heading", "It heads what stands below it.");
        else if (period) this.refuse(date, "date/period", "It says what is counted over.");
        else this.take(date, paragraph);
      }
      this.releaseTelegram();
    }
    return this.mentions;
  }

  /** A heading with a month alone keeps the year of the heading before it; 次年 counts once from where the text is. */
  private enter(heading: NonNullable<Passage["heading"]>): void {
    const { heading: above, year: told, chronicle } = this.passage;
    const headed = above?.year == null ? null : { year: above.year, text: above.text };
    const base = heading.year !== null ? null : heading.yearsOn === null ? headed : (headed ?? told ?? chronicle);
    const counted = base && above?.yearsOn === 1;
    this.passage.heading = base
      ? {
          ...heading,
          year: base.year + (counted ? 0 : (heading.yearsOn ?? 0)),
          yearsOn: counted ? 1 : heading.yearsOn,
          text: `${base.text} ${heading.text}`,
        }
      : heading;
    this.passage.month = null;
    this.passage.day = null;
  }

  private take(date: FoundDate, paragraph: Span): void {
    const { reading, start, end } = date;
    const span = { start, end };
    const role = reading ? this.roles.roleOf(this.context.text, { span, reading }) : null;
    if (role?.effect === "refused") this.refuse(date, role.id, role.summary);
    else if (date.refused !== null) this.refuse(date, date.refused, date.rule.summary);
    else if (reading) this.settle(date, reading, role, paragraph);
  }

  private settle(date: FoundDate, reading: DateReading, role: DateRole | null, paragraph: Span): void {
    const { passage, mentions } = this;
    if (reading.onlyInChronicle && !passage.chronicle && !passage.heading) {
      this.refuse(date, "date/section-number", "Outside of a chronicle it numbers a section.");
      return;
    }
    const span = { start: date.start, end: date.end };
    const words = this.context.text.slice(date.start, date.end);
    const place = { at: date.start, ahead: role?.effect === "ahead" };
    const uncertain = reading.uncertain === true || role?.effect === "about";
    const settled = settleDate(reading, words, passage, place, uncertain);
    if (!settled) {
      this.refuse(date, date.rule.id, "It names no day of the calendar, or nothing settles what it leaves open.");
      return;
    }
    const { edtf, implied } = settled;
    if (this.liesAhead(words, settled)) {
      this.refuse(date, "date/part-to-come", "That part of the month lies after the day on which it is told.");
      return;
    }
    if (role) this.trace?.({ rule: role.id, span, outcome: "settled", why: role.summary });
    this.remember(
      reading,
      settled,
      words,
      role?.effect === "history" ? this.sentenceEndAt(date.end, paragraph.end) : null,
    );
    if (precisionOf(reading) === "year" && settled.end.year !== null)
      passage.sentenceYear = {
        year: settled.end.year,
        text: words,
        until: this.sentenceEndAt(date.end, paragraph.end),
      };

    const mention: DateMention = { type: "date", span, rule: date.rule.id, edtf, implied };
    if (role?.effect === "told" || role?.effect === "telegram") {
      if (settled.end.year !== null) passage.now = { date: settled.end, text: edtf, told: true, heads: false };
      if (role.effect === "telegram") this.telegram = { mention, index: mentions.length };
      this.trace?.({ rule: role.id, span, outcome: "refused", why: role.summary });
      return;
    }
    if (this.isDigest && reading.start.year !== undefined && isDayLine(this.context.text, paragraph)) {
      passage.now = { date: settled.end, text: words, told: true, heads: true };
      passage.published = passage.now;
    }
    this.make(mention, mentions.length, date.rule.summary);
  }

  /** 4月中旬, told on April 7: the month has begun, and what is said of it has not. */
  private liesAhead(words: string, { start }: SettledDate): boolean {
    const now = this.passage.now?.date;
    if (
      !now ||
      this.passage.now?.heads ||
      start.day !== null ||
      now.day === null ||
      start.year !== now.year ||
      start.month !== now.month
    )
      return false;
    const [, part = ""] = PART_OF_MONTH.exec(words) ?? [];
    const begins = part === "中" ? 11 : 21;
    return part !== "" && now.day < begins;
  }

  private make(mention: DateMention, index: number, why: string): void {
    this.mentions.splice(index, 0, mention);
    const { rule, span, edtf, implied } = mention;
    this.trace?.({ rule, span, outcome: "made", why: `${edtf}. ${why}` });
    for (const one of implied) this.trace?.({ rule: one.rule, span, outcome: "settled", why: derivation(one) });
  }

  /** A telegram's day stands for what is told where no other day or month of the paragraph is news. */
  private releaseTelegram(): void {
    if (!this.telegram) return;
    const { mention, index } = this.telegram;
    this.telegram = null;
    const sent = daysOf(mention.edtf)?.last;
    if (sent === undefined || this.mentions.slice(index).some(({ edtf }) => isShortlyBefore(edtf, sent))) return;
    const basis = this.context.text.slice(mention.span.start, mention.span.end);
    const implied = [...mention.implied, { field: "day", rule: "date/telegram", basis } as const];
    this.make({ ...mention, implied }, index, "No other day is named in the paragraph of the telegram.");
  }

  private remember(reading: DateReading, { start, end, edtf }: SettledDate, text: string, until: number | null): void {
    const { passage } = this;
    if (end.year !== null) passage.year = { year: end.year, text: reading.start.year === undefined ? edtf : text };
    if (start.month === null) return;
    const known = {
      start,
      end,
      text,
      paragraph: passage.paragraph,
      until: until ?? this.context.text.length,
      behind: null,
    };
    const { year, counted } = reading.start;
    passage.month = over(passage.month, known);
    if (start.day !== null) passage.day = over(passage.day, known);
    if (year !== undefined || counted?.years !== undefined) passage.anchor = over(passage.anchor, known);
    if (year !== undefined && start.day !== null) passage.earlier = over(passage.earlier, known);
  }

  private refuse(date: FoundDate, rule: string, why: string): void {
    const year = date.reading?.start.year;
    const words = this.context.text.slice(date.start, date.end);
    if (year !== undefined && year >= 100) this.passage.year = { year, text: words };
    this.trace?.({ rule, span: { start: date.start, end: date.end }, outcome: "refused", why });
  }

  /** Where the sentence ends that an offset stands in; offsets are asked in rising order. */
  private sentenceEndAt(offset: number, paragraphEnd: number): number {
    const { text } = this.context;
    if (this.sentenceEnd > offset) return this.sentenceEnd;
    let end = offset;
    while (end < paragraphEnd && !SENTENCE_ENDS.has(text.charAt(end))) end++;
    this.sentenceEnd = end;
    return end;
  }
}

/** Whether a date is news on the day of a telegram: neither announced nor history, nor a year alone. */
function isShortlyBefore(edtf: string, sent: number): boolean {
  const days = daysOf(edtf);
  return days !== null && days.first <= sent && days.last >= sent - NEWS_DAYS && !/^\d{4}$/.test(edtf);
}

/** What is known from now on, and what again where that holds no more. */
function over(before: KnownDate | null, known: KnownDate): KnownDate {
  const behind = holding(before, known.until);
  return behind ? { ...known, behind } : known;
}

const DAY_LINE =
  /^[\s（(【[—–-]*(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s?[年./-]\s?[\d一二三四五六七八九十]{1,3}\s?[月./-]\s?[\d一二三四五六七八九十]{1,3}\s?日?[\s\d:：（）()[\]【】星期周一二三四五六日天—–-]*$/u;

/** Whether a paragraph is a day, perhaps with its weekday and a clock time, and nothing else. */
const isDayLine = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_DAY_LINE && DAY_LINE.test(text.slice(start, end));

const PART_OF_MONTH = /([中下])旬$/u;
const LONGEST_DAY_LINE = 30;

/** How old news can be, in days. */
const NEWS_DAYS = 62;
const SENTENCE_ENDS = new Set(["。", "！", "？", "\n"]);

function publication(published: string | null): Now | null {
  const date = published === null ? undefined : parseEdtf(published)?.start;
  return date && published !== null ? { date, text: published, told: false, heads: false } : null;
}
