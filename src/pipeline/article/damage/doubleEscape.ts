import { defineRule } from "../../text/defineRule.ts";
import type { DamageRule, RestoredSpan } from "./damageRule.ts";

/** Names of signs and spaces of prose. Those that markup is made of (lt, gt, amp, quot) are told apart: an article on markup shows them so. */
const PROSE =
  "nbsp|ensp|emsp|thinsp|ldquo|rdquo|lsquo|rsquo|sbquo|bdquo|laquo|raquo|mdash|ndash|hellip|middot|bull|times|deg|copy|reg|trade|yen|permil|plusmn|zwnj|zwj|ouml|uuml|auml|eacute|egrave|#\\d{2,6}|#[xX][\\da-fA-F]{2,6}";
const MARKUP = "lt|gt|amp|quot|apos";

const OF_PROSE = new RegExp(`&amp;(?=(?:amp;)*(?:${PROSE});)`, "g");
const OF_ANY = new RegExp(`&amp;(?=(?:amp;)*(?:${PROSE}|${MARKUP});)`, "g");
/** An article that shows markup says so by its own. */
const SHOWS_MARKUP = /<(?:code|pre|samp|kbd|textarea)\b|```/i;

const AMPERSAND = 0x26;

export const doubleEscape: DamageRule = defineRule({
  id: "damage/double-escape",
  summary: "An entity whose & is written as an entity itself was escaped once too often.",
  reason: "重复转义的字符实体",
  examples: [
    { text: "&amp;ldquo;共建&amp;rdquo;&amp;nbsp;协议", expect: "&ldquo;共建&rdquo;&nbsp;协议" },
    { text: "东湖&amp;#8226;海川，蓝帆&amp;amp;远帆", expect: "东湖&#8226;海川，蓝帆&amp;远帆" },
    { text: "双方&amp;amp;nbsp;座谈", expect: "双方&amp;nbsp;座谈" },
  ],
  counterExamples: [
    "R&amp;D中心、A&amp;B公司",
    "https://news.example.com/?a=1&amp;copy=2",
    "<p>写作<code>&amp;lt;p&amp;gt;</code>即可</p>",
    "&ldquo;共建&rdquo;&nbsp;协议",
  ],
  signs: () => [AMPERSAND],
  find: (text) => {
    if (!text.includes("&amp;")) return [];
    const pattern = SHOWS_MARKUP.test(text) ? OF_PROSE : OF_ANY;
    const repairs: RestoredSpan[] = [];
    for (const match of text.matchAll(pattern)) {
      repairs.push({ start: match.index, end: match.index + match[0].length, text: "&", inferred: [] });
    }
    return repairs;
  },
});
