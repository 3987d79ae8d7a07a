import type { Span } from "../../../model/span.ts";
import { UnitSet } from "../../text/unitSet.ts";
import type { Sentence } from "../readSentences.ts";
import { SentenceSign } from "../sentenceSigns.ts";

const COMMAS = UnitSet.of("，,");
const ATTENDING = /(?:参加|出席|陪同|随行|随团|见证|列席|到场|在座|与会|齐聚一堂|主持)[^，,]{0,14}[。；]?$/u;
/** Words without which nobody is listed as standing by. */
const ATTENDS = new SentenceSign(/参加|出席|陪同|随行|随团|见证|列席|到场|在座|与会|齐聚一堂|主持/u);
const DOING = /来访|到访|访问|率队|率团|带队|一行(?:来|赴|到|与)|签署|签订|签约仪式在|揭牌仪式|会见/u;

/** 参加|会见: what one stood by at is no deed of one's own. */
const ATTENDED = /(?<=参加|出席|陪同)了?(?:会见|会晤|签约仪式)/u;

/** 在海河集团，总经理主持座谈: where it was is said before who was there. */
const WHERE = /^(?:随后|之后|接着)?在[\u4e00-\u9fff（）]{3,30}$/u;

/** Who stood by in a stretch of a sentence. */
export interface AttendedStretch {
  readonly within: Span;
  readonly spans: readonly Span[];
}

const NOBODY: readonly Span[] = [];

/**
 * The parts of a stretch of text that only list who stood by: from the clause that begins the list to the one
 * that ends 参加, 出席, 陪同. Clauses before the first action of the stretch are never among them.
 */
export function attendeeSpans(sentence: Sentence, within: Span): readonly Span[] {
  if (!ATTENDS.test(sentence)) return NOBODY;
  for (const one of sentence.attended)
    if (one.within.start === within.start && one.within.end === within.end) return one.spans;
  const spans = readAttendees(sentence, within);
  sentence.attended.push({ within, spans });
  return spans;
}

function readAttendees({ text, span, actions }: Sentence, within: Span): Span[] {
  const deeds: number[] = [];
  for (const { span: place, happened } of actions)
    if (happened && place.start >= within.start && place.start < within.end) {
      const before = text.slice(Math.max(within.start, place.start - 5) - span.start, place.start - span.start);
      if (!/(?:参加|出席|见证|陪同|主持)/u.test(before)) deeds.push(place.start);
    }
  const firstDeed = deeds[0] ?? -1;
  const spans: Span[] = [];
  let listed = -1;
  for (let start = within.start; start <= within.end; ) {
    const clause = clauseAt(text, start - span.start, within.end - span.start);
    const end = Math.min(clause + 1 + span.start, within.end);
    const words = text.slice(start - span.start, clause);
    if (start > firstDeed) {
      if (ATTENDING.test(words) && !DOING.test(words.replace(ATTENDED, ""))) {
        spans.push({ start: listed >= 0 ? listed : start, end });
        listed = -1;
      } else if (isBetween(deeds, start, end)) listed = -1;
      else if (listed < 0 && !WHERE.test(words)) listed = start;
    }
    start = clause + 1 + span.start;
  }
  return spans;
}

/** Where the clause that begins at an offset ends: at the next comma, or at `limit`. */
function clauseAt(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !COMMAS.has(text.charCodeAt(end))) end++;
  return end;
}

function isBetween(offsets: readonly number[], start: number, end: number): boolean {
  for (const offset of offsets) if (offset >= start && offset < end) return true;
  return false;
}

/** 与先导智能签署了共建协议，其副总裁陪同参观: first something is signed, then somebody stands by. */
const SIGNED_FIRST = /(?:与|和|同)[^，。；]{2,30}(?:签署|签订|签)了?[^，。；]{0,30}[，；]/u;

const RECEIVED_FIRST = /(?:会见|会晤|接见)了?[^，。；]{2,24}，/u;

/** 陪同访问的还有…: the sentence is a list of those who came along. */
const LISTS_COMPANY = new SentenceSign(
  /^(?:一同|一起|共同)?(?:陪同|随同|随行|同行|参加|出席|参与)[^，。；]{0,12}(?:的还有|的有|的包括|还有)/u,
);

/** Whether a sentence does nothing but list who stood by. */
export function onlyAttends(sentence: Sentence): boolean {
  if (LISTS_COMPANY.test(sentence)) return true;
  const [first] = attendeeSpans(sentence, sentence.span);
  if (!first) return false;
  if (/^[^，]{0,12}(?:来到|前往|走进|抵达|赶到|到访|转赴)/u.test(sentence.text.replace(/^[^，]{1,6}，/u, "")))
    return false;
  if (SIGNED_FIRST.test(sentence.text)) return false;
  // 签约前，校长会见了客人，并陪同参观: somebody was received first.
  if (RECEIVED_FIRST.test(sentence.text.slice(0, first.start - sentence.span.start))) return false;
  return first.start <= sentence.span.start + 24 && first.end >= sentence.span.end - 1;
}
