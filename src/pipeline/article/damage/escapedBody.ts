import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { DamageRule, RestoredSpan } from "./damageRule.ts";

const TAGS = "p|br|div|span|img|a|strong|b|em|font|table|tbody|tr|td|h[1-6]|ul|ol|li|section|article|blockquote";
const ESCAPED_TAG = new RegExp(`&lt;/?(?:${TAGS})(?=[\\s/&])[^<>\\n]{0,600}?&gt;`, "gi");
const TAG = new RegExp(`</?(?:${TAGS})\\b`, "gi");
/** Feeds and data have their own reasons to escape. */
const NO_PAGE = anchored(/^\s*(?:<\?xml|<(?:rss|feed|rdf)\b|[{[])/i);

/** So many escaped tags are no example in a text. */
const FEWEST = 4;

const ENTITY = /&(lt|gt|quot|amp|#39|apos);/g;
const CHARACTER: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'", apos: "'" };

/** From the first entity of a line to its last, one level less. */
function repairLine(line: string, at: number): RestoredSpan | null {
  const entities = [...line.matchAll(ENTITY)];
  const first = entities[0];
  const last = entities[entities.length - 1];
  if (!first || !last) return null;
  const end = last.index + last[0].length;
  const text = line.slice(first.index, end).replace(ENTITY, (entity, name: string) => CHARACTER[name] ?? entity);
  return { start: at + first.index, end: at + end, text, inferred: [] };
}

const AMPERSAND = 0x26;

export const escapedBody: DamageRule = defineRule({
  id: "damage/escaped-body",
  summary: "A text with many escaped tags and hardly a real one was escaped as a whole.",
  reason: "整篇被转义的网页代码",
  examples: [
    {
      text: "&lt;p&gt;海川大学&lt;/p&gt;\n&lt;p class=&quot;t&quot;&gt;东湖市&amp;nbsp;蓝帆公司&lt;/p&gt;",
      expect: '<p>海川大学</p>\n<p class="t">东湖市&nbsp;蓝帆公司</p>',
    },
  ],
  counterExamples: [
    "<p>段落写作&lt;p&gt;与&lt;/p&gt;</p><p>换行写作&lt;br&gt;</p><p>链接写作&lt;a&gt;</p>",
    "<rss><item><description>&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;</description></item></rss>",
    "段落写作&lt;p&gt;，换行写作&lt;br&gt;。",
    '{"body":"&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;"}',
  ],
  signs: () => [AMPERSAND],
  find: (text) => {
    if (!text.includes("&lt;") || NO_PAGE.test(text)) return [];
    const escaped = text.match(ESCAPED_TAG)?.length ?? 0;
    const real = text.match(TAG)?.length ?? 0;
    if (escaped < FEWEST || real * 10 > escaped) return [];
    const repairs: RestoredSpan[] = [];
    let at = 0;
    for (const line of text.split("\n")) {
      const repair = repairLine(line, at);
      if (repair) repairs.push(repair);
      at += line.length + 1;
    }
    return repairs;
  },
});
