import type { Extraction, ShortName, Testimony } from "../../model/corpus.ts";
import { hasOpenYear } from "../../model/edtf.ts";
import { endings } from "../lexicon/endings.ts";
import { weekdayAfter } from "./weekday.ts";

/** What a text calls anybody: 集团, 学校, 研究院. */
const GENERIC = new Set([
  ...endings.map(([ending]) => ending),
  ..."学校 我校 我院 该校 校方 企业 甲方 乙方 双方 我市 我省 我县 我区 市政府 省政府 县政府 区政府 市委 省委 县委 区委".split(
    " ",
  ),
]);

/** The names that stand for an organization of another name, as the text has them. */
function shortNamesOf({ article, mentions }: Extraction): ShortName[] {
  const names = new Map<string, ShortName>();
  for (const mention of mentions) {
    if (mention.type !== "organization" || mention.within !== null || mention.inferred !== null) continue;
    const { name: full, rule, organizationType, span } = mention;
    const isFull = span.end - span.start === full.length && article.text.startsWith(full, span.start);
    if (isFull) continue;
    const short = article.text.slice(span.start, span.end);
    if (short.length < 2 || /\s/u.test(short) || GENERIC.has(short)) continue;
    const key = `${short}\n${full}`;
    if (!names.has(key)) names.set(key, { short, full, rule, organizationType });
  }
  return [...names.values()];
}

/** What a document says, as far as it is folded with others: afterwards its texts are not asked for any more. */
export function testify(extraction: Extraction): Testimony {
  const { source, article, events } = extraction;
  return {
    document: source.id,
    file: source.file,
    record: source.record,
    published: article.published?.value ?? null,
    events,
    weekdays: events.map(({ date }) => (hasOpenYear(date.edtf) ? weekdayAfter(article.text, date.span) : null)),
    shortNames: shortNamesOf(extraction),
  };
}
