import type { Span } from "../../../model/span.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import type { Sentence } from "../readSentences.ts";
import { SentenceSign } from "../sentenceSigns.ts";

const COMMA = /[，,]/gu;
const ATTENDING = /(?:参加|出席|陪同|随行|随团|见证|列席|到场|在座|与会|齐聚一堂|主持)[^，,]{0,14}[。；]?$/u;
/** Words without which nobody is listed as standing by. */
const ATTENDS = new SentenceSign(/参加|出席|陪同|随行|随团|见证|列席|到场|在座|与会|齐聚一堂|主持/u);
const DOING = /来访|到访|访问|率队|率团|带队|一行(?:来|赴|到|与)|签署|签订|签约仪式在|揭牌仪式|会见/u;

/** 参加|会见: what one stood by at is no deed of one's own. */
const ATTENDED = /(?<=参加|出席|陪同)了?(?:会见|会晤|签约仪式)/u;

/**
 * The parts of a stretch of text that only list who stood by: from the clause that begins the list to the one
 * that ends 参加, 出席, 陪同. Clauses before the first action of the stretch are never among them.
 */
export function attendeeSpans(sentence: Sentence, within: Span): Span[] {
  if (!ATTENDS.test(sentence)) return [];
  const text = sentence.text.slice(within.start - sentence.span.start, within.end - sentence.span.start);
  const clauses: Span[] = [];
  let start = 0;
  for (const match of everyMatch(COMMA, text)) {
    clauses.push({ start, end: match.index + 1 });
    start = match.index + 1;
  }
  clauses.push({ start, end: text.length });
  const acts = clauses.map(({ start: from, end }) =>
    sentence.actions.some(
      ({ span, happened }) =>
        happened &&
        span.start >= within.start + from &&
        span.start < within.start + end &&
        !/(?:参加|出席|见证|陪同|主持)/u.test(
          text.slice(Math.max(0, span.start - within.start - 5), span.start - within.start),
        ),
    ),
  );
  const firstAct = acts.indexOf(true);
  const spans: Span[] = [];
  let listed = -1;
  for (const [i, clause] of clauses.entries()) {
    const words = text.slice(clause.start, clause.end).replace(/[，,]$/u, "");
    if (firstAct >= 0 && i <= firstAct) continue;
    if (ATTENDING.test(words) && !DOING.test(words.replace(ATTENDED, ""))) {
      const from = clauses[listed >= 0 ? listed : i]?.start ?? clause.start;
      spans.push({ start: within.start + from, end: within.start + clause.end });
      listed = -1;
    } else if (acts[i]) {
      listed = -1;
    } else if (listed < 0) {
      listed = i;
    }
  }
  return spans;
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
