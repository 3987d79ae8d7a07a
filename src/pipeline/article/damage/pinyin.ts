import type { Span } from "../../../model/span.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";

/** One syllable of Hanyu Pinyin: an initial, vowels of which one may carry a tone mark, a final. */
export const SYLLABLE = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńň]{1,4}(?:ng|n|r)?";
const PATTERN = new RegExp(`[(（](?<=[\\p{Script=Han}?？\\ufffd][(（])(${SYLLABLE}(?: ${SYLLABLE}){0,3})[)）]`, "gu");
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńň]/;
/** After a lost byte the opening bracket may be lost with it. */
const UNOPENED = new RegExp(`(?<=[^\\x00-\\x7f][)）]?[?\\ufffd])${SYLLABLE}[)）]`, "gu");

const LOST = /[?\ufffd]/;
/** What every gloss ends in. */
const CLOSED = /[a-zü-ǜāáǎàēéěèīíǐìōóǒòūúǔùńň][)）]/;

interface PinyinRule extends Rule<{ readonly text: string; readonly expect: string }> {
  readonly reason: string;
  readonly find: (text: string) => Span[];
}

/** The pinyin in brackets after characters, as spans of the text. */
export const pinyin: PinyinRule = defineRule({
  id: "damage/pinyin",
  summary: "Toned pinyin syllables in brackets after a Chinese character is a machine's gloss, not text.",
  reason: "字后括注的拼音",
  examples: [
    { text: "兩校簽署合作協(xié)議", expect: "兩校簽署合作協議" },
    { text: "副校長（zhǎng）到會(huì)致辭", expect: "副校長到會致辭" },
    { text: "東湖(dōng hú)之濱", expect: "東湖之濱" },
    { text: "她說(shuō)好的(de)", expect: "她說好的" },
    { text: "歡迎再來?fàn)柋救?huì)談", expect: "歡迎再來?柋救?談" },
  ],
  counterExamples: [
    "校长颂猜(Somchai)会谈",
    "技术总监穆勒（Müller）",
    "校长贝克（Klaus Becker）",
    "人工智能(ai)产业",
    "是谁?lai)",
    "方案(a)与方案(b)",
  ],
  find: (text: string): Span[] => {
    if (!CLOSED.test(text)) return [];
    const matches = [...text.matchAll(PATTERN)];
    // A syllable without a tone mark (的(de)) is a gloss only where toned ones stand beside it.
    const glosses = matches.some((match) => TONE.test(match[1] ?? "")) ? matches : [];
    const unopened = LOST.test(text) ? [...text.matchAll(UNOPENED)].filter((match) => TONE.test(match[0])) : [];
    return [...glosses, ...unopened]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .sort((one, other) => one.start - other.start);
  },
});
