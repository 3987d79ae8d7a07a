import type { ActionMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { unitAt } from "../text/unitAt.ts";
import { UnitSet } from "../text/unitSet.ts";
import { partiesOf } from "./parties/partiesOf.ts";
import type { Sentence } from "./readSentences.ts";

/** In UTF-16 units. */
const LONGEST_CAPTION = 30;
/** What a sentence ends with, and no heading. */
const ENDS = UnitSet.of("。！？；!?;…”」』）)");

/** A short line without an end: a heading or the caption of a picture, which names what the text tells. */
export function isCaption({ text, dates }: Sentence): boolean {
  return dates.length === 0 && text.length <= LONGEST_CAPTION && !ENDS.has(unitAt(text, text.length - 1));
}

/** Whether a sentence has neither deeds nor those who could do them. */
export const tellsNothing = ({ actions, organizations, people }: Sentence): boolean =>
  actions.length === 0 && organizations.length === 0 && people.length === 0;

export function actionsIn(
  sentence: Sentence,
  { start, end }: Span,
  among: readonly ActionMention[] = sentence.actions,
): ActionMention[] {
  return among.filter(({ span, happened }) => happened && span.start >= start && span.start < end);
}

/**
 * The parts of a stretch in which different pairs sign: 甲与乙签订…，丙与丁签订…. One part where there is but one pair.
 */
export function pairs(sentence: Sentence, within: Span, actions: readonly ActionMention[]): Span[] {
  const signings = actions.filter(({ kind }) => kind === "signing" || kind === "launch");
  if (signings.length < 2) return [within];
  const parts: Span[] = [];
  let start = within.start;
  for (const [i, action] of signings.entries()) {
    const next = signings[i + 1];
    const text = sentence.text.slice(
      action.span.end - sentence.span.start,
      (next?.span.start ?? 0) - sentence.span.start,
    );
    const comma = next ? text.lastIndexOf("，") : -1;
    if (!next || comma < 0) continue;
    const end = action.span.end + comma + 1;
    const [here, there] = [namesIn(sentence, { start, end }), namesIn(sentence, { start: end, end: next.span.start })];
    if (here.size < 2 || there.size < 2 || [...there].some((name) => here.has(name))) continue;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: within.end });
  return parts;
}

/** 下午转往乙: the next call of the same day. */
const NEXT_CALL =
  /^(?:[当同是]?[日天])?(?:上午|中午|下午|傍晚|晚上|晚间|随后|之后|接着)，?[^，。；]{0,10}?(?:转往|转赴|前往|来到|赴|到|走访|拜访|拜会|访问|会见|在(?![^，。；]{2,20}(?:举办|主办)的))/u;

/** The calls of one day that a sentence parts by ；: 上午在甲座谈；|下午转往乙，与校长座谈. */
export function calls(sentence: Sentence, within: Span): Span[] {
  const parts: Span[] = [];
  let start = within.start;
  const text = sentence.text;
  for (let at = text.indexOf("；"); at >= 0; at = text.indexOf("；", at + 1)) {
    const end = sentence.span.start + at + 1;
    if (end <= start || end >= within.end || !NEXT_CALL.test(text.slice(at + 1, at + 30))) continue;
    const [here, there] = [
      { start, end },
      { start: end, end: within.end },
    ];
    const known = namesIn(sentence, here);
    const goesOn = [...namesIn(sentence, there)].some((name) => !known.has(name));
    if (!goesOn || known.size === 0 || actionsIn(sentence, here).length === 0) continue;
    parts.push(here);
    start = end;
  }
  parts.push({ start, end: within.end });
  return parts;
}

function namesIn(sentence: Sentence, within: Span): Set<string> {
  return new Set(partiesOf(sentence, within).map(({ name }) => name));
}

/** 出席签约仪式, 参加会见 name what was attended, which is no action of its own beside others. */
export function isAttended(sentence: Sentence, action: ActionMention): boolean {
  const before = sentence.text.slice(0, action.span.start - sentence.span.start);
  return action.kind !== "conference" && /(?:参加|见证)[^，。；]{0,3}$/u.test(before);
}

/** 大会期间，甲与乙会谈; 大会开幕前一天，甲来访: the conference only says when the two met. */
export function isSetting(sentence: Sentence, action: ActionMention, actions: readonly ActionMention[]): boolean {
  const after = sentence.text.slice(action.span.end - sentence.span.start);
  return (
    action.kind === "conference" &&
    ((after.startsWith("期间") && actions.some(({ kind }) => kind === "meeting" || kind === "visit")) ||
      (/^(?:开幕|召开|举行|闭幕)?(?:之)?[前后]/u.test(after) && actions.some(({ kind }) => kind !== "conference")))
  );
}

/** What guests are shown on the day of their visit is a part of it: 当天下午，客人还参观了博物馆. */
export function isShowing(sentence: Sentence, within: Span, actions: readonly ActionMention[]): boolean {
  const words = ({ start, end }: Span) => sentence.text.slice(start - sentence.span.start, end - sentence.span.start);
  if (!actions.every(({ span }) => /^(?:参观|察看|观看|考察|实地|一行)/u.test(words(span)))) return false;
  const hosts = partiesOf(sentence, within).filter(({ role }) => role !== "guest");
  return hosts.every(({ name }) => SHOWN.test(name));
}

/** What is shown rather than called on. */
const SHOWN = /(?:馆|厅|中心|实验室|基地|工作站|平台|园|校区|车间|小镇|景区|遗址)$/u;
